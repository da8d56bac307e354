# What the 169 on the wall say, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = 함께 채우는 169개 세부목표
named = { $count ->
    [0] 아직 다룬 세부목표가 없습니다
   *[other] 다룬 세부목표 { $count }개
}
exact = { $count ->
    [0] 지표까지 다룬 것은 없음
   *[other] 지표까지 { $count }개
}
contested = 의견이 갈린 것 { $count }개
new = { $count ->
    [0] 오늘 새로 나온 것은 없음
   *[other] 오늘 새로 { $count }개
}
legend-exact = 지표까지 다룸
legend-named = 지표 없이 다룸
legend-new = 오늘 새로 나옴
legend-contested = 의견이 갈림: 도움이 된다는 쪽과 해가 된다는 쪽이 있음
lay-over = 프로젝터 화면에 세부목표 169개
take-away = 169개 세부목표 치우기
lay-over-help = 참가자들의 행이 다루는 세부목표를 지금 화면 위에 보여 줍니다. 휴대전화는 그대로 있고, 다음에 띄우는 것이 그 자리를 차지합니다.
