# What the export of a workshop says, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = خروجی کارگاه (Excel)
export-help = همه آنچه حاضران ساختند: هر تمرین، هر برگه و میزان توافق گروه‌ها.
kind = کارگاه هم‌راستایی با آرمان‌های توسعه پایدار
contents = فهرست
place = مکان
dates = تاریخ‌ها
centres = مراکز حاضر
groups = گروه‌ها
people-label = شرکت‌کنندگان
people = { $count ->
    [one] { $count } نفر
   *[other] { $count } نفر
}
people-simulated = { $count ->
    [one] (و یک شرکت‌کننده شبیه‌سازی‌شده)
   *[other] (و { $count } شرکت‌کننده شبیه‌سازی‌شده)
}
notice-simulated = { $count ->
    [one] تمرین: پاسخ‌های یک شرکت‌کننده شبیه‌سازی‌شده در این فایل است.
   *[other] تمرین: پاسخ‌های { $count } شرکت‌کننده شبیه‌سازی‌شده در این فایل است.
}
notice-illustrative = برخی از موردها فرضی‌اند و برای تمرین ساخته شده‌اند. این در زبانه هر یک نوشته شده است.
nothing-gathered = چیزی گردآوری نشد.
agreement = توافق گروه‌ها
agreement-on = { $level }: توافق
face-down = پاسخ گروه‌ها هنوز پنهان است. آن‌ها را آشکار کنید و دوباره خروجی بگیرید.
all-rows = همه ردیف‌ها
rows-on-paper = در نسخه چاپی، این ستون‌ها در صفحه‌های برگه‌ها می‌آیند: { $columns }.
no-rows = هنوز ردیفی نوشته نشده است.
sheet = برگه
number = شماره
column-exercise = تمرین
column-centre = مرکز
column-group = گروه
column-sheet = برگه
column-who = چه کسی
column-about = موضوع
column-text = متن
column-votes = امتیاز یا رأی
column-day = تاریخ
column-measure = آنچه شمرده می‌شود
column-count = تعداد
column-part = بخش
said = آنچه گفته شد
counted = آنچه شمرده شد
mark-simulated = اجرای آزمایشی
column-note = یادداشت
mark-illustrative = فرضی
