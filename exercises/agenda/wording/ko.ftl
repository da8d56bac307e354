# 일정이 하는 말, 한국어.
# Project Fluent 문법으로 씁니다: key = Text with { $places }. ../../CONTRIBUTING.md의 "How to change a wording"을 참고하세요.

## The agenda and its clock
agenda-now = 지금
agenda-next = 다음
agenda-time-left = 남은 시간
agenda-time-over = 시간 초과
agenda-begins-in = 시작까지
agenda-begins-now = 곧 시작합니다
agenda-until = { $time }까지
agenda-day-over = 오늘 일정을 모두 마쳤습니다.
agenda-today = 오늘 한 일
agenda-tomorrow = 다음 시간
wall-introduce = 이름, 소속 센터, 그리고 얻어 가고 싶은 것 한 가지.
wall-in-groups = 자기 조를 찾으세요. 한 사람에 2분씩.
wall-group = { $number }조
wall-somebody = 참가자
wall-thanks = 모두 감사합니다!
wall-take-home = 챙겨 가실 것
wall-home-1 = 연계표와 다음 행사 계획. 두 가지 모두 휴대전화에서 계속 열립니다.
wall-home-2 = 워크숍 결과. 진행자가 통합 문서로 보내 드립니다.
wall-home-3 = 약속 하나. 3개월 뒤에 어떻게 되었는지 여쭙겠습니다.
agenda-ends = 종료 시각
agenda-on-time = 예정대로
agenda-late = { $count ->
   *[other] { $count }분 지연
}
agenda-early = { $count ->
   *[other] { $count }분 앞당겨짐
}
agenda-minutes = { $count }분
agenda-state-running = 진행 중
agenda-state-done = 완료
agenda-state-skipped = 건너뜀
agenda-column-slot = 순서
agenda-column-now = 현재
agenda-column-squeezed = 줄인 뒤
agenda-least = 최소
agenda-squeeze-met = 이렇게 하면 예정대로 { $time }에 끝납니다.
agenda-squeeze-short = { $count ->
   *[other] 모든 순서를 최소 시간으로 줄여도 { $count }분 늦게 끝납니다. 순서 하나를 건너뛰거나 종료 시각을 늦추세요.
}
agenda-squeeze-none = 일정이 늦어지지 않았습니다. 줄일 것이 없습니다.
agenda-error-start = { $day }일 차에 { $start }에 시작하는 순서가 있는데, 앞의 시간을 더하면 { $expected }에 시작해야 합니다.
agenda-error-full = 하루에는 순서를 { $most }개까지 넣을 수 있습니다. 일부를 빼세요.
agenda-error-no-such-slot = 이 일정에 더는 없는 순서입니다: { $slot }. 화면을 새로 고친 뒤 다시 고르세요.
agenda-error-already-over = 이 순서는 끝났거나 건너뛰었습니다. 남은 순서 중에서 고르세요.
agenda-error-not-waiting = 남은 순서끼리만 자리를 바꿀 수 있습니다. 그중 두 개를 고르세요.
agenda-error-not-last = 아직 하루를 마칠 수 없습니다. 남은 순서가 있거나 이 순서가 이미 끝났습니다. 화면을 새로 고치고 다시 고르세요.
agenda-error-document = 저장된 일정을 읽을 수 없습니다({ $part }). 프로그램을 다시 여세요.
wall-recap = 전날 들은 이야기: 다섯 가지 질문과 센터별 답변입니다.
wall-training = 이런 교육의 진행 방식
wall-training-1 = 10~16명, 15명이 넘으면 다섯 명씩 조를 지어 소개
wall-training-2 = 설문, 영상 또는 자기소개로 시작
wall-training-3 = 활동마다 카드 한 장: 유형, 대상, 시간, 자료, 통찰, 조언
wall-training-4 = 두 조가 실제 프로젝트를 연계하고 이해관계자마다 역할을 정함
wall-training-5 = 제언과 약속으로 마치고, 3개월과 6개월 뒤에 확인
wall-training-plan = 강사가 가지고 돌아가는 것: 7개 항목 계획

## The agenda's page
agenda-intro = 프로그램을 고르세요. 진행 중에도 모든 순서를 바꿀 수 있습니다.
agenda-programme = 프로그램
agenda-day = 날
agenda-date = 날짜
agenda-time = 시작 시각
agenda-zone = 시간대: { $zone }
agenda-open = 이날 일정 열기
agenda-go-on = 다음: { $title }
agenda-end-day = 하루 마치기
agenda-straight-on = 바로 넘어가기: { $title }
agenda-key = 스페이스바
agenda-longer = 진행 중인 순서에 { $count }분 더 주기
agenda-back = 한 단계 되돌리기
agenda-squeeze = 늦어지고 있습니다: 남은 순서 줄이기
agenda-apply = 이 시간으로 진행
agenda-another-day = 다른 날 열기
agenda-more = 더 보기
agenda-do-start = 지금 시작
agenda-do-skip = 건너뛰기
agenda-do-later = 다음 순서 뒤로
agenda-do-bring-back = 복원
card-title = 일정
day = { $number }일 차
column-planned = 계획
column-slot = 순서
column-minutes = 분
column-began = 시작
column-ended = 끝
