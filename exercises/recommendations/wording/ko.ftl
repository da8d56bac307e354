# “결과와 제언” 활동이 한국어로 하는 말.
# Project Fluent 문법: 키 = { $값 }이 들어간 글.

## 카드
card-title = 결과와 제언
card-audience = 전원, 각자의 휴대전화로
card-needs = 휴대전화. 쓰기 10분, 투표 5분
card-insight = 받는 곳과 기한이 없는 제언은 바람일 뿐입니다. 점은 참가자가 무엇부터 시작하려는지 보여 줍니다.
card-tip = 투표를 열기 전에 묶음을 소리 내어 읽고, 순위가 나온 뒤 누가 첫걸음을 뗄지 물으세요.
card-takes = 제언: 무엇을, 누구에게, 언제까지
card-gives = 그날 저녁 바로 보낼 수 있는 순위 목록

## 휴대전화에서
ask = 무엇을 제언하시겠어요?
text = 제언
text-example = 동사로 쓰세요: 연다, 나눈다, 연계한다, 요청한다…
to = 누구에게
to-example = 고르거나 이름을 입력하세요
by = 언제까지
by-example = 다음 과정 전까지, 석 달 안에…
send = 보내기
send-again = 바꾼 내용 저장
kept = 저장했습니다. 하나 더 쓸 수 있습니다.
your-own = 내 제언. 투표가 열릴 때까지 바꿀 수 있습니다.
change = 바꾸기
take-back = 철회
dots-left = { $count ->
    [0] 점을 모두 붙였습니다
   *[other] 남은 점 { $count }개
}
dots-help = 한 제언에 여러 개를 붙일 수 있고, 순위를 공개할 때까지 옮길 수 있습니다. 내 점이 어디에 있는지는 아무도 볼 수 없습니다.
take-dot = 떼기
place-dot = 점
you-placed = { $count ->
    [0] 붙인 점이 없습니다.
   *[other] 점 { $count }개를 붙였습니다.
}

## 화면에서
none-yet = 아직 제언이 없습니다. 휴대전화로 첫 제언을 써 주세요.
gathered = 제언 { $count }건
dots-each = 한 사람에 점 { $count }개
have-voted = { $count ->
    [0] 아직 점을 붙인 사람이 없습니다
   *[other] { $count }명이 점을 붙였습니다
}
dots = 점 { $count }개
in-no-group = 묶이지 않음
to-whom = 받는 곳: { $to }
by-when = 기한: { $by }

## 진행자 화면
step-gathering = 참가자가 작성 중
step-voting = 참가자가 투표 중(결과 비공개)
step-ranked = 순위 공개됨
ask-dots = 한 사람의 점 수
news = 새 내용이 있습니다. 보기
open-vote = 투표 열기
back-to-gathering = 쓰기로 돌아가기
reveal = 순위 공개
conceal = 다시 비공개
grouping = 묶기
which = 제언
choose = 고르세요
group = 묶음
group-example = 고르거나 이름을 입력하세요. 비우면 묶음에서 뺍니다
put-together = 함께 묶기
hiding = 숨기기
hidden = 참가자에게 보이지 않는 제언
hide-these = 적용

## 내보내기
column-text = 제언
column-to = 누구에게
column-by = 언제까지
column-group = 묶음
column-dots = 점

## 받아들이지 않는 것
error-recommendation-empty = 제언에는 글이 있어야 합니다. 무엇을 해야 하는지 쓰세요.
error-recommendation-not-own = 제언은 쓴 사람만 바꿀 수 있습니다. 자신의 제언을 써 주세요.
error-recommendation-gone = 이 제언은 더 이상 없습니다. 거기에 붙인 점은 돌려받았습니다.
error-recommendations-closed = 투표가 열려 있어 지금은 쓰거나 바꿀 수 없습니다. 진행자에게 쓰기로 돌아가 달라고 하세요.
error-recommendations-many = 이 워크숍에는 제언이 { $most }건으로 가득 찼습니다. 진행자에게 일부를 숨겨 달라고 하고, 그중 하나에 내용을 더하세요.
error-dots-spent = 점 { $dots }개를 모두 붙였습니다. 먼저 하나를 떼세요.
error-dots-closed = 점은 투표가 열려 있을 때만 붙일 수 있습니다. 진행자를 기다려 주세요.
error-dots-number = 점 { $dots }개는 나누어 줄 수 없습니다. 1에서 { $most }까지 고르세요.

## 연습에서 가상 참가자가 쓰는 글
rehearsal-text-1 = 연계한 과정을 모든 센터가 나눈다
rehearsal-text-2 = 시에 구역별 수치를 요청한다
rehearsal-text-3 = 과정마다 한 세션에 주민을 초대한다
rehearsal-text-4 = 센터마다 두 사람을 진행자로 양성한다
rehearsal-text-5 = 석 달마다 온라인으로 만나 달라진 점을 비교한다
rehearsal-text-6 = 안내서를 참가자의 언어로 옮긴다
rehearsal-text-7 = 센터마다 연계표를 관리할 사람을 정한다
rehearsal-text-8 = 다음 도시 계획을 확정하기 전에 연계한다
rehearsal-by-1 = 다음 과정 전까지
rehearsal-by-2 = 여섯 달 안에
