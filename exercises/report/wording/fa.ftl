# What the report of a workshop says, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = گزارش کارگاه
contents = فهرست
foreword = پیشگفتار
summary = خلاصه
agreement = توافق گروه‌ها
sheets = برگه‌های هم‌راستایی
annexes = پیوست‌ها
cut = { $shown } مورد از { $count } مورد در اینجا آمده است؛ همه آن‌ها در پیوست‌ها هست.
people-by-centre = شرکت‌کنندگان به تفکیک مرکز
not-endorsed = سازمان ملل متحد این گزارش را تأیید نمی‌کند و محتوای آن بازتاب دیدگاه‌های سازمان ملل متحد، مقام‌های آن یا کشورهای عضو نیست.
page = صفحه { $page } از { $pages }
author = کارگاه هم‌راستایی با آرمان‌های توسعه پایدار
notice-simulated = { $count ->
    [one] تمرین: پاسخ‌های یک شرکت‌کننده شبیه‌سازی‌شده در این گزارش است.
   *[other] تمرین: پاسخ‌های { $count } شرکت‌کننده شبیه‌سازی‌شده در این گزارش است.
}
notice-illustrative = برخی از موردها فرضی‌اند و برای تمرین ساخته شده‌اند. این کنار هر یک نوشته شده است.

## The summary
served = شمار آرمان‌هایی که برگه‌ها در خدمت آن‌ها هستند: { $goals } از ۱۷. ردیف‌های دارای آرمان: { $rows }؛ برگه‌ها: { $sheets }.
served-none = هنوز هیچ ردیفی در خدمت آرمانی نیست.
served-title = شمار ردیف‌هایی که در خدمت هر آرمان‌اند
served-most = آرمان‌هایی که بیشترین ردیف‌ها در خدمت آن‌ها هستند: { $goals }
gaps = آرمان‌هایی که هیچ ردیفی در خدمت آن‌ها نیست: { $goals }
agreed = آنجا که گروه‌ها درباره آرمان توافق دارند: { $case }
differ = آنجا که گروه‌ها بیشترین اختلاف را دارند: { $case }

## What is left out
left-out = آنچه در این گزارش نیست
left-out-rows = { $count ->
    [one] { $count } ردیف که تسهیلگر پنهان کرده است
   *[other] { $count } ردیف که تسهیلگر پنهان کرده است
}
left-out-face-down = پاسخ گروه‌ها به «{ $title }» که هنوز پنهان است
left-out-sections = بخش‌هایی که انتخاب نشده‌اند: { $sections }
left-out-empty = تمرین‌هایی که در آن‌ها چیزی گردآوری نشد: { $exercises }
left-out-private = پیش‌نویس‌هایی که کسی نفرستاده است، و اینکه هر کس چه رأیی داده است

## At the desk
report-panel = گزارش (Word و PDF)
report-help = همه آنچه به حاضران نشان داده شد، به شکل یک گزارش رسمی.
format = قالب
format-docx = Word
format-pdf = PDF
language = زبان گزارش
sections = بخش‌ها
sections-help = اگر چیزی انتخاب نشود، گزارش همه بخش‌ها را دارد.
foreword-field = پیشگفتار (اختیاری)
make = ساختن گزارش
making = گزارش در حال ساخته شدن است…
download = دریافت گزارش
pdf-not-here = PDF در این رایانه در دسترس نیست. Word را انتخاب کنید؛ با Word یا LibreOffice می‌توان از آن PDF ساخت.

## Without a browser
command-report = نوشتن گزارش کارگاه با قالب ‎.docx یا ‎.pdf، یا فایل Excel آن با قالب ‎.xlsx
command-output = فایلی که نوشته می‌شود؛ پسوند آن قالب را تعیین می‌کند
command-language = زبان گزارش
command-section = بخشی که در گزارش می‌آید؛ می‌توان آن را تکرار کرد (بدون آن، همه بخش‌ها)
command-ending = «{ $file }» به ‎.docx یا ‎.pdf یا ‎.xlsx ختم نمی‌شود: یکی از این‌ها را بنویسید.
command-making = در حال ساختن { $file }…
