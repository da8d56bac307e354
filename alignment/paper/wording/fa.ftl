# What the making of papers says, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

error-paper-not-installed = ساختن فایل { $format } در اینجا ممکن نیست، زیرا برنامه لازم نصب نشده است. قالب دیگر را انتخاب کنید.
error-paper-failed = فایل { $format } ساخته نشد. کمی بعد دوباره امتحان کنید یا قالب دیگر را انتخاب کنید.
