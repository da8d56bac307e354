# '다시 보기' 활동의 문구, 한국어.
# Project Fluent 문법: 키 = { $값 }이 들어간 문장.

## 카드
card-title = 다시 보기
card-audience = 두 사람씩, 각자 자기 휴대전화로
card-needs = 누군가 가져온 교육과정 프로그램이나 도시 계획, 휴대전화
card-insight = 두 사람이 같은 행을 읽고 같은 답을 하면 더 이야기할 것이 별로 없습니다. 함께하는 시간은 나머지에 쓰세요.
card-tip = 논의할 첫 제안을 소리 내어 읽고, 아니라고 답한 사람부터 말하게 하세요.
card-takes = 텍스트나 파일로 된 프로그램 또는 계획
card-gives = 모두가 동의한 목표, 세부목표, 지표가 있는 행과 논의할 짧은 목록

## 휴대전화
bring-yours = **프로그램이나 계획을 가져온 분이 있나요?** 텍스트를 붙여 넣거나 파일을 고르세요. 거기서 나온 제안을 참가자들이 살펴봅니다.
found = “{ $title }”에서 **제안 { $count }개**
bring = 참가자들에게 보이기
withdraw = 이것은 쓰지 않기
wait-for-dealing = 프로그램이 준비되었습니다. 진행자가 짝마다 몫을 나눕니다.
nothing-for-you = 제안을 나눈 뒤에 오셨습니다. 진행자가 몇 개를 드릴 수 있습니다.
question = { $level ->
    [target] 이 세부목표에 기여하나요?
    [goal] 이 목표에 기여하나요?
   *[none] 연계표에 넣을 만한가요?
}
say-yes = 예
say-no = 아니요
say-unsure = 모르겠음
which-proposal = 제안
look-again = 하나를 다시 보기
all-looked = 받은 제안을 모두 살펴봤습니다. 아직 답을 바꿀 수 있습니다.
no-target = 제안된 세부목표 없음
which-sheet = 넣을 곳
new-sheet = 새 연계표에
take-these = 동의한 행 { $count }개를 연계표에 추가
take-back = 연계표에서 다시 빼기

## 프로젝터 화면과 휴대전화
ask-waiting = 다시 보면 어떨까요?
ask-brought = 다시 보면 어떨까요?
ask-looking = 이 제안들을 받아들이시겠어요?
ask-open = 논의할 것과 그렇지 않은 것
before = 누군가의 프로그램에서 제안이 나옵니다. 제안마다 두 사람이 따로 보고 예, 아니요, 모르겠음 중에서 답합니다.
brought = 살펴볼 제안 { $count }개
dealt = 제안 { $count }개를 짝끼리 보고 있습니다
looks = { $count }개 중 { $done }개 답변
looks-of = { $count }개 중 { $done }개
result-talk = 논의할 것
result-unseen = 답변 없음
result-agreed = 동의
result-refused = 거절
after-talk = { $result }, 논의 후
counted-talk = 논의할 것: { $count }
counted-unseen = 답변 없음: { $count }
counted-agreed = 동의: { $count }
counted-refused = 거절: { $count }
said = 예 { $yes } · 아니요 { $no } · 모르겠음 { $unsure }
taken = 동의한 행 { $count }개가 연계표에 있습니다.
taken-into = 동의한 행 { $count }개가 “{ $title }”에 있습니다.
somebody = 누군가

## 진행자 화면
step-waiting = 아직 프로그램 없음
step-brought = 프로그램이 있음
step-looking = 짝끼리 보는 중, 비공개
step-open = 답변 공개됨
bring-prepared = 준비된 교육과정 쓰기
deal = 짝마다 제안 나누기
deal-again = 나중에 온 사람에게 나누기
news = 새 내용이 있습니다. 보기
reveal = 공개
conceal = 다시 비공개
settle = 논의 결과
talk-about = 논의할 것
settle-yes = 동의
settle-no = 거절
settle-unsure = 미정으로 두기
take = 동의한 행 추가
hiding = 숨기기
hidden = 참가자에게 보이지 않는 제안
choose = 고르세요

## 내보내기
column-focus = 전략 중점 분야
column-project = 프로젝트 예시
column-code = SDG 코드
column-yes = 예
column-no = 아니요
column-unsure = 모르겠음
column-result = 결과

## 거절하는 경우
error-one-already = 이미 살펴볼 프로그램이 있어 추가되지 않았습니다. 먼저 그것을 마치거나, 활동을 다시 열어 추가하세요.
error-nothing-proposed = 세션이나 프로젝트를 찾지 못했습니다. 시간, 번호, 글머리표가 있는 부분을 붙여 넣으세요.
error-too-many = 제안이 { $count }개입니다. 한 번에 { $most }개까지 살펴볼 수 있습니다. 일부만 붙여 넣으세요.
error-dealt-already = 이미 나누었거나 다른 사람의 프로그램이라 그대로 둡니다.
error-nothing-brought = 나눌 프로그램이 없습니다. 하나를 가져오거나 준비된 교육과정을 쓰세요.
error-one-person = 제안마다 두 사람이 봐야 하는데 사람이 모자랍니다. 누군가 참여할 때까지 기다리세요.
error-nobody-to-deal-to = 모두 이미 제안을 가지고 있습니다. 누군가 참여할 때까지 기다리세요.
error-revealed = 지금은 답변을 받지 않습니다.
error-not-yours = 받은 제안이 아닙니다. 목록에서 고르세요.
error-not-revealed = 답변이 아직 비공개입니다. 먼저 공개하세요.
error-taken = 동의한 행이 이미 연계표에 있습니다. 바꾸기 전에 연계표에서 빼세요.
error-nothing-agreed = 아직 동의한 것이 없습니다. 남은 것을 논의하고 정하세요.
error-not-your-programme = 프로그램을 가져온 사람이나 진행자만 할 수 있습니다.
