# ما تقوله حزمة الورشة بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".

## التطبيق
app-name = ورشة المواءمة مع أهداف التنمية المستدامة
nav-home = الرئيسية
nav-sheet = الورقة
nav-examples = الأمثلة
nav-atlas = الأطلس
nav-goals = الأهداف الـ17
nav-history = السجل
nav-room = الورشة
nav-lead = التيسير
nav-projector = شاشة العرض
nav-agenda = جدول الأعمال

## الصفحة الرئيسية
home-title = أي الأهداف تخدمها دورتك أو خطة مدينتك؟
home-intro = يمكن ربط كل مشروع بأهداف التنمية المستدامة، وذكر السبب، ثم أخذ الورقة في ملف Excel.
home-join = الانضمام إلى ورشة
home-join-text = تكفي كتابة الرمز الظاهر على شاشة العرض، من دون حساب أو بريد إلكتروني.
home-align = مواءمة دورة أو خطة مدينة
home-run = تيسير ورشة
home-run-text = للميسّرين: يعمل الحاضرون معًا من هواتفهم.
home-example-open = فتح الأمثلة
home-browse-open = فتح الأهداف
home-go-on = متابعة ورقة سابقة
home-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
home-delete = حذف
home-delete-help = حذف هذه الورقة. يمكن التراجع بعد ذلك مباشرة.
home-deleted = حُذفت «{ $title }».
home-undo = تراجع

## الورش: الانضمام والمشاركة
workshop-usual-name = ورشة المواءمة مع أهداف التنمية المستدامة
workshop-name = اسم الورشة
workshop-create = بدء ورشة
workshop-place = المكان
workshop-starts = اليوم الأول
workshop-ends = اليوم الأخير
workshop-centres = المراكز الحاضرة
workshop-groups = المجموعات
workshop-groups-help = افصل بين الأسماء بفواصل. يمكن للمجموعات مواءمة حالة واحدة بإجابات محجوبة ثم المقارنة.
workshop-save = حفظ
join-code = الرمز
join-at = الانضمام عبر
join = انضمام
leave = مغادرة
nickname = الاسم المستعار (اختياري)
nickname-help = يظهر للحاضرين بجانب صفوفك. ذكره ليس مطلوبًا.
group = المجموعة
centre = مركزك
choose-centre = اختيار مركز
seat-intro = بيانات مشاركتك، وكلها اختيارية.
sit-down = مشاركة
nobody = بلا اسم مستعار
workshop-over = انتهت هذه الورشة، ولم يعد ممكنًا الانضمام إليها أو تعديلها.
no-workshop-open = لا توجد ورشة مفتوحة هنا. يُرجى فتح شاشة العرض من صفحة الميسّر.
nothing-on-stage = سينقلك الميسّر إلى المهمة الأولى بعد لحظات.
no-rows-yet = لا صفوف بعد. سيظهر أول صف هنا.
sheet-locked = أقفل الميسّر الورقة. كل ما كُتب محفوظ.
rows-shown = الصفوف المعروضة
rows-all = كل الصفوف
rows-mine = صفوفي
row-by = من { $name }
row-typing = يكتب هنا الآن: { $name }
row-typing-somebody = يكتب شخص هنا الآن
people-here = { $count ->
    [zero] لا أحد هنا بعد
    [one] شخص واحد هنا
    [two] شخصان هنا
    [few] { $count } أشخاص هنا
    [many] { $count } شخصًا هنا
   *[other] { $count } شخص هنا
}
live-connecting = جارٍ الاتصال…
live-connected = تم الاتصال
live-lost = انقطع الاتصال. تبقى الكتابة على هذا الجهاز وتُرسل عند عودة الاتصال.
live-gone = لم تعد هذه الورشة متاحة لك.

