# What the rehearsal with simulated participants says, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
title = 혼자 연습하기
intro = 가상 참가자와 연습하세요. 누를 때마다 각자 지금 하는 활동에서 한 가지를 합니다.
how-many = 인원
add = 가상 참가자 추가
act = 한 단계 진행
act-help = 각자 한 가지를 합니다. 답하거나, 투표하거나, 행을 연계합니다. 누르지 않으면 아무 일도 없습니다.
play = 이틀을 끝까지 진행하기
play-help = 모든 활동을 차례로 진행합니다. 모두가 모여 참여하고, 기다리던 결과를 공개합니다. 사람이 많으면 1분쯤 걸립니다.
remove = 내보내기
remove-help = 가상 참가자와 그들이 한 모든 것을 지웁니다. 사람이 한 것은 남습니다.
there = { $count ->
   *[other] 가상 참가자 { $count }명이 있습니다. 내보낸 파일에도 표시됩니다.
}
acted = { $count ->
    [0] 지금 할 일이 있는 참가자가 없었습니다.
   *[other] { $count }명이 참여했습니다.
}
removed = { $count ->
   *[other] 가상 참가자 { $count }명과 그들이 한 모든 것을 지웠습니다.
}

## What they are called and what they write
name = 가상 { $number }
why = 이 프로젝트는 이 세부목표에 직접 기여합니다.
sentence-1 = 우리 과정에 쓸 수 있는 실용적인 도구
sentence-2 = 참가자 사례에 더 많은 시간
sentence-3 = 지역 파트너를 강사로 초청
sentence-4 = 국가 수치 대신 우리 도시의 수치
sentence-5 = 세션을 시작할 때마다 목표에 대한 슬라이드 한 장
sentence-6 = 다른 센터와 전문가 교류
sentence-7 = 누가 혜택을 받는지 여성과 남성을 나누어 묻기
sentence-8 = 과정 석 달 뒤의 후속 점검
