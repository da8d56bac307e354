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
field-effect = 목표에 미치는 영향
field-change-tomorrow = 내일 무엇을 바꿀까요?
link-direct = 직접
link-indirect = 간접
strength-main = 핵심
strength-side = 보조
effect-unknown = 아직 모름
effect-helps = 도움이 됨
effect-harms = 해가 됨
about-effect = 이 프로젝트는 목표에 가까워지게 하나요, 더 어렵게 하나요? 한 목표에 도움이 되는 일이 다른 목표에는 해가 될 수 있습니다.
field-hours = 시간
hours-help = 이 행에 배정된 교육과정 시간입니다. 한 세션이 두 목표에 기여하면 시간을 두 행에 나누어 적으세요.

## 지역 지표의 항목
local-measure = 측정 내용
local-place = 지역
local-population = 대상 인구집단
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
examples-intro = 네트워크의 교육과정과 한 도시 계획의 연계표로, 연습용으로 꾸민 가상의 내용입니다.
choose-example = 예시
copy-example = 복사해서 편집
example-honest = **가상 예시.** 알려진 사실: { $facts } 가상으로 꾸민 내용: { $made_up }
illustrative = 가상 예시
choose-sheet = 연계표
no-sheets = 아직 연계표가 없습니다. 연계표 화면에서 시작하세요.
edit-heading = 기본 정보 편집
export = Excel로 내보내기
export-more = 다른 방식으로 가져가기
export-tabs = 기본 탭과 함께 넣을 탭
export-tabs-help = 기본 탭은 통합 문서에 항상 들어갑니다.
export-csv = 행을 CSV로
csv-separator = CSV 값 사이의 구분 기호
csv-comma = 쉼표
csv-semicolon = 세미콜론
csv-tab = 탭
share = 공유
share-intro = 링크를 연 사람은 공유를 중지할 때까지 그 권한을 유지합니다.
share-view = 보기 링크
share-edit = 편집 링크
share-copy = 링크를 누르면 복사됩니다.
publish = 목표 지도에 공개
publish-help = 누구나 연계표를 읽을 수 있고 모두의 목표 지도에 집계됩니다.
share-stop = 공유 중지
share-stop-help = 이미 연 사람을 포함해 두 링크가 모두 바로 중지되고, 연계표는 목표 지도에서 빠집니다.
secretariat = 사무국
secretariat-intro = 사무국 구성원입니다. 모든 연계표를 읽고 바꾸고 공유하고 삭제할 수 있습니다. 다른 사람이 입력만 하고 저장하지 않은 내용은 보이지 않습니다.
secretariat-others = { $count ->
    [0] 링크를 연 다른 사람이 없습니다.
   *[other] 링크를 열어 같은 권한을 가진 다른 사람 { $count }명:
}
secretariat-one = { $name }, { $moment }
secretariat-somebody = 별명 없는 사람, { $moment }
secretariat-renew = 사무국의 새 링크
secretariat-renew-help = 이전 링크는 바로 중지되고, 그 링크를 연 다른 사람은 모두 권한을 잃습니다. 본인의 권한은 그대로입니다.
secretariat-once = 사무국의 새 링크입니다. 잘 보관하고 아무에게도 보여 주지 마세요. 지금 한 번만 표시됩니다.
secretariat-kept = 보관했습니다
sheet-only-to-read = 이 연계표는 읽을 수만 있고 바꿀 수 없습니다. 본인의 연계표가 아니거나 잠겨 있습니다.
set-apart = 목표 4·17 빼고 보기
chart-coverage = 목표별 행 수
chart-coverage-apart = 목표별 행 수, 목표 { $goals } 제외
coverage-in-words = { $rows ->
   *[other] 행 { $rows }개에서
} 목표 17개 중 { $touched }개: { $goals }
coverage-harmed = 해를 입는 목표: { $goals }
effects-of-rows = 도움이 되나요, 해가 되나요?

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
rows-part = 전체 { $all }행 중 { $first }~{ $last }행
rows-part-choose = 이 페이지의 행
undo = 실행 취소
save = 저장
save-next = 저장하고 다음
drop-draft = 변경 내용 버리기
draft-kept = 입력한 내용은 화면을 떠나거나 연결이 끊겨도 보관됩니다.
draft-saving = 저장하는 중…
draft-unsaved = 아직 저장되지 않았습니다. 연결이 느리거나 끊겼으니 이 화면에 머물러 주세요.
draft-both = 다른 창에서 이 칸에 다른 글을 쓰셨습니다. 두 글 모두 보관되어 있으며, 아래가 다른 창의 글입니다.
draft-use = 이 글로 계속하기
draft-put-away = 이 글 치우기
draft-left-over = 작성하고 보내지 않은 글 { $count }건
choose-goal = 11 또는 단어
choose-target = 11.2 또는 단어
choose-indicator = 11.2.1 또는 단어
codes-near = 알아볼 수 없는 입력입니다. 가장 비슷한 코드:
official-text = 공식 원문:
use-code = { $code } { $label } 사용
more-of-row = 더 적기: 연계 방식, 영향, 내일의 한 걸음, 지역 지표
local-toggle = 지역 지표로 바꾸기
local-help = 글로벌 지표를 도시나 교육과정에서 측정할 수 있는 지표로 바꿉니다. 첫 초안은 공식 원문에서 가져옵니다.
local-short = 지역 지표

