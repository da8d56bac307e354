# What the export of a workshop says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = تصدير الورشة (Excel)
export-help = كل ما أنجزه الحاضرون: كل تمرين وكل ورقة ومدى اتفاق المجموعات.
kind = ورشة المواءمة مع أهداف التنمية المستدامة
contents = المحتويات
place = المكان
dates = التواريخ
centres = المراكز الحاضرة
groups = المجموعات
people-label = المشاركون
people = { $count ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
people-simulated = { $count ->
    [one] (ومشارك آلي واحد)
    [two] (ومشاركان آليان)
   *[other] (والمشاركون الآليون: { $count })
}
notice-simulated = { $count ->
    [one] تدريب: في هذا المصنف إجابات مشارك آلي واحد.
    [two] تدريب: في هذا المصنف إجابات مشاركين آليين اثنين.
   *[other] تدريب: في هذا المصنف إجابات مشاركين آليين عددهم { $count }.
}
notice-illustrative = بعض الحالات أمثلة توضيحية بياناتها افتراضية لأغراض التدريب، ويُذكر ذلك في تبويب كل منها.
nothing-gathered = لم يُجمع شيء.
agreement = اتفاق المجموعات
agreement-on = { $level }: الاتفاق
face-down = إجابات المجموعات ما زالت محجوبة. يُرجى كشفها ثم إعادة التصدير.
all-rows = كل الصفوف
rows-on-paper = في النسخة المطبوعة، ترد هذه الأعمدة في صفحات الأوراق: { $columns }.
no-rows = لم يُكتب أي صف بعد.
sheet = الورقة
number = الرقم
column-exercise = التمرين
column-centre = المركز
column-group = المجموعة
column-sheet = الورقة
column-who = من
column-about = الموضوع
column-text = النص
column-votes = النقاط أو الأصوات
column-day = التاريخ
column-measure = ما يُحسب
column-count = العدد
column-part = الجزء
said = ما قيل
counted = ما تم عدّه
mark-simulated = تدريب
column-note = ملاحظة
mark-illustrative = توضيحي
