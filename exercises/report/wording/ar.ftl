# What the report of a workshop says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = تقرير الورشة
contents = المحتويات
foreword = تقديم
summary = الملخص
agreement = اتفاق المجموعات
sheets = أوراق المواءمة
annexes = الملاحق
cut = يُعرض هنا { $shown } من أصل { $count }، وجميعها في الملاحق.
people-by-centre = المشاركون حسب المركز
not-endorsed = هذا التقرير غير معتمد من الأمم المتحدة، ولا يعكس محتواه آراء الأمم المتحدة أو مسؤوليها أو الدول الأعضاء فيها.
page = صفحة { $page } من { $pages }
author = ورشة المواءمة مع أهداف التنمية المستدامة
notice-simulated = { $count ->
    [one] تدريب: في هذا التقرير إجابات مشارك آلي واحد.
    [two] تدريب: في هذا التقرير إجابات مشاركين آليين اثنين.
   *[other] تدريب: في هذا التقرير إجابات مشاركين آليين عددهم { $count }.
}
notice-illustrative = بعض الحالات أمثلة توضيحية بياناتها افتراضية لأغراض التدريب، ويُذكر ذلك عند كل منها.

## The summary
served = عدد الأهداف التي تخدمها الأوراق: { $goals } من ١٧. الصفوف المرتبطة بهدف: { $rows }، والأوراق: { $sheets }.
served-none = لا يخدم أي صف هدفًا حتى الآن.
served-title = عدد الصفوف التي تخدم كل هدف
served-most = أهداف يخدمها أكبر عدد من الصفوف: { $goals }
gaps = أهداف لا يخدمها أي صف: { $goals }
agreed = ما تتفق فيه المجموعات على الهدف: { $case }
differ = ما تختلف فيه المجموعات أكثر من غيره: { $case }

## What is left out
left-out = ما لا يتضمنه هذا التقرير
left-out-rows = { $count ->
    [zero] لا صفوف أخفاها الميسّر
    [one] صف واحد أخفاه الميسّر
    [two] صفان أخفاهما الميسّر
    [few] { $count } صفوف أخفاها الميسّر
    [many] { $count } صفًا أخفاها الميسّر
   *[other] { $count } صف أخفاها الميسّر
}
left-out-face-down = إجابات المجموعات عن «{ $title }»، وما زالت محجوبة
left-out-sections = أقسام لم يقع عليها الاختيار: { $sections }
left-out-empty = تمارين لم يُجمع فيها شيء: { $exercises }
left-out-private = المسودات التي لم يرسلها أصحابها، وكيف صوّت كل مشارك

## At the desk
report-panel = تقرير (Word وPDF)
report-help = كل ما عُرض على الحاضرين، في صورة تقرير رسمي.
format = الصيغة
format-docx = Word
format-pdf = PDF
language = لغة التقرير
sections = الأقسام
sections-help = إن لم يقع الاختيار على شيء شمل التقرير الأقسام كلها.
foreword-field = تقديم (اختياري)
make = إنشاء التقرير
making = جارٍ إنشاء التقرير…
download = تنزيل التقرير
pdf-not-here = صيغة PDF غير متاحة على هذا الجهاز. يُرجى اختيار Word، ويمكن تحويله إلى PDF في Word أو LibreOffice.

## Without a browser
command-report = كتابة تقرير ورشة بصيغة ‎.docx أو ‎.pdf، أو مصنفها بصيغة ‎.xlsx
command-output = الملف المطلوب كتابته، ونهايته تحدد الصيغة
command-language = لغة التقرير
command-section = قسم يتضمنه التقرير، ويمكن تكراره (وإلا فكل الأقسام)
command-ending = لا ينتهي «{ $file }» بـ ‎.docx أو ‎.pdf أو ‎.xlsx: يُرجى اختيار إحدى هذه النهايات.
command-making = جارٍ إنشاء { $file }…
