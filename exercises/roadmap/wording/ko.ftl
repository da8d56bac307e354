# 「SDGs 지역화 로드맵」의 한국어 문구.

## 카드
card-title = SDGs 지역화 로드맵
card-audience = 전원, 각자 소속 센터를 대표해
card-needs = 휴대전화와 프로젝터
card-insight = 대부분의 센터는 최근 과정에서 드러난 것보다 앞선 단계에 있다고 봅니다. 중앙값보다 한 센터 두 사람의 차이가 더 의미 있습니다.
card-tip = 같은 센터에서 다른 단계를 고른 사람들에게 각자 무엇을 염두에 두었는지 물어보세요.
card-takes = 한 사람마다 현재 단계 하나와 다음 할 일 하나
card-gives = 센터별 현재 단계와 다음 할 일

## 길
step-1 = 인식
step-2 = 연계
step-3 = 실행
step-4 = 모니터링
step-5 = 후속 조치
about-1 = 목표를 알고 이곳에서 왜 중요한지 압니다
about-2 = 과정과 계획을 목표와 세부목표에 연결합니다
about-3 = 프로젝트와 세션을 바꾸어 실행합니다
about-4 = 지역 지표가 무엇이 달라졌는지 보여 줍니다
about-5 = 결과를 보고하고 공유하며 발전시켜 갑니다

## 참여
choose-centre = 센터를 골라야 그 센터의 응답으로 집계됩니다. 위의 이름을 누르세요.
ask-step = 소속 센터는 지금 어느 단계에 있나요?
next-step = 다음 할 일
send = 보내기
send-again = 내 답 고치기
choose-step = 먼저 다섯 단계 가운데 하나를 고르세요.
kept = 답을 저장했습니다. 아직 고칠 수 있습니다.
answered = { $count ->
    [0] 아직 위치를 고른 사람이 없습니다
   *[other] { $count }명이 위치를 골랐습니다
}
reveal = 센터별 위치 공개
conceal = 다시 비공개

## 결과
no-centre = 센터 없음
people = { $count ->
   *[other] { $count }명
}
range = { $lowest }단계에서 { $highest }단계
between = { $one }에서 { $other } 사이
next-steps = 다음 할 일
column-centre = 센터
column-place = 현재 단계
column-median = 중앙값 단계
column-people = 사람 수
column-range = 최저~최고 단계

## 연습에서 가상 참가자가 쓰는 글
rehearsal-next-1 = 다음 기수 전에 한 과정을 세션마다 연계하기
rehearsal-next-2 = 도시계획 부서와 지역 지표 두 개를 정하기
rehearsal-next-3 = 연계한 과정을 센터 강사들에게 소개하기
rehearsal-next-4 = 달라진 점을 해마다 시의회에 보고하기
