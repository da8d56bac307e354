# What the 169 on the wall say, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = حاضران ۱۶۹ هدف را پر می‌کنند
named = { $count ->
    [0] هنوز از هیچ هدفی نام برده نشده
   *[other] { $count } هدف نام‌برده
}
exact = { $count ->
    [0] هیچ‌کدام با شاخص
   *[other] { $count } با شاخص
}
contested = { $count } مورد اختلاف
new = { $count ->
    [0] امروز هیچ هدف تازه‌ای نیامده
   *[other] { $count } هدف تازه امروز
}
legend-exact = با شاخص
legend-named = بدون شاخص
legend-new = تازه امروز
legend-contested = مورد اختلاف: به نظر برخی سودمند و به نظر برخی زیان‌بار
lay-over = ۱۶۹ هدف روی پرده نمایش
take-away = برداشتن ۱۶۹ هدف
lay-over-help = پرده نمایش نشان می‌دهد ردیف‌های حاضران از کدام هدف‌ها نام می‌برند، روی هر چه اکنون هست. گوشی‌ها همان‌جا که هستند می‌مانند؛ آنچه بعد بیاورید جای آن را می‌گیرد.
