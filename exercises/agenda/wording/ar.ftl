# ما يقوله جدول الأعمال، بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".

## The agenda and its clock
agenda-now = الآن
agenda-next = التالي
agenda-time-left = الوقت المتبقي
agenda-time-over = تجاوز الوقت
agenda-begins-in = البداية بعد
agenda-begins-now = سنبدأ بعد لحظات
agenda-until = حتى { $time }
agenda-day-over = اكتمل برنامج اليوم.
agenda-today = ما أنجزناه اليوم
agenda-tomorrow = في المرة القادمة
wall-introduce = اسمك ومركزك وشيء واحد تأمل أن تعود به.
wall-in-groups = ابحث عن مجموعتك. دقيقتان لكل شخص.
wall-group = المجموعة { $number }
wall-somebody = أحد المشاركين
wall-thanks = شكرًا لكم جميعًا!
wall-take-home = ما تعودون به
wall-home-1 = ورقة المواءمة وخطة فعاليتك القادمة: كلتاهما تبقى مفتوحة على هاتفك.
wall-home-2 = مخرجات الورشة: يرسلها إليكم الميسّر في مصنّف.
wall-home-3 = وعد واحد. بعد ثلاثة أشهر نسأل عمّا تحقق منه.
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
agenda-error-start = في اليوم { $day } فقرة تبدأ عند { $start }، وبحسب الدقائق السابقة ينبغي أن تبدأ عند { $expected }.
agenda-error-full = يتسع اليوم لـ { $most } فقرة على الأكثر. يُرجى حذف بعضها.
agenda-error-no-such-slot = لم تعد الفقرة { $slot } في هذا البرنامج. يُرجى إعادة تحميل الصفحة والاختيار مرة أخرى.
agenda-error-already-over = انتهت هذه الفقرة أو جرى تخطيها. يُرجى اختيار فقرة قادمة.
agenda-error-not-waiting = الفقرات القادمة وحدها يمكن أن تتبادل مواقعها. يُرجى اختيار اثنتين منها.
agenda-error-not-last = لا يمكن إنهاء اليوم بعد: ما زالت هناك فقرات قادمة، أو انتهت هذه الفقرة. أعد تحميل الصفحة واختر من جديد.
agenda-error-document = لا يمكن قراءة البرنامج المحفوظ (عند { $part }). يُرجى فتح البرنامج من جديد.

## The agenda's page
agenda-intro = اختر برنامجًا. يمكنك تعديل كل فقرة أثناء اليوم.
agenda-programme = البرنامج
agenda-day = اليوم
agenda-date = التاريخ
agenda-time = يبدأ عند
agenda-open = فتح هذا اليوم
agenda-go-on = التالي: { $title }
agenda-end-day = إنهاء اليوم
agenda-straight-on = الانتقال مباشرة إلى: { $title }
agenda-key = مسافة
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
card-title = جدول الأعمال
day = اليوم { $number }
column-planned = المخطط
column-slot = الفقرة
column-minutes = الدقائق
column-began = البداية
column-ended = النهاية
