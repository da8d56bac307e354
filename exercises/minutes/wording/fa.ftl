# What the minutes say, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = صورت‌جلسه
note-takers = چه کسی روی گوشی یادداشت می‌کند
note-takers-help = این فرم روی گوشی آن‌هاست تا زمانی که آن را پس بگیرید.
strike-which = برداشتن از صورت‌جلسه
strike-out = برداشتن

## Taking notes
you-take-notes = شما صورت‌جلسه می‌نویسید
at-slot = اکنون: { $slot }
kind = چیست؟
point = نکته
conclusion = جمع‌بندی پایانی
ask-speaker = چه کسی گفت (اختیاری)
ask-text = چه گفته شد
take-note = نوشتن در صورت‌جلسه

## The export
conclusions = جمع‌بندی‌های پایانی
column-slot = بخش
column-speaker = چه کسی
column-point = نکته
column-conclusion = جمع‌بندی

## What is refused
error-no-text = چیزی نوشته نشد. آنچه گفته شد بنویسید.
error-too-many = صورت‌جلسه { $most } یادداشت دارد و بیش از این جا ندارد. نخست چند تا را بردارید.
error-no-note-taker = در حال حاضر شما صورت‌جلسه نمی‌نویسید. از تسهیلگر بپرسید.
