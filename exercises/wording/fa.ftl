# آنچه بسته کارگاه می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## برنامه
app-name = کارگاه هم‌راستایی با آرمان‌ها
nav-home = خانه
nav-sheet = برگه
nav-examples = نمونه‌ها
nav-goals = 17 آرمان
nav-history = تاریخچه

## صفحه خانه
home-title = دوره یا برنامه شهری شما در خدمت کدام آرمان‌هاست؟
home-intro = هر پروژه را به آرمان‌های توسعه پایدار پیوند دهید، دلیلش را بگویید و برگه را در قالب Excel با خود ببرید.
home-align = هم‌راستا کردن دوره یا برنامه شهری
home-example = یک نمونه پرشده ببینید
home-example-text = برگه‌هایی از مراکز شبکه، ساخته‌شده برای تمرین. یکی را کپی کنید و تغییر دهید.
home-example-open = باز کردن نمونه‌ها
home-browse = مرور آرمان‌ها
home-browse-text = 17 آرمان، 169 هدف و 251 شاخص، با عنوان‌های کوتاه.
home-browse-open = باز کردن آرمان‌ها
home-go-on = ادامه یک برگه
home-rows = { $count ->
   *[other] { $count } ردیف
}
home-delete = حذف
home-delete-help = این برگه از فهرست کنار گذاشته می‌شود. بلافاصله می‌توانید آن را برگردانید.
home-deleted = «{ $title }» حذف شد.
home-undo = واگرد

## The prepared cases
error-case-unknown = مورد آماده‌ای با نام { $case } وجود ندارد. یکی از این‌ها را انتخاب کنید: { $known }.
error-case-file = فایل { $file } قابل استفاده نیست: { $fault } فایل را اصلاح کنید.
error-case-blank = متن { $place } خالی است. آن را بنویسید.
error-case-names = نام‌ها در { $place } باید یکی باشند: جاافتاده { $missing }، ناشناخته { $strange }.
error-case-scale = مقدار { $place } برابر { $value } است. باید عددی صحیح از 1 تا 5 باشد.
