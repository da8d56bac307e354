# 연계 패키지의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## 행의 항목
field-strategic-focus = 전략 중점 분야
field-project = 프로젝트 예시
field-goal = SDG 번호
field-target = 세부목표
field-indicator = SDG 지표
field-why = 왜 이 목표에 기여하나요?
field-link = 연계 방식
field-strength = 비중
field-change-tomorrow = 내일 무엇을 바꿀까요?
link-direct = 직접
link-indirect = 간접
strength-main = 핵심
strength-side = 보조

## 지역 지표의 항목
local-measure = 측정 내용
local-place = 지역
local-population = 대상 집단
local-unit = 단위
local-baseline = 기준값
local-baseline-year = 기준 연도
local-aim = 목표값
local-aim-year = 목표 연도
local-source = 자료 출처

## 연계표의 항목
field-kind = 종류
kind-course = 교육과정
kind-city_plan = 도시 계획
field-title = 제목
field-centre = 센터
field-strategic-goal = 전략 목표
field-audience = 대상
field-starts = 시작일
field-ends = 종료일

## 화면
start-title = 무엇을 연계할까요?
start-aligning = 연계 시작
start-another = 새 연계표 시작
choose-centre = 센터를 고르거나 입력하세요
example-title-course = 도시 물 관리, 1주 과정
example-title-city_plan = 지속가능발전 계획 2040
page-history = 변경 이력
page-examples = 작성 예시
examples-intro = 네트워크의 교육과정과 한 도시 계획의 연계표로, 연습용으로 지어낸 내용입니다.
choose-example = 예시
copy-example = 복사해서 편집
example-honest = **가상 예시.** 알려진 사실: { $facts } 지어낸 내용: { $made_up }
illustrative = 가상 예시
choose-sheet = 연계표
no-sheets = 아직 연계표가 없습니다. 연계표 화면에서 시작하세요.
edit-heading = 기본 정보 편집
export = Excel로 내보내기
set-apart = 목표 4·17 빼고 보기
chart-coverage = 목표별 행 수
chart-coverage-apart = 목표별 행 수, 목표 { $goals } 제외
coverage-in-words = { $rows ->
   *[other] 행 { $rows }개에서
} 목표 17개 중 { $touched }개: { $goals }

## 행
add-first-row = 첫 행 추가
add-row = 행 추가
go-on-with-row = 새 행 이어서 작성
new-row = 새 행 { $number }
editing-row = { $number }행
edit = 편집
more = 더 보기
edit-row = { $number }행 편집
more-row = { $number }행 더 보기
unsaved = 저장 안 됨
row-another-goal = 이 프로젝트에 다른 목표 추가
row-duplicate = 복제
row-move-up = 위로 이동
row-move-down = 아래로 이동
row-delete = 삭제
row-deleted = { $number }행을 삭제했습니다.
undo = 실행 취소
save = 저장
drop-draft = 변경 내용 버리기
draft-kept = 입력한 내용은 화면을 떠나거나 연결이 끊겨도 보관됩니다.
choose-goal = 11 또는 단어
choose-target = 11.2 또는 단어
choose-indicator = 11.2.1 또는 단어
official-text = 공식 원문:
use-code = { $code } { $label } 사용
local-toggle = 지역 지표로 바꾸기
local-help = 글로벌 지표를 도시나 교육과정에서 측정할 수 있는 지표로 바꿉니다. 첫 초안은 공식 원문에서 가져옵니다.
local-short = 지역 지표

## 제안
suggestions = 제안: 기여할 만한 세부목표
suggestions-advice = 도구는 제안만 하고 결정은 여러분이 합니다. 직접 누르지 않으면 아무것도 채워지지 않습니다.
method-off = 단어로 찾았습니다.
method-loading = 단어로 찾았습니다. 의미로 찾는 기능은 아직 불러오는 중입니다.
method-on = 단어와 의미로 찾았습니다.
source-meaning = 의미가 가까움
suggestion-use = { $code } 사용
suggestion-no = 제외
likely-indicator = 유력한 지표
reason = { $words }: “{ $passage }”
reason-meant = “{ $passage }”
source-glossary = 시 공무원이 쓰는 말
source-label = 짧은 이름
source-official = 공식 원문
fit-1 = 가능성 있음
fit-2 = 가능성 높음
fit-3 = 가능성 매우 높음