## الورش: صفحة الميسّر
lead-title = تيسير ورشة
lead-needs-link = يُرجى فتح رابط الميسّر، أو بدء ورشة من الصفحة الرئيسية.
lead-stage = ما يعمل عليه الحاضرون
bring-everyone = نقل الجميع إلى هنا
bring-everyone-help = تنتقل كل الهواتف وشاشة العرض إلى هذا.
lead-add = إضافة ورقة
lead-moderate = ضبط المعروض
lead-workshop = الورشة
lead-history = سجل الأوراق
lead-preview = ما تعرضه شاشة العرض الآن
lock = إقفال
lock-help = لا يمكن لأحد تعديل أوراق الورشة قبل فتح القفل.
unlock = فتح القفل
unlock-help = يصبح تعديل الأوراق ممكنًا من جديد.
reveal = كشف
conceal = حجب من جديد
undo-action = تراجع
undo-action-help = التراجع عن آخر إقفال أو كشف أو نقل أو إعادة ضبط.
undone = تم التراجع
nothing-to-undo = لا يوجد ما يمكن التراجع عنه.
case = الورقة
case-empty = ورقة فارغة
case-title = العنوان
case-double = كل مجموعة على حدة، بإجابات محجوبة
case-double-help = توائم كل مجموعة نسختها الخاصة، ثم تُكشف النسخ معًا ويرى الحاضرون مواضع الاختلاف.
case-add = إضافة
hidden-rows = صفوف لا يراها الحاضرون
hidden-people = أسماء مستعارة لا يراها الحاضرون
hide-these = تطبيق
open-projector = فتح صفحة شاشة العرض
key-once = هذا رابط الميسّر. يُرجى حفظه وعدم إطلاع أحد عليه: من يملكه يدير الورشة. لن يظهر إلا هذه المرة.
key-kept = حفظتُ الرابط
key-renew = رابط جديد للميسّر
key-renew-help = يتوقف الرابط القديم عن العمل فورًا.
workshop-duplicate = تكرار
workshop-duplicate-help = ورشة جديدة بالإعدادات نفسها، من دون الأشخاص والأوراق والإجابات.
workshop-close = إنهاء الورشة
workshop-close-help = يتوقف الرمز عن العمل وتُقفل الأوراق.
workshop-archive = أرشفة

## الترميز المزدوج
coding = في مجموعات، بإجابات محجوبة
coding-face-down = تعمل المجموعات بإجابات محجوبة، وسيكشفها الميسّر كلها معًا.
coding-done = { $done } من { $rows }
coding-agreement = الاتفاق على الأهداف: { $percent } في المئة
coding-nothing = لا يوجد بعد صف واءمته مجموعتان.
coding-choose-group = يُرجى اختيار مجموعتك بالضغط على اسمك في الأعلى.
agreement = الاتفاق

## ما ترفضه الورشة
error-too-many-tries = وردت من شبكتك رموز خاطئة كثيرة. يُرجى الانتظار { $seconds ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
   *[other] { $seconds } ثانية
} ثم النظر إلى شاشة العرض وكتابة الرمز من جديد.
error-no-such-code = لا توجد ورشة رمزها { $code }. يُرجى النظر إلى شاشة العرض: يتألف الرمز من ستة أحرف وأرقام.
error-no-such-workshop = لا توجد ورشة { $workshop }. يُرجى طلب الرمز من الميسّر.
error-workshop-closed = انتهت { $name }: لم يعد ممكنًا الانضمام إليها أو تعديلها. يُرجى الطلب من الميسّر أن يفتح ورشة جديدة.
error-workshop-full = بلغ عدد المشاركين في هذه الورشة حده الأقصى: { $most }. يُرجى الطلب من الميسّر أن يبدأ ورشة ثانية.
error-workshop-name = الورشة بحاجة إلى اسم ليعرف الحاضرون أين هم. يُرجى كتابته.
error-workshop-dates = اليوم الأخير ({ $ends }) يسبق اليوم الأول ({ $starts }). يُرجى تغيير أحدهما.
error-too-many-groups = عدد المجموعات { $groups }، وهو أكثر مما تتسع له شاشة العرض. الحد الأقصى { $most }؛ يُرجى الاكتفاء به.
error-no-such-group = لا توجد في هذه الورشة مجموعة { $group }. يُرجى اختيار مجموعة من القائمة.
error-not-joined = لم تبدأ مشاركتك في { $name } بعد. يُرجى الانضمام بالرمز.
error-not-facilitator = هذا متاح لميسّر { $name } وحده. يُرجى فتح رابط الميسّر؛ وإن جُدد الرابط فيُرجى استخدام الجديد.
error-coding-needs-groups = العمل بإجابات محجوبة يحتاج إلى مجموعتين على الأقل. يُرجى تسميتهما في قسم «الورشة».
error-no-such-exercise = لا يوجد تمرين { $exercise }. يُرجى اختيار تمرين من القائمة.
error-no-code-free = تعذر إيجاد رمز متاح. يُرجى إعادة المحاولة.

## بطاقة التمرين
card-kind = النشاط
card-audience = المشاركون
card-needs = المستلزمات
card-insight = من خبرة الميسّر
card-tip = نصيحة
card-takes = المدخلات
card-gives = المخرجات
activity-lecture = محاضرة
activity-exercise = تمرين
activity-discussion = نقاش
activity-case = دراسة حالة
minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
reset-exercise = إعادة ضبط هذا التمرين
reset-help = تُنحّى كل الإجابات التي جُمعت. يمكن استعادتها بزر «تراجع».
reset-done = { $count ->
    [zero] لا توجد إجابات لتنحيتها.
    [one] نُحّيت إجابة واحدة. يمكن استعادتها بزر «تراجع».
    [two] نُحّيت إجابتان. يمكن استعادتهما بزر «تراجع».
    [few] نُحّيت { $count } إجابات. يمكن استعادتها بزر «تراجع».
    [many] نُحّيت { $count } إجابة. يمكن استعادتها بزر «تراجع».
   *[other] نُحّيت { $count } إجابة. يمكن استعادتها بزر «تراجع».
}