## 제안
suggestions = 제안: 기여할 만한 세부목표
suggestions-advice = 도구는 제안만 하고 결정은 여러분이 합니다. 직접 누르지 않으면 아무것도 채워지지 않습니다.
method-off = 단어로 찾았습니다.
method-loading = 단어로 찾았습니다. 의미로 찾는 기능은 아직 불러오는 중입니다.
method-on = 단어와 의미로 찾았습니다.
suggestion-use = { $code } 사용
suggestion-no = 제외
suggestion-key = { $keys } 키로 첫 번째 제안을 선택합니다.
suggestion-taken = { $code } 선택됨. 맞지 않는 부분은 고치세요.
likely-indicator = 유력한 지표
quoted = { $count ->
    [1] “{ $first }”
    [2] “{ $first }”, “{ $second }”
   *[3] “{ $first }”, “{ $second }”, “{ $third }”
}
because = 쓰신 글에 { $words } 표현이 있고, { $code }의 주제가 “{ $about }”이기 때문입니다.
because-like = 쓰신 글에 { $words } 표현이 있고(예: “{ $phrase }”), { $code }의 주제가 “{ $about }”이기 때문입니다.
because-meant = 쓰신 글의 의미가 { $code }의 주제에 가깝습니다: “{ $about }”.
why-words = 주요 내용: { $words }. 세부목표 { $code }의 주제는 “{ $about }”입니다.
why-meant = 세부목표 { $code } “{ $about }”에 기여합니다.
fit-1 = 가능성 있음
fit-2 = 가능성 높음
fit-3 = 가능성 매우 높음
because-broad = { $words }에는 여러 뜻이 담길 수 있습니다. 그중 하나가 { $code } “{ $about }”일 수 있습니다.
suggestions-none = 이 말만으로는 세부목표를 제안하기 어렵습니다. 어떤 서비스나 문제, 대상에 관한 것인지 덧붙여 주세요.
suggestions-broad = 이런 제목에는 거의 모든 것이 담길 수 있습니다. 어떤 서비스나 문제, 대상에 관한 것인지 덧붙여 주세요.

## 연계표 옆: 다루는 목표와 빠졌을지 모르는 목표
panel = 이 연계표가 다루는 목표
panel-nothing = 아직 목표가 없습니다. 행에 목표를 넣으면 여기에 불이 켜집니다.
panel-hours = { $hours }시간으로 목표 { $goals }개를 다룹니다
panel-rows = 행 { $rows }개로 목표 { $goals }개를 다룹니다
panel-of-hours = { $hours }시간
panel-of-rows = 행 { $rows }개
panel-apart = 모든 교육과정에 공통
panel-untimed = 행 { $rows }개에 아직 시간이 없습니다.
panel-gap = 혹시 빠졌나요?
panel-in-row = { $number }행
panel-in-heading = 기본 정보
panel-gap-words = 목표 { $goal } { $label }. { $where }에 “{ $words }”라는 말이 있지만 이 목표를 적은 행이 없습니다.
panel-gap-meant = 목표 { $goal } { $label }. { $where }의 내용이 이 목표와 가깝지만 이 목표를 적은 행이 없습니다.
panel-gap-same = 목표 { $goal } { $label }. { $number }행과 이어지는 지표 { $code }은(는) 이 목표에도 { $same }(으)로 실려 있습니다.

