# What the export of a workshop says, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = 워크숍 내보내기 (Excel)
export-help = 참가자가 만든 모든 것: 모든 활동, 모든 연계표, 조 사이의 일치도.
kind = SDGs 연계 워크숍
contents = 목차
place = 장소
dates = 날짜
centres = 참석 센터
groups = 조
people-label = 참가자
people = { $count ->
   *[other] { $count }명
}
people-simulated = { $count ->
   *[other] (그 밖에 가상 참가자 { $count }명)
}
notice-simulated = { $count ->
   *[other] 연습: 이 파일에는 가상 참가자 { $count }명의 답이 있습니다.
}
notice-illustrative = 일부 사례는 연습용 가상 예시이며, 해당 탭에 표시됩니다.
nothing-gathered = 모인 것이 없습니다.
agreement = 조 사이의 일치도
agreement-on = { $level }: 일치도
face-down = 조별 답이 아직 비공개입니다. 공개한 뒤 다시 내보내세요.
all-rows = 모든 행
rows-on-paper = 인쇄본에서는 다음 열이 연계표 쪽에 있습니다: { $columns }.
no-rows = 아직 쓴 행이 없습니다.
sheet = 연계표
number = 번호
column-exercise = 활동
column-centre = 센터
column-group = 조
column-sheet = 연계표
column-who = 누가
column-about = 주제
column-text = 내용
column-votes = 점수 또는 표
column-day = 날짜
column-measure = 센 것
column-count = 개수
column-part = 부분
said = 나온 의견
counted = 집계한 수
mark-simulated = 연습
column-note = 비고
mark-illustrative = 가상 예시
