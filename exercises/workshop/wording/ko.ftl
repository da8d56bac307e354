# 워크숍 패키지의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## 앱
app-name = SDG 연계 워크숍
nav-home = 홈
nav-sheet = 연계표
nav-examples = 작성 예시
nav-atlas = 지도
nav-goals = 17개 목표
nav-bring = 가져오기
nav-history = 변경 이력
nav-room = 워크숍
nav-lead = 진행
nav-projector = 프로젝터
nav-agenda = 진행표

## 홈 화면
home-title = 교육과정이나 도시 계획이 어떤 목표에 기여하나요?
home-intro = 프로젝트마다 지속가능발전목표(SDG)를 연결하고 이유를 적은 뒤, 연계표를 Excel로 가져가세요.
home-join = 워크숍 참여하기
home-join-text = 프로젝터 화면의 코드를 입력하세요. 계정도 이메일도 필요 없습니다.
home-align = 교육과정·도시 계획 연계하기
home-run = 워크숍 진행하기
home-run-text = 진행자용: 참가자 모두가 각자의 휴대전화로 함께 작업합니다.
home-example-open = 예시 열기
home-browse-open = 목표 열기
home-sheets = 내 연계표
home-yours = 내 것
home-rows = { $count ->
   *[other] 행 { $count }개
}
home-delete = 삭제
home-delete-help = 이 연계표를 휴지통으로 옮깁니다. 먼저 확인합니다.
home-bin-ask = “{ $title }” 연계표를 휴지통으로 옮길까요? 30일 동안 보관되며 그동안 되살릴 수 있습니다.
home-bin-yes = 휴지통으로 옮기기
home-bin-no = 그대로 두기
home-bin = 휴지통({ $count })
home-bring-back = 되살리기

## 워크숍: 입장과 참여
workshop-usual-name = SDG 연계 워크숍
workshop-name = 워크숍 이름
workshop-create = 워크숍 시작
workshop-place = 장소
workshop-starts = 첫날
workshop-ends = 마지막 날
workshop-centres = 참석 센터
workshop-groups = 조
workshop-groups-help = 이름을 쉼표로 구분하세요. 조별로 같은 사례를 비공개로 연계한 뒤 비교할 수 있습니다.
workshop-in-atlas = 모두의 목표 지도에 집계
in-atlas-after-end = 종료 후
in-atlas-now = 지금부터
in-atlas-never = 집계하지 않음
workshop-save = 저장
join-code = 코드
join-at = 접속 주소
join = 참여
leave = 나가기
nickname = 별명(선택)
nickname-help = 내 행 옆에 모두에게 보입니다. 쓰지 않아도 됩니다.
group = 조
centre = 소속 센터
choose-centre = 센터를 고르세요
seat-intro = 어떻게 참여하시나요? 모두 선택 사항입니다.
group-fixed = 비공개로 진행 중인 사례가 있습니다. 답이 공개될 때까지 조는 진행자만 바꿀 수 있습니다.
sit-down = 참여하기
nobody = 별명 없음
workshop-over = 이 워크숍은 끝났습니다. 더 이상 참여하거나 바꿀 수 없습니다.
no-workshop-open = 열려 있는 워크숍이 없습니다. 진행자 화면에서 프로젝터 화면을 여세요.
nothing-on-stage = 잠시 뒤 진행자가 첫 작업으로 안내합니다.
wall-welcome = 환영합니다
wall-how-to-join = 휴대전화 카메라로 코드를 스캔하거나, 주소를 열고 코드를 입력하세요.
wall-no-centre = 그 밖의 참가자
no-rows-yet = 아직 행이 없습니다. 첫 행이 여기에 나타납니다.
sheet-locked = 진행자가 연계표를 잠갔습니다. 입력한 내용은 보관됩니다.
unsent-over = 워크숍이 끝나 “{ $exercise }”에 쓰신 글을 더는 보낼 수 없습니다. 글은 4주 동안 여기에 보관되며 복사하실 수 있습니다.
unsent-not-asked = “{ $exercise }”에서 지금은 이 내용을 묻지 않습니다. 글은 보관되어 있으며 다시 물을 때 입력란에 나타납니다. 복사하실 수도 있습니다.
unsent-elsewhere = 지금은 다른 활동이 진행 중입니다. “{ $exercise }”에 쓰신 글은 보관되어 있으며 그 활동으로 돌아오면 입력란에 나타납니다. 복사하실 수도 있습니다.
rows-shown = 표시할 행
rows-all = 모든 행
rows-mine = 내 행
row-by = 작성: { $name }
row-typing = 여기에 작성 중: { $name }
row-typing-somebody = 누군가 여기에 작성 중
people-here = { $count ->
   *[other] { $count }명 참여 중
}
live-connecting = 연결 중…
live-connected = 연결됨
live-lost = 연결이 끊겼습니다. 입력한 내용은 이 기기에 남아 있다가 다시 연결되면 전송됩니다.
live-gone = 이 워크숍에 더 이상 들어갈 수 없습니다.

