# ما تقوله حزمة المواءمة بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".
# حول الرموز المختلطة مثل ‎11.a‎ علامة اتجاه خفية (U+200E) تحفظ ترتيبها؛ يُرجى إبقاؤها. وكذلك U+200F في آخر workbook-not-endorsed، لأجل تذييل الصفحة.

## حقول الصف
field-strategic-focus = المحور الاستراتيجي
field-project = مثال لمشروع
field-goal = رقم هدف التنمية المستدامة
field-target = الغاية
field-indicator = مؤشر أهداف التنمية المستدامة
field-why = لماذا يخدم هذا الهدف؟
field-link = الارتباط
field-strength = قوة الارتباط
field-effect = الأثر في الهدف
field-change-tomorrow = ماذا سنغير غدًا؟
link-direct = مباشر
link-indirect = غير مباشر
strength-main = رئيسي
strength-side = ثانوي
effect-unknown = غير معروف بعد
effect-helps = يدعم
effect-harms = يضر
about-effect = هل يقرّب المشروع من الهدف أم يجعل بلوغه أصعب؟ ما يدعم هدفًا قد يضر بآخر.
field-challenge = مساءلة من مجموعة أخرى
challenge-none = لم يُساءَل
challenge-defended = دوفع عنه
challenge-sharpened = صار أدق
field-hours = الساعات
hours-help = الساعات التي تخصصها الدورة لهذا الصف. إن خدمت جلسة هدفين فتُوزَّع ساعاتها على الصفين.

## حقول المؤشر المحلي
local-measure = ما يُقاس
local-place = المكان
local-population = الفئة المعنية
local-unit = الوحدة
local-baseline = خط الأساس
local-baseline-year = سنة الأساس
local-aim = القيمة المستهدفة
local-aim-year = السنة المستهدفة
local-source = مصدر البيانات

## حقول الورقة
field-kind = النوع
kind-course = دورة تدريبية
kind-city_plan = خطة مدينة
field-title = العنوان
field-centre = المركز
field-strategic-goal = الهدف الاستراتيجي
field-audience = المشاركون
field-starts = البداية
field-ends = النهاية
field-taught-in = لغة التدريس
field-country = البلد
field-theme = موضوع الدورة
field-participants = عدد المشاركين
heading-more = معلومات إضافية: اللغة والبلد والموضوع والمشاركون
heading-not-said = غير محدد
heading-participants = { $count ->
    [one] مشارك واحد
    [two] مشاركان
    [few] { $count } مشاركين
    [many] { $count } مشاركًا
   *[other] { $count } مشارك
}
example-theme = مثلًا: المياه والصرف الصحي
error-participants = { $count } ليس عددًا للمشاركين. يُرجى كتابة عدد من ١ إلى { $most } أو ترك الحقل فارغًا.
error-fact-code = «{ $code }» ليس رمزًا لبلد أو لغة. يُرجى الاختيار من القائمة أو ترك الحقل فارغًا.

## الصفحات
start-title = ما المطلوب مواءمته؟
start-aligning = بدء المواءمة
start-another = بدء ورقة أخرى
choose-centre = اختيار مركز أو كتابة اسمه
example-title-course = إدارة المياه الحضرية، أسبوع واحد
example-title-city_plan = خطة التنمية المستدامة ٢٠٤٠
page-history = السجل
page-examples = أمثلة معبأة
examples-intro = أوراق لدورات الشبكة ولخطة مدينة، بياناتها افتراضية لأغراض التدريب.
choose-example = المثال
copy-example = نسخ وتعديل
example-honest = **مثال توضيحي.**

    الموثّق: { $facts }

    الافتراضي: { $made_up }
illustrative = مثال توضيحي
choose-sheet = الورقة
no-sheets = لا توجد أوراق بعد. يمكن بدء ورقة من صفحة الورقة.
edit-heading = تعديل الترويسة
export = تصدير إلى Excel
export-more = طرق أخرى للتصدير
export-tabs = التبويبات إلى جانب النموذج المعتاد
export-tabs-help = النموذج المعتاد موجود دائمًا في المصنف.
export-csv = الصفوف بصيغة CSV
csv-separator = الفاصل بين قيم CSV
csv-comma = فاصلة
csv-semicolon = فاصلة منقوطة
csv-tab = مسافة جدولة
share = مشاركة
share-intro = من يفتح رابطًا يحتفظ بما يتيحه إلى أن تُوقف المشاركة.
share-view = رابط للاطلاع
share-edit = رابط للتعديل
share-copy = الضغط على الرابط ينسخه.
publish = النشر في الأطلس
publish-help = يمكن للجميع قراءة الورقة، وتُحتسب في أطلس كل منهم.
share-stop = إيقاف المشاركة
share-stop-help = يتوقف الرابطان عن العمل فورًا، حتى لمن فتحهما، وتخرج الورقة من الأطلس.
secretariat = الأمانة العامة
secretariat-intro = أنت من الأمانة العامة: يمكنك قراءة كل الأوراق وتعديلها ومشاركتها وحذفها. أما ما كتبه الآخرون ولم يحفظوه فلا يظهر لك.
secretariat-others = { $count ->
    [0] لم يفتح الرابط أحد غيرك.
    [one] فتح الرابط شخص آخر ويمكنه ما يمكنك:
    [two] فتح الرابط شخصان آخران ويمكنهما ما يمكنك:
    [few] فتح الرابط { $count } أشخاص آخرين ويمكنهم ما يمكنك:
    [many] فتح الرابط { $count } شخصًا آخر ويمكنهم ما يمكنك:
   *[other] فتح الرابط { $count } شخص آخر ويمكنهم ما يمكنك:
}
secretariat-one = { $name }، { $moment }
secretariat-somebody = شخص بلا اسم مستعار، { $moment }
secretariat-renew = رابط جديد للأمانة العامة
secretariat-renew-help = يتوقف الرابط القديم عن العمل فورًا، ويفقد كل من فتحه سواك ما أتاحه له. وتبقى صلاحيتك كما هي.
secretariat-once = هذا رابط الأمانة العامة الجديد. يُرجى حفظه وعدم إطلاع أحد عليه، فلن يظهر إلا هذه المرة.
secretariat-kept = حفظتُ الرابط
sheet-only-to-read = يمكنك قراءة هذه الورقة لا تعديلها: فهي ليست لك، أو هي مقفلة.
set-apart = استثناء الهدفين 4 و17
chart-coverage = الصفوف لكل هدف
chart-coverage-apart = الصفوف لكل هدف، من دون { $goals }
coverage-in-words = { $touched } من ١٧ هدفًا في { $rows ->
    [one] صف واحد
    [two] صفين
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}: { $goals }
coverage-harmed = أهداف متضررة: { $goals }
effects-of-rows = يدعم أم يضر؟

