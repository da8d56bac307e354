# ما يقوله تمرين «رسم خريطة أصحاب المصلحة» بالعربية.
# مكتوب بصيغة Project Fluent: المفتاح = نص فيه { $قيم }.

## البطاقة
card-title = خريطة أصحاب المصلحة
card-audience = الجميع؛ ويقود من يعرف الخطة أو الدورة أو المركز
card-needs = هواتف؛ وورقة للخطة أو الدورة، أو حالة جاهزة
card-insight = يسمّي الناس أولًا من هم حول الطاولة. أما ما يستحق الوقت فهو من الغائب، وأي مشروع لا يتولاه أحد.
card-tip = اسألوا عن الدور في مشروع بعينه. كلمة «شريك» لا تقول شيئًا، أما «يقدّم الأرض للترام» فتقول.
card-takes = من صاحب المصلحة، وعلى أي مستوى، وفي أي مشروع، وما مدى تأثيره واهتمامه
card-gives = خريطة وحلقات، والصفوف التي لا يتولاها أحد، والأصوات الغائبة

## من
who = من صاحب مصلحة في { $subject }؟
who-own = من صاحب مصلحة في دورات مركزك؟
every-centre = كل المراكز، كلٌّ لنفسه
of-centre = لأي مركز؟
name = الاسم
name-example = لجنة الحي، مشغّل النقل…
type = النوع
choose-type = اختر نوعًا
type-public_authority = سلطة عامة
type-public_company = شركة عامة
type-business = قطاع خاص
type-civil_society = مجتمع مدني
type-academia = جامعة أو بحث
type-foundation = مؤسسة وقفية أو خيرية
type-residents = السكان
type-international = منظمة دولية
level = المستوى
level-local = محلي
level-regional = حضري كبير أو إقليمي
level-national = وطني
level-international = دولي
involvement = هل هو حول الطاولة؟
involved-yes = مشارك
involved-no = ينبغي إشراكه
put = ضعه على الخريطة
say-who = اذكر أولًا الاسم والنوع والمستوى.
kept = حُفظ. حدّد الآن مكانه على الخريطة.
known-already = هو على الخريطة من قبل. يمكنك تغييره هنا.

## أين وفي ماذا
influence = التأثير
interest = الاهتمام
ask-influence = التأثير، من 1 (ضعيف) إلى 5 (قوي)
ask-interest = الاهتمام، من 1 (ضعيف) إلى 5 (قوي)
ask-projects = في أي مشاريع؟
projects-example = اختر، أو اكتب غيرها
ask-role = الدور في «{ $project }»
more = الاسم والنوع والمستوى
kept-at-once = يُحفظ كل شيء فورًا، وتراه القاعة.
done = تم
change = تغيير
values = التأثير { $influence }، الاهتمام { $interest }

## الرسوم
drawing-map = خريطة
drawing-levels = حلقات بحسب المستوى
drawing-involvement = حلقات بحسب المشاركة
drawing-lists = ما ينقص
part-high-high = العمل معهم عن قرب
part-high-low = إرضاؤهم
part-low-high = إطلاعهم
part-low-low = متابعتهم
nobody-yet = لا أحد على الخريطة بعد. سمِّ الأول من هاتفك.
count-stakeholders = { $count ->
    [zero] لا أصحاب مصلحة
    [one] صاحب مصلحة واحد
    [two] صاحبا مصلحة
    [few] { $count } أصحاب مصلحة
   *[other] { $count } صاحب مصلحة
}
count-missing = { $count ->
    [zero] لا أصوات غائبة
    [one] صوت غائب واحد
    [two] صوتان غائبان
    [few] { $count } أصوات غائبة
   *[other] { $count } صوتًا غائبًا
}
count-ownerless = { $count ->
    [zero] لكل مشروع من يتولاه
    [one] مشروع واحد لا يتولاه أحد
    [two] مشروعان لا يتولاهما أحد
    [few] { $count } مشاريع لا يتولاها أحد
   *[other] { $count } مشروعًا لا يتولاها أحد
}
ownerless = صفوف لا يتولاها أحد
no-ownerless = لكل صف من يؤدي دورًا فيه.
missing-voices = الأصوات الغائبة
no-missing = لم يُشَر إلى غائب.

## مكتب الميسّر
whose = أصحاب المصلحة في
map-these = ارسم خريطتهم
drawn-as = على الشاشة
news = هناك جديد: أظهره
begin = البدء بحالة جاهزة
prepared = حالة (توضيحية)
load = حمّل أصحاب المصلحة فيها
load-help = يضيف أصحاب المصلحة في الحالة، وورقتها إن لم تكن في الورشة. ويبقى ما سمّته القاعة.
loaded = { $count ->
    [one] حُمّل صاحب مصلحة واحد
    [two] حُمّل صاحبا مصلحة
    [few] حُمّل { $count } أصحاب مصلحة
   *[other] حُمّل { $count } صاحب مصلحة
}
tidy-up = إخفاء أو دمج
choose-one = اختر
this-one = صاحب المصلحة
part-of = جزء من
merge = دمج
hide = إخفاء
away = المخفيون أو المدمجون
show-again = إظهار من جديد

## التصدير
column-subject = الخريطة لـ
column-name = صاحب المصلحة
column-type = النوع
column-level = المستوى
column-influence = التأثير
column-interest = الاهتمام
column-involvement = المشاركة
column-roles = المشاريع والأدوار
column-rows = صفوف الأوراق
column-sheet = الورقة
column-number = الصف
column-focus = المحور الاستراتيجي
column-project = المشروع

## ما يُرفض
error-stakeholder-name = لا بد لصاحب المصلحة من اسم. اكتب من هو.
error-stakeholder-scale = { $value } خارج المقياس. التأثير والاهتمام من 1 إلى 5.
error-stakeholder-ties = يمكن ربط صاحب المصلحة بـ { $most } مشروعًا. أزل واحدًا أولًا.
error-stakeholder-many = في هذه الورشة { $most } صاحب مصلحة، أكثر مما تتسع له خريطة. ادمج بعضهم أو غيّره.
error-stakeholder-known = { $name } على الخريطة من قبل. غيّره، أو اطلب من الميسّر دمج الاثنين.
error-stakeholder-gone = لم يعد صاحب المصلحة هذا موجودًا. سمّه من جديد إن لزم.
