# 프레임워크 패키지의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## 언어 자체
language-name = 한국어
language-direction = ltr

## 모든 화면
choose-language = 언어를 고르세요
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
solar-hijri = { $year }년 { $month ->
   [1] 파르바르딘월
   [2] 오르디베헤슈트월
   [3] 호르다드월
   [4] 티르월
   [5] 모르다드월
   [6] 샤흐리바르월
   [7] 메흐르월
   [8] 아반월
   [9] 아자르월
   [10] 데이월
   [11] 바흐만월
  *[12] 에스판드월
  } { $day }일
list-between = {", "}
list-last = {", "}
list-of-texts = {"; "}
list-colon = {": "}
error-unforeseen = 저희 쪽에서 문제가 생겼습니다. 저장한 내용은 안전합니다. 화면을 새로 고치세요. 같은 일이 다시 생기면 마지막에 한 작업을 진행자에게 알려 주세요.
uploads-at-most = 파일은 최대 { $files }개, 하나에 { $each }MB, 모두 합해 { $together }MB까지입니다. 더 추가하려면 먼저 몇 개를 빼세요.
line-blocked = 이 페이지가 서버와의 연결(WebSocket)을 열지 못해 비어 있습니다. 다른 브라우저로 열어 보거나 VPN, 데이터 절약, 광고 차단을 끄거나 행사장 와이파이로 바꿔 보세요. 계속 이러면 진행자에게 알려 주세요.
line-lost = 서버와 연결이 끊겼습니다. 페이지가 저절로 다시 연결됩니다.
line-again = 다시 시도
link-copied = 복사했습니다
link-marked = 선택했습니다. 이제 키보드나 메뉴로 복사하세요.

## 오류
error-unknown-goal = 없는 목표입니다: { $code }. 목표 번호는 1부터 17까지입니다. 가장 가까운 것: { $nearest }.
error-unknown-target = 없는 세부목표입니다: { $code }. 세부목표는 11.2나 11.a처럼 씁니다. 가장 가까운 것: { $nearest }.
error-unknown-indicator = 없는 지표입니다: { $code }. 지표는 11.2.1처럼 씁니다. 가장 가까운 것: { $nearest }.
error-unknown-goal-nor-like-it = 없는 목표입니다: { $code }. 비슷한 것도 없습니다. 목표 번호는 1부터 17까지입니다.
error-unknown-target-nor-like-it = 없는 세부목표입니다: { $code }. 비슷한 것도 없습니다. 세부목표는 11.2나 11.a처럼 씁니다.
error-unknown-indicator-nor-like-it = 없는 지표입니다: { $code }. 비슷한 것도 없습니다. 지표는 11.2.1처럼 씁니다.

## Streamlit이 스스로 영어로 하는 말
streamlit-choose = 선택하세요
streamlit-choose-or-type = 선택하거나 입력하세요
streamlit-nothing-to-choose = 아직 고를 것이 없습니다
streamlit-no-results = 결과 없음
streamlit-at-most = { $what }개까지 고를 수 있습니다. 먼저 하나를 빼세요.
streamlit-choose-all = 모두 선택
streamlit-choose-found = 찾은 { $what }개 선택
streamlit-add = 추가: { $what }
streamlit-open = 목록 열기
streamlit-clear = 입력란 비우기
streamlit-remove = { $what } 빼기
streamlit-chosen = 선택한 항목
streamlit-upload = 파일 선택
streamlit-upload-at-most = 파일당 최대 { $what }MB
streamlit-drop = 여기에 놓으세요
streamlit-add-files = 파일 추가
streamlit-file-kind = 여기에서 읽을 수 없는 형식의 파일입니다({ $what }).
streamlit-file-large = 파일이 { $what }MB보다 큽니다.
streamlit-size-bytes = { $what } B
streamlit-size-kilobytes = { $what }.{ $tenths } KB
streamlit-size-megabytes = { $what }.{ $tenths } MB
streamlit-file-one = 여기에는 파일을 하나만 넣을 수 있습니다.
streamlit-file-failed = 파일이 도착하지 않았습니다. 다시 시도해 주세요.
streamlit-number-most = { $what } 이하로 입력해 주세요.
streamlit-number-least = { $what } 이상으로 입력해 주세요.
streamlit-number-between = { $least }부터 { $most }까지의 수를 입력해 주세요.
streamlit-required = 이 칸을 채워 주세요.
streamlit-choose-date = 날짜 선택
streamlit-choose-date-in = 날짜 선택, { $what }
streamlit-calendar-keys = 화살표 키로 날짜를 옮기고, Enter로 선택하고, Escape로 닫습니다.
streamlit-month-before = 이전 달
streamlit-month-after = 다음 달
streamlit-part-year = 연도, { $what }
streamlit-part-month = 월, { $what }
streamlit-part-day = 일, { $what }
streamlit-part-hour = 시, { $what }
streamlit-part-minute = 분, { $what }
streamlit-part-empty = 비어 있음
streamlit-date-picked = 선택한 날짜: { $what }
streamlit-empty-year = 연도
streamlit-empty-month = 월
streamlit-empty-day = 일
streamlit-less = 줄이기
streamlit-more = 늘리기
streamlit-enter-keeps = Enter를 누르면 적용됩니다
streamlit-enter-sends = Enter를 누르면 보냅니다
streamlit-keys-keep = { $what }+Enter를 누르면 적용됩니다
streamlit-keys-send = { $what }+Enter를 누르면 보냅니다
streamlit-shortcut = 단축키: { $what }
streamlit-key-enter = { $what }+Enter
streamlit-key-delete = { $what }+Delete
streamlit-key-page-up = Page Up
streamlit-key-page-down = Page Down
streamlit-help = 도움말: { $what }
streamlit-menu-open = 메뉴 열기
streamlit-menu-close = 메뉴 닫기
streamlit-menu = 메뉴
streamlit-pages = 페이지
streamlit-pages-more = { $what }개 더
streamlit-heading-link = 이 제목으로 가는 링크
streamlit-skip = 본문으로 건너뛰기
streamlit-close = 닫기
streamlit-view-more = 더 보기
streamlit-view-less = 간단히 보기
streamlit-full-screen = 전체 화면
streamlit-full-screen-off = 전체 화면 끝내기
streamlit-stopped = 이 컴퓨터에서 도구가 멈췄습니다. 다시 시작하면 페이지가 저절로 이어집니다.
streamlit-connecting = 연결하는 중…
streamlit-working = 처리하는 중…
streamlit-stop = 중지
streamlit-stopping = 중지하는 중…
streamlit-no-page = 그런 페이지가 없습니다
streamlit-no-page-advice = 주소가 가리키는 곳이 없습니다. 첫 페이지를 보여 드립니다.
streamlit-download-failed = 내려받지 못했습니다. 다시 시도해 주세요.