## الصفوف
add-first-row = إضافة أول صف
add-row = إضافة صف
go-on-with-row = متابعة الصف الجديد
new-row = صف جديد { $number }
editing-row = الصف { $number }
edit = تعديل
more = المزيد
edit-row = تعديل الصف { $number }
more-row = المزيد للصف { $number }
unsaved = لم يُحفظ
row-another-goal = هدف آخر لهذا المشروع
row-duplicate = نسخ الصف
row-move-up = نقل لأعلى
row-move-down = نقل لأسفل
row-delete = حذف
row-deleted = حُذف الصف { $number }.
rows-part = الصفوف من { $first } إلى { $last } من أصل { $all }
rows-part-choose = صفوف هذه الصفحة
undo = تراجع
save = حفظ
save-next = حفظ ثم التالي
drop-draft = تجاهل تعديلاتي
draft-kept = تُحفظ الكتابة أولًا بأول، حتى عند مغادرة الصفحة أو انقطاع الاتصال.
draft-saving = جارٍ الحفظ…
draft-unsaved = لم يُحفظ بعد: الاتصال بطيء أو منقطع. يُرجى البقاء في هذه الصفحة.
draft-both = كُتب هنا نص مختلف في نافذة أخرى. النصان محفوظان، وهذا هو الآخر.
draft-use = المتابعة بهذا النص
draft-put-away = تنحية هذا النص
draft-left-over = { $count ->
    [one] نص واحد مكتوب ولم يُرسَل
    [two] نصان مكتوبان ولم يُرسَلا
    [few] { $count } نصوص مكتوبة ولم تُرسَل
    [many] { $count } نصًا مكتوبًا ولم يُرسَل
   *[other] { $count } نص مكتوب ولم يُرسَل
}
choose-goal = 11، أو كلمة
choose-target = 11.2، أو كلمة
choose-indicator = 11.2.1، أو كلمة
codes-near = لم يُفهم المكتوب. الأقرب إليه:
official-text = النص الرسمي:
use-code = استخدام { $code } { $label }
more-of-row = المزيد: الارتباط والأثر وخطوة للغد ومؤشر محلي
local-toggle = تحويله إلى مؤشر محلي
local-help = تحويل المؤشر العالمي إلى مؤشر يمكن لمدينتك أو دورتك قياسه. المسودة الأولى مأخوذة من النص الرسمي.
local-short = مؤشر محلي

## الاقتراحات
suggestions = اقتراحات: غايات قد يخدمها هذا
suggestions-advice = الأداة تقترح والقرار لك. لا يُملأ أي حقل من دون نقرة منك.
method-off = المطابقة بالكلمات.
method-missing = المطابقة بالكلمات وحدها: لا تتوفر المطابقة بالمعنى لنظام هذا الخادم.
method-failed = المطابقة بالكلمات وحدها: تعذّر تحميل المطابقة بالمعنى على هذا الخادم.
method-loading = المطابقة بالكلمات؛ وما زالت المطابقة بالمعنى قيد التحميل.
method-on = المطابقة بالكلمات وبالمعنى.
suggestion-use = استخدام { $code }
suggestion-no = استبعاد
suggestion-key = Alt+Enter يأخذ الاقتراح الأول.
suggestion-taken = أُخذت الغاية { $code }. ويمكن تغيير ما لا يناسب.
likely-indicator = المؤشر المرجح
quoted = { $count ->
    [1] «{ $first }»
    [2] «{ $first }» و«{ $second }»
   *[3] «{ $first }» و«{ $second }» و«{ $third }»
}
because = لأنك كتبت { $words }، والغاية { $code } تتناول «{ $about }».
because-like = لأنك كتبت { $words }، كما في «{ $phrase }»، والغاية { $code } تتناول «{ $about }».
because-meant = ما كتبته قريب في معناه من الغاية { $code }: «{ $about }».
why-words = الموضوع هنا { $words }، والغاية { $code } تتناول «{ $about }».
why-meant = يسهم في تحقيق الغاية { $code }: «{ $about }».
fit-1 = محتمل
fit-2 = مرجح
fit-3 = مرجح جدًا
because-broad = { $words } عنوان واسع قد تندرج تحته الغاية { $code }: «{ $about }».
suggestions-none = لا تكفي هذه الكلمات لاقتراح غاية. يمكن إضافة الموضوع: خدمة أو مشكلة أو الفئة المستفيدة.
suggestions-broad = قد يتسع هذا العنوان لأي موضوع تقريبًا. يمكن إضافة الموضوع: خدمة أو مشكلة أو الفئة المستفيدة.

