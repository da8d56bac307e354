# ما يقوله تمرين «فعاليتي القادمة» بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }.

## البطاقة
card-title = فعاليتي القادمة
card-audience = كل مدرب، أو مدربو المركز معًا
card-needs = الهواتف، والدورات التي جرت مواءمتها في الورشة
card-insight = من يغادر بتاريخ ومكان واسم شريك يعود بنتيجة. ومن سواه يغادر بنوايا حسنة.
card-tip = يحسن أن يقرأ الناس وعودهم بصوت مسموع، ثم السؤال عنها بعد ثلاثة أشهر وستة.
card-takes = خطة الفعالية القادمة في سبع نقاط، ووعد لثلاثة أشهر وآخر لستة
card-gives = خطط وما ينقصها، ووعود بتواريخ للمتابعة

## النقاط السبع
point-1 = التاريخ والمكان والجهات
point-2 = الفئة المستهدفة
point-3 = النتائج المتوقعة
point-4 = برنامج الفعالية
point-5 = الأدوات المستخدمة
point-6 = المدخلات والدعم اللازم
point-7 = الجدول الزمني
field-date = التاريخ
field-place = المكان
field-organizations = الجهات المشاركة، كل جهة في سطر
field-target_group = الفئة المستهدفة
field-people = عدد المشاركين
field-results = ما الذي سيتغير بعدها؟
field-agenda = البرنامج، كل جلسة في سطر
field-tools = الأدوات، كل أداة في سطر
field-needs = ما الذي تحتاج إليه، وممن؟
field-timing = كم تستغرق، وما الذي يجب أن يكون جاهزًا ومتى؟

## الخطة
whose = صاحب الخطة
whose-own = خطتي
whose-centre = { $centre } معًا
start-intro = يمكن البدء من الدورة التي واءمتها. ما تعرفه الورشة مكتوب مسبقًا، ويمكن تغييره كله.
no-course = دون دورة
start = بدء الخطة
points = نقاط الخطة
points-complete = النقاط المكتملة: { $complete } من { $points }
keep = حفظ ومتابعة
kept = حُفظ
days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (هدف التنمية المستدامة { $code })
tool-sheet = ورقة المواءمة

## الوعود
promises = الوعود
promises-intro = ما الذي ستكون قد أنجزته؟ ترى القاعة وعودك مع اسمك المستعار إن ذكرته.
promise-by = بحلول { $day }
promise-keep = أعِد بذلك
promise-kept = حُفظت وعودك. ما زال تغييرها ممكنًا.
promises-in = { $months ->
    [zero] الآن
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $months } أشهر
    [many] بعد { $months } شهرًا
   *[other] بعد { $months } شهر
}
somebody = شخص دون اسم مستعار

## القاعة
plans-complete = { $count ->
    [0] لم تبدأ أي خطة بعد
    [zero] لم تبدأ أي خطة بعد
    [one] الخطط المكتملة: { $complete } من 1
   *[other] الخطط المكتملة: { $complete } من { $count }
}
missing = نقاط لم تكتمل: { $points }
promises-hidden = وعود لا تراها القاعة

## التصدير
column-whose = لمن
column-course = الدورة التي جرت مواءمتها
column-complete = الاكتمال
column-due = الموعد
column-promise = الوعد

## ما يكتبه المشاركون الافتراضيون في التدريب
rehearsal-place = مركز التدريب
rehearsal-organizations = إدارة التخطيط في المدينة
rehearsal-target_group = موظفو البلدية ومدربو المركز
rehearsal-results = تسمّي كل جلسة الغاية التي تعمل من أجلها.
rehearsal-agenda = نظرة سريعة على الأهداف، ثم مواءمة دورة في مجموعات
rehearsal-tools = ورقة المواءمة
rehearsal-needs = قاعة فيها جهاز عرض من المدينة، وميسّر ثانٍ من مركز شريك
rehearsal-timing = يوم واحد، وتُدخَل الدورة قبله بأسبوعين
rehearsal-promise-1 = تمت مواءمة دورة من دورات مركزنا مع مدربيها
rehearsal-promise-2 = اطّلعت إدارة التخطيط على ورقتنا وأجابت
rehearsal-promise-3 = أخبرنا المراكز الأخرى بما نجح وما لم ينجح
