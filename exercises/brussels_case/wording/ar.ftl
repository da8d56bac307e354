# What exercise 1, the Brussels case, says, in Arabic. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = التمرين ١: حالة بروكسل
card-audience = الجميع، معًا أو في مجموعات من ثلاثة إلى خمسة أشخاص
card-needs = هواتف وشاشة عرض؛ ومجموعتان على الأقل للعمل بإجابات محجوبة
card-insight = نادرًا ما يُختلف على الأهداف التي تخدمها الخطة؛ الخلاف على الغايات والأسباب. وهناك يستحق النقاش وقته.
card-tip = يُقرأ مشروع واحد بصوت مسموع وتجري مواءمته معًا أولًا. تُكشف الإجابة النموذجية في النهاية، محورًا بعد محور، ويُسأل من لديه السبب الأفضل.
card-takes = أربعة محاور استراتيجية لكل منها مشروعان، وأصحاب المصلحة الذين سبق تحديدهم
card-gives = كل مشروع مع أهدافه وغاياته وأسبابه، ومواضع اختلاف الحاضرين عن الإجابة النموذجية

## The facilitator
prepare-intro = ضغطة واحدة تضع الخطة أمام الحاضرين: أربعة محاور استراتيجية لكل منها مشروعان.
prepare-together = معًا، في ورقة واحدة
prepare-groups = في مجموعات، بإجابات محجوبة
groups-first = للعمل في مجموعات، تُسمّى مجموعتان أو أكثر تحت «الورشة».
done = { $sheets ->
    [one] المشاريع التي جرت مواءمتها: { $done } من { $rows }، في ورقة واحدة.
    [two] المشاريع التي جرت مواءمتها: { $done } من { $rows }، في ورقتين.
   *[other] المشاريع التي جرت مواءمتها: { $done } من { $rows }. عدد الأوراق: { $sheets }.
}
reveal-groups = كشف إجابات المجموعات
conceal-groups = حجب إجابات المجموعات من جديد
groups-before-model = تُكشف إجابات المجموعات أولًا، ثم يمكن مناقشة الإجابة النموذجية.
reveal-focus = كشف: { $focus }
conceal-focus = حجب: { $focus }
about-case = ما هو موثّق وما هو افتراضي
facts = موثّق
made-up = افتراضي لأغراض التدريب
type-answers = كتابة إجابات المدينة

## The room
not-prepared = سيعرض الميسّر الخطة بعد لحظات.
how = يُرجى اختيار مشروع أدناه والضغط على «{ $edit }»؛ ولإضافة مشروع ناقص «{ $add }». أي هدف يخدم، ولماذا؟
choose-group = يُرجى اختيار مجموعتك بالضغط على اسمك في الأعلى.
questions = ثلاثة أسئلة عن الخطة
present = أقدّم المدينة: الإجابة عن الأسئلة الثلاثة
question = السؤال
save-answer = حفظ
answer-saved = حُفظت الإجابة. أُجيب عن { $done } من { $questions } أسئلة.
room-said = الحاضرون
model-answer = الإجابة النموذجية
model-note = الإجابة النموذجية رأي واحد مطروح للنقاش.
shared = موجود أيضًا في الإجابة النموذجية
no-answer = لا إجابة بعد
agreement = نسبة الاتفاق مع الإجابة النموذجية: ‎{ $percent }%‎

## The export
column-number = الرقم
column-focus = المحور الاستراتيجي
column-project = المشروع
column-said = إجابات الحاضرين
column-model = الإجابة النموذجية
column-agreement = نسبة الاتفاق
column-kind = النوع
column-text = النص
column-question = السؤال
column-answer = إجابة المدينة

## What is refused
error-answer-too-long = سيبلغ عدد الأحرف { $length }، ولا تتسع شاشة العرض بوضوح إلا لـ { $most }. يُرجى اختصار النص. وإن أضاف شخص آخر نصًا في هذه الأثناء فهو محسوب أيضًا.
