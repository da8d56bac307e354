# What exercise 2, one's own course, says, in Arabic. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = التمرين ٢: دورة مركزكم
card-audience = المدربون، كلٌّ مع مركزه
card-needs = برنامج دورة واحدة، بجلساتها وساعاتها
card-insight = تخدم الدورة الأهداف بساعاتها لا بعنوانها. وكل دورة تقريبًا تُعلّم وتجمع شركاء، لذلك يُنظر إلى الهدفين 4 و17 على حدة.
card-tip = تجري أولًا مواءمة دورة مشهد معًا. ثم يعمل كل مركز على دورته، وينتهي بجملة واحدة: ماذا سنغيّر غدًا؟
card-takes = جلسات دورة مع ساعاتها
card-gives = حصة كل هدف من الساعات، وما سيغيّره كل مركز في الدورة غدًا

## The facilitator
manner-case = يعمل الحاضرون كلهم على دورة مشهد، وهي معدّة مسبقًا وبياناتها افتراضية للتدريب.
manner-own = يعمل كل مركز على دورته.
bring-to-case = الجميع إلى دورة مشهد
bring-to-own = كل مركز إلى دورته
reflections-hidden = تحديات وإمكانات لا يراها الحاضرون

## The room
how = يُرجى اختيار جلسة أدناه والضغط على «{ $edit }»؛ ولإضافة جلسة ناقصة «{ $add }». أي هدف تخدم ساعاتها؟ وماذا سنغيّر فيها غدًا؟
locked = أقفل الميسّر الأوراق حاليًا.
ask-centre = دورة أي مركز هي موضوع العمل؟
choose-centre = اختيار مركز
start = { $centre }: دورة المركز
ask-title = عنوان الدورة
ask-sessions = الجلسات، كل جلسة في سطر، والساعات بعد فاصلة منقوطة
example-sessions =
    كشف التسربات ميدانيًا؛ ٣
    تعرفة المياه ومحدودو الدخل؛ ١٫٥
sessions-help = يمكن إضافة الجلسات وتعديلها وتقسيمها لاحقًا.
start-course = البدء بهذه الجلسات
start-from-case = البدء من دورة مشهد المعدّة
reflect = تحديات مواءمة الدورة الخاصة بالمركز وإمكاناتها
ask-challenges = ما الذي يصعّب مواءمة دورتكم؟
ask-potentialities = وماذا تتيح المواءمة؟
reflect-keep = حفظ
reflect-kept = حُفظ، ويراه الحاضرون.

## The projector
prepared = { $centre } (دورة معدّة)
no-course-yet = لا دورات بعد. ستظهر أول دورة هنا.
apart = حصة كل هدف من الساعات. يُعرض الهدفان { $goals } على حدة، فكل دورة تقريبًا تخدمهما.
apart-goal = الهدف { $goal }: { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
aligned-hours = الساعات التي جرت مواءمتها: { $aligned } من { $whole }
unknown-hours = { $count ->
    [zero] لا جلسات بلا ساعات
    [one] جلسة واحدة بلا ساعات
    [two] جلستان بلا ساعات
    [few] { $count } جلسات بلا ساعات
    [many] { $count } جلسة بلا ساعات
   *[other] { $count } جلسة بلا ساعات
}
no-hours-yet = لم تُذكر ساعات بعد
hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
changes = ماذا سنغيّر في الدورة غدًا؟
not-aligned = لم تُواءَم بعد
challenges = تحدٍّ
potentialities = إمكانية

## The export
table-hours = الساعات لكل هدف
table-sessions = الجلسات
column-centre = المركز
column-course = الدورة
column-part = الجزء
column-session = الجلسة
column-goal = الهدف
column-label = عنوان الهدف
column-hours = الساعات
column-share = الحصة
column-change = التغيير
set-apart = على حدة
column-whose = مَن
column-question = النوع
column-answer = الإجابة

## What is refused
error-no-session = لم تُكتب أي جلسة. يُرجى كتابة جلسة واحدة على الأقل في سطر خاص بها.
error-too-many-sessions = عدد الجلسات { $sessions }، وهو أكثر مما تحتمله ورقة. الحد الأقصى { $most }.