## 기본 정보에 빠진 것이 있을 때
heading-missing = 기본 정보가 아직 다 채워지지 않았습니다.
heading-missing-why = 읽는 사람은 기본 정보를 보고 무엇을 위한, 누구를 위한 연계표인지 알 수 있고, 목표 지도에서는 센터와 연도로 이 연계표를 찾습니다.
example-strategic-goal-course = 참가자가 모든 가정에 닿는 상수도 계획을 세운다
example-strategic-goal-city_plan = 2040년까지 누구나 공원과 버스 정류장에서 걸어서 10분 거리에 산다
example-audience-course = 도시 상수도 사업소의 기술자와 관리자 20명
example-audience-city_plan = 전체 주민, 특히 비공식 정착지 주민 우선

## 행의 항목이 뜻하는 것
about-link = 직접: 프로젝트 자체가 목표에 기여합니다. 간접: 목표에 기여하는 다른 일을 돕습니다.
about-strength = 핵심: 이 목표를 위한 프로젝트입니다. 보조: 다른 목표와 함께 이 목표에도 기여합니다.
about-change-tomorrow = 다음 교육과정이나 회의에서 이 행을 목표에 한 걸음 더 가깝게 할 작은 일 하나를 적습니다.

## 두 버전
row-conflict = 작성하는 동안 다른 사람이 이 행을 저장했습니다. 사라진 내용은 없습니다. 두 버전을 모두 보여 드립니다.
row-deleted-meanwhile = 작성하는 동안 다른 사람이 이 행을 삭제했습니다. 내 버전을 새 행으로 남기거나 버리세요.
heading-conflict = 작성하는 동안 다른 사람이 기본 정보를 저장했습니다. 사라진 내용은 없습니다. 두 버전을 모두 보여 드립니다.
heading-not-saved = 이 기본 정보는 여기에서 더는 바꿀 수 없습니다. 연계표가 잠겨 있거나 변경 권한이 없습니다. 쓰신 글은 4주 동안 보관되며 다시 바꿀 수 있게 되면 입력란에 나타납니다. 복사하실 수도 있습니다.
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
changed-by = { $name } 님
changed-by-you = 본인
changed-by-somebody = 누군가
altered-before = 변경 전
altered-after = 변경 후
amount = { $amount }
more-changes = 이전 변경 더 보기

## 도움말
hint-no-goal = 아직 목표 없음
hint-goal-only = 목표만 있음: 어느 세부목표인가요?
hint-no-project = 프로젝트 예시 없음
hint-no-reason = 아직 이유 없음
hint-many-goals = 한 프로젝트에 목표 5개 이상: 핵심은 어느 것인가요?
hint-little-reach = 도시가 영향을 주기 어려움
sheet-hint-all-help = 모든 연계가 도움이 됩니다. 이 프로젝트들 때문에 달성하기 더 어려워지는 목표는 없나요?

## 명령
command-about = 브라우저 없이 데이터베이스의 연계표를 다룹니다.
command-sheets = 연계표 목록 표시: ID, 마지막 변경일, 제목
command-export = 연계표를 Excel 통합 문서로 저장
command-export-sheet = 연계표의 ID(주소와 목록에 나오는 것)
command-export-output = 저장할 파일. 지정하지 않으면 이 폴더에 연계표 제목을 딴 이름으로 저장
command-template = 작성용 빈 양식을 Excel 통합 문서로 저장
command-template-kind = 교육과정용(course) 또는 도시 계획용(city_plan)
command-template-output = 저장할 파일. 지정하지 않으면 이 폴더에 저장
command-secretariat = 사무국의 새 링크를 만들어 표시. 이전 링크는 중지됨
command-address = 브라우저가 앱에 접속하는 주소. 예: https://sdg.example.org
secretariat-link = 사무국 링크: { $link } – 이 링크를 열면 모든 연계표를 읽고 바꾸고 공유하고 삭제할 수 있습니다. 잘 보관하고 아무에게도 보여 주지 마세요.
command-language = 표제와 이름의 언어
command-cannot-write = { $file }에 쓸 수 없습니다({ $fault }). -o로 다른 파일을 지정하세요.
command-import = 파일 가져오기: 내보낸 통합 문서, 손으로 채운 양식, .csv·.ods·.docx 표
command-import-files = 파일
command-import-dry = 살펴보기만 하기: 저장될 내용을 알려 주고 아무것도 저장하지 않음
command-import-json = 프로그램을 위해 JSON으로 답하기
command-import-into = 바꿀 연계표. 지정하지 않으면 통합 문서의 원래 연계표, 없으면 새 연계표
command-import-new = 파일마다 새 연계표 만들기
command-merge = 여러 파일의 행을 한 통합 문서로 모으기
command-merge-output = 저장할 통합 문서

