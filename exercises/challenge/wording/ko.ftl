# '연계 점검' 활동의 문구, 한국어.
# Project Fluent 문법: 키 = { $값 }이 들어간 문장.

## 카드
card-title = 연계 점검
card-audience = 조별, 각자 자기 테이블에서
card-needs = 목표와 연계된 행이 있는 연계표, 휴대전화
card-insight = 아무도 묻지 않은 연계는 주장일 뿐입니다. 정직한 질문 하나가 진짜 연계와, 목표 색만 입힌 교육과정을 가릅니다.
card-tip = 더 정확해진 연계부터 이야기하게 하세요. 무엇을 배웠는지 보여 줍니다. 철회했다고 진 것은 아닙니다.
card-takes = 참가자들의 연계표에 있는 행
card-gives = 근거가 있는 연계, 더 정확해진 연계, 아무도 남겨 두고 싶어 하지 않는 연계

## 세 장의 카드
question-serves = { $level ->
    [goal] 이 목표에 정확히 어떻게 기여하나요?
   *[target] 이 세부목표에 정확히 어떻게 기여하나요?
}
question-harms = 누구에게 해가 될 수 있나요?
question-number = 어떤 숫자로 알 수 있나요?
hint-serves = 프로젝트가 어떤 단계를 거쳐 거기에 이르나요?
hint-harms = 그 대가를 치르는 사람, 지역, 다른 목표
hint-number = 무엇을 세거나 재면 되고, 그 숫자는 누가 가지고 있나요?

## 휴대전화
nothing-dealt = 아직 나누지 않았습니다. 우리 조의 연계에 다른 조가 질문하게 됩니다.
nothing-for-you = 이 테이블에 온 연계가 없습니다. 다른 테이블을 돕거나 자기 행을 살펴보세요.
nothing-to-answer = 이 테이블의 연계에 놓인 카드가 없습니다.
your-cards = 다른 테이블의 연계 { $count }개가 놓여 있습니다. 어떤 질문이 필요할까요?
your-links = 이 테이블의 연계 { $count }개에 카드가 놓여 있습니다
which-link = 연계
ask-card = 카드
ask-own-words = 자기 말로 (선택)
play = 이 카드 내기
play-again = 카드 바꾸기
played = 카드를 냈습니다. 아직 비공개입니다.
do-sharpened = 더 정확하게
do-withdrawn = 철회
do-defended = 근거 제시
ask-what = 이 연계를 어떻게 하시겠어요?
answer-sharpened = 무엇이 나아졌나요 (선택)
answer-withdrawn = 철회하는 이유 (선택)
answer-defended = 답변
withdraw-help = 프로젝트는 연계표에 남고 목표, 세부목표, 지표, 이유가 지워집니다. 답변이 비공개인 동안 되돌릴 수 있습니다.
none-chosen = 없음
send = 답변 보내기
answer-kept = 이 테이블이 답변했습니다.
take-back = 답변 되돌리기

## 프로젝터 화면과 휴대전화
ask-waiting = 어떤 연계에 근거가 있을까요?
ask-playing = 이 연계에 수긍하시나요?
ask-answering = 어떻게 답하시겠어요?
ask-over = 연계의 결과
before = 모든 연계는 비공개로 다른 테이블에 전해지고, 그 테이블에서 질문을 하나 합니다.
dealt = 연계 { $count }개를 비공개로 나눴습니다
cards-played = { $count ->
    [0] 아직 낸 카드가 없음
   *[other] 낸 카드 { $count }장
}
cards-of = { $count }개 중 { $done }개
answers-given = { $count }개 중 { $done }개 답변
no-cards = 낸 카드가 없습니다.
result-sharpened = 더 정확해짐
result-withdrawn = 철회
result-defended = 근거 제시
result-unanswered = 답변 없음
asks = { $one } → { $other }
somebody = 누군가

## 진행자 화면
step-waiting = 아직 나누지 않음
step-playing = 카드를 내는 중, 비공개
step-answering = 답변하는 중, 비공개
step-over = 답변 공개됨
deal = 연계 나누기
deal-again = 새 연계 나누기
deal-help = 참가자가 목표와 연계한 모든 행을 다른 테이블로 보냅니다. 이미 나눈 것은 그대로 둡니다.
news = 새 내용이 있습니다. 보기
reveal-cards = 카드 공개
conceal-cards = 카드 다시 비공개
reveal-answers = 답변 공개
conceal-answers = 답변 다시 비공개
hiding = 숨기기
hidden = 참가자에게 보이지 않는 질문과 답변
choose = 고르세요
hide-these = 적용

## 내보내기
column-sheet = 연계표
column-project = 프로젝트
column-link = 연계
column-of = 누구의 것
column-by = 질문한 곳
column-card = 카드
column-words = 덧붙인 말
column-answer = 답변
column-result = 결과
column-change = 달라진 점

## 거절하는 경우
error-one-table = 질문할 다른 사람이 없습니다. 모두 한 테이블에 있습니다. 두 조 이상으로 나누거나 다른 참가자를 기다리세요.
error-nothing-to-deal = 나눌 연계가 없습니다. 먼저 연계표의 행을 목표와 연계하세요.
error-not-playing = 카드가 이미 공개되어 반영되지 않았습니다.
error-not-answering = 지금은 답변을 받지 않아 반영되지 않았습니다. 진행자를 기다리세요.
error-not-your-link = 이 테이블의 연계가 아닙니다. 목록에서 고르세요.
error-link-gone = 이 연계는 이제 없어서 저장되지 않았습니다. 다른 것을 고르세요.
error-quicker = 같은 테이블의 누군가가 더 빨라서 반영되지 않았습니다. 지금 놓인 것을 보세요.
error-row-changed = 그사이 행이 바뀌어 답변이 반영되지 않았습니다. 행을 확인하고 다시 보내세요.
error-answer-empty = 근거를 제시하려면 이유를 적어야 합니다. 답변을 쓰거나, 연계를 더 정확하게 하거나, 철회하세요.
error-not-sharper = 행에서 달라진 것이 없습니다. 세부목표, 지표, 이유, 영향을 바꾸거나 근거를 제시하세요.

## 연습에서 가상 참가자가 쓰는 글
rehearsal-words-1 = 하나에서 다른 하나로 가는 단계가 보이지 않습니다.
rehearsal-words-2 = 그 대가는 누가 치르나요?
rehearsal-words-3 = 이전 수치가 있나요?
rehearsal-answer-1 = 시에서 해마다 구역별로 집계합니다.
rehearsal-answer-2 = 그곳에 사는 사람들에게 물었고, 함께 결정합니다.
rehearsal-answer-3 = 작은 부분이지만 보여 줄 수 있습니다.
