# 설문 “도구에 대한 의견”의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }.

## 카드
card-title = 도구에 대한 의견
card-audience = 전원, 각자의 휴대전화로
card-needs = 휴대전화, 돌아가기 전 조용한 5분
card-insight = 강사는 고칠 점을 직접 말해 본 도구를 받아들입니다. “고쳐서 쓰겠다”가 가장 쓸모 있는 답입니다.
card-tip = 모두 자리에 앉아 있을 때 묻고, 개선 의견 두 가지를 소리 내어 읽으세요.
card-takes = 도구가 얼마나 유용한지, 도움이 된 점, 방해가 된 점, 소속 센터에서 쓸지 여부
card-gives = 참가자에게 보여 줄 집계, 도구를 개선할 사람에게 전할 의견

## 설문
ask-useful = 이 도구가 업무에 얼마나 유용하나요?
ask-useful-help = 1은 쓸모없음, 5는 매우 유용함입니다.
step-1 = 1 · 쓸모없음
step-2 = 2
step-3 = 3
step-4 = 4
step-5 = 5 · 매우 유용함
ask-again = 소속 센터에서 써 보시겠어요?
again-yes = 예
again-changes = 고쳐서 쓰겠다
again-no = 아니요
ask-helped = 무엇이 도움이 되었나요?
ask-hindered = 무엇이 방해가 되었나요?
send = 보내기
send-again = 답변 바꾸기
choose-both = 숫자와 소속 센터에서 쓸지 여부를 고르세요.
thanks = 고맙습니다. 답변이 저장되었습니다. 이름은 함께 표시되지 않습니다.
reveal = 집계 공개
conceal = 다시 비공개
answered = { $count ->
    [0] 아직 답한 사람이 없습니다
   *[other] { $count }명이 답했습니다
}
striking = { $count ->
   *[other] 유용성 5점 만점에 { NUMBER($mean, minimumFractionDigits: 1) }점(응답 { $count }건)
}
texts-in-export = 참가자에게는 집계만 보입니다. 집계를 공개하거나 워크숍이 끝나면 작성한 의견이 이름 없이 내보내기에 들어갑니다.

## 연습에서 가상 참가자가 쓰는 글
rehearsal-helped-1 = 모든 조를 화면에서 나란히 본 것
rehearsal-helped-2 = 토론거리를 준 제안
rehearsal-helped-3 = 우리 과정으로 작업한 것
rehearsal-hindered-1 = 휴대전화의 작은 글씨
rehearsal-hindered-2 = 지표를 다루기에 부족한 시간
rehearsal-hindered-3 = 알맞은 세부목표를 찾는 데 오래 걸림
