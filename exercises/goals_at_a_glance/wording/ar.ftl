# ما تقوله لعبة «الأهداف في لمحة» بالعربية. المشاهد في ../questions.

## البطاقة
card-title = الأهداف في لمحة
card-audience = الجميع، كلٌّ على هاتفه
card-needs = هواتف وجهاز العرض؛ تكفي 15 دقيقة لأربعة إلى ستة أسئلة
card-insight = يعرف الجميع أن هناك 17 هدفًا، وقليلون يعرفون أيّها أيّ. ربط مشهد من الحياة اليومية بهدف يعلّم أكثر من شريحة فيها 17 أيقونة.
card-tip = بعد كل إجابة اسأل شخصًا اختار هدفًا آخر عن السبب: معظم المشاهد تمسّ أكثر من هدف.
card-takes = إجابة واحدة من كل شخص عن كل سؤال، ضمن الوقت
card-gives = الأهداف التي تعرفها القاعة والأهداف التي تخلط بينها

## الأسئلة
before = السؤال الأول قادم بعد لحظات. أبقِ هاتفك قريبًا.
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
   *[other] { $count } إجابة
}
kept = حُفظت إجابتك: { $answer }
was-right = { $count ->
    [one] صحيح: نقطة واحدة
    [two] صحيح: نقطتان
    [few] صحيح: { $count } نقاط
   *[other] صحيح: { $count } نقطة
}
was-wrong = ليس هذه المرة. اخترت: { $answer }
no-answer = لم تُجب عن هذا السؤال.
error-too-late = انتهى الوقت. انتظر السؤال التالي.
error-no-such-option = { $goal } ليس من الخيارات. اختر واحدًا من المعروض.

## الإجابات
were-right = الإجابات الصحيحة: { $right } من { $count }
why-match = الهدف { $number } هو «{ $title }».
closest-target = أقرب غاية: { $target }
results = ما تعرفه القاعة وما تخلط بينه
no-results = لم تُكشف أي إجابة بعد.
best = الأفضل في القاعة
somebody = شخص بلا اسم مستعار
points = { $count ->
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
   *[other] { $count } نقطة
}
own-points = { $count ->
    [one] لديك نقطة واحدة
    [two] لديك نقطتان
    [few] لديك { $count } نقاط
   *[other] لديك { $count } نقطة
}
percent-right = { $count ->
    [one] { $percent } ٪ صحيحة (إجابة واحدة)
    [two] { $percent } ٪ صحيحة (إجابتان)
    [few] { $percent } ٪ صحيحة ({ $count } إجابات)
   *[other] { $percent } ٪ صحيحة ({ $count } إجابة)
}
confused-with = اختلط مع: { $goals }

## الميسّر
next = اطرح السؤال التالي
next-scene = مشهد
next-title = رقم: ما العنوان؟
next-number = عنوان: ما الرقم؟
seconds-given = الوقت المتاح للإجابة
seconds = { $count } ث
reveal = اكشف الإجابة
reveal-help = يوقف الوقت ويعرض الهدف الصحيح وما اختارته القاعة.
reveal-results = اعرض ما تعرفه القاعة
conceal-results = العودة إلى السؤال

## التصدير
column-number = الرقم
column-question = السؤال
column-goal = الهدف
column-answers = الإجابات
column-right = الصحيحة
column-confused = اختلط مع
