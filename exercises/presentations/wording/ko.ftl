# 「교육센터 소개」의 한국어 문구.

## 카드
card-title = 교육센터 소개
card-audience = 센터마다 한두 사람이 발표하고 나머지는 경청
card-needs = 프로젝터, 센터마다 10분, 센터 사람들의 휴대전화
card-insight = 모두에게 같은 다섯 질문을 하면 센터를 비교할 수 있습니다. 콘텐츠는 있으나 재정이 부족한 곳과 재정은 있으나 콘텐츠가 부족한 곳이 바로 드러납니다.
card-tip = 순서가 오기 전에 센터가 답을 적게 하고, 10분은 답에 없는 이야기에 쓰세요.
card-takes = 센터마다 다섯 답
card-gives = 협력과 다음 활동에 쓸 센터별 프로필

## 다섯 질문
question-1 = 개발하시는 교육과정의 내용과 중점은 무엇인가요?
question-2 = 협력 기관과 함께 일하시나요? 누구와 하시나요?
question-3 = 대상은 누구인가요?
question-4 = 지속가능발전목표를 알고 계신가요?
question-5 = 2030 의제와의 연계를 강점으로 보시나요? 왜 그런가요?

## 참여
intro = 소속 센터를 대신해 답해 주세요. 같은 센터 사람은 누구나 더하거나 고칠 수 있습니다.
known = 초안: 2018년 5월 브뤼셀 보고서에 실린 우리 센터의 내용입니다. 확인하고 고친 뒤 저장하세요. 그 전에는 아무에게도 보이지 않습니다.
choose-centre = 먼저 센터를 고르세요. 위의 이름을 누르면 됩니다.
question = 질문
save = 저장
saved = 저장했습니다. 질문 { $questions }개 가운데 { $done }개에 답했습니다.
error-answer-too-long = 이렇게 하면 { $length }자가 되는데, 프로젝터에서 읽을 수 있는 것은 { $most }자입니다. 글을 줄여 주세요. 그사이 동료가 적은 글도 함께 셉니다.

## 프로젝터
centre-of = { $centres }개 센터 가운데 { $number }번째
time-left = 남은 시간
time-paused = 일시 정지
time-over = 초과 시간
no-answer = 아직 답이 없습니다
no-centres = 아직 센터가 없습니다. 진행자가 워크숍 설정에서 센터를 정합니다.
answered = { $questions }개 가운데 { $done }개 답함

## 진행자
centre = 센터
start = { $minutes }분 시작
pause = 일시 정지
resume = 계속
one-minute-more = +1분
end = 끝내기
end-help = 센터 목록으로 돌아갑니다. 답은 남습니다.
question-shown = 프로젝터 화면에 보이는 질문
type-for = 센터를 대신해 답 입력

## 내보내기
profiles = 센터 프로필

## 연습에서 가상 참가자가 쓰는 글
rehearsal-1 = 우리 도시의 사례로 주거, 교통, 물을 다루는 시 공무원 단기 과정
rehearsal-2 = 예. 도시계획 부서, 대학 한 곳, 시민단체 두 곳과 함께합니다
rehearsal-3 = 도시계획가, 엔지니어, 지방의회 의원
rehearsal-4 = 일부는 알고 있지만, 아직 세부목표를 밝힌 과정은 없습니다
rehearsal-5 = 예. 세션마다 무엇을 위한 것인지 드러나고, 협력 기관이 바로 이해합니다
