# 게임 「한눈에 보는 목표」의 한국어 문구. 장면은 ../questions에 있습니다.

## 카드
card-title = 한눈에 보는 목표
card-audience = 전원, 각자의 휴대전화로
card-needs = 휴대전화와 프로젝터. 15분에 4~6문제
card-insight = 목표가 17개라는 것은 누구나 알지만, 어느 것이 어느 것인지 아는 사람은 적습니다. 일상의 한 장면을 목표에 연결해 보는 것이 아이콘 17개짜리 슬라이드보다 더 많은 것을 가르쳐 줍니다.
card-tip = 답이 나올 때마다 다른 목표를 고른 사람에게 이유를 물어보세요. 대부분의 장면은 둘 이상의 목표와 닿아 있습니다.
card-takes = 문제마다 한 사람에 한 번, 시간 안에 고른 답
card-gives = 참가자들이 아는 목표와 헷갈리는 목표

## 문제
before = 곧 첫 문제가 나옵니다. 휴대전화를 준비해 주세요.
question = 문제 { $number }
ask-scene = 이 장면은 어느 목표에 관한 것일까요?
ask-title = 이 목표의 제목은 무엇일까요?
ask-number = 이 목표는 몇 번일까요?
goal-number = 목표 { $number }
time-left = 남은 시간
time-over = 시간 종료
answered = { $count ->
    [0] 아직 답이 없습니다
   *[other] 답 { $count }개
}
kept = 답을 저장했습니다: { $answer }
was-right = { $count ->
   *[other] 정답: { $count }점
}
was-wrong = 이번에는 아닙니다. 고른 답: { $answer }
no-answer = 이 문제에 답하지 않았습니다.
error-too-late = 시간이 끝났습니다. 다음 문제를 기다려 주세요.
error-no-such-option = 보기에 없는 답입니다: { $goal }. 보이는 것 가운데 하나를 고르세요.

## 답
were-right = { $count }개 가운데 { $right }개 정답
why-match = 목표 { $number }의 제목은 “{ $title }”입니다.
closest-target = 가장 가까운 세부목표: { $target }
results = 참가자들이 아는 목표와 헷갈리는 목표
no-results = 아직 공개된 답이 없습니다.
best = 최고 득점자
somebody = 별명 없는 참가자
points = { $count ->
   *[other] { $count }점
}
own-points = { $count ->
   *[other] 내 점수: { $count }점
}
percent-right = { $count ->
   *[other] 정답률 { $percent }%(답 { $count }개)
}
confused-with = 헷갈린 목표: { $goals }

## 진행자
next = 다음 문제 내기
next-scene = 장면
next-title = 번호: 제목은?
next-number = 제목: 번호는?
seconds-given = 답하는 시간
seconds = { $count }초
reveal = 답 공개
reveal-help = 시간을 끝내고, 맞는 목표와 참가자들이 고른 답을 보여 줍니다.
reveal-results = 참가자들이 아는 목표 보기
conceal-results = 문제로 돌아가기

## 내보내기
column-number = 번호
column-question = 문제
column-goal = 목표
column-answers = 답
column-right = 정답
column-confused = 헷갈린 목표