## بجانب الورقة: الأهداف التي تخدمها، وما قد ينقص منها
panel = الأهداف التي تخدمها هذه الورقة
panel-nothing = لا هدف بعد: كل صف له هدف يضيء هدفه هنا.
panel-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
} لخدمة { $goals ->
    [one] هدف واحد
    [two] هدفين
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
}
panel-rows = { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
} لخدمة { $goals ->
    [one] هدف واحد
    [two] هدفين
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
}
panel-of-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
panel-of-rows = { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
panel-apart = في كل دورة تدريبية
panel-untimed = { $rows ->
    [one] صف واحد بلا ساعات حتى الآن.
    [two] صفان بلا ساعات حتى الآن.
    [few] { $rows } صفوف بلا ساعات حتى الآن.
    [many] { $rows } صفًا بلا ساعات حتى الآن.
   *[other] { $rows } صف بلا ساعات حتى الآن.
}
panel-gap = ربما ينقص:
panel-in-row = الصف { $number }
panel-in-heading = الترويسة
panel-gap-words = الهدف { $goal }، { $label }. وردت عبارة «{ $words }» ({ $where })، ولا صف لهذا الهدف بعد.
panel-gap-meant = الهدف { $goal }، { $label }. المعنى قريب منه ({ $where })، ولا صف له بعد.
panel-gap-same = الهدف { $goal }، { $label }. يقود الصف { $number } إلى المؤشر { $code }، وهو مدرج أيضًا تحت هذا الهدف بالرمز { $same }.

## الترويسة حين ينقصها شيء
heading-missing = ينقص الترويسة:
heading-missing-why = منها يعرف القارئ الغرض من الورقة والفئة الموجهة إليها، وبها يجدها الأطلس حسب المركز والسنة.
example-strategic-goal-course = يخطط المشاركون لشبكة مياه تصل إلى كل منزل
example-strategic-goal-city_plan = بحلول عام ٢٠٤٠، يسكن الجميع على بُعد عشر دقائق سيرًا من حديقة ومن موقف حافلات
example-audience-course = ٢٠ مهندسًا ومديرًا من مرافق المياه في المدن
example-audience-city_plan = جميع السكان، بدءًا بسكان الأحياء الفقيرة

## معاني خانات الصف
about-link = مباشر: المشروع نفسه يخدم الهدف. غير مباشر: يساعد أمرًا آخر على خدمته.
about-strength = رئيسي: أُقيم المشروع من أجل هذا الهدف. ثانوي: يخدم هذا الهدف إلى جانب هدف آخر.
about-change-tomorrow = خطوة صغيرة واحدة، في الدورة المقبلة أو الاجتماع المقبل، تقرّب هذا الصف من هدفه.

## نسختان
row-conflict = حفظ شخص آخر هذا الصف في أثناء الكتابة. لم يُفقد شيء: هاتان هما النسختان.
row-deleted-meanwhile = حذف شخص آخر هذا الصف في أثناء الكتابة. يمكن إبقاء نسختك صفًا جديدًا أو التخلي عنها.
heading-conflict = حفظ شخص آخر الترويسة في أثناء الكتابة. لم يُفقد شيء: هاتان هما النسختان.
heading-not-saved = لم يعد بالإمكان تعديل هذه الترويسة هنا: فالورقة مقفلة، أو لا يحق لك تعديلها. ما كُتب محفوظ أربعة أسابيع وسيظهر في حقله إذا تغيّر ذلك، ويمكن نسخه.
version-mine = نسختك
version-theirs = النسخة الأخرى
keep-mine = إبقاء نسختي
take-theirs = أخذ الأخرى

## السجل
action-created = إنشاء الورقة
action-heading = تعديل الترويسة
action-added = إضافة صف
action-changed = تعديل صف
action-moved = نقل صف
action-deleted = حذف صف
action-restored = استعادة صف
restore = استعادة هذا
changed-by = بواسطة { $name }
changed-by-you = بواسطتك
changed-by-somebody = بواسطة شخص ما
altered-before = قبل التغيير
altered-after = بعد التغيير
amount = { $amount }
more-changes = عرض تغييرات أقدم

## التنبيهات
hint-no-goal = لا هدف بعد
hint-goal-only = هدف فقط: أي غاية؟
hint-no-project = لا مثال لمشروع
hint-no-reason = لا سبب بعد
hint-many-goals = خمسة أهداف أو أكثر لمشروع واحد: ما الرئيسي منها؟
hint-little-reach = يصعب على المدينة التأثير في هذا
sheet-hint-all-help = كل الارتباطات داعمة. هل من هدف تجعل هذه المشاريع بلوغه أصعب؟

## الأوامر
command-about = أوراق قاعدة البيانات، من دون متصفح.
command-sheets = سرد الأوراق: المعرّف، يوم آخر تغيير، العنوان
command-export = كتابة ورقة في مصنف Excel، أو نموذجها المعبأ بصيغة ‎.docx أو ‎.pdf
command-export-sheet = معرّف الورقة كما في عنوانها وفي القائمة
command-export-output = الملف المطلوب كتابته؛ وإلا فملف باسم الورقة في هذا المجلد
command-export-poster = كتابة الملصق (‎.pdf أو ‎.svg أو ‎.png) بدلًا من الورقة
command-export-ending = لا ينتهي اسم الملف «{ $file }» بأي من { $endings }. يُرجى اختيار اسم ينتهي بأحدها.
command-template = كتابة نموذج فارغ للتعبئة في مصنف Excel
command-template-kind = لدورة تدريبية (course) أو لخطة مدينة (city_plan)
command-template-output = الملف المطلوب كتابته؛ وإلا ففي هذا المجلد
command-secretariat = إنشاء رابط جديد للأمانة العامة وعرضه؛ ويتوقف الرابط السابق عن العمل
command-address = العنوان الذي تصل منه المتصفحات إلى التطبيق، مثل https://sdg.example.org
secretariat-link = رابط الأمانة العامة: { $link } – من يفتحه يمكنه قراءة كل الأوراق وتعديلها ومشاركتها وحذفها. يُرجى حفظه وعدم إطلاع أحد عليه.
command-language = لغة العناوين والتسميات
command-cannot-write = تتعذر كتابة { $file } ({ $fault }). يُرجى اختيار ملف آخر بالخيار ‎-o‎.
command-import = إدخال ملفات: مصنفاتنا، ونماذج مُلئت يدويًا، وجداول ‎.csv‎ أو ‎.ods‎ أو ‎.docx‎
command-import-files = الملفات
command-import-dry = الاطلاع فقط: بيان ما كان سيُحفظ من دون حفظ شيء
command-import-json = الإجابة بصيغة JSON للبرامج
command-import-into = الورقة المطلوب تغييرها؛ وإلا فالورقة التي كُتب المصنف منها، وإلا فورقة جديدة
command-import-new = إنشاء ورقة جديدة لكل ملف
command-merge = جمع صفوف ملفات كثيرة في مصنف واحد
command-merge-output = المصنف المطلوب كتابته

## الأخطاء
error-no-such-goal = لا يوجد هدف { $code }: الأهداف مرقمة من 1 إلى 17. الأقرب: { $nearest }.
error-target-as-goal = { $code } رمز غاية لا رمز هدف. هدفها: { $nearest }.
error-indicator-as-goal = { $code } رمز مؤشر لا رمز هدف. هدفه: { $nearest }.
error-goal-as-target = { $code } رمز هدف لا رمز غاية. يُرجى اختيار إحدى غاياته، من { $first } إلى { $last }.
error-indicator-as-target = { $code } رمز مؤشر لا رمز غاية. غايته: { $nearest }.
error-goal-as-indicator = { $code } رمز هدف لا رمز مؤشر. يُرجى اختيار إحدى غاياته أولًا، ثم اختيار مؤشر.
error-target-as-indicator = { $code } رمز غاية لا رمز مؤشر. مؤشراتها: { $nearest }.
error-no-such-target = لا توجد غاية { $code }: تُكتب الغايات هكذا: 11.2 أو ‎11.a‎. الأقرب: { $nearest }.
error-no-such-indicator = لا يوجد مؤشر { $code }: تُكتب المؤشرات هكذا: 11.2.1. الأقرب: { $nearest }.
error-no-such-goal-nor-like-it = لا يوجد هدف يوافق «{ $code }»: الأهداف مرقمة من 1 إلى 17. يُرجى كتابة رقم أو كلمة أخرى.
error-no-such-target-nor-like-it = لا توجد غاية توافق «{ $code }»: تُكتب الغايات هكذا: 11.2 أو ‎11.a‎. يُرجى كتابة رمز أو كلمة أخرى.
error-no-such-indicator-nor-like-it = لا يوجد مؤشر يوافق «{ $code }»: تُكتب المؤشرات هكذا: 11.2.1. يُرجى كتابة رمز أو كلمة أخرى.
error-several-codes-goal = يشير «{ $code }» إلى أكثر من رمز، وللصف هدف واحد. يُرجى اختيار واحد منها وإضافة صف لكل رمز آخر: { $nearest }.
error-several-codes-target = يشير «{ $code }» إلى أكثر من رمز، وللصف غاية واحدة. يُرجى اختيار واحد منها وإضافة صف لكل رمز آخر: { $nearest }.
error-several-codes-indicator = يشير «{ $code }» إلى أكثر من رمز، وللصف مؤشر واحد. يُرجى اختيار واحد منها وإضافة صف لكل رمز آخر: { $nearest }.
error-target-of-another-goal = الغاية { $code } تتبع الهدف { $own }، وفي هذا الصف الهدف { $other }. يُرجى تغيير الهدف، أو اختيار غاية من الهدف { $other }: { $nearest }.
error-indicator-of-another-goal = المؤشر { $code } يتبع الهدف { $own }، وفي هذا الصف الهدف { $other }. يُرجى تغيير الهدف، أو اختيار مؤشر من الهدف { $other }: { $nearest }.
error-indicator-of-another-target = المؤشر { $code } يتبع الغاية { $own }، وفي هذا الصف الغاية { $other }. يُرجى تغيير الغاية، أو اختيار مؤشر من { $other }.
error-text-too-long = عدد أحرف هذا النص { $length }، والحد الأقصى للحقل { $most }. يُرجى اختصاره.
error-empty-row = هذا الصف فارغ. يُرجى كتابة محور استراتيجي أو مشروع أو هدف، ثم الحفظ.
error-no-title = الورقة بحاجة إلى عنوان. يُرجى كتابة اسم الدورة أو الخطة.
error-stale-row = حفظ شخص آخر هذا الصف في أثناء الكتابة. يُرجى مقارنة النسختين ثم إبقاء إحداهما.
error-row-deleted-meanwhile = حذف شخص آخر هذا الصف في أثناء الكتابة. يمكن إبقاء نسختك صفًا جديدًا أو التخلي عنها.
error-stale-heading = حفظ شخص آخر ترويسة { $title } في أثناء الكتابة. يُرجى مقارنة النسختين ثم إبقاء إحداهما.
error-no-such-pass = الرمز { $code } لا يفتح شيئًا. يصلح الرمز مرة واحدة خلال عشر دقائق: يُرجى إنشاء رمز جديد على جهازك الآخر.
error-person-taken = يتابع شخص ما بالفعل بهذه الصفة. على الجهاز الذي تظهر فيه بهذه الصفة، يُرجى اختيار «المتابعة على جهاز آخر».
error-too-many-sheets = أنشأت { $most } ورقة في يوم واحد، وهو أقصى ما يُسمح به لمتصفح واحد. يُرجى متابعة إحداها، أو إنشاء غيرها غدًا.
error-too-many-rows = أضفت { $most } صف في يوم واحد، وهو أقصى ما يُسمح به لمتصفح واحد. يُرجى تعديل الصفوف الموجودة، أو إضافة غيرها غدًا.
error-sheet-full = لا يمكن أن يزيد عدد صفوف { $title } على { $most }. يُرجى إنشاء ورقة ثانية للبقية، أو حذف ما لم يعد لازمًا من الصفوف.
error-too-many-files = لديك في الأطلس ملفات عددها { $most }، وهو أقصى ما يُسمح به لشخص واحد، فلم يُضف { $file }. يُرجى إزالة ملف أولًا.
error-files-too-large = الحد الأقصى لملفاتك في الأطلس مجتمعة { $most } ميغابايت، فلم يُضف { $file }. يُرجى إزالة ملف أولًا.
error-no-such-sheet = لا توجد ورقة { $sheet }. ربما حُذفت؛ يُرجى اختيار ورقة أخرى أو بدء ورقة جديدة.
error-no-such-change = لا يوجد تغيير { $change } في سجل هذه الورقة. يُرجى إعادة تحميل الصفحة والاختيار من جديد.
error-only-to-read = يمكنك قراءة { $title } لا تعديلها. يُرجى طلب رابط للتعديل من صاحبها.
error-only-for-owner = هذا متاح لصاحب { $title } وحده. يُرجى الطلب منه أن يقوم به.
error-no-such-link = لم يعد هذا الرابط يفتح شيئًا. يُرجى طلب رابط جديد ممن أرسله إليك.
error-link-of-another = أنشأ شخص آخر هذا الرابط إلى { $title }، ولا يظهر لغيره. يُرجى إيقاف المشاركة ثم إنشاء رابط جديد.
error-access-mode = قيمة SDG_WORKSHOP_ACCESS هي «{ $given }»، ولا معنى لها. يُرجى اختيار إحدى هذه القيم: { $known }.
error-no-such-centre = لا يوجد مركز { $centre } في network/centres.csv. يُرجى إضافته هناك أو تصحيح اسمه.
error-sample = يتعذر استخدام المثال { $file }: { $fault } يُرجى تصحيح الملف.
error-sample-field = لا يوجد حقل بهذا الاسم: { $places }.
error-store-unreachable = يتعذر فتح قاعدة البيانات ({ $cause }). يُرجى التحقق من SDG_WORKSHOP_DATABASE_URL ومن إمكان الكتابة في المجلد.
error-store-failed = لم تستجب قاعدة البيانات ({ $cause }). لم يتغير شيء؛ يُرجى إعادة المحاولة بعد قليل.
error-store-full = لم تبقَ مساحة على القرص الذي يحوي قاعدة البيانات { $name }. لم يتغير شيء: يُرجى إخلاء مساحة ثم إعادة المحاولة.
error-store-read-only = قاعدة البيانات { $name } للقراءة فقط: لا يستطيع التطبيق الكتابة في الملف أو في مجلده. لم يتغير شيء: يُرجى منح الحساب الذي يشغّل التطبيق حق الكتابة، أو اختيار مكان آخر بواسطة SDG_WORKSHOP_DATABASE_URL.
error-store-damaged = الملف { $name } تالف أو ليس قاعدة بيانات لهذا التطبيق. يُرجى إيقاف التطبيق وإعادة نسخة من الملف إلى مكانه؛ وإن لم توجد نسخة فيكفي تغيير اسم الملف ليبدأ التطبيق بقاعدة فارغة.
error-store-newer = استُخدمت قاعدة البيانات { $name } بإصدار أحدث من التطبيق (الخطوة { $step })، وهذا الإصدار لا يستطيع قراءتها. لم يتغير شيء: يُرجى تشغيل الإصدار الأحدث، أو اختيار ملف آخر بواسطة SDG_WORKSHOP_DATABASE_URL.
error-store-removed = نُقل ملف قاعدة البيانات { $name } أو حُذف أثناء عمل التطبيق. لم يعد يُحفظ شيء: يُرجى إعادة الملف إلى مكانه ثم إعادة تشغيل التطبيق.
error-store-busy = يشغل برنامج آخر قاعدة البيانات { $name } منذ أكثر من { $seconds } ثوانٍ. لم يتغير شيء: يُرجى إغلاق ذلك البرنامج (برنامج نسخ احتياطي أو محرر لقواعد البيانات) ثم إعادة المحاولة.
error-store-disk = تتعذر الآن القراءة من القرص الذي يحوي قاعدة البيانات { $name } أو الكتابة عليه ({ $cause }): لعل القرص نُزع أو الحصة نفدت أو الشبكة انقطعت. لم يتغير شيء: يُرجى فحص القرص ثم إعادة المحاولة.
error-dates = تاريخ النهاية ({ DATETIME($ends, dateStyle: "long") }) يسبق تاريخ البداية ({ DATETIME($starts, dateStyle: "long") }). يُرجى تبديلهما.
error-hours = لا يمكن حفظ القيمة { $hours }: لكل صف من ٠ إلى { $most } ساعة. يُرجى تصحيح العدد.
error-means = الوسائل «{ $words }» لمركز في network/centres.csv غير معروفة. المعروفة: { $known }. يُرجى تصحيح السطر.
error-plain-words = لا يمكن استخدام { $file }، في السطر { $line }: { $fault }. يحتاج كل سطر إلى رمز خاص به وألا تكون فيه خانة فارغة. يُرجى تصحيح السطر.

## المصنف
workbook-tab-classic = النموذج المعتاد
workbook-tab-full = الجدول الكامل
workbook-tab-summary = الملخص
workbook-tab-local = المؤشرات المحلية
workbook-untitled = المواءمة مع أهداف التنمية المستدامة
workbook-kind = المواءمة مع أهداف التنمية المستدامة · { $kind }
workbook-strategic-goal = الهدف الاستراتيجي:
workbook-column-focus = المحور الاستراتيجي
workbook-column-project = مثال لمشروع
workbook-column-goal = رقم هدف التنمية المستدامة
workbook-column-indicator = مؤشر أهداف التنمية المستدامة
workbook-target-only = الغاية { $code } { $label }
workbook-number = الرقم
workbook-goal-title = الهدف
workbook-target-label = الغاية باختصار
workbook-indicator-label = المؤشر باختصار
workbook-official-text = النص الرسمي للمؤشر
workbook-custodians = الجهات الراعية
workbook-row-id = معرّف الصف
workbook-official-code = الرمز الرسمي
workbook-official-label = المؤشر الرسمي باختصار
workbook-note = ملاحظة
workbook-rows = الصفوف
workbook-main = رئيسي
workbook-side = ثانوي
workbook-harms = يضر
workbook-targets = الغايات
workbook-indicators = المؤشرات
workbook-touched = الأهداف المشمولة: { $touched } من { $goals }
workbook-linked = الصفوف التي لها هدف: { $linked } من { $rows }
workbook-effects = صفوف تدعم هدفًا: { $helps }. صفوف تضر بهدف: { $harms }. أثرها غير معروف بعد: { $unknown }.
workbook-apart = * كل دورة تدريبية تمس الهدفين 4 (التعليم) و17 (الشراكات)، أيًّا كان موضوعها. ومن دونهما: الصفوف { $rows }، والأهداف المشمولة { $touched }.
workbook-chart-title = الصفوف لكل هدف
workbook-illustrative = مثال توضيحي: بيانات افتراضية للتدريب
workbook-illustrative-short = توضيحي
workbook-not-endorsed = هذه الورقة غير معتمدة من الأمم المتحدة، ولا يعكس محتواها آراء الأمم المتحدة أو مسؤوليها أو الدول الأعضاء فيها.‏
workbook-page = صفحة { $page } من { $pages }
workbook-cut = … [مقتطع: لا تتسع الخلية لأكثر]
workbook-more = … (النص كاملًا في تبويب «{ $tab }»)
workbook-creator = ورشة المواءمة مع أهداف التنمية المستدامة

# النموذج الفارغ للتعبئة. لا يتسع التلميح لأكثر من 255 حرفًا.
workbook-tab-handout = نموذج للتعبئة
workbook-tab-reference = الأهداف والمؤشرات
workbook-handout-how = يُملأ سطر لكل مشروع. يُختار الهدف والمؤشر من القائمتين، أو يُكتب رقم أو رمز. وفي تبويب «{ $tab }» جميعها.
workbook-handout-free = هذا ليس في القائمة. ومع ذلك يُفهم رقم مثل 6 أو رمز مثل 6.1 أو 6.1.1. هل يبقى كما هو؟
workbook-hint-focus-course = أحد موضوعات الدورة، مثل «فاقد المياه».
workbook-hint-focus-city_plan = أحد محاور الخطة، مثل «أحياء خضراء معتدلة الحرارة».
workbook-hint-project-course = ما يراه المشاركون أو يفعلونه في هذا الموضوع: حالة أو زيارة أو تمرين.
workbook-hint-project-city_plan = إجراء أو مشروع في هذا المحور.
workbook-hint-goal = يُختار الهدف الذي يخدمه المشروع، أو يُكتب رقمه من 1 إلى 17.
workbook-hint-indicator = تُختار غاية أو مؤشر من غايات الهدف ومؤشراته، أو يُكتب الرمز، مثل 6.1 أو 6.1.1. ويمكن ترك الخلية فارغة.

# النموذج الفارغ، في الصفحات وعلى الورق.
handout = نموذج فارغ للتعبئة
handout-intro = لمن لا إنترنت لديه أو يفضل الكتابة أولًا. وبعد تعبئته يُنقل ما فيه لاحقًا إلى ورقة في التطبيق.
handout-of-a-sheet = النموذج الفارغ، في Excel أو للطباعة. ورمز QR على النسخة المطبوعة يفتح هذه الورقة لكل من يحق له فتحها.
handout-with-link = يحمل رمز QR الرابط «{ $link }» الذي أُنشئ تحت «{ $share }»: فهو يفتح الورقة لكل من يحمل النسخة المطبوعة.
handout-excel = النموذج في Excel
handout-paper = النموذج للطباعة
handout-filled = النموذج المعبأ
handout-when = التاريخ
poster = الملصق
poster-and-handout = الملصق والنموذج المعبأ
poster-help = ملصق من صفحة واحدة للحائط، والنموذج المعبأ بجميع صفوفه.
poster-links = أقوى ارتباطاتنا
poster-indicator = ما نقيسه هنا
poster-changes = ما يتغير من الغد
paper-how = سطر لكل مشروع. يكفي رقم الهدف، ويمكن أن تُذكر إلى جانبه غاية أو مؤشر.
paper-scan = مسح الرمز يفتح هذه الورقة
paper-goals = الأهداف السبعة عشر
error-paper-not-installed = لا يمكن إنشاء ملف { $format } هنا لأن البرنامج اللازم غير مثبت. يُرجى اختيار الصيغة الأخرى.
error-paper-failed = تعذر إنشاء ملف { $format }. يُرجى المحاولة بعد قليل أو اختيار الصيغة الأخرى.
error-sheet-locked = أقفل الميسّر { $title }: لا يمكن لأحد تعديلها الآن. ما كُتب محفوظ، ويمكن حفظه في الورقة بعد فتح القفل.
error-name-too-long = عدد أحرف هذا الاسم { $length }، وأقصى ما تتسع له شاشة العرض { $most }. يُرجى اختصاره.


## Atlas
atlas-page-title = أطلس الأهداف
atlas-intro = أي أهداف وغايات ومؤشرات تخدمها الدورات وخطط المدن، وأين الثغرات، ومن يمكنه مساعدة من.
atlas-show = عرض
atlas-count-in = العدّ
measure-rows = صفوف
measure-hours = ساعات
measure-rows-note = عدد صفوف الأوراق
measure-hours-note = ساعات الدورات
measure-share = النسبة من الصفوف
measure-courses = دورات وخطط
measure-per-course = صفوف لكل دورة
measure-share-note = النسبة المئوية من صفوف كل سطر
measure-courses-note = عدد الدورات والخطط
measure-per-course-note = صفوف لكل دورة أو خطة معنية
measure-people-hours = ساعات المشاركين
measure-per-person = ساعات لكل مشارك
measure-people-hours-note = ساعات الدورات مضروبة في عدد المشاركين فيها
measure-per-person-note = متوسط الساعات التي يقضيها المشارك الواحد في كل هدف
atlas-set-apart = استثناء أهداف
atlas-filters = عوامل التصفية والمصادر
atlas-from = الأوراق من
atlas-from-store = هذا التطبيق
atlas-from-samples = الأمثلة
atlas-import = إضافة مصنفات وجداول من مكان آخر
atlas-centres = المراكز
atlas-years = السنوات
atlas-themes = المجالات
theme-people = الناس
theme-planet = الكوكب
theme-prosperity = الازدهار
theme-peace = السلام
theme-partnership = الشراكة
means-content = المحتوى
means-experts = الخبراء
means-money = الموارد المالية
atlas-of-goal = الهدف
atlas-of-centre = المركز
atlas-of-sheet = الورقة
atlas-all = الكل
atlas-no-mark = لم يُختر عنصر
atlas-moment = مقارنة الورقة بما كانت عليه بتاريخ
atlas-nothing = لا توجد ورقة تُعرض. يُرجى اختيار مصدر آخر أو إضافة مصنفات.
atlas-view-goals = المراكز والأهداف
atlas-view-courses = الدورات والخطط والأهداف
atlas-view-targets = غايات هدف
atlas-view-coverage = تغطية كل مركز
atlas-view-focus = المحاور والأهداف
atlas-view-match = من يمكنه المساعدة
atlas-view-profile = ملف مركز
atlas-view-years = السنوات
atlas-view-balance = المجالات الخمسة
atlas-view-effects = الدعم والضرر
atlas-view-versions = قبل وبعد
atlas-view-quality = المعلومات الناقصة
atlas-title-goals = الأهداف التي يخدمها كل مركز
atlas-title-courses = الأهداف التي تخدمها كل دورة وخطة
atlas-title-targets = غايات الهدف { $goal }
atlas-title-coverage = الغايات التي للمدينة دور فيها ويذكرها كل مركز، من { $of }
atlas-title-focus = الأهداف التي تخدمها كل مجموعة من المحاور الاستراتيجية
atlas-title-match = ما ينقص { $centre } ومن يدرّسه
atlas-title-profile = ملف { $centre }
atlas-title-years = الأهداف حسب السنة
atlas-title-balance = توازن المجالات الخمسة
atlas-title-effects = الدعم والضرر لكل هدف
atlas-title-versions = قبل وبعد: { $title }
atlas-title-quality = المعلومات الناقصة
atlas-title-apart = { $title } ({ $count ->
    [one] من دون الهدف { $goals }
   *[other] من دون الأهداف { $goals }
})
atlas-note-illustrative = أوراق توضيحية بياناتها افتراضية: { $count } من أصل { $of }
atlas-note-largest = المعروض: أول { $shown } من أصل { $all } بحسب عدد الصفوف؛ والجدول يضمها كلها
atlas-by-centre = المركز
atlas-by-sheet = الدورة أو الخطة
atlas-by-year = السنة
atlas-by-effect = الأثر
atlas-sum = المجموع
atlas-goals = الأهداف
atlas-sheets = الأوراق
atlas-reach = مدى دور المدينة
atlas-reach-direct = للمدينة دور مباشر
atlas-reach-partly = للمدينة دور جزئي
atlas-reach-little = دور المدينة محدود
atlas-share = الحصة من ١٦٩ غاية
atlas-reachable = الغايات التي للمدينة دور فيها
atlas-reachable-share = الحصة منها
atlas-share-rows = الحصة من الصفوف
atlas-together = الكل معًا
atlas-of = { $count } من { $of } · { $percent }
atlas-of-network = { $count } من { $all } في الشبكة
atlas-network = صفوف الشبكة
atlas-indicators-of = مؤشرات الهدف { $goal }
atlas-others = محاور أخرى
atlas-no-centre = من دون مركز
atlas-no-year = من دون تاريخ
atlas-elsewhere = مراكز تذكرها
atlas-nobody = لا أحد بعد
atlas-courses = دورات في هذا الهدف
atlas-gives = يقدّم ما يلزم
atlas-gets = يحتاج ما يُقدَّم
atlas-before = الصفوف سابقًا
atlas-after = الصفوف لاحقًا
atlas-change = التغيّر
atlas-unchanged = كما كان
atlas-targets-before = الغايات سابقًا
atlas-targets-after = الغايات لاحقًا
atlas-check = بند التحقق
atlas-count = العدد
atlas-count-of = من أصل
quality-sheets = الأوراق
quality-illustrative = أوراق بياناتها افتراضية
quality-no-centre = أوراق من دون مركز
quality-no-year = أوراق من دون تاريخ
quality-no-rows = أوراق من دون صفوف
quality-rows = الصفوف
quality-no-goal = صفوف من دون هدف
quality-no-target = صفوف لها هدف وبلا غاية
quality-no-indicator = صفوف لها هدف وبلا مؤشر
quality-no-effect = صفوف لها هدف وأثرها غير معروف
quality-no-hours = صفوف دورات من دون ساعات
atlas-behind = صفوف عنصر من الرسم: يمكن النقر عليه أو اختياره هنا
atlas-table = الأرقام نفسها في جدول
atlas-more-rows = { $count ->
    [one] صف آخر موجود في الملفات.
    [two] صفان آخران في الملفات.
    [few] { $count } صفوف أخرى في الملفات.
    [many] { $count } صفًا آخر في الملفات.
   *[other] { $count } صف آخر في الملفات.
}
atlas-png = صورة
atlas-svg = صورة قابلة للتحرير
atlas-csv = جدول CSV
atlas-csv-rows = كل الصفوف CSV
atlas-excel = الكل في Excel
atlas-document = الكل للطباعة
atlas-on-wall = عرض على شاشة العرض
atlas-on-wall-help = يفتح هذا العرض في نافذة مستقلة، بحروف تُقرأ من الصف الأخير في القاعة.
atlas-wall-back = السابق
atlas-wall-on = التالي
atlas-few-rows = { $name } · صفوف قليلة: { $count }
atlas-plan-no-hours = { $title } (لا ساعات للخطة)
atlas-hours-known = الساعات معروفة في { $share } من صفوف الدورات؛ «?» تعني غير معروفة
atlas-hours-plans = لا ساعات للخطط؛ صفوف الخطط: { $count }
atlas-people-known = عدد الدورات المعروفة ساعاتها وعدد المشاركين فيها: { $known } من { $of }؛ «?» تعني غير معروف
atlas-steps = تبدأ درجة أغمق عند { $steps }
atlas-beside = مراكز غير { $centre }
atlas-not-here = لا أثر لها في هذا العرض: { $names }
atlas-emptied = لا تُبقي عوامل التصفية هذه أي صف.
atlas-emptied-by = الصفوف من دون عامل التصفية «{ $filter }»: { $count }.
atlas-versions-needs = يقارن هذا العرض ورقة محفوظة في التطبيق بحالة سابقة لها. يلزم وجود ورقة لك عُدّلت مرة واحدة على الأقل: يُرجى اختيارها هنا أو إنشاء ورقة.
atlas-view-mosaic = الغايات الـ١٦٩
atlas-title-mosaic = الغايات الـ١٦٩: المذكورة وغير المذكورة بعد
atlas-title-mosaic-of = الغايات الـ١٦٩: ما يذكره { $centre }
mosaic-exact = مذكورة مع مؤشر
mosaic-named = مذكورة من دون مؤشر
mosaic-open = للمدينة دور فيها ولا يذكرها أحد
mosaic-little = دور المدينة محدود ولا يذكرها أحد
mosaic-dim = باهتة: خارج عوامل التصفية
mosaic-corner = الرقم: عدد المراكز التي تذكرها
mosaic-counted = الغايات المذكورة: { $named }، منها مع مؤشر: { $exact }
mosaic-of-reach = ما للمدينة دور فيه: { $named } من { $of }
mosaic-centres = المراكز التي تذكرها: { $count }
mosaic-rows = الصفوف: { $rows }، مع مؤشر: { $exact }
mosaic-outside = خارج عوامل التصفية؛ وهي مذكورة في غيرها.
mosaic-best = المراكز الأكثر صفوفًا
mosaic-number = عدد المراكز
mosaic-everywhere = المراكز في الشبكة كلها
mosaic-state = الحالة
mosaic-with-indicator = صفوف مع مؤشر
atlas-level = البحث عن
atlas-level-goal = الأهداف
atlas-level-target = الغايات التي للمدينة دور فيها
atlas-order = الترتيب
atlas-order-network = كما في الشبكة
atlas-order-most = الأكثر أولًا
atlas-order-name = حسب الاسم
atlas-order-alike = حسب التشابه
atlas-and-more = { $names } و{ $count } غيرها
atlas-lacks-nothing = لا ينقص { $centre } هنا شيء يدرّسه مركز آخر.
atlas-trend = ↑ و↓: في { $last }، ارتفاع أو انخفاض بثلاث نقاط مئوية على الأقل منذ { $first }
atlas-view-prints = ملامح المراكز
atlas-title-prints = ملامح المراكز، بحسب تشابهها مع { $centre }
atlas-prints-note = حصص من صفوف كل مركز، بمقياس واحد؛ والخط هو وسيط الشبكة
atlas-card-few = { $count ->
    [one] صف واحد فقط
    [two] صفان فقط
    [few] { $count } صفوف فقط
   *[other] { $count } صفًا فقط
}
atlas-card-like = تشابه { $like } · { $count ->
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
atlas-beside-centre = إلى جانبه
atlas-view-regions = المناطق والأهداف
atlas-title-regions = الأهداف التي تخدمها كل منطقة
atlas-by-region = المنطقة
atlas-no-region = البلد غير محدد
atlas-regions = المناطق
atlas-tongues = لغات التدريس
atlas-subjects = موضوعات الدورات
atlas-view-themes = موضوعات الدورات والأهداف
atlas-title-themes = الأهداف التي يخدمها كل موضوع من موضوعات الدورات
atlas-by-subject = الموضوع
atlas-contact = جهة الاتصال
atlas-view-twins = دورات وخطط شبه متطابقة
atlas-title-twins = دورات وخطط شبه متطابقة
atlas-twins-common = { $count ->
    [one] غاية مشتركة واحدة
    [two] غايتان مشتركتان
    [few] { $count } غايات مشتركة
   *[other] { $count } غاية مشتركة
}
atlas-twins-other = شبه مطابقة لـ
atlas-twins-likeness = درجة التشابه
atlas-twins-targets = الغايات المشتركة
atlas-twins-overlap = الحصة من غايات الاثنين
atlas-twins-titles = تشابه العنوانين
atlas-view-washing = ارتباطات بلا سند
atlas-title-washing = ارتباطات بلا سند: غير مباشرة، أو بلا مؤشر، أو بلا تعليل، أو بلا مساءلة
atlas-twins-none = لا توجد هنا دورتان أو خطتان شبه متطابقتين.
quality-indirect = ارتباطات غير مباشرة
quality-no-reason = صفوف لها هدف وبلا تعليل
quality-untested = ارتباطات لم تُساءَل بعد
quality-short-indirect = غير مباشرة
quality-short-no-indicator = بلا مؤشر
quality-short-no-reason = بلا تعليل
quality-short-untested = بلا مساءلة
atlas-by-group = المحاور الاستراتيجية
atlas-focuses = المحاور
atlas-focus-groups = محاور تشترك في كلمة أو مفهوم
atlas-focus-like = { $count ->
    [one] { $focus }، ومحور مشابه
    [two] { $focus }، ومحوران مشابهان
    [few] { $focus }، و{ $count } محاور مشابهة
    [many] { $focus }، و{ $count } محورًا مشابهًا
   *[other] { $focus }، و{ $count } محور مشابه
}
findings-title = أبرز ما يظهر
finding-nobody = غايات للمدينة دور فيها ولا يذكرها أحد: { $count }. منها: { $first }
finding-alone = غايات يذكرها مركز واحد فقط: { $count }. أولها: { $first }
finding-most = الهدف الأكثر تكرارًا هو { $goal }، بنسبة { $share } من الصفوف.
finding-rise = من { $first } إلى { $last } ارتفعت نسبة الهدف { $goal } من { $before } إلى { $after }.
finding-indicators = الصفوف التي لها مؤشر: { $share }
row-merges = غيّر شخص آخر حقولًا أخرى من هذا الصف في هذه الأثناء. الحفظ يُبقي التعديلين معًا.

## صفحة الأهداف
catalogue-title = الأهداف السبعة عشر
catalogue-intro = عدد الغايات { $targets } وعدد المؤشرات { $indicators }، كما تدرجها الأمم المتحدة منذ مراجعة ٢٠٢٥، ولكل منها تسمية مختصرة من إعدادنا.
catalogue-search = البحث برمز أو كلمات
catalogue-search-example = 11.2 أو النقل العام أو مياه الصرف
catalogue-found = { $count ->
    [0] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
catalogue-none = لا توجد غاية أو مؤشر يضم كل هذه الكلمات. يمكن تجربة كلمات أقل أو أقصر، أو رمز مثل 11.2.
catalogue-source = النص الرسمي: الأمم المتحدة، القرار A/RES/70/1 والقرار A/RES/71/313 مع التنقيحات اللاحقة. التسميات المختصرة وتقدير دور المدينة من إعدادنا. هذا التطبيق غير معتمد من الأمم المتحدة.
reach-direct = للمدينة دور مباشر
reach-partly = للمدينة دور جزئي
reach-little = دور المدينة محدود
indicator-tier = المستوى { $tier }
indicator-custodians = الجهة الراعية: { $agencies }
indicator-same-as = يرد أيضًا برقم { $codes }
