# ما تقوله حزمة الورشة بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }. انظر ../../CONTRIBUTING.md، القسم "How to change a wording".

## التطبيق
app-name = ورشة المواءمة مع أهداف التنمية المستدامة
nav-home = الرئيسية
nav-sheet = الورقة
nav-examples = الأمثلة
nav-goals = الأهداف الـ17
nav-history = السجل

## الصفحة الرئيسية
home-title = أي الأهداف تخدمها دورتك أو خطة مدينتك؟
home-intro = يمكن ربط كل مشروع بأهداف التنمية المستدامة، وذكر السبب، ثم أخذ الورقة في ملف Excel.
home-align = مواءمة دورة أو خطة مدينة
home-example = مثال معبأ
home-example-text = أوراق لمراكز الشبكة، أُعدت للتدريب. يمكن نسخ إحداها وتعديلها.
home-example-open = فتح الأمثلة
home-browse = تصفح الأهداف
home-browse-text = 17 هدفًا و169 غاية و251 مؤشرًا، بتسميات مختصرة.
home-browse-open = فتح الأهداف
home-go-on = متابعة ورقة سابقة
home-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
home-delete = حذف
home-delete-help = حذف هذه الورقة. يمكن التراجع بعد ذلك مباشرة.
home-deleted = حُذفت «{ $title }».
home-undo = تراجع

## The prepared cases
error-case-unknown = لا توجد حالة معدّة باسم { $case }. يُرجى الاختيار من: { $known }.
error-case-file = يتعذر استخدام الملف { $file }: { $fault } يُرجى تصحيح الملف.
error-case-blank = النص في { $place } فارغ. يُرجى كتابته.
error-case-names = يجب أن تتطابق الأسماء في { $place }: الناقص { $missing }، وغير المعروف { $strange }.
error-case-scale = قيمة { $place } هي { $value }. يجب أن تكون عددًا صحيحًا من 1 إلى 5.
