# ما يقوله تمرين «فعاليتي القادمة» بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }.

## البطاقة
card-title = فعاليتي القادمة
card-audience = كل مدرب، أو مدربو المركز معًا
card-needs = الهواتف، والدورات التي جرت مواءمتها في الورشة
card-insight = من يغادر بتاريخ ومكان واسم شريك يعود بنتيجة. ومن سواه يغادر بنوايا حسنة.
card-tip = يحسن أن يقرأ المشاركون تعهداتهم بصوت مسموع، ثم يُسألون عنها بعد ثلاثة أشهر وبعد ستة.
card-takes = خطة الفعالية القادمة في سبع نقاط، وتعهد لثلاثة أشهر وآخر لستة
card-gives = خطط وما ينقصها، وتعهدات بتواريخ للمتابعة

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
field-needs = ما المطلوب، وممن؟
field-timing = كم تستغرق، وما الذي يجب أن يكون جاهزًا ومتى؟

## الخطة
whose = صاحب الخطة
whose-own = خطتي
whose-centre = { $centre } معًا
start-intro = يمكن البدء من الدورة التي واءمتها. ما تعرفه الورشة مكتوب مسبقًا، ويمكن تغييره كله.
no-course = من دون دورة
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
agenda-row-aligned = { $number }. { $name } (التنمية المستدامة { $code })
tool-sheet = ورقة المواءمة

## التعهدات
promises = التعهدات
promises-intro = ما الذي ستكون قد أنجزته؟ يرى الحاضرون تعهداتك مع اسمك المستعار إن ذكرته.
promise-by = بحلول { $day }
promise-keep = أتعهد بذلك
promise-kept = حُفظت تعهداتك. ما زال تغييرها ممكنًا.
promises-in = { $months ->
    [zero] الآن
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $months } أشهر
    [many] بعد { $months } شهرًا
   *[other] بعد { $months } شهر
}
somebody = شخص بلا اسم مستعار
link-make = رابط تعهداتي
link-help = بعد ثلاثة أشهر وستة أشهر يسأل هذا الرابط عمّا تحقق من تعهداتك. يُرجى نسخه إلى التقويم في { $days }، فلن تصلك أي رسالة. وهو لا يفتح إلا تعهداتك، حتى { $until }، وكل رابط جديد يُبطل ما قبله.
checks = ما تحقق من التعهدات
check-intro = هذا ما تعهدت به في «{ $workshop }». ماذا تحقق منه؟ ضغطة واحدة لكل تعهد.
check-kept = تحقق
check-partly = جزئيًا
check-not-yet = ليس بعد
check-silent = بلا إجابة بعد
check-later = يُسأل عنه ابتداءً من { $day }
check-text = بكلمات قليلة (اختياري)
check-keep = حفظ هذه الكلمات
check-thanks = شكرًا. ما زال التغيير ممكنًا.
check-rule = لا يفتح هذا الرابط إلا تعهداتك، حتى { $until }. ويقرأ الميسّر والأمانة العامة ما يُكتب هنا. ويُحفظ ما بقيت الورشة محفوظة ويُحذف معها.
checks-due = حان موعد { $due } من { $all }
checks-none = لم يتعهد أحد بشيء في هذه الورشة.
checks-needs = لا يقرأ ما تحقق من تعهدات الورشة إلا ميسّرها والأمانة العامة. يُرجى فتح رابط الميسّر أو رابط الأمانة العامة.
checks-workshop = الورشة
taken-title = للاحتفاظ به
taken-not = يُرجى فتح الورشة التي شاركت فيها، بالمتصفح الذي استُخدم هناك.
taken-nothing = لا شيء لك في هذه الورشة بعد: لا ورقة ولا خطة ولا تعهد.
taken-download = الكل في ملف Excel
taken-download-docx = الكل في ملف Word
taken-download-pdf = الكل في ملف PDF
taken-mine = أوراق كتبتُ فيها
taken-ours = أوراق مجموعتي ومركزي
taken-plan = خطتي
taken-device = على جهاز آخر

## القاعة
plans-complete = { $count ->
    [0] لم تبدأ أي خطة بعد
    [zero] لم تبدأ أي خطة بعد
    [one] الخطط المكتملة: { $complete } من ١
   *[other] الخطط المكتملة: { $complete } من { $count }
}
missing = نقاط لم تكتمل: { $points }
promises-hidden = تعهدات لا يراها الحاضرون

## التصدير
column-whose = لمن
column-centre = المركز
column-course = الدورة التي جرت مواءمتها
column-complete = الاكتمال
column-organizations = الجهات المشاركة
column-agenda = البرنامج
column-tools = الأدوات
column-due = الموعد
column-promise = التعهد
column-kept = ما تحقق منه
column-said = بكلماتهم

## ما يكتبه المشاركون الآليون في التدريب
rehearsal-place = مركز التدريب
rehearsal-organizations = إدارة التخطيط في المدينة
rehearsal-target_group = موظفو البلدية ومدربو المركز
rehearsal-results = تسمّي كل جلسة الغاية التي تعمل من أجلها.
rehearsal-agenda = نظرة سريعة على الأهداف، ثم مواءمة دورة في مجموعات
rehearsal-tools = ورقة المواءمة
rehearsal-needs = قاعة فيها شاشة عرض من المدينة، وميسّر ثانٍ من مركز شريك
rehearsal-timing = يوم واحد، وتُدخَل الدورة قبله بأسبوعين
rehearsal-promise-1 = تمت مواءمة دورة من دورات مركزنا مع مدربيها
rehearsal-promise-2 = اطّلعت إدارة التخطيط على ورقتنا وأجابت
rehearsal-promise-3 = أخبرنا المراكز الأخرى بما نجح وما لم ينجح

## What is refused
error-no-such-promises = لم يعد هذا الرابط يفتح أي تعهدات. يُرجى إنشاء رابط جديد من «للاحتفاظ به» على الهاتف الذي شاركت به، أو سؤال الميسّر.
