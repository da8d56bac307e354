# آنچه کارگاه‌های نمونه می‌گویند، به فارسی.
# Written in Project Fluent's syntax: key = Text with { $places }.

sample-name = نمونه: { $title }
sample-title = دیدن یک کارگاه پایان‌یافته
sample-about = کارگاهی برای شما باز می‌شود که همه بخش‌هایش پر شده است. همه افراد آن فرضی‌اند؛ در هیچ آماری حساب نمی‌شود و می‌توانید همه‌چیز را در آن امتحان کنید.
sample-which = کدام
sample-open = باز کردن نمونه
sample-filling = هر دو روز پر می‌شود…
error-no-such-sample = کارگاه نمونه‌ای به نام { $name } نیست. یکی از فهرست را انتخاب کنید.
error-sample-workshop = آنچه نام برده نیست یا با افراد جور نیست: { $wrong }
command-sample = باز کردن کارگاه نمونه پرشده و دادن لینک آن
command-name = نام نمونه
command-language = زبان کارگاه (پیش‌فرض: en)
