# ما تقوله لعبة «الأهداف في لمحة» بالعربية. المشاهد في ../questions.

## البطاقة
card-title = الأهداف في لمحة
card-audience = الجميع، كلٌّ على هاتفه
card-needs = هواتف وشاشة العرض؛ تكفي ١٥ دقيقة لأربعة إلى ستة أسئلة
card-insight = يعرف الجميع أن هناك ١٧ هدفًا، وقليلون يميّزون بينها. ربط مشهد من الحياة اليومية بهدف يعلّم أكثر من شريحة فيها ١٧ أيقونة.
card-tip = بعد كل إجابة يُسأل شخص اختار هدفًا آخر عن سببه: معظم المشاهد تمسّ أكثر من هدف.
card-takes = إجابة واحدة من كل شخص عن كل سؤال، ضمن الوقت
card-gives = الأهداف التي يعرفها الحاضرون والتي يخلطون بينها

## الأسئلة
before = السؤال الأول بعد لحظات. يُرجى إبقاء الهاتف في متناول اليد.
question = السؤال { $number }
ask-scene = أيّ هدف يتناوله هذا المشهد؟
ask-title = ما عنوان هذا الهدف؟
ask-number = ما رقم هذا الهدف؟
goal-number = الهدف { $number }
time-left = الوقت المتبقي
time-over = انتهى الوقت
answered = { $count ->
    [0] لا إجابات بعد
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
kept = حُفظت إجابتك: { $answer }
was-right = { $count ->
    [one] صحيح: نقطة واحدة
    [two] صحيح: نقطتان
    [few] صحيح: { $count } نقاط
    [many] صحيح: { $count } نقطة
   *[other] صحيح: { $count } نقطة
}
was-wrong = ليس هذه المرة. كان اختيارك: { $answer }
no-answer = لا إجابة منك عن هذا السؤال.
error-too-late = انتهى الوقت. يُرجى انتظار السؤال التالي.
error-no-such-option = { $goal } ليس من الخيارات. يُرجى اختيار أحد الخيارات المعروضة.

## الإجابات
were-right = الإجابات الصحيحة: { $right } من { $count }
why-match = الهدف { $number } هو «{ $title }».
closest-target = أقرب غاية: { $target }
results = ما يعرفه الحاضرون وما يخلطون بينه
no-results = لم تُكشف أي إجابة بعد.
best = أعلى النقاط
somebody = شخص بلا اسم مستعار
points = { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
}
own-points = { $count ->
    [one] لديك نقطة واحدة
    [two] لديك نقطتان
    [few] لديك { $count } نقاط
    [many] لديك { $count } نقطة
   *[other] لديك { $count } نقطة
}
percent-right = { $count ->
    [one] الإجابات الصحيحة: ‎{ $percent }%‎ (إجابة واحدة)
    [two] الإجابات الصحيحة: ‎{ $percent }%‎ (من إجابتين)
    [few] الإجابات الصحيحة: ‎{ $percent }%‎ (من { $count } إجابات)
    [many] الإجابات الصحيحة: ‎{ $percent }%‎ (من { $count } إجابة)
   *[other] الإجابات الصحيحة: ‎{ $percent }%‎ (من { $count } إجابة)
}
confused-with = اختلط مع: { $goals }

## الميسّر
next = طرح السؤال التالي
next-scene = مشهد
next-title = رقم: ما العنوان؟
next-number = عنوان: ما الرقم؟
seconds-given = الوقت المتاح للإجابة
seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}
reveal = كشف الإجابة
reveal-help = يوقف الوقت ويعرض الهدف الصحيح وما اختاره الحاضرون.
reveal-results = عرض ما يعرفه الحاضرون
conceal-results = العودة إلى السؤال

## التصدير
column-number = الرقم
column-question = السؤال
column-goal = الهدف
column-answers = الإجابات
column-right = الصحيحة
column-confused = اختلط مع