## 오류
error-no-such-goal = 없는 목표입니다: { $code }. 목표 번호는 1부터 17까지입니다. 가장 가까운 것: { $nearest }.
error-no-such-target = 없는 세부목표입니다: { $code }. 세부목표는 11.2나 11.a처럼 씁니다. 가장 가까운 것: { $nearest }.
error-no-such-indicator = 없는 지표입니다: { $code }. 지표는 11.2.1처럼 씁니다. 가장 가까운 것: { $nearest }.
error-no-such-goal-nor-like-it = “{ $code }”에 맞는 목표가 없습니다. 목표 번호는 1부터 17까지입니다. 번호나 다른 단어를 입력하세요.
error-no-such-target-nor-like-it = “{ $code }”에 맞는 세부목표가 없습니다. 세부목표는 11.2나 11.a처럼 씁니다. 코드나 다른 단어를 입력하세요.
error-no-such-indicator-nor-like-it = “{ $code }”에 맞는 지표가 없습니다. 지표는 11.2.1처럼 씁니다. 코드나 다른 단어를 입력하세요.
error-several-codes-goal = “{ $code }”에는 코드가 여러 개 있는데 한 행의 목표는 하나입니다. 하나를 고르고 나머지는 행을 따로 만드세요: { $nearest }.
error-several-codes-target = “{ $code }”에는 코드가 여러 개 있는데 한 행의 세부목표는 하나입니다. 하나를 고르고 나머지는 행을 따로 만드세요: { $nearest }.
error-several-codes-indicator = “{ $code }”에는 코드가 여러 개 있는데 한 행의 지표는 하나입니다. 하나를 고르고 나머지는 행을 따로 만드세요: { $nearest }.
error-target-of-another-goal = 세부목표 { $code }의 목표는 { $own }인데 이 행의 목표는 { $other }입니다. 목표를 바꾸거나 목표 { $other }의 세부목표를 고르세요: { $nearest }.
error-indicator-of-another-goal = 지표 { $code }의 목표는 { $own }인데 이 행의 목표는 { $other }입니다. 목표를 바꾸거나 목표 { $other }의 지표를 고르세요: { $nearest }.
error-indicator-of-another-target = 지표 { $code }의 세부목표는 { $own }인데 이 행의 세부목표는 { $other }입니다. 세부목표를 바꾸거나 { $other }의 지표를 고르세요.
error-text-too-long = 이 글은 { $length }자인데 한 항목에는 { $most }자까지 쓸 수 있습니다. 글을 줄여 주세요.
error-empty-row = 빈 행입니다. 전략 중점 분야, 프로젝트, 목표 중 하나를 쓴 뒤 저장하세요.
error-no-title = 연계표에는 제목이 필요합니다. 교육과정이나 계획의 이름을 쓰세요.
error-stale-row = 작성하는 동안 다른 사람이 이 행을 저장했습니다. 두 버전을 비교한 뒤 하나를 남기세요.
error-row-deleted-meanwhile = 작성하는 동안 다른 사람이 이 행을 삭제했습니다. 내 버전을 새 행으로 남기거나 버리세요.
error-stale-heading = 작성하는 동안 다른 사람이 { $title }의 기본 정보를 저장했습니다. 두 버전을 비교한 뒤 하나를 남기세요.
error-no-such-pass = 코드 { $code }(으)로는 아무것도 열 수 없습니다. 코드는 10분 안에 한 번만 쓸 수 있으니 다른 기기에서 새로 만드세요.
error-person-taken = 누군가 이미 이 사용자로 계속하고 있습니다. 이 사용자로 쓰고 있는 기기에서 “다른 기기에서 계속하기”를 고르세요.
error-too-many-sheets = 하루에 연계표를 { $most }개 만들었습니다. 브라우저 하나에서 만들 수 있는 최대 수입니다. 그중 하나를 이어서 작성하거나 내일 새로 만드세요.
error-too-many-rows = 하루에 행을 { $most }개 추가했습니다. 브라우저 하나에서 추가할 수 있는 최대 수입니다. 있는 행을 고치거나 내일 추가하세요.
error-sheet-full = { $title }에는 행을 { $most }개까지만 둘 수 있습니다. 나머지는 연계표를 하나 더 만들어 적거나 필요 없는 행을 삭제하세요.
error-no-such-sheet = 없는 연계표입니다: { $sheet }. 삭제되었을 수 있습니다. 다른 연계표를 고르거나 새로 시작하세요.
error-no-such-change = 이 연계표의 이력에 없는 변경입니다: { $change }. 화면을 새로 고치고 다시 고르세요.
error-only-to-read = { $title } 연계표는 읽을 수만 있고 바꿀 수 없습니다. 소유자에게 편집 링크를 요청하세요.
error-only-for-owner = { $title } 연계표의 소유자만 할 수 있습니다. 소유자에게 요청하세요.
error-no-such-link = 더 이상 쓸 수 없는 링크입니다. 보낸 사람에게 새 링크를 요청하세요.
error-link-of-another = { $title } 연계표의 이 링크는 다른 사람이 만들었으며 그 사람에게만 표시됩니다. 공유를 중지한 다음 새로 만드세요.
error-access-mode = SDG_WORKSHOP_ACCESS 값 “{ $given }”은(는) 쓸 수 없습니다. 다음 중 하나로 설정하세요: { $known }.
error-no-such-centre = network/centres.csv에 없는 센터입니다: { $centre }. 파일에 추가하거나 이름을 바로잡으세요.
error-sample = 예시 파일 { $file }에 문제가 있어 쓸 수 없습니다: { $fault } 파일을 바로잡으세요.
error-sample-field = 이 이름의 항목은 없습니다: { $places }.
error-store-unreachable = 데이터베이스를 열 수 없습니다({ $cause }). SDG_WORKSHOP_DATABASE_URL 값과 폴더의 쓰기 권한을 확인하세요.
error-store-failed = 데이터베이스가 응답하지 않았습니다({ $cause }). 바뀐 것은 없습니다. 잠시 뒤 다시 시도하세요.
error-store-full = 데이터베이스({ $name })가 있는 디스크에 남은 공간이 없습니다. 바뀐 것은 없습니다. 공간을 확보한 뒤 다시 시도하세요.
error-store-read-only = 데이터베이스({ $name })가 읽기 전용입니다. 앱이 파일이나 폴더에 쓸 수 없습니다. 바뀐 것은 없습니다. 앱을 실행하는 계정에 쓰기 권한을 주거나 SDG_WORKSHOP_DATABASE_URL로 다른 위치를 지정하세요.
error-store-damaged = 파일({ $name })이 손상되었거나 이 앱의 데이터베이스가 아닙니다. 앱을 종료하고 파일의 사본을 제자리에 되돌려 놓으세요. 사본이 없으면 파일 이름을 바꾸세요. 앱이 빈 데이터베이스로 시작합니다.
error-store-newer = 더 새로운 버전의 앱이 데이터베이스({ $name })를 사용했으며(단계 { $step }) 이 버전은 읽을 수 없습니다. 바뀐 것은 없습니다. 새 버전을 실행하거나 SDG_WORKSHOP_DATABASE_URL로 다른 파일을 지정하세요.
error-store-removed = 앱이 실행되는 동안 데이터베이스 파일({ $name })이 옮겨지거나 삭제되었습니다. 이제 아무것도 저장되지 않습니다. 파일을 제자리에 되돌려 놓고 앱을 다시 시작하세요.
error-store-busy = 다른 프로그램이 데이터베이스({ $name })를 { $seconds }초 넘게 사용하고 있습니다. 바뀐 것은 없습니다. 그 프로그램(백업, 데이터베이스 편집기)을 종료하고 다시 시도하세요.
error-store-disk = 데이터베이스({ $name })가 있는 디스크를 지금 읽거나 쓸 수 없습니다({ $cause }). 드라이브가 분리되었거나 할당량이 찼거나 네트워크가 끊겼을 수 있습니다. 바뀐 것은 없습니다. 디스크를 확인한 뒤 다시 시도하세요.
error-dates = 종료일({ $ends })이 시작일({ $starts })보다 앞섭니다. 두 날짜를 서로 바꿔 주세요.
error-hours = { $hours }시간은 저장할 수 없습니다. 한 행은 0~{ $most }시간입니다. 숫자를 고쳐 주세요.
error-means = network/centres.csv에 있는 센터의 “{ $words }”은(는) 알 수 없는 항목입니다. 가능한 항목: { $known }. 그 줄을 고쳐 주세요.
error-plain-words = { $file } 파일을 사용할 수 없습니다. { $line }행을 확인하세요: { $fault }. 모든 행에는 고유한 코드가 있어야 하고 빈 칸이 없어야 합니다. 해당 행을 고쳐 주세요.

