# “이해관계자 지도” 활동이 한국어로 하는 말.
# Project Fluent 문법: 키 = { $값 }이 들어간 글.

## 카드
card-title = 이해관계자 지도
card-audience = 전원. 계획·과정·센터를 잘 아는 사람이 이끕니다
card-needs = 휴대전화. 계획이나 과정의 연계표, 또는 준비된 사례
card-insight = 사람들은 이미 참여하는 이들을 먼저 말합니다. 중요한 것은 누가 빠졌는지, 어느 프로젝트에 담당자가 없는지입니다.
card-tip = 특정 프로젝트에서 맡은 역할을 물으세요. “파트너”는 아무것도 말해 주지 않지만 “트램 부지를 빌려준다”는 구체적입니다.
card-takes = 누가, 어느 수준에서, 어느 프로젝트에, 얼마나 큰 영향력과 관심을 가지는지
card-gives = 지도와 동심원 그림, 담당자가 없는 행, 빠진 목소리

## 누가
who = “{ $subject }”의 이해관계자는 누구인가요?
who-own = 우리 센터 과정의 이해관계자는 누구인가요?
every-centre = 모든 센터, 센터별로
of-centre = 어느 센터인가요?
name = 이름
name-example = 주민 위원회, 교통 운영사 등
type = 유형
choose-type = 유형을 고르세요
type-public_authority = 공공기관
type-public_company = 공기업
type-business = 민간 기업
type-civil_society = 시민사회
type-academia = 대학·연구기관
type-foundation = 재단
type-residents = 주민
type-international = 국제기구
level = 수준
level-local = 지역(기초)
level-regional = 광역
level-national = 국가
level-international = 국제
involvement = 참여 여부
involved-yes = 참여 중
involved-no = 참여해야 함
put = 지도에 올리기
say-who = 이름, 유형, 수준을 먼저 정하세요.
kept = 저장했습니다. 이제 지도에서 자리를 정하세요.
known-already = 이미 지도에 있습니다. 여기에서 바꿀 수 있습니다.

## 어디에, 무엇에
influence = 영향력
interest = 관심
ask-influence = 영향력, 1(낮음)에서 5(높음)까지
ask-interest = 관심, 1(낮음)에서 5(높음)까지
ask-projects = 어느 프로젝트에 관련되나요?
projects-example = 고르거나 새로 입력하세요
ask-role = “{ $project }”에서 맡은 역할
more = 이름, 유형, 수준
kept-at-once = 모두 바로 저장되고 참가자에게 보입니다.
done = 완료
change = 바꾸기
values = 영향력 { $influence }, 관심 { $interest }

## 그림
drawing-map = 지도
drawing-levels = 수준별 동심원
drawing-involvement = 참여별 동심원
drawing-lists = 빠진 것
part-high-high = 긴밀히 협력
part-high-low = 만족 유지
part-low-high = 정보 제공
part-low-low = 동향 파악
nobody-yet = 아직 지도에 아무도 없습니다. 휴대전화로 첫 번째를 올려 주세요.
count-stakeholders = 이해관계자 { $count }곳
count-missing = { $count ->
    [0] 빠진 목소리 없음
   *[other] 빠진 목소리 { $count }곳
}
count-ownerless = { $count ->
    [0] 모든 프로젝트에 담당자가 있음
   *[other] 담당자가 없는 프로젝트 { $count }건
}
ownerless = 담당자가 없는 행
no-ownerless = 모든 행에 담당자가 있습니다.
missing-voices = 빠진 목소리
no-missing = 빠졌다고 표시된 곳이 없습니다.

## 진행자 화면
whose = 누구의 이해관계자
map-these = 이 지도 보기
drawn-as = 화면에 보일 모습
news = 새 내용이 있습니다. 보기
begin = 준비된 사례로 시작하기
prepared = 사례(예시)
load = 이해관계자 불러오기
load-help = 사례의 이해관계자를 더하고, 워크숍에 그 연계표가 없으면 연계표도 더합니다. 참가자가 올린 것은 그대로 남습니다.
loaded = 이해관계자 { $count }곳을 불러왔습니다
tidy-up = 숨기기·합치기
choose-one = 고르세요
this-one = 이해관계자
part-of = 합칠 대상
merge = 합치기
hide = 숨기기
away = 숨기거나 합친 것
show-again = 다시 보이기

## 내보내기
column-subject = 지도의 대상
column-name = 이해관계자
column-type = 유형
column-level = 수준
column-influence = 영향력
column-interest = 관심
column-involvement = 참여
column-roles = 프로젝트와 역할
column-rows = 연계표의 행
column-sheet = 연계표
column-number = 행
column-focus = 전략 중점 분야
column-project = 프로젝트

## 받아들이지 않는 것
error-stakeholder-name = 이해관계자에는 이름이 있어야 합니다. 누구인지 입력하세요.
error-stakeholder-scale = 범위를 벗어난 값입니다: { $value }. 영향력과 관심은 1에서 5까지입니다.
error-stakeholder-ties = 이해관계자 하나는 프로젝트 { $most }건까지 연결할 수 있습니다. 먼저 하나를 빼 주세요.
error-stakeholder-many = 이 워크숍에는 이해관계자가 { $most }곳 있어 지도에 더 담을 수 없습니다. 있는 것을 합치거나 바꿔 주세요.
error-stakeholder-known = 이미 지도에 있습니다: { $name }. 그것을 바꾸거나 진행자에게 합쳐 달라고 하세요.
error-stakeholder-gone = 이 이해관계자는 더 이상 없습니다. 필요하면 다시 올려 주세요.
