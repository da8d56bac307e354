# ما يقوله استطلاع «رأيك في الأداة» بالعربية.
# مكتوب بصيغة Project Fluent: مفتاح = نص فيه { $مواضع }.

## البطاقة
card-title = رأيك في الأداة
card-audience = الجميع، كلٌّ على هاتفه
card-needs = الهواتف، وخمس دقائق هادئة قبل المغادرة
card-insight = يتبنى المدربون الأداة التي طُلب منهم تصحيحها. و«نعم، مع تعديلات» أنفع جواب.
card-tip = يحسن السؤال والجميع ما زالوا جالسين، ثم قراءة تعديلين بصوت مسموع.
card-takes = مدى فائدة الأداة، وما ساعد، وما أعاق، وهل ستُستخدم في المركز
card-gives = أرقام للحاضرين، وكل ما كُتب لمن يحسّنون الأداة

## الاستطلاع
ask-useful = ما مدى فائدة هذه الأداة لعملك؟
ask-useful-help = ١ تعني غير مفيدة، و٥ تعني مفيدة جدًا.
step-1 = ١ · غير مفيدة
step-2 = ٢
step-3 = ٣
step-4 = ٤
step-5 = ٥ · مفيدة جدًا
ask-again = هل ستستخدمها في مركزك؟
again-yes = نعم
again-changes = نعم، مع تعديلات
again-no = لا
ask-helped = ما الذي ساعد في العمل؟
ask-hindered = ما الذي أعاق العمل؟
send = إرسال
send-again = تغيير إجابتي
choose-both = يُرجى اختيار رقم، وهل ستستخدمها في مركزك.
thanks = شكرًا، حُفظت إجابتك. لا يظهر اسمك معها.
reveal = كشف الأرقام
conceal = حجب الأرقام
answered = { $count ->
    [zero] لم يُجب أحد بعد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $count } أشخاص
    [many] أجاب { $count } شخصًا
   *[other] أجاب { $count } شخص
}
striking = { $count ->
    [zero] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ (لا إجابات)
    [one] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ (إجابة واحدة)
    [two] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ (إجابتان)
    [few] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ ({ $count } إجابات)
    [many] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ ({ $count } إجابة)
   *[other] الفائدة { NUMBER($mean, minimumFractionDigits: 1) } من ٥ ({ $count } إجابة)
}
texts-in-export = يرى الحاضرون الأرقام فقط. وبعد كشفها، أو بعد انتهاء الورشة، يظهر ما كُتب في التصدير من دون أسماء.

## ما يكتبه المشاركون الآليون في التدريب
rehearsal-helped-1 = رؤية كل المجموعات جنبًا إلى جنب على شاشة العرض
rehearsal-helped-2 = الاقتراحات: أعطتنا ما نتناقش حوله
rehearsal-helped-3 = العمل على دورتنا نحن
rehearsal-hindered-1 = صغر الخط على هاتفي
rehearsal-hindered-2 = ضيق الوقت المخصص للمؤشرات
rehearsal-hindered-3 = استغرق العثور على الغاية المناسبة وقتًا طويلًا
