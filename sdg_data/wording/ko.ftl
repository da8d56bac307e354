# 프레임워크 패키지의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## 언어 자체
language-name = 한국어
language-direction = ltr

## 모든 화면
choose-language = 언어를 고르세요
error-unforeseen = 저희 쪽에서 문제가 생겼습니다. 저장한 내용은 안전합니다. 화면을 새로 고치세요. 같은 일이 다시 생기면 마지막에 한 작업을 진행자에게 알려 주세요.

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

## 오류
error-unknown-goal = 없는 목표입니다: { $code }. 목표 번호는 1부터 17까지입니다. 가장 가까운 것: { $nearest }.
error-unknown-target = 없는 세부목표입니다: { $code }. 세부목표는 11.2나 11.a처럼 씁니다. 가장 가까운 것: { $nearest }.
error-unknown-indicator = 없는 지표입니다: { $code }. 지표는 11.2.1처럼 씁니다. 가장 가까운 것: { $nearest }.

## 자료 갱신
refresh-program = 지속가능발전목표의 공식 프레임워크입니다.
refresh-command = 명령
refresh-help = 데이터 파일을 유엔 통계국의 목록과 비교
refresh-description = 데이터 파일의 목표, 세부목표, 지표, 등급을 유엔 통계국의 목록과 비교해 다른 점을 보여 줍니다. --write를 붙이지 않으면 아무것도 바꾸지 않습니다.
refresh-source = 파일-또는-URL
refresh-source-help = 목록이 담긴 JSON 파일 또는 그 https 주소: https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true
refresh-write-help = 공식 원문과 등급을 데이터 파일에 기록. 짧은 이름, 영향 범위, 담당 기구, 중복 지표는 그대로 둠
refresh-kind =
    { $kind ->
        [goal] 목표
        [target] 세부목표
       *[indicator] 지표
    }
refresh-nothing = 없음
refresh-added =
    { refresh-kind } { $code }, 목록에만 있음:
      + { $new }
refresh-removed =
    { refresh-kind } { $code }, 목록에 더 이상 없음:
      - { $old }
refresh-changed =
    { refresh-kind } { $code }, 문구가 다름:
      - { $old }
      + { $new }
refresh-tier = 지표 { $code }, 등급이 다름: 이전 { $old }, 현재 { $new }
refresh-needs-line = { $file }에 다음 코드마다 한 줄씩 직접 써 넣어야 합니다: { $codes }
refresh-spare-line = { $file }에 목록에 없는 코드의 줄이 있습니다: { $codes }
refresh-repeat = repeats.csv에서 한 지표로 묶은 { $group } 가운데 다음은 목록에 없습니다: { $codes }
refresh-counts = 목록에는 목표 { $goals }개, 세부목표 { $targets }개, 지표 { $indicators }개가 있습니다. 다른 점: 추가 { $added }건, 삭제 { $removed }건, 문구 변경 { $changed }건, 등급 변경 { $tiers }건.
refresh-not-written = 바뀐 것은 없습니다. 다른 점을 데이터 파일에 반영하려면 --write를 붙이세요.
refresh-written = 바꾼 파일: { $files }. 확정하기 전에 변경 내용을 살펴보세요.
refresh-not-file = 없는 파일입니다: { $source }. 목록이 담긴 파일이나 https://로 시작하는 주소를 지정하세요. 바뀐 것은 없습니다.
refresh-not-https = https 주소가 아닙니다: { $source }. 누가 보낸 목록인지 알 수 없으므로 https://로 시작하는 주소나 파일을 지정하세요. 바뀐 것은 없습니다.
refresh-unreadable = { $source }에서 읽지 못했습니다({ $reason }). 이름과 연결을 확인한 뒤 다시 시도하세요. 바뀐 것은 없습니다.
refresh-timeout = { $seconds }초 안에 { $source }의 응답이 끝나지 않았습니다. 나중에 다시 시도하거나, 목록을 내려받아 그 파일을 지정하세요. 바뀐 것은 없습니다.
refresh-too-large = { $source }의 크기가 { $megabytes } MB보다 큽니다. 목록은 이렇게 클 수 없습니다. 바뀐 것은 없습니다.
refresh-not-json = 온전한 JSON이 아닙니다({ $reason }). 목록을 다시 내려받으세요. 바뀐 것은 없습니다.
refresh-too-deep = JSON의 중첩이 목록보다 깊습니다. 목록을 다시 내려받으세요. 바뀐 것은 없습니다.
refresh-key-twice = JSON의 한 레코드에 같은 이름이 두 번 나와 두 가지로 읽힐 수 있습니다. 해당 이름들: { $keys }. 바뀐 것은 없습니다.
refresh-not-list = 목표 또는 { $code } 아래의 내용이 레코드의 목록이 아닙니다. Goal/List?includechildren=true의 응답을 지정하세요. 바뀐 것은 없습니다.
refresh-incomplete = 목록에 목표 { $goals }개, 세부목표 { $targets }개, 지표 { $indicators }개가 있습니다. 목표 17개, 세부목표 169개, 지표 230–300개여야 합니다. Goal/List?includechildren=true의 응답 전체를 지정하세요. 바뀐 것은 없습니다.
refresh-no-targets = 목록의 목표 { $code }에 세부목표가 없습니다. Goal/List?includechildren=true의 응답 전체를 지정하세요. 바뀐 것은 없습니다.
refresh-code = 목록의 { $parent } 아래에 있을 수 없는 코드 { $code }이(가) 있습니다. 바뀐 것은 없습니다.
refresh-code-twice = 목록에 같은 코드가 두 번 나옵니다: { $code }. 바뀐 것은 없습니다.
refresh-text-missing = 목록에 { $code }의 문구({ $field })가 없습니다. 바뀐 것은 없습니다.
refresh-text-long = { $code }의 문구가 { $longest }자를 넘습니다. 공식 문구는 이렇게 길 수 없습니다. 바뀐 것은 없습니다.
refresh-text-character = { $code }의 문구에 숨은 문자 { $character }이(가) 있습니다. 공식 문구에는 없는 문자입니다. 바뀐 것은 없습니다.
refresh-text-formula = { $code }의 문구가 { $start } 기호로 시작합니다. 스프레드시트가 수식으로 실행할 수 있습니다. 바뀐 것은 없습니다.
refresh-tier-unknown = 목록에 적힌 지표 { $code }의 등급은 { $tier }입니다. 쓸 수 있는 등급은 1, 2, 1/2입니다. 바뀐 것은 없습니다.
refresh-folder = { $folder } 폴더의 데이터 파일을 읽지 못했습니다({ $reason }). 바뀐 것은 없습니다.
refresh-cannot-write = { $folder } 폴더의 데이터 파일에 쓰지 못했습니다({ $reason }). 파일을 열어 둔 프로그램을 닫고 쓰기 권한을 확인하세요. 바뀐 것은 없습니다.