## 두 버전
row-conflict = 작성하는 동안 다른 사람이 이 행을 저장했습니다. 사라진 내용은 없습니다. 두 버전을 모두 보여 드립니다.
row-deleted-meanwhile = 작성하는 동안 다른 사람이 이 행을 삭제했습니다. 내 버전을 새 행으로 남기거나 버리세요.
heading-conflict = 작성하는 동안 다른 사람이 기본 정보를 저장했습니다. 사라진 내용은 없습니다. 두 버전을 모두 보여 드립니다.
version-mine = 내 버전
version-theirs = 상대 버전
keep-mine = 내 버전 유지
take-theirs = 상대 버전 사용

## 변경 이력
action-created = 연계표 생성
action-heading = 기본 정보 변경
action-added = 행 추가
action-changed = 행 변경
action-moved = 행 이동
action-deleted = 행 삭제
action-restored = 행 복원
restore = 이 상태로 복원
more-changes = 이전 변경 더 보기

## 도움말
hint-no-goal = 아직 목표 없음
hint-goal-only = 목표만 있음: 어느 세부목표인가요?
hint-no-project = 프로젝트 예시 없음
hint-no-reason = 아직 이유 없음
hint-many-goals = 한 프로젝트에 목표 5개 이상: 핵심은 어느 것인가요?
hint-little-reach = 도시가 영향을 주기 어려움

## 명령
command-about = 브라우저 없이 데이터베이스의 연계표를 다룹니다.
command-sheets = 연계표 목록 표시: ID, 마지막 변경일, 제목
command-export = 연계표를 Excel 통합 문서로 저장
command-export-sheet = 연계표의 ID(주소와 목록에 나오는 것)
command-export-output = 저장할 파일. 지정하지 않으면 이 폴더에 연계표 제목을 딴 이름으로 저장
command-language = 표제와 이름의 언어
command-cannot-write = { $file }에 쓸 수 없습니다({ $fault }). -o로 다른 파일을 지정하세요.

## 오류
error-no-such-goal = 없는 목표입니다: { $code }. 목표 번호는 1부터 17까지입니다. 가장 가까운 것: { $nearest }.
error-no-such-target = 없는 세부목표입니다: { $code }. 세부목표는 11.2나 11.a처럼 씁니다. 가장 가까운 것: { $nearest }.
error-no-such-indicator = 없는 지표입니다: { $code }. 지표는 11.2.1처럼 씁니다. 가장 가까운 것: { $nearest }.
error-target-of-another-goal = 세부목표 { $code }의 목표는 { $own }인데 이 행의 목표는 { $other }입니다. 목표를 바꾸거나 목표 { $other }의 세부목표를 고르세요: { $nearest }.
error-indicator-of-another-goal = 지표 { $code }의 목표는 { $own }인데 이 행의 목표는 { $other }입니다. 목표를 바꾸거나 목표 { $other }의 지표를 고르세요: { $nearest }.
error-indicator-of-another-target = 지표 { $code }의 세부목표는 { $own }인데 이 행의 세부목표는 { $other }입니다. 세부목표를 바꾸거나 { $other }의 지표를 고르세요.
error-text-too-long = 이 글은 { $length }자인데 한 항목에는 { $most }자까지 쓸 수 있습니다. 글을 줄여 주세요.
error-empty-row = 빈 행입니다. 전략 중점 분야, 프로젝트, 목표 중 하나를 쓴 뒤 저장하세요.
error-no-title = 연계표에는 제목이 필요합니다. 교육과정이나 계획의 이름을 쓰세요.
error-stale-row = 작성하는 동안 다른 사람이 이 행을 저장했습니다. 두 버전을 비교한 뒤 하나를 남기세요.
error-row-deleted-meanwhile = 작성하는 동안 다른 사람이 이 행을 삭제했습니다. 내 버전을 새 행으로 남기거나 버리세요.
error-stale-heading = 작성하는 동안 다른 사람이 { $title }의 기본 정보를 저장했습니다. 두 버전을 비교한 뒤 하나를 남기세요.
error-no-such-sheet = 없는 연계표입니다: { $sheet }. 삭제되었을 수 있습니다. 다른 연계표를 고르거나 새로 시작하세요.
error-no-such-change = 이 연계표의 이력에 없는 변경입니다: { $change }. 화면을 새로 고치고 다시 고르세요.
error-no-such-sample = 없는 예시입니다: { $sample }. 목록에서 고르세요.
error-no-such-centre = network/centres.csv에 없는 센터입니다: { $centre }. 파일에 추가하거나 이름을 바로잡으세요.
error-sample = 예시 파일 { $file }에 문제가 있어 쓸 수 없습니다: { $fault } 파일을 바로잡으세요.
error-store-unreachable = 데이터베이스를 열 수 없습니다({ $cause }). SDG_WORKSHOP_DATABASE_URL 값과 폴더의 쓰기 권한을 확인하세요.
error-store-failed = 데이터베이스가 응답하지 않았습니다({ $cause }). 바뀐 것은 없습니다. 잠시 뒤 다시 시도하세요.
error-dates = 종료일({ $ends })이 시작일({ $starts })보다 앞섭니다. 두 날짜를 서로 바꿔 주세요.

