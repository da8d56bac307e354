here = { $count ->
    [one] یک نفر دیگر این برگه را باز کرده است
   *[other] { $count } نفر دیگر این برگه را باز کرده‌اند
}
here-named = در همین برگه: { $names }
here-and-others = در همین برگه: { $names } و { $others } نفر دیگر
row-writing = در حال نوشتن در اینجا: { $names }
row-writing-somebody = کسی در اینجا می‌نویسد
no-nickname = بدون نام مستعار
nickname = نام مستعار شما (اختیاری)
nickname-help = تا وقتی برگه‌ای را باز دارید، کسانی که می‌توانند در آن بنویسند این نام را می‌بینند. نوشتن آن الزامی نیست.
