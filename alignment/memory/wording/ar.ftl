memory = في الشبكة تجارب مشابهة
memory-advice = من الأوراق المنشورة والأمثلة. يمكن الاطلاع عليها أو نسخ اختياراتها أو سؤال المركز.
memory-in-year = مواءمة مشابهة أجراها مركز { $centre } عام { $year }
memory-once = مواءمة مشابهة أجراها مركز { $centre }
memory-nobody = غير مسمّى
memory-local = المؤشر المحلي:
memory-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
memory-copy = نسخ اختياراتها
memory-look = اطلاع
because-row = ورد فيه أيضًا { $words }.