## 워크숍: 진행자 화면
lead-title = 워크숍 진행
lead-needs-link = 진행자 링크를 열거나 홈 화면에서 워크숍을 시작하세요. 적어 둔 코드도 홈 화면에서 입력할 수 있습니다.
lead-stage = 지금 함께 할 작업
bring-everyone = 모두 여기로 이동
bring-everyone-help = 모든 휴대전화와 프로젝터 화면이 이 작업으로 바뀝니다.
lead-add = 연계표 추가
lead-moderate = 표시 내용 관리
lead-people = 참가자
lead-workshop = 워크숍 설정
lead-history = 연계표 변경 이력
lead-preview = 지금 프로젝터에 보이는 화면
wall-second = 화면의 두 번째 언어
wall-second-none = 없음
wall-second-help = 제목과 질문을 두 언어로, 각각의 쓰기 방향대로 보여 줍니다.
lock = 잠금
lock-help = 잠금을 풀 때까지 아무도 워크숍의 연계표를 바꿀 수 없습니다.
unlock = 잠금 해제
unlock-help = 연계표를 다시 바꿀 수 있습니다.
reveal = 공개
conceal = 다시 비공개
undo-action = 실행 취소
undo-action-help = 마지막으로 하신 작업을 그대로 되돌립니다.
undone = 되돌렸습니다: { $what }
nothing-to-undo = 되돌릴 것이 없습니다.
case = 연계표
case-empty = 빈 연계표
case-title = 제목
case-double = 조별로 따로, 비공개
case-double-help = 조마다 자기 사본을 연계합니다. 한꺼번에 공개하면 어디가 다른지 모두 볼 수 있습니다.
case-add = 추가
hidden-rows = 참가자에게 숨길 행
hidden-people = 참가자에게 숨길 별명
hide-these = 적용
person = 참가자 선택
choose-person = 참가자를 고르세요
move-person = 조 바꾸기
remove-person = 워크숍에서 내보내기
remove-person-help = 쓴 내용은 남고 별명은 지워집니다. 코드를 새로 바꾼 뒤에만 다시 들어올 수 있습니다.
code-renew = 코드 새로 바꾸기
code-renew-help = 이전 코드와 QR 코드는 바로 쓸 수 없게 됩니다. 이미 참여한 사람은 계속 참여합니다.
room-full = 현재 { $most }명이 참여하고 있습니다. 허용하시기 전에는 더 들어올 수 없습니다.
let-more-in = 더 들어오게 하기
open-projector = 프로젝터 화면 열기
key-once = 진행자 링크입니다. 잘 보관하고 아무에게도 보여 주지 마세요. 이 링크가 있으면 누구나 워크숍을 진행할 수 있습니다. 지금 한 번만 표시됩니다.
key-kept = 보관했습니다
key-renew = 새 진행자 링크
key-renew-help = 이전 링크는 바로 쓸 수 없게 되며, 적어 둔 코드와 공동 진행자 링크도 함께 쓸 수 없게 됩니다.
co-lead = 이 워크숍의 공동 진행자입니다. 모두를 다음 단계로 이동시키고, 참가자에게 보이지 않아도 될 것을 숨길 수 있습니다. 그 밖의 일은 진행자가 합니다.
co-key-renew = 공동 진행자 링크
co-key-renew-help = 진행을 돕는 사람을 위한 링크입니다. 모두를 다음 단계로 이동시키고 행과 카드를 숨기며 모든 내용을 읽을 수 있습니다. 이전 링크는 바로 쓸 수 없게 됩니다.
co-key-once = 공동 진행자 링크입니다. 이 링크가 있으면 모두를 다음 단계로 이동시키고 행과 카드를 숨기며 모든 내용을 읽을 수 있습니다. 진행을 돕는 사람에게 보내세요. 지금 한 번만 표시됩니다.
co-key-kept = 전달했습니다
recovery-once = 이 코드도 적어 두세요. 링크를 잃어버려도 어느 브라우저에서나 이 코드로 워크숍을 열 수 있습니다. 홈 화면의 “{ recovery-have }”에서 입력하세요.
recovery-have = 워크숍 진행자입니다
recovery-code = 적어 둔 코드
recovery-open = 내 워크숍 열기
workshop-duplicate = 복제
workshop-duplicate-help = 설정이 같은 새 워크숍을 만듭니다. 참가자, 연계표, 답변은 복제하지 않습니다.
workshop-close = 워크숍 종료
workshop-close-help = 코드를 입력하면 워크숍이 끝났다고 알려 주며, 연계표가 잠깁니다.
workshop-archive = 보관

