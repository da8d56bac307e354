# ما تقوله حزمة الإطار بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".
# حول الرموز المختلطة مثل ‎11.a‎ علامة اتجاه خفية (U+200E) تحفظ ترتيبها؛ يُرجى إبقاؤها.

## اللغة نفسها
language-name = العربية
language-direction = rtl

## كل الصفحات
choose-language = اختيار اللغة
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
solar-hijri = { $day } { $month ->
   [1] فروردين
   [2] أرديبهشت
   [3] خرداد
   [4] تير
   [5] مرداد
   [6] شهريور
   [7] مهر
   [8] آبان
   [9] آذر
   [10] دي
   [11] بهمن
  *[12] إسفند
  } { $year }
list-between = {"، "}
list-last = {" و"}
list-of-texts = {"؛ "}
list-colon = {": "}
error-unforeseen = حدث خطأ من جانبنا. كل ما سبق حفظه في أمان. يُرجى إعادة تحميل الصفحة؛ وإن تكرر الخطأ، فيُرجى إخبار الميسّر بآخر خطوة.
uploads-at-most = { $files } ملفًا على الأكثر، حجم كل منها حتى { $each } ميغابايت وحجمها معًا حتى { $together } ميغابايت. لإضافة غيرها يُرجى إزالة بعضها أولًا.
line-blocked = لا تستطيع هذه الصفحة فتح اتصالها بالخادم (WebSocket)، ولذلك تبقى فارغة. يُرجى تجربة متصفح آخر، أو إيقاف شبكة VPN أو خاصية توفير البيانات أو مانع الإعلانات، أو الانتقال إلى شبكة Wi-Fi الخاصة بالقاعة. وإن لم يتغير شيء، فيُرجى إخبار الميسّر.
line-lost = لا اتصال بالخادم. تعود الصفحة من تلقاء نفسها.
line-again = إعادة المحاولة
link-copied = تم النسخ
link-marked = تم التحديد: يمكن نسخه الآن بلوحة المفاتيح أو من القائمة.

## الأخطاء
error-unknown-goal = لا يوجد هدف { $code }. الأهداف مرقمة من 1 إلى 17. الأقرب: { $nearest }.
error-unknown-target = لا توجد غاية { $code }. تُكتب الغايات هكذا: 11.2 أو ‎11.a‎. الأقرب: { $nearest }.
error-unknown-indicator = لا يوجد مؤشر { $code }. تُكتب المؤشرات هكذا: 11.2.1. الأقرب: { $nearest }.
error-unknown-goal-nor-like-it = لا يوجد هدف { $code } ولا هدف قريب منه. الأهداف مرقمة من 1 إلى 17.
error-unknown-target-nor-like-it = لا توجد غاية { $code } ولا غاية قريبة منها. تُكتب الغايات هكذا: 11.2 أو ‎11.a‎.
error-unknown-indicator-nor-like-it = لا يوجد مؤشر { $code } ولا مؤشر قريب منه. تُكتب المؤشرات هكذا: 11.2.1.

## ما تقوله Streamlit من تلقاء نفسها بالإنجليزية
streamlit-choose = اختيار
streamlit-choose-or-type = اختيار أو كتابة
streamlit-nothing-to-choose = لا يوجد ما يمكن اختياره بعد
streamlit-no-results = لا توجد نتائج
streamlit-at-most = لا يمكن اختيار أكثر من { $what }. يُرجى إزالة واحد أولًا.
streamlit-choose-all = اختيار الكل
streamlit-choose-found = اختيار ما وُجد: { $what }
streamlit-add = إضافة: { $what }
streamlit-open = فتح القائمة
streamlit-clear = إفراغ الحقل
streamlit-remove = إزالة { $what }
streamlit-chosen = ما اخترته
streamlit-upload = اختيار ملف
streamlit-upload-at-most = { $what } ميغابايت لكل ملف على الأكثر
streamlit-drop = الإفلات هنا
streamlit-add-files = إضافة ملفات
streamlit-file-kind = لا يمكن هنا قراءة ملف من هذا النوع ({ $what }).
streamlit-file-large = حجم الملف أكبر من { $what } ميغابايت.
streamlit-size-bytes = { $what } بايت
streamlit-size-kilobytes = {"\u2066"}{ $what }٫{ $tenths }{"\u2069"} كيلوبايت
streamlit-size-megabytes = {"\u2066"}{ $what }٫{ $tenths }{"\u2069"} ميغابايت
streamlit-file-one = يمكن هنا أخذ ملف واحد فقط.
streamlit-file-failed = لم يصل الملف. يُرجى المحاولة مرة أخرى.
streamlit-number-most = يُرجى كتابة { $what } على الأكثر.
streamlit-number-least = يُرجى كتابة { $what } على الأقل.
streamlit-number-between = يُرجى كتابة عدد من { $least } إلى { $most }.
streamlit-required = يُرجى ملء هذا الحقل.
streamlit-choose-date = اختيار التاريخ
streamlit-choose-date-in = اختيار التاريخ، { $what }
streamlit-calendar-keys = مفاتيح الأسهم تنتقل بين الأيام، وEnter يختار، وEscape يغلق.
streamlit-month-before = الشهر السابق
streamlit-month-after = الشهر التالي
streamlit-part-year = السنة، { $what }
streamlit-part-month = الشهر، { $what }
streamlit-part-day = اليوم، { $what }
streamlit-part-hour = الساعة، { $what }
streamlit-part-minute = الدقيقة، { $what }
streamlit-part-empty = فارغ
streamlit-date-picked = اليوم المختار: { $what }
streamlit-empty-year = سنة
streamlit-empty-month = شهر
streamlit-empty-day = يوم
streamlit-less = إنقاص
streamlit-more = زيادة
streamlit-enter-keeps = Enter للتأكيد
streamlit-enter-sends = Enter للإرسال
streamlit-keys-keep = ‎{ $what }+Enter للتأكيد
streamlit-keys-send = ‎{ $what }+Enter للإرسال
streamlit-shortcut = المفتاح: { $what }
streamlit-key-enter = ‎{ $what }+Enter
streamlit-key-delete = ‎{ $what }+Delete
streamlit-key-page-up = Page Up
streamlit-key-page-down = Page Down
streamlit-help = مساعدة: { $what }
streamlit-menu-open = فتح قائمة الصفحات
streamlit-menu-close = إغلاق قائمة الصفحات
streamlit-menu = قائمة الصفحات
streamlit-pages = الصفحات
streamlit-pages-more = { $what } أخرى
streamlit-heading-link = رابط إلى هذا العنوان
streamlit-skip = الانتقال إلى المحتوى
streamlit-close = إغلاق
streamlit-view-more = إظهار المزيد
streamlit-view-less = إظهار أقل
streamlit-full-screen = ملء الشاشة
streamlit-full-screen-off = إنهاء ملء الشاشة
streamlit-stopped = توقفت الأداة على هذا الحاسوب. يُرجى تشغيلها من جديد، وستتابع الصفحة تلقائيًا.
streamlit-connecting = جارٍ الاتصال…
streamlit-working = جارٍ العمل…
streamlit-stop = إيقاف
streamlit-stopping = جارٍ الإيقاف…
streamlit-no-page = لا توجد صفحة كهذه
streamlit-no-page-advice = عنوانها لا يقود إلى شيء. هذه هي الصفحة الأولى.
streamlit-download-failed = تعذّر التنزيل. يُرجى المحاولة مرة أخرى.
