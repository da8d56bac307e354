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

## The agenda and its clock
agenda-now = اکنون
agenda-next = بعدی
agenda-time-left = زمان مانده
agenda-late-by = تأخیر
agenda-begins-in = آغاز تا
agenda-until = تا { $time }
agenda-day-over = برنامه امروز به پایان رسید.
agenda-ends = پایان روز در
agenda-on-time = سر وقت
agenda-late = { $count ->
   *[other] { $count } دقیقه تأخیر
}
agenda-early = { $count ->
   *[other] { $count } دقیقه زودتر
}
agenda-minutes = { $count } دقیقه
agenda-state-running = اکنون
agenda-state-done = پایان‌یافته
agenda-state-skipped = ردشده
agenda-column-slot = بخش
agenda-column-now = وضع کنونی
agenda-column-squeezed = فشرده
agenda-least = کمینه
agenda-squeeze-met = با این زمان‌ها روز در { $time } و سر وقت به پایان می‌رسد.
agenda-squeeze-short = { $count ->
   *[other] حتی اگر هر بخش به کمینه‌اش برسد، روز { $count } دقیقه دیرتر به پایان می‌رسد. از بخشی بگذرید یا بر پایانی دیرتر توافق کنید.
}
agenda-squeeze-none = برنامه روز تأخیر ندارد. چیزی برای فشردن نیست.
agenda-error-no-such-programme = برنامه‌ای به نام { $programme } نیست. یکی از این‌ها را برگزینید: { $others }.
agenda-error-programme = برنامه { $file } به کار نمی‌آید: { $fault } پرونده را درست کنید.
agenda-error-field-missing = { $field } نیست.
agenda-error-field = { $field } نمی‌تواند «{ $value }» باشد. README برنامه‌ها می‌گوید چه می‌تواند باشد.
agenda-error-start = در روز { $day } بخشی در { $start } آغاز می‌شود و با دقیقه‌های پیش از آن باید در { $expected } آغاز شود.
agenda-error-full = یک روز حداکثر { $most } بخش دارد. چند بخش را بردارید.
agenda-error-no-such-slot = بخش { $slot } دیگر در این برنامه نیست. صفحه را دوباره بار کنید و از نو برگزینید.
agenda-error-already-over = این بخش پایان یافته یا از آن گذشته‌اید. بخشی را که در پیش است برگزینید.
agenda-error-not-waiting = تنها بخش‌های در پیش می‌توانند جابه‌جا شوند. دو بخش از آن‌ها برگزینید.
agenda-error-order = بخش‌های در پیش در این میان تغییر کرده‌اند. صفحه را دوباره بار کنید و از نو مرتب کنید.
agenda-error-document = برنامه ذخیره‌شده خوانده نمی‌شود (در { $part }). برنامه را دوباره باز کنید.
