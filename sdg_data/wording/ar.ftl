# ما تقوله حزمة الإطار بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".
# حول الرموز المختلطة مثل ‎11.a‎ علامة اتجاه خفية (U+200E) تحفظ ترتيبها؛ يُرجى إبقاؤها.

## اللغة نفسها
language-name = العربية
language-direction = rtl

## كل الصفحات
choose-language = اختيار اللغة
error-unforeseen = حدث خطأ من جانبنا. كل ما سبق حفظه في أمان. يُرجى إعادة تحميل الصفحة؛ وإن تكرر الخطأ، فيُرجى إخبار الميسّر بآخر خطوة.

## صفحة الأهداف
catalogue-title = الأهداف السبعة عشر
catalogue-intro = عدد الغايات { $targets } وعدد المؤشرات { $indicators }، كما تدرجها الأمم المتحدة منذ مراجعة 2025، ولكل منها تسمية مختصرة من إعدادنا.
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

## الأخطاء
error-unknown-goal = لا يوجد هدف { $code }. الأهداف مرقمة من 1 إلى 17. الأقرب: { $nearest }.
error-unknown-target = لا توجد غاية { $code }. تُكتب الغايات هكذا: 11.2 أو ‎11.a‎. الأقرب: { $nearest }.
error-unknown-indicator = لا يوجد مؤشر { $code }. تُكتب المؤشرات هكذا: 11.2.1. الأقرب: { $nearest }.

## التحديث
refresh-program = الإطار الرسمي لأهداف التنمية المستدامة.
refresh-command = الأمر
refresh-help = مقارنة ملفات البيانات بقائمة شعبة الإحصاءات في الأمم المتحدة
refresh-description = مقارنة الأهداف والغايات والمؤشرات والمستويات في ملفات البيانات بقائمة شعبة الإحصاءات في الأمم المتحدة، وعرض الفروق. لا يتغير شيء إلا بإضافة ‎--write‎.
refresh-source = ملف-أو-عنوان
refresh-source-help = القائمة في ملف JSON، أو عنوانها: ‎https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true‎
refresh-write-help = كتابة النص الرسمي والمستويات في ملفات البيانات؛ وتبقى التسميات المختصرة وتقدير دور المدينة والجهات الراعية والمؤشرات المكررة كما هي
refresh-kind =
    { $kind ->
        [goal] الهدف
        [target] الغاية
       *[indicator] المؤشر
    }
refresh-nothing = لا شيء
refresh-added =
    { refresh-kind } { $code }، في القائمة وحدها:
      + { $new }
refresh-removed =
    { refresh-kind } { $code }، حُذف من القائمة:
      - { $old }
refresh-changed =
    { refresh-kind } { $code }، نص مختلف:
      - { $old }
      + { $new }
refresh-tier = المؤشر { $code }، مستوى مختلف: كان { $old } وأصبح { $new }
refresh-needs-line = يحتاج { $file } إلى سطر يُكتب يدويًا لكل من: { $codes }
refresh-spare-line = في { $file } سطر لرموز غير واردة في القائمة: { $codes }
refresh-repeat = بحسب repeats.csv، تمثل { $group } مؤشرًا واحدًا، لكن هذه غير واردة في القائمة: { $codes }
refresh-counts = في القائمة: الأهداف { $goals }، الغايات { $targets }، المؤشرات { $indicators }. الفروق: المضاف { $added }، المحذوف { $removed }، النصوص المعدلة { $changed }، المستويات المعدلة { $tiers }.
refresh-not-written = لم يتغير شيء. لنقل هذه الفروق إلى ملفات البيانات، تُضاف ‎--write‎.
refresh-written = تغيرت الملفات: { $files }. يُرجى مراجعة التغييرات قبل اعتمادها.
refresh-not-file = لا يوجد ملف { $source }. المطلوب ملف القائمة، أو عنوان يبدأ بـ ‎https://‎. لم يتغير شيء.
refresh-not-https = { $source } ليس عنوان https، فلا سبيل إلى معرفة مصدر القائمة. المطلوب عنوان يبدأ بـ ‎https://‎، أو ملف. لم يتغير شيء.
refresh-unreadable = تعذرت قراءة { $source } ({ $reason }). يُرجى التحقق من الاسم والاتصال ثم إعادة المحاولة. لم يتغير شيء.
refresh-timeout = لم يصل الرد كاملًا من { $source } خلال المهلة (بالثواني: { $seconds }). يُرجى إعادة المحاولة لاحقًا، أو تنزيل القائمة وتقديم الملف. لم يتغير شيء.
refresh-too-large = حجم { $source } أكبر من { $megabytes } ميغابايت، والقائمة لا تبلغ هذا الحجم. لم يتغير شيء.
refresh-not-json = محتوى JSON غير مكتمل أو غير سليم ({ $reason }). يُرجى تنزيل القائمة من جديد. لم يتغير شيء.
refresh-too-deep = تداخل JSON أعمق مما تكون عليه القائمة. يُرجى تنزيل القائمة من جديد. لم يتغير شيء.
refresh-key-twice = في JSON اسم يتكرر داخل سجل واحد، من بين { $keys }، فتصح قراءته على وجهين. لم يتغير شيء.
refresh-not-list = الأهداف، أو ما يرد تحت { $code }، ليست قائمة سجلات. المطلوب رد Goal/List?includechildren=true. لم يتغير شيء.
refresh-incomplete = في القائمة: الأهداف { $goals }، الغايات { $targets }، المؤشرات { $indicators }. والواجب 17 هدفًا و169 غاية ومن 230 إلى 300 مؤشر. المطلوب رد Goal/List?includechildren=true كاملًا. لم يتغير شيء.
refresh-no-targets = ليس للهدف { $code } غايات في القائمة. المطلوب رد Goal/List?includechildren=true كاملًا. لم يتغير شيء.
refresh-code = في القائمة الرمز { $code } تحت { $parent }، وهو لا يصح في هذا الموضع. لم يتغير شيء.
refresh-code-twice = يتكرر الرمز { $code } في القائمة. لم يتغير شيء.
refresh-text-missing = لا نص في القائمة ({ $field }) للرمز { $code }. لم يتغير شيء.
refresh-text-long = نص { $code } أطول من الحد (عدد الأحرف: { $longest })، ولا نص رسمي بهذا الطول. لم يتغير شيء.
refresh-text-character = في نص { $code } المحرف الخفي { $character }، وهو لا يرد في أي نص رسمي. لم يتغير شيء.
refresh-text-formula = يبدأ نص { $code } بـ { $start }، فقد ينفذه برنامج الجداول كأنه معادلة. لم يتغير شيء.
refresh-tier-unknown = في القائمة للمؤشر { $code } المستوى { $tier }. المعروف: 1 أو 2 أو 1/2. لم يتغير شيء.
refresh-folder = تعذرت قراءة ملفات البيانات في { $folder } ({ $reason }). لم يتغير شيء.
refresh-cannot-write = تعذرت كتابة ملفات البيانات في { $folder } ({ $reason }). يُرجى إغلاق أي برنامج يفتحها والتحقق من إذن الكتابة في المجلد. لم يتغير شيء.
