# What exercise 2, one's own course, says, in Korean. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = 실습 2: 우리 센터의 과정
card-audience = 강사, 각자 자기 센터와 함께
card-needs = 세션과 시간이 있는 과정 하나의 프로그램
card-insight = 과정은 제목이 아니라 시간으로 목표에 기여합니다. 거의 모든 과정은 교육이고 협력 기관이 함께하므로 목표 4와 17은 따로 봅니다.
card-tip = 먼저 마슈하드의 과정을 함께 연계해 보세요. 그다음 센터마다 자기 과정을 하고, 내일 무엇을 바꿀지 한 문장씩 말하며 마치세요.
card-takes = 과정의 세션과 시간
card-gives = 목표별 시간 비율, 그리고 센터마다 내일 과정에서 바꿀 것

## The facilitator
manner-case = 모두 마슈하드의 과정으로 작업합니다. 연습용 가상 과정입니다.
manner-own = 센터마다 자기 과정으로 작업합니다.
bring-to-case = 모두 마슈하드 과정으로
bring-to-own = 센터마다 자기 과정으로
reflections-hidden = 화면에 보이지 않는 어려움과 가능성

## The room
how = 아래에서 세션을 골라 “{ $edit }”을 누르세요. 빠진 세션은 “{ $add }”로 넣을 수 있습니다. 이 시간은 어느 목표에 기여하나요? 내일 무엇을 바꾸시겠어요?
locked = 진행자가 지금은 연계표를 잠갔습니다.
ask-centre = 어느 센터의 과정으로 작업하나요?
choose-centre = 센터 선택
start = { $centre }: 우리 과정
ask-title = 과정 제목
ask-sessions = 세션을 한 줄에 하나씩, 세미콜론 뒤에 시간
example-sessions =
    현장 누수 탐지; 3
    수도 요금과 저소득층; 1.5
sessions-help = 나중에 세션을 추가하고, 고치고, 나눌 수 있습니다.
start-course = 이 세션으로 시작
start-from-case = 준비된 마슈하드 과정에서 시작
reflect = 우리 과정을 연계할 때의 어려움과 가능성
ask-challenges = 우리 과정을 연계할 때 무엇이 어려운가요?
ask-potentialities = 연계하면 무엇이 가능해지나요?
reflect-keep = 저장
reflect-kept = 저장되었습니다. 모두에게 보입니다.

## The projector
prepared = { $centre } (준비된 과정)
no-course-yet = 아직 과정이 없습니다. 첫 과정이 여기에 나타납니다.
apart = 목표별 시간 비율. 목표 { $goals }: 거의 모든 과정이 기여하므로 따로 봅니다.
apart-goal = 목표 { $goal }: { $hours }시간
aligned-hours = { $whole }시간 중 { $aligned }시간 연계
unknown-hours = { $count ->
   *[other] 시간이 없는 세션 { $count }개
}
no-hours-yet = 아직 시간이 없음
hours = { $hours }시간
changes = 내일 과정에서 무엇을 바꾸시겠어요?
not-aligned = 아직 연계되지 않음
challenges = 어려움
potentialities = 가능성

## The export
table-hours = 목표별 시간
table-sessions = 세션
column-centre = 센터
column-course = 과정
column-part = 부분
column-session = 세션
column-goal = 목표
column-label = 목표 제목
column-hours = 시간
column-share = 비율
column-change = 바꿀 것
set-apart = 별도 표시
column-whose = 누가
column-question = 종류
column-answer = 답변

## What is refused
error-no-session = 입력한 세션이 없습니다. 한 줄에 하나씩, 적어도 하나를 입력하세요.
error-too-many-sessions = 세션 { $sessions }개는 연계표 하나에 너무 많습니다. { $most }개까지로 줄이세요.
