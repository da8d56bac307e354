# ما تقوله حزمة الورشة بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".

## التطبيق
app-name = ورشة المواءمة مع أهداف التنمية المستدامة
nav-home = الرئيسية
nav-sheet = الورقة
nav-examples = الأمثلة
nav-goals = الأهداف الـ17
nav-history = السجل

## الصفحة الرئيسية
home-title = أي الأهداف تخدمها دورتك أو خطة مدينتك؟
home-intro = يمكن ربط كل مشروع بأهداف التنمية المستدامة، وذكر السبب، ثم أخذ الورقة في ملف Excel.
home-align = مواءمة دورة أو خطة مدينة
home-example = مثال معبأ
home-example-text = أوراق لمراكز الشبكة، أُعدت للتدريب. يمكن نسخ إحداها وتعديلها.
home-example-open = فتح الأمثلة
home-browse = تصفح الأهداف
home-browse-text = 17 هدفًا و169 غاية و251 مؤشرًا، بتسميات مختصرة.
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
