# What the minutes say, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = المحضر
note-takers = من يدوّن على الهاتف
note-takers-help = يظهر هذا النموذج على هواتفهم إلى أن يُسحب منهم.
strike-which = حذف من المحضر
strike-out = حذف

## Taking notes
you-take-notes = التدوين في المحضر لديك
at-slot = الآن: { $slot }
kind = ما نوعه؟
point = نقطة
conclusion = خلاصة ختامية
ask-speaker = من قاله (اختياري)
ask-text = ما قيل
take-note = إضافة إلى المحضر

## The export
conclusions = الخلاصات الختامية
column-slot = الفقرة
column-speaker = مَن
column-point = النقطة
column-conclusion = الخلاصة

## What is refused
error-no-text = لم يُكتب شيء. يُرجى كتابة ما قيل.
error-too-many = في المحضر { $most } ملاحظة، وهو الحد الأقصى. يُرجى حذف بعضها أولًا.
error-no-note-taker = التدوين ليس لديك في الوقت الحالي. يُرجى سؤال الميسّر.
