# 연습 “나의 다음 행사”의 한국어 문구.
# Project Fluent 문법으로 씁니다: key = Text with { $places }.

## 카드
card-title = 나의 다음 행사
card-audience = 강사 각자, 또는 같은 센터의 강사가 함께
card-needs = 휴대전화, 워크숍에서 연계한 교육과정
card-insight = 날짜와 장소, 협력 기관 이름을 정하고 떠난 사람은 결과를 가지고 돌아옵니다. 나머지는 좋은 뜻만 품고 떠납니다.
card-tip = 약속을 소리 내어 읽게 하세요. 3개월 뒤와 6개월 뒤에 다시 묻게 됩니다.
card-takes = 자신의 다음 행사를 위한 일곱 가지 계획, 3개월과 6개월 뒤의 약속
card-gives = 계획과 아직 빠진 점, 날짜가 있는 약속

## 일곱 가지 항목
point-1 = 날짜, 장소, 참여 기관
point-2 = 대상
point-3 = 기대 성과
point-4 = 행사 일정
point-5 = 활용할 도구
point-6 = 필요한 자원과 지원
point-7 = 기간과 준비 일정
field-date = 날짜
field-place = 장소
field-organizations = 참여 기관(한 줄에 하나씩)
field-target_group = 대상
field-people = 참가자 수
field-results = 행사가 끝나면 무엇이 달라지나요?
field-agenda = 일정(한 줄에 한 세션씩)
field-tools = 도구(한 줄에 하나씩)
field-needs = 무엇이 필요하며 누구에게서 지원받나요?
field-timing = 얼마나 걸리며, 무엇을 언제까지 준비해야 하나요?

## 계획
whose = 누구의 계획
whose-own = 내 계획
whose-centre = { $centre } 공동
start-intro = 연계한 교육과정에서 시작하세요. 워크숍에서 이미 아는 내용은 채워져 있으며 모두 바꿀 수 있습니다.
no-course = 교육과정 없이
start = 계획 시작
points = 계획의 항목
points-complete = { $points }개 항목 중 { $complete }개 완료
keep = 저장하고 계속
kept = 저장됨
days = { $count ->
   *[other] { $count }일
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (SDG { $code })
tool-sheet = 연계표

## 약속
promises = 약속
promises-intro = 그때까지 무엇을 하시겠어요? 별명을 적었다면 약속이 별명과 함께 모두에게 보입니다.
promise-by = { $day }까지
promise-keep = 약속하기
promise-kept = 약속이 저장되었습니다. 아직 바꿀 수 있습니다.
promises-in = { $months ->
   *[other] { $months }개월 뒤
}
somebody = 별명 없는 참가자
link-make = 내 약속 링크
link-help = 3개월과 6개월 뒤에 이 링크로 약속이 어떻게 되었는지 묻습니다. 따로 연락하지 않으니 복사해 달력({ $days })에 넣어 두세요. { $until }까지 내 약속만 열리며, 새로 만들면 이전 링크는 쓸 수 없습니다.
checks = 약속의 결과
check-intro = “{ $workshop }”에서 한 약속입니다. 어떻게 되었나요? 하나씩 누르세요.
check-kept = 지켰음
check-partly = 일부만
check-not-yet = 아직 못 지킴
check-silent = 아직 답 없음
check-later = { $day }부터 묻습니다
check-text = 한마디(선택)
check-keep = 이 글 저장
check-thanks = 고맙습니다. 아직 바꿀 수 있습니다.
check-rule = 이 링크는 { $until }까지 내 약속만 엽니다. 진행자와 사무국이 여기 적은 내용을 읽습니다. 워크숍이 보관되는 동안 함께 보관되고 함께 지워집니다.
checks-due = { $all }개 중 { $due }개 기한 도래
checks-none = 이 워크숍에는 약속이 없습니다.
checks-needs = 워크숍 진행자와 사무국만 약속의 결과를 볼 수 있습니다. 진행자 링크나 사무국 링크를 여세요.
checks-workshop = 워크숍
taken-title = 챙겨 가기
taken-not = 참가했던 워크숍을 그때 쓰던 브라우저로 여세요.
taken-nothing = 이 워크숍에는 아직 내 연계표, 계획, 약속이 없습니다.
taken-download = 모두 Excel로
taken-download-docx = 모두 Word로
taken-download-pdf = 모두 PDF로
taken-mine = 내가 작성한 연계표
taken-ours = 우리 조와 센터의 연계표
taken-plan = 내 계획
taken-device = 다른 기기에서

## 참가자 전체
plans-complete = { $count ->
    [0] 아직 시작한 계획이 없습니다
   *[other] 계획 { $count }건 중 { $complete }건 완료
}
missing = 남은 항목: { $points }
promises-hidden = 참가자에게 보이지 않을 약속

## 내보내기
column-whose = 작성자
column-centre = 센터
column-course = 연계한 교육과정
column-complete = 완료
column-organizations = 참여 기관
column-agenda = 일정
column-tools = 도구
column-due = 기한
column-promise = 약속
column-kept = 결과
column-said = 본인의 말

## 연습에서 가상 참가자가 쓰는 글
rehearsal-place = 교육센터
rehearsal-organizations = 시 도시계획 부서
rehearsal-target_group = 시 공무원과 센터 강사
rehearsal-results = 세션마다 기여하는 세부목표를 밝힙니다.
rehearsal-agenda = 한눈에 보는 목표, 이어서 조별 과정 연계
rehearsal-tools = 연계표
rehearsal-needs = 시에서 프로젝터가 있는 방, 협력 센터에서 두 번째 진행자
rehearsal-timing = 하루. 과정은 두 주 전에 입력해 두어야 합니다
rehearsal-promise-1 = 우리 센터의 한 과정을 담당 강사들과 함께 연계해 두었다
rehearsal-promise-2 = 도시계획 부서가 우리 표를 보고 답을 주었다
rehearsal-promise-3 = 잘된 점과 안 된 점을 다른 센터에 알렸다

## What is refused
error-no-such-promises = 이 링크로는 더 이상 약속을 열 수 없습니다. 참가했던 휴대전화의 “챙겨 가기”에서 새로 만들거나 진행자에게 문의하세요.
