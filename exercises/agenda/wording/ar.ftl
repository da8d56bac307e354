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
wall-introduce = الاسم والمركز وشيء واحد يُرجى الخروج به من هذه الورشة.
wall-in-groups = الانضمام إلى المجموعات، ودقيقتان لكل شخص.
wall-group = المجموعة { $number }
wall-somebody = أحد المشاركين
wall-thanks = شكرًا لكم جميعًا!
wall-take-home = ما تعودون به
wall-home-1 = ورقة المواءمة وخطة الفعالية القادمة: كلتاهما تبقى مفتوحة على هواتفكم.
wall-home-2 = مخرجات الورشة: يرسلها إليكم الميسّر في مصنف.
wall-home-3 = تعهد واحد. بعد ثلاثة أشهر نسأل عمّا تحقق منه.
agenda-ends = ينتهي اليوم عند
agenda-on-time = في الموعد
agenda-late = { $count ->
    [one] تأخير دقيقة واحدة
    [two] تأخير دقيقتين
    [few] تأخير { $count } دقائق
    [many] تأخير { $count } دقيقة
   *[other] تأخير { $count } دقيقة
}
agenda-early = { $count ->
    [one] تبكير دقيقة واحدة
    [two] تبكير دقيقتين
    [few] تبكير { $count } دقائق
    [many] تبكير { $count } دقيقة
   *[other] تبكير { $count } دقيقة
}
agenda-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
agenda-state-running = الآن
agenda-state-done = انتهت
agenda-state-skipped = متخطاة
agenda-column-slot = الفقرة
agenda-column-now = الوضع الحالي
agenda-column-squeezed = بعد التقليص
agenda-least = الحد الأدنى
agenda-squeeze-met = بهذه المواعيد ينتهي اليوم عند { $time }، في الموعد.
agenda-squeeze-short = { $count ->
    [one] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا دقيقة واحدة. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
    [two] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا دقيقتين. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
    [few] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا { $count } دقائق. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
    [many] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا { $count } دقيقة. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
   *[other] حتى مع الحد الأدنى لكل فقرة، ينتهي اليوم متأخرًا { $count } دقيقة. يمكن تخطي فقرة أو الاتفاق على نهاية لاحقة.
}
agenda-squeeze-none = لا تأخير في برنامج اليوم، ولا شيء يحتاج إلى التقليص.
agenda-error-start = في اليوم { $day } فقرة تبدأ عند { $start }، وبحسب الدقائق السابقة ينبغي أن تبدأ عند { $expected }.
agenda-error-full = يتسع اليوم لـ { $most } فقرة على الأكثر. يُرجى حذف بعضها.
agenda-error-no-such-slot = لم تعد الفقرة { $slot } في هذا البرنامج. يُرجى إعادة تحميل الصفحة والاختيار مرة أخرى.
agenda-error-already-over = انتهت هذه الفقرة أو جرى تخطيها. يُرجى اختيار فقرة قادمة.
agenda-error-not-waiting = الفقرات القادمة وحدها يمكن أن تتبادل مواقعها. يُرجى اختيار اثنتين منها.
agenda-error-not-last = لا يمكن إنهاء اليوم بعد: ما زالت هناك فقرات قادمة، أو انتهت هذه الفقرة. يُرجى إعادة تحميل الصفحة والاختيار من جديد.
agenda-error-document = لا يمكن قراءة البرنامج المحفوظ (عند { $part }). يُرجى فتح البرنامج من جديد.
wall-recap = ما سمعناه في اليوم السابق: الأسئلة الخمسة وما قاله كل مركز.
wall-training = كيف يسير هذا التدريب
wall-training-1 = من ١٠ إلى ١٦ شخصًا، وفوق ١٥ يكون التعارف في مجموعات من خمسة
wall-training-2 = يُفتتح باستبيان أو مقطع مصور أو جولة تعارف
wall-training-3 = لكل نشاط بطاقة: النوع والجمهور والدقائق والمواد والفكرة والنصيحة
wall-training-4 = مجموعتان توائمان مشاريع حقيقية وتحددان دورًا لكل صاحب مصلحة
wall-training-5 = يُختتم بتوصيات وتعهدات تُراجع بعد ثلاثة أشهر وستة أشهر
wall-training-plan = ما يخرج به كل مدرب: خطة من سبع نقاط

## The agenda's page
agenda-intro = يُرجى اختيار برنامج. يمكن تعديل كل فقرة أثناء اليوم.
agenda-programme = البرنامج
agenda-day = اليوم
agenda-date = التاريخ
agenda-time = يبدأ عند
agenda-zone = المنطقة الزمنية: { $zone }
agenda-open = فتح هذا اليوم
agenda-go-on = التالي: { $title }
agenda-end-day = إنهاء اليوم
agenda-straight-on = الانتقال مباشرة إلى: { $title }
agenda-key = مسافة
agenda-longer = { $count ->
    [one] تمديد الفقرة الجارية دقيقة واحدة
    [two] تمديد الفقرة الجارية دقيقتين
    [few] تمديد الفقرة الجارية { $count } دقائق
    [many] تمديد الفقرة الجارية { $count } دقيقة
   *[other] تمديد الفقرة الجارية { $count } دقيقة
}
agenda-back = الرجوع خطوة
agenda-squeeze = تأخرنا: تقليص ما تبقى
agenda-apply = اعتماد هذه الأوقات
agenda-another-day = فتح يوم آخر
agenda-more = المزيد
agenda-do-start = البدء الآن
agenda-do-skip = تخطي
agenda-do-later = بعد الفقرة التالية
agenda-do-bring-back = إعادة
card-title = جدول الأعمال
day = اليوم { $number }
column-planned = المخطط
column-slot = الفقرة
column-minutes = الدقائق
column-began = البداية
column-ended = النهاية
