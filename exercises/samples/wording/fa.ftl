# آنچه کارگاه‌های نمونه می‌گویند، به فارسی.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = نمونه: { $title }
sample-title = نخست دیدن کارگاهی پایان‌یافته
sample-about = کارگاهی از آنِ شما باز می‌شود که از نخستین تا واپسین بخش پر شده است. همه افراد آن ساختگی‌اند؛ در هیچ‌جا به شمار نمی‌آید و می‌توانید همه‌چیز را در آن بیازمایید.
sample-which = کدام
sample-open = باز کردن نمونه
sample-filling = هر دو روز پر می‌شود …
error-no-such-sample = کارگاه نمونه‌ای به نام { $name } نیست. یکی از فهرست را انتخاب کنید.
error-sample-workshop = آنچه نام برده نیست یا با افراد جور نیست: { $wrong }
command-sample = باز کردن کارگاه نمونه پرشده و دادن پیوند آن
command-name = نام نمونه
command-language = زبان کارگاه (پیش‌فرض: en)