## 통합 문서
workbook-tab-classic = 기본
workbook-tab-full = 전체
workbook-tab-summary = 요약
workbook-tab-local = 지역 지표
workbook-untitled = SDGs 연계
workbook-kind = SDGs 연계 · { $kind }
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
workbook-harms = 해가 됨
workbook-targets = 세부목표
workbook-indicators = 지표
workbook-touched = 다룬 목표: { $goals }개 중 { $touched }개
workbook-linked = 목표가 있는 행: { $rows }개 중 { $linked }개
workbook-effects = 목표에 도움이 되는 행: { $helps }개. 해가 되는 행: { $harms }개. 아직 모르는 행: { $unknown }개.
workbook-apart = * 모든 교육과정은 주제와 상관없이 목표 4(교육)와 17(협력)을 다룹니다. 이 둘을 빼면 행 { $rows }개, 다룬 목표 { $touched }개입니다.
workbook-chart-title = 목표별 행 수
workbook-illustrative = 가상 예시: 연습용으로 꾸민 내용
workbook-illustrative-short = 가상 예시
workbook-not-endorsed = 유엔은 이 연계표를 보증하지 않으며, 그 내용은 유엔과 유엔 관계자 또는 회원국의 견해를 반영하지 않습니다.
workbook-page = { $page } / { $pages }쪽
workbook-cut = … [잘림: 한 셀에 더 담을 수 없음]
workbook-more = … (전문은 “{ $tab }” 탭에 있음)
workbook-creator = SDGs 연계 워크숍

