# What the report of a workshop says, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = 워크숍 결과 보고서
contents = 목차
foreword = 머리말
summary = 요약
agreement = 조 사이의 일치도
sheets = 연계표
annexes = 부록
cut = { $count }건 중 { $shown }건을 실었습니다. 전체는 부록에 있습니다.
people-by-centre = 센터별 참가자
not-endorsed = 유엔은 이 보고서를 보증하지 않으며, 그 내용은 유엔과 유엔 관계자 또는 회원국의 견해를 반영하지 않습니다.
page = { $page } / { $pages }쪽
author = SDGs 연계 워크숍
notice-simulated = { $count ->
   *[other] 연습: 이 보고서에는 가상 참가자 { $count }명의 답이 있습니다.
}
notice-illustrative = 일부 사례는 연습용 가상 예시이며, 해당 위치에 표시됩니다.

## The summary
served = 17개 목표 중 { $goals }개에 기여합니다. 목표가 있는 행 { $rows }개, 연계표 { $sheets }개.
served-none = 아직 목표에 기여하는 행이 없습니다.
served-title = 목표별 기여하는 행의 수
served-most = 기여하는 행이 가장 많은 목표: { $goals }
gaps = 기여하는 행이 없는 목표: { $goals }
agreed = 조들이 같은 목표를 고른 곳: { $case }
differ = 조들의 답이 가장 많이 갈린 곳: { $case }

## What is left out
left-out = 이 보고서에 없는 내용
left-out-rows = { $count ->
   *[other] 진행자가 숨긴 행 { $count }개
}
left-out-face-down = 아직 비공개인 “{ $title }”의 조별 답
left-out-sections = 선택하지 않은 부분: { $sections }
left-out-empty = 모인 것이 없는 활동: { $exercises }
left-out-private = 보내지 않은 초안과 각자의 투표 내용

## At the desk
report-panel = 보고서 (Word, PDF)
report-help = 참가자에게 보여 준 모든 내용을 공식 보고서 형식으로 정리합니다.
format = 형식
format-docx = Word
format-pdf = PDF
language = 보고서 언어
sections = 포함할 부분
sections-help = 선택하지 않으면 모든 부분이 들어갑니다.
foreword-field = 머리말 (선택)
make = 보고서 만들기
making = 보고서를 만드는 중입니다…
download = 보고서 내려받기
pdf-not-here = 이 컴퓨터에서는 PDF를 만들 수 없습니다. Word를 선택하세요. Word나 LibreOffice에서 PDF로 바꿀 수 있습니다.

## Without a browser
command-report = 워크숍 보고서(.docx, .pdf) 또는 통합 문서(.xlsx) 쓰기
command-output = 쓸 파일. 확장자가 형식을 정합니다
command-language = 보고서 언어
command-section = 넣을 부분. 여러 번 쓸 수 있습니다(없으면 모두)
command-ending = “{ $file }”의 확장자가 .docx, .pdf, .xlsx가 아닙니다. 이 중 하나로 지정하세요.
command-making = { $file } 만드는 중…
