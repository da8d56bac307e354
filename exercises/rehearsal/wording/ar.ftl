# What the rehearsal with simulated participants says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
title = التدرّب منفردًا
intro = تدرّب مع مشاركين افتراضيين. مع كل ضغطة يقوم كل منهم بشيء واحد فيما تعمل عليه القاعة.
how-many = العدد
add = إضافة مشاركين افتراضيين
act = اجعلهم يشاركون
act-help = يقوم كل منهم بشيء واحد: يجيب أو يصوّت أو يوائم صفًا. لا يحدث شيء بين ضغطتين.
remove = إزالتهم
remove-help = يُزالون مع كل ما فعلوه. ويبقى ما فعله الأشخاص.
there = { $count ->
    [one] يوجد مشارك افتراضي واحد. يُذكر ذلك في الملف المصدَّر.
   *[other] عدد المشاركين الافتراضيين: { $count }. يُذكر ذلك في الملف المصدَّر.
}
acted = { $count ->
    [one] شارك واحد منهم.
   *[other] عدد من شاركوا منهم: { $count }.
}
removed = { $count ->
    [one] أُزيل مشارك افتراضي واحد مع كل ما فعله.
   *[other] عدد المشاركين الافتراضيين الذين أُزيلوا مع كل ما فعلوه: { $count }.
}

## What they are called and what they write
name = افتراضي { $number }
why = يسهم المشروع مباشرة في هذه الغاية.
sentence-1 = أدوات عملية لدوراتنا
sentence-2 = وقت أطول لحالات المشاركين
sentence-3 = دعوة شركاء محليين للحديث
sentence-4 = أرقام من مدينتنا بدل الأرقام الوطنية
sentence-5 = شريحة عن الأهداف في بداية كل جلسة
sentence-6 = تبادل الخبراء مع مركز آخر
sentence-7 = السؤال عمّن يستفيد، النساء والرجال كلٌّ على حدة
sentence-8 = متابعة بعد ثلاثة أشهر من الدورة
