# ما تقوله المناظرة بالعربية. سؤالها وأدوارها وحججها المعدّة في ‎../material.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }.

## البطاقة
card-title = مناظرة
card-audience = الجميع، ويتحدثون بالتناوب
card-needs = الهواتف وشاشة العرض ومن يدير ترتيب المتحدثين
card-insight = يغيّر الناس رأيهم حين يحاجّون بأنفسهم لا حين يستمعون إلى غيرهم. والتصويت السري قبل المناظرة وبعدها يُظهر ذلك من دون إحراج أحد.
card-tip = إذا كان الجميع متفقين فتُوزَّع الأدوار، ويبدأ الحديث من صوّت «لم أحسم رأيي».
card-takes = تصويت سري، وحجج مؤيدة ومعارضة، ومن يراها قوية
card-gives = التصويتان والتحول بينهما، والحجج مرتبة حسب قوتها

## التصويتان
moment-before = التصويت قبل المناظرة
moment-after = التصويت بعد المناظرة
choice-yes = نعم
choice-no = لا
choice-unsure = لم أحسم رأيي
vote-secret = تصويتك سري، ويمكنك تغييره حتى يُغلق التصويت.
vote-kept = حُفظ صوتك.
voted = { $count ->
    [zero] لا أصوات من { $people }
    [one] صوت واحد من { $people }
    [two] صوتان من { $people }
    [few] { $count } أصوات من { $people }
    [many] { $count } صوتًا من { $people }
   *[other] { $count } صوت من { $people }
}
changed = { $count ->
    [zero] لم يغيّر أحد من { $twice } رأيه
    [one] غيّر شخص واحد من { $twice } رأيه
    [two] غيّر شخصان من { $twice } رأيهما
    [few] غيّر { $count } أشخاص من { $twice } رأيهم
    [many] غيّر { $count } شخصًا من { $twice } رأيهم
   *[other] غيّر { $count } شخص من { $twice } رأيهم
}
debate-over = أُغلق التصويت الثاني. النتيجة على شاشة العرض.
state-waiting = لم يُفتح بعد
state-open = مفتوح
state-closed = مغلق
vote-open = فتح التصويت
vote-open-again = إعادة الفتح
vote-close = إغلاق التصويت
reveal = كشف النتيجة
conceal = حجب النتيجة

## الحجج
arguments = الحجج
side-for = مؤيدة
side-against = معارضة
argument-ask = حجتك
argument-text = في جملة واحدة
argument-put = طرحها للنقاش
argument-kept = طُرحت حجتك للنقاش.
argument-empty = يُرجى كتابة الحجة أولًا.
argument-enough = طرحت { $most } حجج للنقاش. يمكن سحب واحدة لإضافة أخرى.
arguments-own = حججي
take-back = سحب
strong = حجة قوية
strong-count = { $count ->
    [zero] لا أحد يراها قوية
    [one] شخص واحد يراها قوية
    [two] شخصان يريانها قوية
    [few] { $count } أشخاص يرونها قوية
    [many] { $count } شخصًا يرونها قوية
   *[other] { $count } شخص يرونها قوية
}
more = و{ $count } غيرها
reveal-arguments = كشف قوة الحجج
conceal-arguments = حجب قوة الحجج
arguments-count = { $count ->
    [zero] لا حجج
    [one] حجة واحدة
    [two] حجتان
    [few] { $count } حجج
    [many] { $count } حجة
   *[other] { $count } حجة
}
prepared-shown = الحجج المعدّة المطروحة
arguments-hidden = حجج سُحبت من النقاش
arguments-hidden-help = لن يراها الحاضرون بعد الآن. لا يُحذف شيء.

## ترتيب المتحدثين
speaking = ترتيب المتحدثين
speaks = المتحدث الآن:
somebody = شخص بلا اسم مستعار
queue = التالي
hand-up = رفع اليد
hand-down = خفض اليد
time-left = الوقت المتبقي
time-over = تجاوز الوقت
waiting-count = { $count ->
    [0] لا أحد ينتظر
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
next-speaker = المتحدث التالي
nobody-waits = لم يرفع أحد يده.
minute-more = دقيقة إضافية
floor-end = إنهاء الدور
minutes-each = دقائق لكل متحدث

## الأدوار
role = التحدث من خلال دور
role-intro = الدور يسهّل قول ما لا نراه نحن. بطاقتك لا يراها غيرك.
role-deal = أريد دورًا
role-back = إعادة الدور
role-ask = سؤالك للآخرين:

## التصدير
column-choice = التصويت
column-shift = التحول
column-side = الجانب
column-argument = الحجة
column-strong = عدد من يرونها قوية
column-origin = المصدر
origin-room = الحاضرون
origin-prepared = الحجج المعدّة

## ما ترفضه المناظرة
error-vote-not-open = هذا التصويت غير مفتوح. يُرجى الانتظار حتى يفتحه الميسّر؛ وما صوّتّ به من قبل ما زال محسوبًا.
error-no-such-choice = لا يوجد الخيار { $choice }. الخيارات: نعم، أو لا، أو لم أحسم رأيي.
error-no-debate = لا تجري المناظرة الآن. تعرض شاشة العرض ما يعمل عليه الحاضرون.
error-argument-gone = لم تعد هذه الحجة مطروحة للنقاش. يمكن اختيار حجة أخرى.

## ما يكتبه المشاركون الآليون في التدريب
rehearsal-for-1 = يستطيع مدربو المراكز المختلفة مقارنة جلساتهم لأول مرة.
rehearsal-for-2 = يرى المشاركون لماذا يهم عملهم اليومي أبعد من شارعهم.
rehearsal-for-3 = يُطرح في كل جلسة سؤال: من الذي تُرك خلف الركب؟
rehearsal-against-1 = يحتاج مشاركونا إلى حلول للأسبوع القادم، والأهداف تنظر إلى عام ٢٠٣٠.
rehearsal-against-2 = لا أحد يتحقق من الارتباطات، فيعطي مدربان إجابتين مختلفتين.
rehearsal-against-3 = ليس لدى المراكز الصغيرة من يحدّث أوراق المواءمة.
