# What the minutes say, in Korean.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = 회의록
note-takers = 휴대전화로 기록하는 사람
note-takers-help = 회수할 때까지 이 양식이 그 사람의 휴대전화에 있습니다.
strike-which = 회의록에서 빼기
strike-out = 빼기

## Taking notes
you-take-notes = 회의록 작성 담당입니다
at-slot = 지금: { $slot }
kind = 종류
point = 발언
conclusion = 최종 결론
ask-speaker = 누가 말했나요(선택)
ask-text = 내용
take-note = 회의록에 적기

## The export
conclusions = 최종 결론
column-slot = 순서
column-speaker = 누가
column-point = 발언
column-conclusion = 결론

## What is refused
error-no-text = 내용이 비어 있습니다. 내용을 적어 주세요.
error-too-many = 회의록에는 최대 { $most }개까지 적을 수 있습니다. 먼저 몇 개를 빼 주세요.
error-no-note-taker = 지금은 회의록 담당이 아닙니다. 진행자에게 문의하세요.