## 이중 코딩
coding = 조별, 비공개
coding-face-down = 조마다 비공개로 작업합니다. 진행자가 모든 조의 답을 한꺼번에 공개합니다.
coding-done = { $rows }개 중 { $done }개
coding-agreement = 목표 일치도: { $percent }%
coding-nothing = 두 조가 함께 연계한 행이 아직 없습니다.
coding-choose-group = 위에 있는 내 이름을 눌러 조를 고르세요.
agreement = 일치도

## 워크숍에서 거절하는 것
error-too-many-tries = 이 브라우저나 네트워크에서 틀린 코드가 너무 많이 입력되었습니다. 프로젝터 화면의 QR 코드를 스캔하거나, { $seconds }초 기다린 뒤 코드를 다시 입력하세요.
error-no-such-code = 이 코드의 워크숍이 없습니다: { $code }. 프로젝터 화면을 확인하세요. 코드는 글자와 숫자 여섯 자리 또는 여덟 자리입니다.
error-no-such-workshop = 없는 워크숍입니다: { $workshop }. 진행자에게 코드를 물어보세요.
error-workshop-closed = 끝난 워크숍입니다: { $name }. 더 이상 참여하거나 바꿀 수 없습니다. 진행자에게 새 워크숍을 열어 달라고 하세요.
error-too-many-workshops = 하루에 워크숍을 { $most }개 만들었습니다. 브라우저 하나에서 만들 수 있는 최대 수입니다. 그중 하나를 이어서 진행하거나 내일 새로 만드세요.
error-workshop-full = 이 워크숍은 최대 인원 { $most }명이 모두 찼습니다. 진행자에게 워크숍을 하나 더 시작해 달라고 하세요.
error-no-such-word = 이 QR 코드로 열 수 있는 워크숍이 없습니다. 프로젝터 화면의 QR 코드를 스캔하거나 옆에 있는 코드를 입력하세요.
error-code-renewed = 더 이상 쓸 수 없는 코드입니다. 진행자가 코드를 새로 바꾸었으니 프로젝터 화면의 새 코드를 쓰세요.
error-removed = 진행자가 이 워크숍에서 내보냈습니다: { $name }. 코드가 새로 바뀌면 다시 들어올 수 있으니 진행자에게 요청하세요.
error-browser-full = 이 브라우저에서 이미 최대 인원 { $most }명이 참여하고 있습니다. 다른 기기를 쓰세요.
error-room-full = 이미 { $most }명이 참여하고 있습니다. 진행자에게 더 들어오게 해 달라고 한 뒤 다시 시도하세요.
error-group-fixed = 비공개로 진행 중인 사례가 있어 조를 바꿀 수 없습니다. 진행자에게 바꿔 달라고 하거나 답이 공개될 때까지 기다리세요.
error-person-gone = 더 이상 참여하지 않는 사람입니다. 다른 사람을 고르세요.
error-workshop-name = 워크숍에는 이름이 필요합니다. 참가자가 어디에 있는지 알 수 있도록 이름을 입력하세요.
error-workshop-dates = 마지막 날({ $ends })이 첫날({ $starts })보다 앞섭니다. 둘 중 하나를 바꾸세요.
error-too-many-groups = 조가 { $groups }개라 프로젝터 화면에 다 표시할 수 없습니다. { $most }개 이하로 줄이세요.
error-no-such-group = 이 워크숍에 없는 조입니다: { $group }. 목록에서 고르세요.
error-not-joined = 아직 참여하지 않은 워크숍입니다: { $name }. 코드로 참여하세요.
error-not-facilitator = { $name } 진행자만 할 수 있습니다. 진행자 링크를 여세요. 링크가 바뀌었다면 새 링크를 쓰세요. 링크를 잃어버렸다면 적어 둔 코드를 홈 화면에서 입력하세요.
error-co-facilitator = { $name } 진행자만 할 수 있습니다. 공동 진행자 링크로는 모두를 다음 단계로 이동시키고 참가자에게 보이지 않아도 될 것을 숨길 수 있습니다. 그 밖의 일은 진행자에게 부탁하세요.
error-no-such-recovery = 이 코드로 열 수 있는 워크숍이 없습니다. 코드는 글자와 숫자 열두 자리이며, 링크를 새로 만들면 코드도 바뀝니다. 적어 둔 것을 확인하고 다시 입력하세요.
error-asked-too-often = 이 브라우저에서 다시 돌아오겠다는 요청을 최대 횟수인 { $most }번 보냈습니다. 새 참가자로 참여하거나 다른 기기를 쓰세요.
error-many-ask = 이미 { $most }명이 진행자의 확인을 기다리고 있습니다. 몇 명이 답을 받은 뒤 다시 요청하세요.
error-return-over = 끝난 요청입니다. 이미 답했거나 취소되었거나, 10분이 지났거나, 코드가 새로 바뀌었습니다. 요청한 사람은 다시 요청할 수 있습니다.
error-return-seated = 이 브라우저는 이미 워크숍에 참여하고 있습니다. 다른 사람으로 돌아오려면 그 브라우저에서 먼저 “{ next-person }”을 누르세요.
error-person-here = 이 사람은 3분 안에 여기 있었으므로 지금은 다른 사람이 그 자리로 돌아올 수 없습니다. 다른 브라우저를 닫고 3분 뒤에 다시 요청하세요.
error-coding-needs-groups = 조별로 비공개 작업을 하려면 조가 둘 이상 필요합니다. “워크숍 설정”에서 조 이름을 입력하세요.
error-no-such-exercise = 없는 실습입니다: { $exercise }. 목록에서 고르세요.
error-no-code-free = 쓸 수 있는 코드를 찾지 못했습니다. 다시 시도하세요.