# 작성용 빈 양식. 도움말은 255자까지 들어갑니다.
workbook-tab-handout = 작성 양식
workbook-tab-reference = 목표와 지표
workbook-handout-how = 프로젝트마다 한 줄씩 작성하세요. 목표와 지표는 목록에서 고르거나 번호나 코드를 직접 입력합니다. 전체 목록은 “{ $tab }” 탭에 있습니다.
workbook-handout-free = 목록에 없는 내용입니다. 6 같은 번호나 6.1, 6.1.1 같은 코드는 그대로도 인식됩니다. 그대로 둘까요?
workbook-hint-focus-course = 교육과정의 주제. 예: 상수도 누수
workbook-hint-focus-city_plan = 계획의 추진 분야. 예: 시원하고 푸른 동네
workbook-hint-project-course = 이 주제에서 보거나 해 보는 것: 사례, 현장 방문, 실습
workbook-hint-project-city_plan = 이 분야의 시책이나 사업
workbook-hint-goal = 이 프로젝트가 기여하는 목표를 고르거나 번호(1~17)를 입력하세요.
workbook-hint-indicator = 해당 목표의 세부목표나 지표를 고르거나 코드를 입력하세요. 예: 6.1, 6.1.1. 비워 두어도 됩니다.

# 빈 양식: 화면과 종이.
handout = 작성용 빈 양식
handout-intro = 인터넷이 없거나 먼저 손으로 적고 싶을 때 쓰세요. 작성한 내용은 나중에 연계표로 옮깁니다.
handout-of-a-sheet = 빈 양식을 Excel로 받거나 인쇄합니다. 인쇄본의 QR 코드는 이 연계표를 열 수 있는 사람에게 연계표를 열어 줍니다.
handout-with-link = QR 코드에는 “{ $share }”에서 만든 “{ $link }” 링크가 들어 있어, 인쇄본을 가진 사람이면 누구나 연계표를 열 수 있습니다.
handout-excel = Excel 양식
handout-paper = 인쇄용 양식
paper-how = 프로젝트마다 한 줄씩 적습니다. 목표 번호만 적어도 되고, 옆에 세부목표나 지표를 적을 수 있습니다.
paper-scan = 스캔하면 이 연계표가 열립니다
paper-goals = 17개 목표
error-sheet-locked = 진행자가 { $title } 연계표를 잠갔습니다. 지금은 아무도 바꿀 수 없습니다. 입력한 내용은 보관되니 잠금이 풀리면 저장하세요.
error-name-too-long = 이름이 { $length }자입니다. 화면에는 최대 { $most }자까지 표시할 수 있습니다. 이름을 줄이세요.


