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