## 통합 문서
workbook-tab-classic = 기본
workbook-tab-full = 전체
workbook-tab-summary = 요약
workbook-tab-local = 지역 지표
workbook-untitled = SDG 연계
workbook-kind = SDG 연계 · { $kind }
workbook-strategic-goal = 전략 목표:
workbook-column-focus = 전략 중점 분야
workbook-column-project = 프로젝트 예시
workbook-column-goal = SDG 번호
workbook-column-indicator = SDG 지표
workbook-target-only = 세부목표 { $code } { $label }
workbook-number = No.
workbook-goal-title = 목표
workbook-target-label = 세부목표 요약
workbook-indicator-label = 지표 요약
workbook-official-text = 지표 공식 원문
workbook-custodians = 담당 기구
workbook-row-id = 행 ID
workbook-official-code = 공식 코드
workbook-official-label = 공식 지표 요약
workbook-note = 비고
workbook-rows = 행
workbook-main = 핵심
workbook-side = 보조
workbook-targets = 세부목표
workbook-indicators = 지표
workbook-touched = 다룬 목표: { $goals }개 중 { $touched }개
workbook-linked = 목표가 있는 행: { $rows }개 중 { $linked }개
workbook-apart = * 모든 교육과정은 주제와 상관없이 목표 4(교육)와 17(협력)을 다룹니다. 이 둘을 빼면 행 { $rows }개, 다룬 목표 { $touched }개입니다.
workbook-chart-title = 목표별 행 수
workbook-illustrative = 가상 예시: 연습용으로 지어낸 내용
workbook-illustrative-short = 가상 예시
workbook-not-endorsed = 유엔은 이 연계표를 보증하지 않으며, 그 내용은 유엔과 유엔 관계자 또는 회원국의 견해를 반영하지 않습니다.
workbook-page = { $page } / { $pages }쪽
workbook-cut = … [잘림: 한 셀에 더 담을 수 없음]
workbook-more = … (전문은 “{ $tab }” 탭에 있음)
workbook-creator = SDG 연계 워크숍
error-sheet-locked = 진행자가 { $title } 연계표를 잠갔습니다. 지금은 아무도 바꿀 수 없습니다. 입력한 내용은 보관되니 잠금이 풀리면 저장하세요.
error-name-too-long = 이름이 { $length }자입니다. 화면에는 최대 { $most }자까지 표시할 수 있습니다. 이름을 줄이세요.