## The prepared cases
error-case-unknown = لا توجد حالة معدّة باسم { $case }. يُرجى الاختيار من: { $known }.
error-case-file = يتعذر استخدام الملف { $file }: { $fault } يُرجى تصحيح الملف.
error-case-blank = النص في { $place } فارغ. يُرجى كتابته.
error-case-names = يجب أن تتطابق الأسماء في { $place }: الناقص { $missing }، وغير المعروف { $strange }.
error-case-scale = قيمة { $place } هي { $value }. يجب أن تكون عددًا صحيحًا من 1 إلى 5.

## The agenda and its clock
agenda-now = الآن
agenda-next = التالي
agenda-time-left = الوقت المتبقي
agenda-late-by = التأخير
agenda-begins-in = البداية بعد
agenda-until = حتى { $time }
agenda-day-over = اكتمل برنامج اليوم.
agenda-ends = ينتهي اليوم عند
agenda-on-time = في الموعد
agenda-late = { $count ->
    [one] تأخير دقيقة واحدة
    [two] تأخير دقيقتين
    [few] تأخير { $count } دقائق
   *[other] تأخير { $count } دقيقة
}
agenda-early = { $count ->
    [one] تبكير دقيقة واحدة
    [two] تبكير دقيقتين
    [few] تبكير { $count } دقائق
   *[other] تبكير { $count } دقيقة
}
agenda-minutes = { $count } د
agenda-state-running = الآن
agenda-state-done = انتهت
agenda-state-skipped = متخطاة
agenda-column-slot = الفقرة
agenda-column-now = الوضع الحالي
agenda-column-squeezed = بعد الضغط
agenda-least = الحد الأدنى
agenda-squeeze-met = بهذه المواعيد ينتهي اليوم عند { $time }، في الموعد.
agenda-squeeze-short = { $count ->
    [one] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا دقيقة واحدة. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
    [two] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا دقيقتين. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
    [few] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا { $count } دقائق. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
   *[other] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا { $count } دقيقة. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
}
agenda-squeeze-none = لا تأخير في برنامج اليوم. لا شيء يحتاج إلى الضغط.
agenda-error-no-such-programme = لا يوجد برنامج { $programme }. يُرجى اختيار أحد هذه البرامج: { $others }.
agenda-error-programme = لا يمكن استخدام البرنامج { $file }: { $fault } يُرجى تصحيح الملف.
agenda-error-field-missing = الحقل { $field } ناقص.
agenda-error-field = لا يمكن أن يكون { $field } «{ $value }». يوضح ملف README الخاص بالبرامج القيم الممكنة.
agenda-error-start = في اليوم { $day } فقرة تبدأ عند { $start }، وبحسب الدقائق السابقة ينبغي أن تبدأ عند { $expected }.
agenda-error-full = يتسع اليوم لـ { $most } فقرة على الأكثر. يُرجى حذف بعضها.
agenda-error-no-such-slot = لم تعد الفقرة { $slot } في هذا البرنامج. يُرجى إعادة تحميل الصفحة والاختيار مرة أخرى.
agenda-error-already-over = انتهت هذه الفقرة أو جرى تخطيها. يُرجى اختيار فقرة قادمة.
agenda-error-not-waiting = الفقرات القادمة وحدها يمكن أن تتبادل مواقعها. يُرجى اختيار اثنتين منها.
agenda-error-order = تغيرت الفقرات القادمة في هذه الأثناء. يُرجى إعادة تحميل الصفحة وترتيبها مرة أخرى.
agenda-error-document = لا يمكن قراءة البرنامج المحفوظ (عند { $part }). يُرجى فتح البرنامج من جديد.

## The agenda's page
agenda-intro = اختر برنامجًا. يمكنك تعديل كل فقرة أثناء اليوم.
agenda-programme = البرنامج
agenda-day = اليوم
agenda-date = التاريخ
agenda-time = يبدأ عند
agenda-open = فتح هذا اليوم
agenda-go-on = التالي: { $title }
agenda-longer = تمديد الفقرة الجارية { $count } دقائق
agenda-back = خطوة إلى الوراء
agenda-squeeze = نحن متأخرون: تقليص ما تبقى
agenda-apply = اعتماد هذه الأوقات
agenda-another-day = فتح يوم آخر
agenda-more = المزيد
agenda-do-start = ابدأ الآن
agenda-do-skip = تخطٍّ
agenda-do-later = بعد الفقرة التالية
agenda-do-bring-back = إعادة
