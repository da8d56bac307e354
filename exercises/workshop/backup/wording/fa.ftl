# What a backup of a workshop says, in Persian.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = گرفتن نسخه پشتیبان
backup-help = یک فایل با همه کارگاه. روی رایانه‌ای دیگر، کارگاه را با همان کد برمی‌گرداند: در صفحه خانه، زیر «{ restore }».

## Backups that are written by themselves
kept-at = آخرین نسخه پشتیبان: { $time }، در { $folder }
kept-none-yet = با نخستین تغییر، نسخه پشتیبان در { $folder } نوشته می‌شود.
kept-failed = نمی‌توان نسخه پشتیبان را در { $folder } نوشت: { $reason } برنامه خودبه‌خود دوباره تلاش می‌کند؛ تا آن زمان از «{ backup }» استفاده کنید.
fault-missing = پوشه آنجا نیست. حافظه USB را دوباره وصل کنید.
fault-full = جای خالی نمانده است. چیزی را پاک کنید یا از حافظه دیگری استفاده کنید.
fault-read-only = نوشتن در آنجا مجاز نیست. از حافظه دیگری استفاده کنید یا اجازه نوشتن بدهید.
fault-other = ناموفق بود؛ دلیلش در گزارش سرور آمده است.

## On the home page
restore = برگرداندن یک کارگاه
restore-help = از نسخه پشتیبان: فایلی که «{ backup }» داده است، یا تازه‌ترین فایل حافظه USB.
restore-file = نسخه پشتیبان (ZIP)
restore-now = برگرداندن
restore-copy = برگرداندن به‌صورت رونوشت با کد تازه

## The command
command-about = خروجی گرفتن از کارگاه، گرفتن نسخه پشتیبان یا برگرداندن آن.
command-export = نوشتن کارگاه در یک فایل Excel
command-backup = نوشتن یک کارگاه، یا همه‌چیز، در یک فایل
command-restore = برگرداندن آنچه در نسخه پشتیبان است
command-workshop = شناسه کارگاه، یا یکی از کدهای پیوستن کنونی یا پیشین آن
command-all = همه کارگاه‌ها، و برگه‌هایی که به هیچ کارگاهی تعلق ندارند
command-file = نسخه پشتیبان
command-output = فایلی که نوشته می‌شود
command-language = زبان فایل Excel
command-address = نشانی دسترسی به برنامه، برای لینک‌های تسهیلگران
command-copy = به‌صورت رونوشت: همه‌چیز با شناسه‌های تازه و کدهای پیوستن تازه
command-which = یک کارگاه را نام ببرید، یا برای همه‌چیز {"\u2066"}--all{"\u2069"} بنویسید. «python -m exercises.workshop list» کارگاه‌ها را نشان می‌دهد.
command-cannot-read = فایل { $file } خوانده نمی‌شود: { $fault }.
command-cannot-write = فایل { $file } نوشته نمی‌شود: { $fault }.
command-backed-up = { $file }: { $workshops ->
    [one] { $workshops } کارگاه
   *[other] { $workshops } کارگاه
}، { $sheets ->
    [one] { $sheets } برگه
   *[other] { $sheets } برگه
}، { $bytes } بایت.
command-restored = برگردانده شد: { $workshops ->
    [one] { $workshops } کارگاه
   *[other] { $workshops } کارگاه
}، { $sheets ->
    [one] { $sheets } برگه
   *[other] { $sheets } برگه
}، { $rows ->
    [one] { $rows } ردیف
   *[other] { $rows } ردیف
}، { $people ->
    [one] { $people } نفر
   *[other] { $people } نفر
}.
command-reading = در حال خواندن پایگاه داده…
command-writing = در حال نوشتن { $file }…
command-checking = در حال بررسی { $file }…

## What is refused
error-no-backup = این فایل نسخه پشتیبان کارگاه نیست. فایل ‎.zip‎ را که «{ backup }» داده است همان‌طور که هست انتخاب کنید: بی‌آنکه باز یا دوباره فشرده شده باشد.
error-backup-cut = این نسخه پشتیبان ناقص است یا پس از نوشته شدن تغییر کرده است؛ چیزی از آن برنگشت. فایل را از جای نخست آن بردارید، یا نسخه‌ای قدیمی‌تر را.
error-backup-large = این نسخه پشتیبان بیش از اندازه بزرگ است: اینجا حداکثر { $most } مگابایت. مدیر سرور می‌تواند نسخه بزرگ‌تر را برگرداند: python -m exercises restore FILE.
error-backup-full = حجم این نسخه پشتیبان بیش از آن است که اینجا برگردانده شود. مدیر سرور می‌تواند آن را برگرداند: python -m exercises restore FILE.
error-backup-newer = قالب این نسخه پشتیبان { $version } است و این برنامه قالب‌ها را تا { $known } می‌شناسد. برنامه را به‌روز کنید، سپس آن را برگردانید.
error-backup-content = این نسخه پشتیبان برگردانده نمی‌شود: آنچه در «{ $where }» است قابل نگهداری نیست. چیزی نوشته نشد. نسخه‌ای قدیمی‌تر را بردارید.
error-backup-of-more = در این نسخه پشتیبان بیش از یک کارگاه هست، یا برگه‌هایی که به هیچ کارگاهی تعلق ندارند. مدیر سرور می‌تواند آن را برگرداند: python -m exercises restore FILE.
error-too-many-restored = در یک روز حداکثر { $most } کارگاه را می‌توان ساخت یا برگرداند. فردا ادامه دهید، یا با کارگاهی که دارید کار کنید.
error-workshop-there = کارگاه «{ $name }» هم‌اکنون اینجا هست. آن را با لینک تسهیلگر باز کنید، یا نسخه پشتیبان را به‌صورت رونوشت برگردانید.
error-sheet-there = برگه «{ $title }» هم‌اکنون اینجا هست. با همان ادامه دهید، یا نسخه پشتیبان را به‌صورت رونوشت برگردانید.
error-code-in-use = کد { $code } کارگاه «{ $name }» اینجا برای «{ $other }» به کار می‌رود. آن کارگاه را به پایان برسانید، یا نسخه پشتیبان را به‌صورت رونوشت با کد تازه برگردانید.
