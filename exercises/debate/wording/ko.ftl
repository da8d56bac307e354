# 토론의 한국어 문구. 질문, 역할, 미리 준비한 논거는 ../material에 있습니다.
# Project Fluent 문법으로 씁니다: key = Text with { $places }.

## 카드
card-title = 토론
card-audience = 전원, 차례로 발언
card-needs = 휴대전화, 프로젝터, 발언 순서를 챙길 사람
card-insight = 사람은 설명을 들을 때가 아니라 직접 주장할 때 생각이 바뀝니다. 전후의 비밀 투표는 누구도 난처하게 하지 않고 그 변화를 보여 줍니다.
card-tip = 모두 의견이 같다면 역할을 나누어 주고, “잘 모르겠다”에 투표한 사람에게 먼저 발언을 청하세요.
card-takes = 비밀 투표, 찬성과 반대 논거, 설득력 있다고 본 사람 수
card-gives = 두 번의 투표와 그 변화, 설득력 순으로 정리된 논거

## 두 번의 투표
moment-before = 토론 전 투표
moment-after = 토론 후 투표
choice-yes = 그렇다
choice-no = 아니다
choice-unsure = 잘 모르겠다
vote-secret = 투표는 비밀입니다. 투표가 마감될 때까지 바꿀 수 있습니다.
vote-kept = 투표가 저장되었습니다.
voted = { $count ->
   *[other] { $people }명 중 { $count }명 투표
}
changed = { $count ->
    [0] { $twice }명 모두 생각이 그대로입니다
   *[other] { $twice }명 중 { $count }명의 생각이 바뀌었습니다
}
debate-over = 두 번째 투표가 마감되었습니다. 프로젝터 화면을 보세요.
state-waiting = 시작 전
state-open = 진행 중
state-closed = 마감
vote-open = 투표 시작
vote-open-again = 다시 열기
vote-close = 투표 마감
reveal = 공개
conceal = 다시 비공개

## 논거
arguments = 논거
side-for = 찬성
side-against = 반대
argument-ask = 내 논거
argument-text = 한 문장으로
argument-put = 논거 올리기
argument-kept = 논거를 올렸습니다.
argument-empty = 먼저 논거를 쓰세요.
argument-enough = 논거를 { $most }개 올렸습니다. 더 올리려면 하나를 철회하세요.
arguments-own = 내가 올린 논거
take-back = 철회
strong = 설득력 있음
strong-count = { $count ->
   *[other] { $count }명이 설득력 있다고 봅니다
}
more = 외 { $count }개
reveal-arguments = 설득력 공개
conceal-arguments = 설득력 다시 비공개
arguments-count = { $count ->
   *[other] 논거 { $count }개
}
prepared-shown = 준비된 논거 표시
arguments-hidden = 화면에서 내린 논거
arguments-hidden-help = 참가자에게 더는 보이지 않습니다. 삭제되지는 않습니다.

## 발언 순서
speaking = 발언 순서
speaks = 지금 발언
somebody = 별명 없는 참가자
queue = 다음
hand-up = 손들기
hand-down = 손 내리기
time-left = 남은 시간
time-over = 초과
waiting-count = { $count ->
    [0] 대기자 없음
   *[other] { $count }명 대기
}
next-speaker = 다음 발언자
nobody-waits = 손을 든 사람이 없습니다.
minute-more = 1분 추가
floor-end = 발언 마침
minutes-each = 1인당 시간(분)

## 역할
role = 역할로 발언하기
role-intro = 역할을 맡으면 자기 생각과 다른 말도 쉽게 할 수 있습니다. 카드는 본인에게만 보입니다.
role-deal = 역할 받기
role-back = 역할 돌려주기
role-ask = 다른 사람에게 던질 질문:

## 내보내기
column-choice = 투표
column-shift = 변화
column-side = 입장
column-argument = 논거
column-strong = 설득력 있다고 본 사람 수
column-origin = 출처
origin-room = 참가자
origin-prepared = 준비된 논거

## 토론에서 받지 않는 것
error-vote-not-open = 지금은 이 투표를 할 수 없습니다. 진행자가 열 때까지 기다리세요. 이전에 한 투표는 그대로 유효합니다.
error-no-such-choice = 없는 선택지입니다: { $choice }. 그렇다, 아니다, 잘 모르겠다 중에서 고르세요.
error-no-debate = 지금은 토론 중이 아닙니다. 현재 순서는 프로젝터 화면에서 확인하세요.
error-argument-gone = 이 논거는 더 이상 올라와 있지 않습니다. 다른 논거를 고르세요.

## 연습에서 가상 참가자가 쓰는 글
rehearsal-for-1 = 여러 센터의 강사들이 처음으로 세션을 서로 견주어 볼 수 있습니다.
rehearsal-for-2 = 참가자는 자신의 일이 동네를 넘어 왜 중요한지 알게 됩니다.
rehearsal-for-3 = 누가 소외되는지를 세션마다 묻게 됩니다.
rehearsal-against-1 = 참가자에게는 다음 주에 쓸 해법이 필요한데 목표는 2030년을 바라봅니다.
rehearsal-against-2 = 연계를 검증하는 사람이 없어 강사마다 답이 다릅니다.
rehearsal-against-3 = 작은 센터에는 연계표를 계속 고칠 사람이 없습니다.
