# What exercise 2, one's own course, says, in Arabic. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = التمرين 2: دورتنا التدريبية
card-audience = المدربون، كلٌّ مع مركزه
card-needs = برنامج دورة واحدة، بجلساتها وساعاتها
card-insight = تخدم الدورة الأهداف بساعاتها لا بعنوانها. وكل دورة تقريبًا تُعلّم وتجمع شركاء، لذلك يُنظر إلى الهدفين 4 و17 على حدة.
card-tip = تجري أولًا مواءمة دورة مشهد معًا. ثم يعمل كل مركز على دورته، وينتهي بجملة واحدة: ماذا سنغيّر غدًا؟
card-takes = جلسات دورة مع ساعاتها
card-gives = حصة كل هدف من الساعات، وما سيغيّره كل مركز في الدورة غدًا

## The facilitator
manner-case = تعمل القاعة كلها على دورة مشهد، وهي معدّة ومتخيَّلة للتدريب.
manner-own = يعمل كل مركز على دورته.
bring-to-case = الجميع إلى دورة مشهد
bring-to-own = كل مركز إلى دورته

## The room
how = اختاروا جلسة أدناه واضغطوا «تعديل». أي هدف تخدم ساعاتها؟ وماذا سنغيّر فيها غدًا؟
locked = أقفل الميسّر الأوراق حاليًا.
ask-centre = على دورة أي مركز تعملون؟
choose-centre = اختيار مركز
start = { $centre }: دورتكم
ask-title = عنوان الدورة
ask-sessions = الجلسات، كل جلسة في سطر، والساعات بعد فاصلة منقوطة
example-sessions =
    كشف التسربات ميدانيًا؛ 3
    تعرفة المياه والفقراء؛ 1.5
sessions-help = يمكن إضافة الجلسات وتعديلها وتقسيمها لاحقًا.
start-course = البدء بهذه الجلسات
start-from-case = البدء من دورة مشهد المعدّة

## The projector
prepared = { $centre } (دورة معدّة)
no-course-yet = لا دورات بعد. ستظهر أول دورة هنا.
apart = حصة كل هدف من الساعات. الأهداف { $goals } على حدة: فكل دورة تقريبًا تخدمها.
apart-goal = الهدف { $goal }: { $hours } س
aligned-hours = تمت مواءمة { $aligned } من { $whole } ساعة
unknown-hours = { $count ->
    [one] جلسة واحدة بلا ساعات
   *[other] جلسات بلا ساعات: { $count }
}
no-hours-yet = لم تُذكر ساعات بعد
hours = { $hours } س
changes = ماذا سنغيّر في الدورة غدًا؟

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

## What is refused
error-no-session = لم تُكتب أي جلسة. يُرجى كتابة جلسة واحدة على الأقل في سطر خاص بها.
error-too-many-sessions = عدد الجلسات { $sessions }، وهو أكثر مما تحتمله ورقة. الحد الأقصى { $most }.