## Atlas
atlas-page-title = 목표 지도
atlas-intro = 교육과정과 도시 계획이 어느 목표·세부목표·지표에 기여하는지, 빈틈은 어디인지, 누가 누구를 도울 수 있는지 보여 줍니다.
atlas-show = 보기
atlas-count-in = 집계
measure-rows = 행
measure-hours = 시간
measure-rows-note = 연계표의 행 수
measure-hours-note = 교육과정 시간
atlas-set-apart = 따로 볼 목표
atlas-filters = 필터와 출처
atlas-from = 연계표 출처
atlas-from-store = 이 앱
atlas-from-samples = 예시
atlas-import = 다른 곳의 통합 문서와 표 추가
atlas-centres = 센터
atlas-years = 연도
atlas-themes = 주제
theme-people = 사람
theme-planet = 지구
theme-prosperity = 번영
theme-peace = 평화
theme-partnership = 파트너십
means-content = 콘텐츠
means-experts = 전문가
means-money = 재정
atlas-of-goal = 목표
atlas-of-centre = 센터
atlas-of-sheet = 연계표
atlas-all = 전체
atlas-no-mark = 선택한 항목 없음
atlas-moment = 이전: 비교할 시점
atlas-nothing = 표시할 내용이 없습니다. 다른 출처를 고르거나 필터를 줄이세요.
atlas-view-goals = 센터와 목표
atlas-view-courses = 교육과정·계획과 목표
atlas-view-targets = 한 목표의 세부목표
atlas-view-coverage = 센터별 포함 범위
atlas-view-focus = 전략 중점 분야에서 목표로
atlas-view-gaps = 빈틈
atlas-view-match = 도울 수 있는 센터
atlas-view-profile = 센터 프로필
atlas-view-years = 연도별
atlas-view-balance = 다섯 주제
atlas-view-effects = 도움과 해
atlas-view-versions = 이전과 이후
atlas-view-quality = 데이터 상태
atlas-title-goals = 센터별로 기여하는 목표
atlas-title-courses = 교육과정과 계획별로 기여하는 목표
atlas-title-targets = 목표 { $goal }의 세부목표
atlas-title-coverage = 도시가 추진할 수 있는 세부목표 { $of }개 중 센터별로 다루는 수
atlas-title-focus = 전략 중점 분야에서 목표로
atlas-title-gaps = 도시가 추진할 수 있으나 아무도 다루지 않는 세부목표
atlas-title-match = { $centre }에 없는 것과 이를 가르치는 센터
atlas-title-profile = { $centre } 프로필
atlas-title-years = 연도별 목표
atlas-title-balance = 다섯 주제의 균형
atlas-title-effects = 목표별 도움과 해
atlas-title-versions = 이전과 이후: { $title }
atlas-title-quality = 데이터 상태
atlas-title-apart = { $title } (목표 { $goals } 제외)
atlas-note-illustrative = 가상 예시: 연계표 { $of }개 중 { $count }개는 연습용 가상 연계표
atlas-note-largest = { $all }개 중 가장 많은 { $shown }개. 표에는 모두 있음
atlas-by-centre = 센터
atlas-by-sheet = 교육과정 또는 계획
atlas-by-year = 연도
atlas-by-effect = 영향
atlas-sum = 합계
atlas-goals = 목표
atlas-sheets = 연계표
atlas-reach = 도시의 역할
atlas-reach-direct = 도시가 직접 추진
atlas-reach-partly = 도시가 일부 추진
atlas-reach-little = 도시의 영향 적음
atlas-share = 세부목표 169개 중 비율
atlas-reachable = 도시가 추진할 수 있는 세부목표
atlas-reachable-share = 그중 비율
atlas-share-rows = 행 비율
atlas-together = 전체
atlas-of = { $of } 중 { $count } · { $percent }
atlas-of-network = 네트워크 { $all } 중 { $count }
atlas-network = 네트워크의 행
atlas-indicators-of = 목표 { $goal }의 지표
atlas-others = 그 밖의 전략 중점 분야
atlas-no-centre = 센터 없음
atlas-no-year = 날짜 없음
atlas-open = { $of } 중 { $open }개 없음
atlas-named = 다룸
atlas-not-named = 다루지 않음
atlas-elsewhere = 다루는 센터
atlas-nobody = 아직 없음
atlas-courses = 관련 교육과정
atlas-gives = 필요한 것을 제공
atlas-gets = 제공하는 것을 필요로 함
atlas-before = 이전 행
atlas-after = 이후 행
atlas-change = 변화
atlas-unchanged = 그대로
atlas-targets-before = 이전 세부목표
atlas-targets-after = 이후 세부목표
atlas-check = 확인 항목
atlas-count = 찾은 수
atlas-count-of = 전체
quality-sheets = 연계표
quality-illustrative = 연습용 가상 연계표
quality-no-centre = 센터가 없는 연계표
quality-no-year = 날짜가 없는 연계표
quality-no-rows = 행이 없는 연계표
quality-rows = 행
quality-no-goal = 목표가 없는 행
quality-no-target = 목표는 있으나 세부목표가 없는 행
quality-no-indicator = 목표는 있으나 지표가 없는 행
quality-no-effect = 목표는 있으나 영향을 모르는 행
quality-no-hours = 시간이 없는 교육과정 행
atlas-behind = 선택한 항목의 행: 그림에서 누르거나 여기에서 고르세요
atlas-table = 같은 내용을 표로
atlas-more-rows = { $count }개 행이 파일에 더 있습니다.
atlas-png = 그림
atlas-svg = 편집용 그림
atlas-csv = 표(CSV)
atlas-csv-rows = 모든 행(CSV)
atlas-excel = 전체 Excel
atlas-document = 전체 인쇄용
row-merges = 그사이 동료가 이 행의 다른 칸을 바꿨습니다. 저장하면 두 변경이 모두 남습니다.

## 목표 목록 화면
catalogue-title = 17개 목표
catalogue-intro = 2025년 종합 검토 이후 유엔 목록에 실린 세부목표 { $targets }개와 지표 { $indicators }개입니다. 짧은 이름은 저희가 붙였습니다.
catalogue-search = 코드나 단어로 검색
catalogue-search-example = 11.2, 대중교통, 하수
catalogue-found = { $count ->
    [0] 결과 없음
   *[other] { $count }건 찾음
}
catalogue-none = 이 단어가 모두 들어간 세부목표나 지표가 없습니다. 단어를 줄이거나 더 짧게 쓰거나, 11.2 같은 코드를 입력해 보세요.
catalogue-source = 공식 원문: 유엔, A/RES/70/1과 A/RES/71/313 및 이후 보완 사항. 짧은 이름과 도시의 영향 범위는 저희가 정했습니다. 유엔은 이 앱을 보증하지 않습니다.
reach-direct = 도시가 직접 추진
reach-partly = 도시가 일부 추진
reach-little = 도시의 영향 적음
indicator-tier = 등급 { $tier }
indicator-custodians = 담당 기구: { $agencies }
indicator-same-as = 같은 지표: { $codes }
