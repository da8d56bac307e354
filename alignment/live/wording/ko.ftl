here = 다른 { $count }명이 이 연계표를 열어 두고 있습니다
here-named = 함께 보는 사람: { $names }
here-and-others = 함께 보는 사람: { $names } 외 { $others }명
row-writing = 여기에 작성 중: { $names }
row-writing-somebody = 누군가 여기에 작성 중
no-nickname = 별명 없음
nickname = 내 별명(선택)
nickname-help = 연계표를 열어 둔 동안 그 연계표에 쓸 수 있는 사람들에게 보입니다. 쓰지 않아도 됩니다.
