# What the making of papers says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = لا يمكن إنشاء ملف { $format } هنا لأن البرنامج اللازم غير مثبت. يُرجى اختيار الصيغة الأخرى.
error-paper-failed = تعذر إنشاء ملف { $format }. يُرجى المحاولة بعد قليل أو اختيار الصيغة الأخرى.
