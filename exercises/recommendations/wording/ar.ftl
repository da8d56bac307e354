# ما يقوله تمرين «النتائج والتوصيات» بالعربية.
# مكتوب بصيغة Project Fluent: المفتاح = نص فيه { $قيم }.

## البطاقة
card-title = النتائج والتوصيات
card-audience = الجميع، كلٌّ على هاتفه
card-needs = هواتف؛ عشر دقائق للكتابة وخمس للتصويت
card-insight = التوصية بلا مُخاطَب ولا موعد أمنية. والنقاط تُظهر من أين ستبدأ القاعة.
card-tip = اقرأ المجموعات بصوت عالٍ قبل فتح التصويت، واسأل بعد الترتيب من يخطو الخطوة الأولى.
card-takes = توصيات: ماذا، ولمن، ومتى
card-gives = قائمة مرتّبة يمكن إرسالها في المساء نفسه

## على الهاتف
ask = بماذا توصي؟
text = التوصية
text-example = ابدأ بفعل: نفتح، نشارك، نوائم، نطلب…
to = لمن
to-example = اختر، أو اكتب اسمًا
by = الموعد
by-example = قبل الدورة القادمة، خلال ثلاثة أشهر…
send = إرسال
send-again = حفظ التغيير
kept = حُفظت. يمكنك كتابة غيرها.
your-own = توصياتك. يمكنك تغييرها حتى يُفتح التصويت.
change = تغيير
take-back = سحب
dots-left = { $count ->
    [0] وضعت كل نقاطك
    [one] بقيت نقطة واحدة
    [two] بقيت نقطتان
    [few] بقيت { $count } نقاط
   *[other] بقيت { $count } نقطة
}
dots-help = يمكنك وضع أكثر من نقطة على توصية، ونقلها حتى يُكشف الترتيب. لا يرى أحد أين وضعت نقاطك.
take-dot = إزالة
place-dot = نقطة
you-placed = { $count ->
    [zero] لم تضع نقاطًا.
    [one] وضعت نقطة واحدة.
    [two] وضعت نقطتين.
    [few] وضعت { $count } نقاط.
   *[other] وضعت { $count } نقطة.
}

## على الشاشة
none-yet = لا توصيات بعد. اكتب الأولى من هاتفك.
gathered = { $count ->
    [zero] لا توصيات
    [one] توصية واحدة
    [two] توصيتان
    [few] { $count } توصيات
   *[other] { $count } توصية
}
dots-each = { $count ->
    [one] لكل شخص نقطة واحدة
    [two] لكل شخص نقطتان
    [few] لكل شخص { $count } نقاط
   *[other] لكل شخص { $count } نقطة
}
have-voted = { $count ->
    [zero] لم يضع أحد نقاطه بعد
    [one] وضع شخص واحد نقاطه
    [two] وضع شخصان نقاطهما
    [few] وضع { $count } أشخاص نقاطهم
   *[other] وضع { $count } شخصًا نقاطهم
}
dots = { $count ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
   *[other] { $count } نقطة
}
in-no-group = بلا مجموعة
to-whom = إلى: { $to }
by-when = الموعد: { $by }

## مكتب الميسّر
step-gathering = القاعة تكتب
step-voting = القاعة تصوّت، والنتائج مخفية
step-ranked = كُشف الترتيب
ask-dots = النقاط لكل شخص
news = هناك جديد: أظهره
open-vote = فتح التصويت
back-to-gathering = العودة إلى الكتابة
reveal = كشف الترتيب
conceal = إخفاء من جديد
grouping = تجميع
which = التوصيات
choose = اختر
group = المجموعة
group-example = اختر أو اكتب اسمًا؛ واتركه فارغًا لإخراجها
put-together = ضمّها معًا
hiding = إخفاء
hidden = توصيات لا تراها القاعة
hide-these = تطبيق

## التصدير
column-text = التوصية
column-to = لمن
column-by = الموعد
column-group = المجموعة
column-dots = النقاط

## ما يُرفض
error-recommendation-empty = لا بد للتوصية من نص. اكتب ما ينبغي فعله.
error-recommendation-not-own = لا يغيّر التوصية إلا من كتبها. اكتب توصية لك.
error-recommendation-gone = لم تعد هذه التوصية موجودة. ونقاطك عليها عادت إليك.
error-recommendations-closed = التصويت مفتوح: لا يمكن الآن كتابة شيء ولا تغييره. اطلب من الميسّر العودة إلى الكتابة.
error-recommendations-many = في هذه الورشة { $most } توصية، وهو الحد الأقصى. اطلب من الميسّر إخفاء بعضها وأضف توصيتك إلى إحداها.
error-dots-spent = لديك { $dots } نقاط، وقد وُضعت كلها. أزل واحدة أولًا.
error-dots-closed = لا توضع النقاط إلا أثناء التصويت. انتظر الميسّر.
error-dots-number = لا يمكن توزيع { $dots } نقطة. اختر عددًا من 1 إلى { $most }.
