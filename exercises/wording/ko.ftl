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
