# What exercise 1, the Brussels case, says, in Arabic. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = التمرين 1: حالة بروكسل
card-audience = الجميع، معًا أو في مجموعات من ثلاثة إلى خمسة أشخاص
card-needs = هواتف وجهاز عرض؛ ومجموعتان على الأقل للعمل دون كشف الإجابات
card-insight = نادرًا ما يُختلف على الأهداف التي تخدمها الخطة؛ الخلاف على الغايات والأسباب. وهناك يستحق النقاش وقته.
card-tip = يُقرأ مشروع واحد بصوت عالٍ وتجري مواءمته معًا أولًا. تُكشف الإجابة النموذجية في النهاية، محورًا بعد محور، ويُسأل من لديه السبب الأفضل.
card-takes = أربعة محاور استراتيجية لكل منها مشروعان، وأصحاب المصلحة الذين سبق تحديدهم
card-gives = كل مشروع مع أهدافه وغاياته وأسبابه، ومواضع اختلاف القاعة عن الإجابة النموذجية

## The facilitator
prepare-intro = ضغطة واحدة تضع الخطة أمام القاعة: أربعة محاور استراتيجية لكل منها مشروعان.
prepare-together = معًا، في ورقة واحدة
prepare-groups = في مجموعات، دون كشف الإجابات
groups-first = للعمل في مجموعات، تُسمّى مجموعتان أو أكثر تحت «الورشة».
done = { $sheets ->
    [one] تمت مواءمة { $done } من { $rows } مشاريع، في ورقة واحدة.
   *[other] تمت مواءمة { $done } من { $rows } مشاريع، في { $sheets } أوراق.
}
reveal-groups = كشف إجابات المجموعات
conceal-groups = إخفاء إجابات المجموعات
groups-before-model = تُكشف إجابات المجموعات أولًا، ثم يمكن مناقشة الإجابة النموذجية.
reveal-focus = كشف: { $focus }
conceal-focus = إخفاء: { $focus }
about-case = ما هو حقيقي وما هو متخيَّل
facts = حقيقي
made-up = متخيَّل للتدريب

## The room
not-prepared = سيضع الميسّر الخطة أمامكم بعد لحظات.
how = اختاروا مشروعًا أدناه واضغطوا «تعديل». أي هدف يخدم، ولماذا؟
choose-group = اختاروا مجموعتكم: اضغطوا على الاسم في الأعلى.
questions = ثلاثة أسئلة عن الخطة
room-said = القاعة
model-answer = الإجابة النموذجية
model-note = الإجابة النموذجية رأي واحد مطروح للنقاش.
shared = موجود أيضًا في الإجابة النموذجية
no-answer = لا إجابة بعد
agreement = الاتفاق مع الإجابة النموذجية: { $percent } %

## The export
column-number = الرقم
column-focus = المحور الاستراتيجي
column-project = المشروع
column-said = ما قالته القاعة
column-model = الإجابة النموذجية
column-agreement = الاتفاق
column-kind = النوع
column-text = النص