## 실습 카드
card-kind = 활동
card-audience = 대상
card-needs = 준비물
card-insight = 진행자의 경험
card-tip = 도움말
card-takes = 모으는 것
card-gives = 얻는 것
activity-lecture = 강의
activity-exercise = 실습
activity-discussion = 토론
activity-case = 사례 연구
minutes = { $count ->
   *[other] { $count }분
}
reset-exercise = 이 실습 초기화
reset-help = 모인 답변을 모두 치웁니다. 실행 취소로 되살릴 수 있습니다.
reset-done = 답변 { $count }개를 치웠습니다. 실행 취소로 되살릴 수 있습니다.

## The prepared cases
error-case-unknown = 준비된 사례가 없습니다: { $case }. 다음 중에서 고르세요: { $known }.
error-case-file = 파일 { $file }에 문제가 있어 쓸 수 없습니다: { $fault } 파일을 바로잡으세요.
error-case-blank = { $place }의 글이 비어 있습니다. 내용을 쓰세요.
error-case-names = { $place }의 이름이 서로 맞아야 합니다. 빠진 이름: { $missing }, 알 수 없는 이름: { $strange }.
error-case-scale = { $place }의 값이 { $value }입니다. 1부터 5까지의 정수여야 합니다.

## Who somebody is
no-memory = 이 브라우저는 쿠키를 저장하지 않아 다시 알아보지 못합니다. 이 페이지를 새로 고치지 말거나 쿠키를 허용하세요.
go-on-as = { $name } 님으로 계속할까요?
go-on-as-before = 이 링크의 사용자로 계속할까요?
go-on-help = 지금까지 작성하고 참여한 내용을 여기서도 볼 수 있습니다. 다른 사람의 링크라면 계속하지 마세요.
go-on = 계속하기
go-on-not = 아니요
device = 이 기기
pass = 다른 기기에 표시된 코드
pass-have = 다른 기기에서 이어서 하기
pass-take = 여기서 계속하기
pass-make = 다른 기기에서 계속하기
pass-help = 다른 기기에서 코드를 스캔하거나 입력하세요. 10분 안에 한 번만 쓸 수 있습니다.
next-person = 다음 사람
next-person-help = 여러 사람이 돌려 쓰는 기기용입니다. 앞 사람은 미리 만든 코드가 있어야만 돌아올 수 있습니다.
open-as = 시험 참가자로 참여
return-have = 전에 참여했습니다
return-help = 휴대전화가 바뀌었거나 브라우저가 나를 기억하지 못할 때 쓰세요. 진행자가 본인임을 확인하면 내 자리와 계획, 약속을 여기서 이어서 쓸 수 있고, 이전 브라우저는 이 워크숍에서 모르는 사람이 됩니다. 지금 여기 있는 사람은 목록에 나오지 않습니다.
return-who = 누구로 참여하셨나요?
return-ask = 진행자에게 요청
return-waits = { $who }(이)라고 하셨습니다. 이 번호를 진행자에게 보여 주세요. 진행자가 확인하면 이 화면이 저절로 넘어갑니다.
return-withdraw = 기다리지 않기
return-refused = 진행자가 본인임을 확인하지 않았습니다. 진행자와 이야기하거나 새 참가자로 참여하세요.
return-ended = 답을 받지 못한 채 요청이 끝났습니다. 진행자가 가까이 있을 때 다시 요청하거나 새 참가자로 참여하세요.
return-asks = { $number }번의 요청: “저는 { $who }입니다.”
return-asks-help = 새 휴대전화나 브라우저로 온 사람입니다. 이 번호를 가진 사람이 누구인지 묻고, 아는 사람일 때만 확인하세요.
return-yes = 네, 맞습니다
return-no = 아니요
opening = 워크숍을 여는 중…
opening-needs-cookies = 이 브라우저는 쿠키를 저장하지 않아 내 브라우저로 기억할 수 없습니다. 이 페이지의 쿠키를 허용한 뒤 링크를 다시 여세요.

## 명령줄
command-about = 브라우저 없이 데이터베이스의 워크숍을 다룹니다.
command-list = 워크숍 목록 표시: ID, 첫날, 단계, 이름
command-link = 워크숍의 새 진행자 링크를 만들어 표시. 이전 링크는 중지됨
command-link-workshop = 목록에 나오는 워크숍 ID 또는 참여 코드
command-address = 브라우저가 앱에 접속하는 주소. 예: https://sdg.example.org
facilitator-link = { $name } 진행자 링크: { $link } – 적어 둘 코드: { $code }. 둘 중 하나만 있어도 워크숍을 진행할 수 있습니다. 이전 링크와 코드는 더 이상 쓸 수 없습니다.
