# What exercise 1, the Brussels case, says, in Korean. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = 실습 1: 브뤼셀 사례
card-audience = 전원, 함께 또는 3~5명씩 조를 나누어
card-needs = 휴대전화, 프로젝터. 비공개로 하려면 두 조 이상
card-insight = 계획이 어느 목표에 기여하는지는 대개 다투지 않습니다. 다투는 것은 세부목표와 이유이며, 토론할 가치가 있는 곳도 거기입니다.
card-tip = 프로젝트 하나를 소리 내어 읽고 먼저 함께 연계해 보세요. 예시 답안은 마지막에 전략 중점 분야별로 하나씩 공개하고, 누구의 이유가 더 나은지 물어보세요.
card-takes = 프로젝트가 두 개씩 있는 네 가지 전략 중점 분야, 앞서 파악한 이해관계자
card-gives = 프로젝트마다 목표, 세부목표와 이유, 그리고 참가자와 예시 답안이 다른 곳

## The facilitator
prepare-intro = 버튼을 누르면 참가자 화면에 계획이 나타납니다. 네 가지 전략 중점 분야에 프로젝트가 두 개씩 있습니다.
prepare-together = 함께, 연계표 하나로
prepare-groups = 조별로, 비공개
groups-first = 조별로 하려면 “워크숍 설정”에서 조 이름을 두 개 이상 정하세요.
done = { $sheets ->
   *[other] 프로젝트 { $rows }개 중 { $done }개 연계, 연계표 { $sheets }개.
}
reveal-groups = 조별 답 공개
conceal-groups = 조별 답 다시 비공개
groups-before-model = 먼저 조별 답을 공개하세요. 그다음 예시 답안을 토론할 수 있습니다.
reveal-focus = 공개: { $focus }
conceal-focus = 다시 비공개: { $focus }
about-case = 사실과 가상의 내용
facts = 사실
made-up = 연습용으로 꾸민 가상의 내용
type-answers = 도시의 답변 입력

## The room
not-prepared = 진행자가 곧 계획을 보여 드립니다.
how = 아래에서 프로젝트를 골라 “{ $edit }”을 누르세요. 빠진 프로젝트는 “{ $add }”로 넣을 수 있습니다. 어느 목표에 기여하며, 이유는 무엇인가요?
choose-group = 위의 이름을 눌러 조를 선택하세요.
questions = 계획에 대한 세 가지 질문
present = 도시 발표자: 세 가지 질문에 답하기
question = 질문
save-answer = 저장
answer-saved = 저장되었습니다. 질문 { $questions }개 중 { $done }개에 답했습니다.
room-said = 참가자
model-answer = 예시 답안
model-note = 예시 답안은 토론을 위한 하나의 견해입니다.
shared = 예시 답안에도 있음
no-answer = 아직 답이 없음
agreement = 예시 답안과의 일치도: { $percent }%

## The export
column-number = 번호
column-focus = 전략 중점 분야
column-project = 프로젝트
column-said = 참가자의 답
column-model = 예시 답안
column-agreement = 일치도
column-kind = 구분
column-text = 내용
column-question = 질문
column-answer = 도시의 답변

## What is refused
error-answer-too-long = 이렇게 하면 { $length }자가 되는데, 프로젝터에서 읽을 수 있는 것은 { $most }자입니다. 글을 줄여 주세요. 그사이 동료가 적은 글도 함께 셉니다.
