# What the 169 on the wall say, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = الحاضرون يملؤون الغايات الـ١٦٩
named = { $count ->
    [0] لم تُذكر أي غاية بعد
    [one] غاية واحدة مذكورة
    [two] غايتان مذكورتان
    [few] { $count } غايات مذكورة
    [many] { $count } غاية مذكورة
   *[other] { $count } غاية مذكورة
}
exact = { $count ->
    [0] لا شيء منها مع مؤشر
    [one] واحدة مع مؤشر
    [two] اثنتان مع مؤشر
   *[other] { $count } مع مؤشر
}
contested = { $count ->
    [one] واحدة موضع خلاف
    [two] اثنتان موضع خلاف
   *[other] { $count } موضع خلاف
}
new = { $count ->
    [0] لا جديد اليوم
    [one] واحدة جديدة اليوم
    [two] اثنتان جديدتان اليوم
   *[other] { $count } جديدة اليوم
}
legend-exact = مع مؤشر
legend-named = من دون مؤشر
legend-new = جديدة اليوم
legend-contested = موضع خلاف: تفيد في رأي وتضر في آخر
lay-over = الغايات الـ١٦٩ على شاشة العرض
take-away = إزالة الغايات الـ١٦٩
lay-over-help = تعرض شاشة العرض الغايات التي تذكرها صفوف الحاضرين فوق ما عليها. تبقى الهواتف حيث هي، ويحل محلها ما يُعرض بعدها.
