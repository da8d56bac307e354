# ما تقوله الورش المثالية، بالعربية.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = مثال: { $title }
sample-title = مشاهدة ورشة منتهية أولًا
sample-about = تُفتح ورشة خاصة بك، مملوءة من الفقرة الأولى إلى الأخيرة. كل من فيها من نسج الخيال، ولا تُحتسب في أي مكان، ويمكن تجربة كل شيء فيها.
sample-which = المثال
sample-open = فتح المثال
sample-filling = يجري ملء اليومين…
error-no-such-sample = لا توجد ورشة مثال باسم { $name }. يُرجى اختيار واحدة من القائمة.
error-sample-workshop = ما يذكره غير موجود أو لا يناسب الأشخاص: { $wrong }
command-sample = فتح ورشة مثال مملوءة وإعطاء رابطها
command-name = اسم المثال
command-language = لغة الورشة (الافتراضية: en)
