here = 다른 { $count }명이 이 연계표를 열어 두고 있습니다
here-named = 함께 보는 사람: { $names }
here-and-others = 함께 보는 사람: { $names } 외 { $others }명
between-names = {", "}
row-writing = 여기에 작성 중: { $names }
row-writing-somebody = 누군가 여기에 작성 중
