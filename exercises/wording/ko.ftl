# 워크숍 패키지의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## 앱
app-name = SDG 연계 워크숍
nav-home = 홈
nav-sheet = 연계표
nav-examples = 작성 예시
nav-goals = 17개 목표
nav-history = 변경 이력

## 홈 화면
home-title = 교육과정이나 도시 계획이 어떤 목표에 기여하나요?
home-intro = 프로젝트마다 지속가능발전목표(SDG)를 연결하고 이유를 적은 뒤, 연계표를 Excel로 가져가세요.
home-align = 교육과정·도시 계획 연계하기
home-example = 작성 예시 보기
home-example-text = 네트워크 센터들의 연계표로, 연습용으로 지어낸 내용입니다. 복사해서 고쳐 쓰세요.
home-example-open = 예시 열기
home-browse = 목표 둘러보기
home-browse-text = 17개 목표, 169개 세부목표, 251개 지표를 짧은 이름과 함께 봅니다.
home-browse-open = 목표 열기
home-go-on = 연계표 이어서 작성
home-rows = { $count ->
   *[other] 행 { $count }개
}
home-delete = 삭제
home-delete-help = 이 연계표를 삭제합니다. 바로 실행 취소할 수 있습니다.
home-deleted = 연계표를 삭제했습니다: “{ $title }”
home-undo = 실행 취소

## The prepared cases
error-case-unknown = 준비된 사례가 없습니다: { $case }. 다음 중에서 고르세요: { $known }.
error-case-file = 파일 { $file }에 문제가 있어 쓸 수 없습니다: { $fault } 파일을 바로잡으세요.
error-case-blank = { $place }의 글이 비어 있습니다. 내용을 쓰세요.
error-case-names = { $place }의 이름이 서로 맞아야 합니다. 빠진 이름: { $missing }, 알 수 없는 이름: { $strange }.
error-case-scale = { $place }의 값이 { $value }입니다. 1부터 5까지의 정수여야 합니다.

## The agenda and its clock
agenda-now = 지금
agenda-next = 다음
agenda-time-left = 남은 시간
agenda-late-by = 초과 시간
agenda-begins-in = 시작까지
agenda-until = { $time }까지
agenda-day-over = 오늘 일정을 모두 마쳤습니다.
agenda-ends = 종료 시각
agenda-on-time = 예정대로
agenda-late = { $count ->
   *[other] { $count }분 늦음
}
agenda-early = { $count ->
   *[other] { $count }분 빠름
}
agenda-minutes = { $count }분
agenda-state-running = 진행 중
agenda-state-done = 완료
agenda-state-skipped = 건너뜀
agenda-column-slot = 순서
agenda-column-now = 현재
agenda-column-squeezed = 줄인 뒤
agenda-least = 최소
agenda-squeeze-met = 이렇게 하면 예정대로 { $time }에 끝납니다.
agenda-squeeze-short = { $count ->
   *[other] 모든 순서를 최소 시간으로 줄여도 { $count }분 늦게 끝납니다. 순서 하나를 건너뛰거나 종료 시각을 늦추세요.
}
agenda-squeeze-none = 일정이 늦어지지 않았습니다. 줄일 것이 없습니다.
agenda-error-no-such-programme = { $programme } 프로그램이 없습니다. 다음 중에서 고르세요: { $others }.
agenda-error-programme = 프로그램 { $file } 파일을 사용할 수 없습니다: { $fault } 파일을 고치세요.
agenda-error-field-missing = { $field } 항목이 없습니다.
agenda-error-field = { $field } 항목에 “{ $value }” 값은 쓸 수 없습니다. 쓸 수 있는 값은 프로그램 README에 있습니다.
agenda-error-start = { $day }일 차에 { $start }에 시작하는 순서가 있는데, 앞의 시간을 더하면 { $expected }에 시작해야 합니다.
agenda-error-full = 하루에는 순서를 { $most }개까지 넣을 수 있습니다. 일부를 빼세요.
agenda-error-no-such-slot = 순서 { $slot }은(는) 이제 이 일정에 없습니다. 페이지를 새로 고친 뒤 다시 고르세요.
agenda-error-already-over = 이 순서는 끝났거나 건너뛰었습니다. 남은 순서 중에서 고르세요.
agenda-error-not-waiting = 남은 순서끼리만 자리를 바꿀 수 있습니다. 그중 두 개를 고르세요.
agenda-error-order = 그사이 남은 순서가 바뀌었습니다. 페이지를 새로 고친 뒤 다시 정렬하세요.
agenda-error-document = 저장된 일정을 읽을 수 없습니다({ $part }). 프로그램을 다시 여세요.
