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
