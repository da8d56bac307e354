# '질문판' 활동의 문구, 한국어.
# Project Fluent 문법: 키 = { $값 }이 들어간 문장.

## 카드
card-title = 질문판
card-audience = 모두, 하루 종일, 각자 휴대전화로
card-needs = 휴대전화, 반나절이 끝날 때 잠깐의 시간
card-insight = 소리 내어 묻지 않은 것은 쉬는 시간에 묻게 됩니다. 보이는 곳에 놓인 질문과, 오늘 시간이 없는 질문을 둘 자리가 있으면 이야기가 흐트러지지 않습니다.
card-tip = 쉬는 시간 전마다 가장 많이 원하는 질문을 보고, 보류한 질문을 누가 맡는지 소리 내어 말하세요.
card-takes = 누구나 언제든 하는 질문, 다른 사람의 질문에 주는 표
card-gives = 글로 남은 답변과 아직 남은 질문의 목록

## 휴대전화
ask-along = 질문
ask = 무엇이 궁금하신가요?
ask-help = 이름은 함께 표시되지 않습니다.
send = 질문하기
kept = 질문이 목록에 올랐습니다.
take-back = 되돌리기
see-others = 다른 사람의 질문 보기
none-of-others = 다른 사람의 열린 질문이 없습니다.
me-too = 저도 궁금합니다

## 프로젝터 화면과 휴대전화
none-yet = 아직 질문이 없습니다. 휴대전화로 첫 질문을 하세요.
open-questions = { $count ->
    [0] 열린 질문 없음
   *[other] 열린 질문 { $count }개
}
votes = { $count }명도 궁금해합니다
state-open = 열림
state-answered = 답변함
state-parked = 보류

## 진행자 화면
news = 새 질문이 있습니다. 보기
show-wall = 질문을 프로젝터 화면에 표시
go-back = 하던 활동으로 돌아가기
which = 질문
answer = 답변 또는 맡을 사람 (선택)
do-answered = 답변 완료
do-parked = 보류
do-open = 다시 열기
hiding = 숨기기
hidden = 참가자에게 보이지 않는 질문
choose = 고르세요
hide-these = 적용

## 내보내기
column-question = 질문
column-votes = 표
column-state = 상태
column-answer = 답변

## 거절하는 경우
error-question-empty = 질문에 내용이 필요합니다. 궁금한 것을 쓰세요.
error-questions-many = 질문이 저장되지 않았습니다. 워크숍에는 최대 { $most }개, 한 사람은 최대 { $own }개까지 질문할 수 있습니다. 이미 있는 질문에 표를 주세요.
error-question-not-own = 질문은 올린 사람만 되돌릴 수 있습니다.
error-own-question = 자신의 질문입니다. 표는 다른 사람이 줍니다.
error-question-gone = 이 질문은 이제 없습니다.
error-question-settled = 이 질문은 답변했거나 보류되었습니다.

## 연습에서 가상 참가자가 쓰는 글
rehearsal-question-1 = 프로젝트를 목표와 연계하려면 시의 동의가 필요한가요?
rehearsal-question-2 = 어떤 세부목표에도 기여하지 않는 교육과정은 어떻게 하나요?
rehearsal-question-3 = 워크숍이 끝난 뒤 연계표는 누가 관리하나요?
rehearsal-question-4 = 우리 도시의 숫자는 어디에서 찾나요?
rehearsal-question-5 = 목표 17을 강사들에게 어떻게 설명하나요?
rehearsal-question-6 = 한 프로젝트가 한 목표에 기여하면서 다른 목표에 해가 될 수 있나요?
rehearsal-question-7 = 연계표를 연차 보고서에 써도 되나요?
rehearsal-question-8 = 두 번째 연계 작업은 얼마나 걸리나요?
