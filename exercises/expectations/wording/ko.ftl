# “기대와 현재 위치” 설문의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }.

## 카드
card-title = 기대와 현재 위치
card-audience = 전원, 각자의 휴대전화로
card-needs = 휴대전화, 조용한 5분
card-insight = 무엇을 기대하는지 말해 본 사람은 듣는 태도가 달라집니다. 인상적인 비율 두세 개가 연설보다 시작을 더 잘 열어 줍니다.
card-tip = 거의 모두가 답한 뒤에 공개하고, 한 사람에게 자기 답을 설명해 달라고 하세요.
card-takes = 목표를 얼마나 아는지와 기대 한 가지
card-gives = 시작할 때 보여 줄 비율과 끝날 때의 변화

## 설문
moment-before = 시작할 때
moment-after = 마칠 때
ask-step = 지속가능발전목표(SDGs)를 얼마나 알고 있나요?
step-1 = 거의 들어 본 적이 없다
step-2 = 있다는 것은 안다
step-3 = 몇 가지는 안다
step-4 = 업무에 활용한다
step-5 = 다른 사람에게 가르친다
ask-text-before = 이 워크숍에서 무엇을 기대하나요?
ask-text-after = 무엇을 얻어 가나요?
send = 보내기
send-again = 답변 바꾸기
choose-step = 먼저 다섯 가지 답 중 하나를 고르세요.
thanks = 감사합니다. 답변이 저장되었습니다. 지금도 바꿀 수 있습니다.
reveal = 공개
conceal = 다시 비공개
ask-before = 시작 질문으로 돌아가기
ask-after = 마무리 질문 하기
answered = { $count ->
    [0] 아직 답한 사람이 없습니다
   *[other] { $count }명 답변
}
striking = { $percent }%가 목표를 활용하거나 가르칩니다(답변 { $count }개)
shift = 목표를 아는 정도(1~5): 시작할 때 { NUMBER($before, minimumFractionDigits: 1) }, 마칠 때 { NUMBER($after, minimumFractionDigits: 1) }
column-texts = 기대와 얻어 가는 것
column-moment = 시점
column-text = 답변

error-answers-open = 이 답변은 이미 공개되어 새 답은 저장되지 않았습니다. 지금 묻는 질문에 답해 주세요.
