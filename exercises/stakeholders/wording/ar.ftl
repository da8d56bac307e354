# ما يقوله تمرين «رسم خريطة أصحاب المصلحة» بالعربية.
# مكتوب بصيغة Project Fluent: المفتاح = نص فيه { $قيم }.

## البطاقة
card-title = خريطة أصحاب المصلحة
card-audience = الجميع؛ ويقود من يعرف الخطة أو الدورة أو المركز
card-needs = هواتف؛ وورقة للخطة أو الدورة، أو حالة جاهزة
card-insight = يذكر الناس أولًا من يشاركون بالفعل. والأجدى معرفة الغائبين، والمشروع الذي لا يتولاه أحد.
card-tip = يُسأل عن الدور في مشروع بعينه. كلمة «شريك» لا تقول شيئًا، أما «يقدّم الأرض للترام» فتقول.
card-takes = من صاحب المصلحة، وعلى أي مستوى، وفي أي مشروع، وما مدى تأثيره واهتمامه
card-gives = خريطة ودوائر متداخلة، والصفوف التي لا يتولاها أحد، والأصوات الغائبة

## من
who = من أصحاب المصلحة في «{ $subject }»؟
who-own = من أصحاب المصلحة في دورات مركزك؟
every-centre = كل المراكز، كلٌّ لنفسه
of-centre = لأي مركز؟
name = الاسم
name-example = لجنة الحي، مشغّل النقل…
type = النوع
choose-type = اختيار النوع
type-public_authority = جهة حكومية
type-public_company = شركة عامة
type-business = شركة خاصة
type-civil_society = منظمة مجتمع مدني
type-academia = جامعة أو مركز أبحاث
type-foundation = مؤسسة وقفية أو خيرية
type-residents = السكان
type-international = منظمة دولية
level = المستوى
level-local = محلي
level-regional = المدينة الكبرى أو الإقليم
level-national = وطني
level-international = دولي
involvement = هل يشارك الآن؟
involved-yes = مشارك
involved-no = ينبغي إشراكه
put = وضعه على الخريطة
say-who = يُرجى ذكر الاسم والنوع والمستوى أولًا.
kept = حُفظ. يبقى تحديد مكانه على الخريطة.
known-already = هو على الخريطة من قبل. يمكن تغييره هنا.

## أين وفي ماذا
influence = التأثير
interest = الاهتمام
ask-influence = التأثير، من ١ (ضعيف) إلى ٥ (قوي)
ask-interest = الاهتمام، من ١ (ضعيف) إلى ٥ (قوي)
ask-projects = في أي مشاريع؟
projects-example = اختيار أو كتابة غيرها
ask-role = الدور في «{ $project }»
more = الاسم والنوع والمستوى
kept-at-once = يُحفظ كل شيء فورًا، ويراه الحاضرون.
done = تم
change = تغيير
values = التأثير { $influence }، الاهتمام { $interest }

## الرسوم
drawing-map = خريطة
drawing-levels = دوائر بحسب المستوى
drawing-involvement = دوائر بحسب المشاركة
drawing-lists = ما ينقص
part-high-high = إشراكهم عن قرب
part-high-low = المحافظة على رضاهم
part-low-high = إبقاؤهم على اطلاع
part-low-low = متابعتهم
nobody-yet = لا أحد على الخريطة بعد. يمكن إضافة الأول من الهاتف.
count-stakeholders = { $count ->
    [zero] لا أصحاب مصلحة
    [one] صاحب مصلحة واحد
    [two] صاحبا مصلحة
    [few] { $count } أصحاب مصلحة
    [many] { $count } صاحب مصلحة
   *[other] { $count } صاحب مصلحة
}
count-missing = { $count ->
    [zero] لا أصوات غائبة
    [one] صوت غائب واحد
    [two] صوتان غائبان
    [few] { $count } أصوات غائبة
    [many] { $count } صوتًا غائبًا
   *[other] { $count } صوت غائب
}
count-ownerless = { $count ->
    [zero] لكل مشروع من يتولاه
    [one] مشروع واحد لا يتولاه أحد
    [two] مشروعان لا يتولاهما أحد
    [few] { $count } مشاريع لا يتولاها أحد
    [many] { $count } مشروعًا لا يتولاه أحد
   *[other] { $count } مشروع لا يتولاه أحد
}
ownerless = صفوف لا يتولاها أحد
no-ownerless = لكل صف من يؤدي دورًا فيه.
missing-voices = الأصوات الغائبة
no-missing = لم يُذكر أي صوت غائب.

## مكتب الميسّر
whose = أصحاب المصلحة في
map-these = رسم خريطتهم
drawn-as = على شاشة العرض
news = إضافات جديدة: إظهارها
begin = البدء بحالة جاهزة
prepared = حالة (توضيحية)
load = تحميل أصحاب المصلحة فيها
load-help = يضيف أصحاب المصلحة في الحالة، وورقتها إن لم تكن في الورشة. ويبقى ما أضافه الحاضرون.
loaded = { $count ->
    [one] حُمّل صاحب مصلحة واحد
    [two] حُمّل صاحبا مصلحة
    [few] حُمّل { $count } أصحاب مصلحة
    [many] حُمّل { $count } صاحب مصلحة
   *[other] حُمّل { $count } صاحب مصلحة
}
tidy-up = إخفاء أو دمج
choose-one = اختيار
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
error-stakeholder-name = لا بد لصاحب المصلحة من اسم. يُرجى كتابته.
error-stakeholder-scale = { $value } خارج المقياس. التأثير والاهتمام من ١ إلى ٥.
error-stakeholder-ties = الحد الأقصى للمشاريع التي يُربط بها صاحب المصلحة: { $most }. يُرجى إزالة أحدها أولًا.
error-stakeholder-many = بلغ عدد أصحاب المصلحة { $most }، وهو أكثر مما تتسع له الخريطة. يُرجى دمج بعضهم أو تعديله.
error-stakeholder-known = { $name } على الخريطة من قبل. يُرجى تغييره هناك، أو الطلب من الميسّر دمج الاثنين.
error-stakeholder-gone = لم يعد صاحب المصلحة هذا موجودًا. يمكن إضافته من جديد إن لزم.
