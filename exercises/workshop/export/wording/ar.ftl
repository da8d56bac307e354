# What the export of a workshop says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = تصدير الورشة (Excel)
export-help = كل ما أنجزته القاعة: كل تمرين وكل ورقة ومدى اتفاق المجموعات.
kind = ورشة المواءمة مع أهداف التنمية المستدامة
cover = الغلاف
contents = المحتويات
place = المكان
dates = التواريخ
centres = المراكز الحاضرة
groups = المجموعات
people-label = المشاركون
people = { $count ->
    [one] شخص واحد
   *[other] عدد الأشخاص: { $count }
}
people-simulated = { $count ->
    [one] (ومشارك افتراضي واحد)
   *[other] (والمشاركون الافتراضيون: { $count })
}
notice-simulated = { $count ->
    [one] تدريب: في هذا المصنف إجابات مشارك افتراضي واحد.
   *[other] تدريب: في هذا المصنف إجابات مشاركين افتراضيين عددهم { $count }.
}
notice-illustrative = بعض الحالات أمثلة توضيحية متخيَّلة للتدريب، وكل منها يذكر ذلك في ورقته.
nothing-gathered = لم يُجمع شيء في هذا التمرين.
agreement = اتفاق المجموعات
agreement-on = { $level }: الاتفاق
face-down = إجابات المجموعات لم تُكشف بعد. تُكشف أولًا ثم يُعاد التصدير.
all-rows = كل الصفوف
no-rows = لم يُكتب أي صف بعد.
sheet = الورقة
number = الرقم
