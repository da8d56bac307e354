# آنچه تمرین «رویداد بعدی من» می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }.

## کارت
card-title = رویداد بعدی من
card-audience = هر مربی، یا مربیان یک مرکز با هم
card-needs = گوشی‌ها؛ دوره‌های هم‌راستاشده در کارگاه
card-insight = هر که با تاریخ و مکان و نام یک شریک برود، با نتیجه برمی‌گردد. دیگران با نیت خوب می‌روند.
card-tip = بگذارید تعهدها را بلند بخوانند. سه ماه و شش ماه دیگر پیگیری می‌کنید.
card-takes = برنامه هفت‌بندی رویداد بعدی خود، و تعهدی برای سه و شش ماه بعد
card-gives = برنامه‌ها با آنچه کم دارند، و تعهدهای تاریخ‌دار برای پیگیری

## هفت بند
point-1 = تاریخ، مکان، سازمان‌ها
point-2 = گروه هدف
point-3 = نتایج مورد انتظار
point-4 = برنامه رویداد
point-5 = ابزارهایی که به کار می‌رود
point-6 = منابع و پشتیبانی لازم
point-7 = زمان‌بندی
field-date = تاریخ
field-place = مکان
field-organizations = سازمان‌های همکار، هر کدام در یک سطر
field-target_group = گروه هدف
field-people = شمار شرکت‌کنندگان
field-results = پس از آن چه چیزی فرق خواهد کرد؟
field-agenda = برنامه، هر جلسه در یک سطر
field-tools = ابزارها، هر کدام در یک سطر
field-needs = به چه نیاز دارید و از چه کسی؟
field-timing = چه مدت، و چه چیزی باید تا کی آماده باشد؟

## برنامه
whose = این برنامه از آنِ چه کسی است؟
whose-own = برنامه من
whose-centre = { $centre }، با هم
start-intro = از دوره‌ای که هم‌راستا کرده‌اید آغاز کنید. آنچه کارگاه می‌داند نوشته شده است؛ همه را می‌توانید تغییر دهید.
no-course = بدون دوره
start = آغاز برنامه
points = بندهای برنامه
points-complete = { $complete } بند از { $points } بند کامل است
keep = ذخیره و ادامه
kept = ذخیره شد
days = { $count ->
   *[other] { $count } روز
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (آرمان { $code })
tool-sheet = برگه هم‌راستایی

## تعهدها
promises = تعهدها
promises-intro = تا آن تاریخ چه کاری را به انجام می‌رسانید؟ حاضران تعهدهای شما را با نام مستعارتان می‌بینند، اگر نامی داده باشید.
promise-by = تا { $day }
promise-keep = ثبت تعهدهای من
promise-kept = تعهدهای شما ثبت شد. هنوز می‌توانید آن‌ها را تغییر دهید.
promises-in = { $months ->
   *[other] پس از { $months } ماه
}
somebody = کسی بدون نام مستعار
link-make = لینک تعهدهای من
link-help = سه و شش ماه دیگر این لینک می‌پرسد تعهدهای شما به کجا رسیده است. آن را در تقویم خود برای { $days } بگذارید؛ کسی برایتان نمی‌نویسد. تنها تعهدهای شما را باز می‌کند، تا { $until }؛ لینک تازه، لینک پیشین را بی‌اعتبار می‌کند.
checks = سرانجام تعهدها
check-intro = در «{ $workshop }» این‌ها را تعهد کردید. به کجا رسیدند؟ برای هر کدام یک لمس.
check-kept = انجام شد
check-partly = تا حدی
check-not-yet = هنوز نه
check-silent = هنوز بی‌پاسخ
check-later = از { $day } پرسیده می‌شود
check-text = در چند کلمه (اختیاری)
check-keep = ذخیره این نوشته
check-thanks = سپاس. هنوز می‌توانید آن را تغییر دهید.
check-rule = این لینک تنها تعهدهای شما را باز می‌کند، تا { $until }. تسهیلگر و دبیرخانه آنچه را اینجا می‌گویید می‌خوانند. تا زمانی که کارگاه نگه داشته شود می‌ماند و با آن پاک می‌شود.
checks-due = تعهدهای موعدرسیده: { $due } از { $all }
checks-none = در این کارگاه کسی تعهدی نداده است.
checks-needs = تنها تسهیلگر کارگاه و دبیرخانه سرانجام تعهدهای آن را می‌خوانند. لینک تسهیلگر یا دبیرخانه را باز کنید.
checks-workshop = کارگاه
taken-title = با خود ببرید
taken-not = کارگاهی را که در آن شرکت کردید با همان مرورگر باز کنید.
taken-nothing = هنوز چیزی از شما در این کارگاه نیست: نه برگه، نه برنامه، نه تعهد.
taken-download = همه در Excel
taken-download-docx = همه در Word
taken-download-pdf = همه در PDF
taken-mine = برگه‌هایی که در آن‌ها نوشتم
taken-ours = برگه‌های گروه و مرکز من
taken-plan = برنامه من
taken-device = در دستگاهی دیگر

## حاضران
plans-complete = { $count ->
    [0] هنوز برنامه‌ای آغاز نشده است
   *[other] { $complete } برنامه از { $count } برنامه کامل است
}
missing = بندهای ناتمام: { $points }
promises-hidden = تعهدهایی که حاضران نمی‌بینند

## خروجی
column-whose = صاحب برنامه
column-centre = مرکز
column-course = دوره هم‌راستاشده
column-complete = کامل
column-organizations = سازمان‌های همکار
column-agenda = برنامه
column-tools = ابزارها
column-due = تا تاریخ
column-promise = تعهد
column-kept = سرانجام
column-said = به بیان خودشان

## آنچه شرکت‌کنندگان شبیه‌سازی‌شده در تمرین می‌نویسند
rehearsal-place = مرکز آموزش
rehearsal-organizations = اداره برنامه‌ریزی شهر
rehearsal-target_group = کارکنان شهرداری و مربیان مرکز
rehearsal-results = هر جلسه هدفی را که برای آن است نام می‌برد.
rehearsal-agenda = آرمان‌ها در یک نگاه، سپس هم‌راستا کردن یک دوره در گروه‌ها
rehearsal-tools = برگه هم‌راستایی
rehearsal-needs = اتاقی با پروژکتور از شهرداری؛ تسهیلگر دوم از مرکزی همکار
rehearsal-timing = یک روز؛ دوره باید دو هفته پیش‌تر وارد شده باشد
rehearsal-promise-1 = یک دوره مرکز ما با مربیان همان دوره هم‌راستا شده است
rehearsal-promise-2 = اداره برنامه‌ریزی برگه ما را دیده و پاسخ داده است
rehearsal-promise-3 = به مراکز دیگر گفته‌ایم چه چیزی کارآمد بود و چه چیزی نبود

## What is refused
error-no-such-promises = این لینک دیگر هیچ تعهدی را باز نمی‌کند. در گوشی‌ای که با آن شرکت کردید، زیر «با خود ببرید» لینک تازه‌ای بسازید یا از تسهیلگر بپرسید.
