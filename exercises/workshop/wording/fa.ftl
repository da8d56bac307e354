# آنچه بسته کارگاه می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## برنامه
app-name = کارگاه هم‌راستایی با آرمان‌ها
nav-home = خانه
nav-sheet = برگه
nav-examples = نمونه‌ها
nav-atlas = اطلس
nav-goals = 17 آرمان
nav-history = تاریخچه
nav-room = کارگاه
nav-lead = تسهیلگری
nav-projector = پرده نمایش
nav-agenda = دستور کار

## صفحه خانه
home-title = دوره یا برنامه شهری شما در خدمت کدام آرمان‌هاست؟
home-intro = هر پروژه را به آرمان‌های توسعه پایدار پیوند دهید، دلیلش را بگویید و برگه را در قالب Excel با خود ببرید.
home-join = پیوستن به کارگاه
home-join-text = کدی را که روی پرده نمایش می‌بینید وارد کنید. بدون حساب کاربری و ایمیل.
home-align = هم‌راستا کردن دوره یا برنامه شهری
home-run = برگزاری کارگاه
home-run-text = برای تسهیلگران: همه حاضران با گوشی خود با هم کار می‌کنند.
home-example-open = باز کردن نمونه‌ها
home-browse-open = باز کردن آرمان‌ها
home-sheets = برگه‌های من
home-yours = از آنِ شما
home-rows = { $count ->
   *[other] { $count } ردیف
}
home-delete = حذف
home-delete-help = این برگه به سطل بازیافت می‌رود. نخست از شما پرسیده می‌شود.
home-bin-ask = «{ $title }» به سطل بازیافت برود؟ 30 روز آنجا می‌ماند و تا آن زمان می‌توانید آن را برگردانید.
home-bin-yes = به سطل بازیافت برود
home-bin-no = بماند
home-bin = سطل بازیافت ({ $count })
home-bring-back = برگرداندن

## کارگاه‌ها: پیوستن و شرکت کردن
workshop-usual-name = کارگاه هم‌راستایی با آرمان‌ها
workshop-name = نام کارگاه
workshop-create = شروع کارگاه
workshop-place = مکان
workshop-starts = روز نخست
workshop-ends = روز پایانی
workshop-centres = مراکز حاضر
workshop-groups = گروه‌ها
workshop-groups-help = نام‌ها را با ویرگول از هم جدا کنید. گروه‌ها می‌توانند یک مورد را با پاسخ‌های پنهان هم‌راستا کنند و سپس مقایسه کنند.
workshop-in-atlas = در اطلس همه به شمار آید
in-atlas-after-end = پس از پایان
in-atlas-now = از هم‌اکنون
in-atlas-never = هرگز
workshop-save = ذخیره
join-code = کد
join-at = نشانی پیوستن:
join = پیوستن
leave = خروج
nickname = نام مستعار (اختیاری)
nickname-help = حاضران آن را کنار ردیف‌های شما می‌بینند. نوشتن آن الزامی نیست.
group = گروه
centre = مرکز شما
choose-centre = مرکزی را انتخاب کنید
seat-intro = چگونه شرکت می‌کنید؟ همه این‌ها اختیاری است.
sit-down = شرکت می‌کنم
nobody = بدون نام مستعار
workshop-over = این کارگاه به پایان رسیده است. دیگر کسی نمی‌تواند به آن بپیوندد یا آن را تغییر دهد.
no-workshop-open = کارگاهی در اینجا باز نیست. صفحه پرده نمایش را از صفحه تسهیلگر باز کنید.
nothing-on-stage = تسهیلگر تا لحظه‌ای دیگر شما را به نخستین کار می‌برد.
no-rows-yet = هنوز ردیفی نیست. نخستین ردیف همین‌جا نمایان می‌شود.
sheet-locked = تسهیلگر برگه را قفل کرده است. آنچه نوشته‌اید نگه داشته شده است.
rows-shown = ردیف‌های نمایش‌یافته
rows-all = همه ردیف‌ها
rows-mine = ردیف‌های من
row-by = از { $name }
row-typing = در حال نوشتن در اینجا: { $name }
row-typing-somebody = کسی در اینجا می‌نویسد
people-here = { $count ->
    [one] { $count } نفر اینجاست
   *[other] { $count } نفر اینجا هستند
}
live-connecting = در حال اتصال…
live-connected = متصل
live-lost = اتصال قطع است. آنچه می‌نویسید روی این دستگاه می‌ماند و با برگشتن اتصال فرستاده می‌شود.
live-gone = این کارگاه دیگر برای شما باز نیست.

## کارگاه‌ها: صفحه تسهیلگر
lead-title = تسهیلگری کارگاه
lead-needs-link = لینک تسهیلگر خود را باز کنید یا از صفحه خانه کارگاهی شروع کنید.
lead-stage = کار کنونی حاضران
bring-everyone = آوردن همه به اینجا
bring-everyone-help = همه گوشی‌ها و پرده نمایش به اینجا می‌آیند.
lead-add = افزودن برگه
lead-moderate = مدیریت نمایش
lead-workshop = کارگاه
lead-history = تاریخچهٔ برگه‌ها
lead-preview = آنچه اکنون روی پرده نمایش است
lock = قفل کردن
lock-help = تا قفل را باز نکنید، کسی نمی‌تواند برگه‌های کارگاه را تغییر دهد.
unlock = باز کردن قفل
unlock-help = برگه‌ها دوباره تغییرپذیر می‌شوند.
reveal = آشکار کردن
conceal = پنهان کردن دوباره
undo-action = واگرد
undo-action-help = برگرداندن آخرین کار شما، هر چه باشد.
undone = برگردانده شد: { $what }
nothing-to-undo = چیزی برای برگرداندن نیست.
case = برگه
case-empty = برگه خالی
case-title = عنوان
case-double = هر گروه جداگانه، با پاسخ‌های پنهان
case-double-help = هر گروه نسخه خود را هم‌راستا می‌کند. همه را با هم آشکار می‌کنید و حاضران تفاوت‌ها را می‌بینند.
case-add = افزودن
hidden-rows = ردیف‌هایی که حاضران نمی‌بینند
hidden-people = نام‌های مستعاری که حاضران نمی‌بینند
hide-these = اعمال
open-projector = باز کردن صفحه پرده نمایش
key-once = این لینک تسهیلگر شماست. آن را نگه دارید و به کسی نشان ندهید: هر که آن را داشته باشد کارگاه را اداره می‌کند. فقط همین بار نمایش داده می‌شود.
key-kept = آن را نگه داشتم
key-renew = لینک تازه تسهیلگر
key-renew-help = لینک پیشین بی‌درنگ از کار می‌افتد.
workshop-duplicate = تکثیر
workshop-duplicate-help = کارگاهی تازه با همین تنظیمات، بدون افراد، برگه‌ها و پاسخ‌ها.
workshop-close = پایان کارگاه
workshop-close-help = کد از کار می‌افتد و برگه‌ها قفل می‌شوند.
workshop-archive = بایگانی

## کدگذاری دوگانه
coding = گروهی، با پاسخ‌های پنهان
coding-face-down = گروه‌ها با پاسخ‌های پنهان کار می‌کنند. تسهیلگر همه پاسخ‌ها را با هم آشکار می‌کند.
coding-done = { $done } از { $rows }
coding-agreement = توافق بر سر آرمان‌ها: { $percent } درصد
coding-nothing = هنوز هیچ ردیفی را دو گروه هم‌راستا نکرده‌اند.
coding-choose-group = گروه خود را انتخاب کنید: نام خود را در بالا بزنید.
agreement = توافق

## آنچه کارگاه نمی‌پذیرد
error-too-many-tries = کدهای نادرست زیادی از شبکه شما رسید. { $seconds } ثانیه صبر کنید، به پرده نمایش نگاه کنید و کد را دوباره وارد کنید.
error-no-such-code = کارگاهی با کد { $code } وجود ندارد. به پرده نمایش نگاه کنید: کد شش حرف و رقم دارد.
error-no-such-workshop = کارگاه { $workshop } وجود ندارد. کد را از تسهیلگر بپرسید.
error-workshop-closed = { $name } به پایان رسیده است: دیگر کسی نمی‌تواند به آن بپیوندد یا آن را تغییر دهد. از تسهیلگر بخواهید کارگاه تازه‌ای باز کند.
error-workshop-full = این کارگاه { $most } شرکت‌کننده دارد و بیش از این جا ندارد. از تسهیلگر بخواهید کارگاه دومی شروع کند.
error-workshop-name = کارگاه نام می‌خواهد تا حاضران بدانند کجا هستند. نامی بنویسید.
error-workshop-dates = روز پایانی ({ $ends }) پیش از روز نخست ({ $starts }) است. یکی از آن دو را تغییر دهید.
error-too-many-groups = { $groups } گروه بیش از آن است که روی پرده نمایش جا شود. حداکثر { $most } گروه داشته باشید.
error-no-such-group = این کارگاه گروه { $group } ندارد. یکی را از فهرست انتخاب کنید.
error-not-joined = هنوز در { $name } شرکت نکرده‌اید. با کد آن بپیوندید.
error-not-facilitator = این کار فقط از تسهیلگر { $name } برمی‌آید. لینک تسهیلگر خود را باز کنید؛ اگر نو شده است، لینک تازه را به کار ببرید.
error-coding-needs-groups = کار با پاسخ‌های پنهان دست‌کم دو گروه می‌خواهد. آن‌ها را در بخش «کارگاه» نام‌گذاری کنید.
error-no-such-exercise = تمرین { $exercise } وجود ندارد. یکی را از فهرست انتخاب کنید.
error-no-code-free = کد آزادی پیدا نشد. دوباره امتحان کنید.

## کارت تمرین
card-kind = فعالیت
card-audience = مخاطبان
card-needs = آنچه لازم است
card-insight = تجربه تسهیلگر
card-tip = توصیه
card-takes = ورودی
card-gives = خروجی
activity-lecture = سخنرانی
activity-exercise = تمرین
activity-discussion = گفت‌وگو
activity-case = مطالعه موردی
minutes = { $count ->
   *[other] { $count } دقیقه
}
reset-exercise = بازنشانی این تمرین
reset-help = همه پاسخ‌های گردآمده کنار گذاشته می‌شود. با «واگرد» بازمی‌گردد.
reset-done = { $count ->
    [one] { $count } پاسخ کنار گذاشته شد. با «واگرد» بازمی‌گردد.
   *[other] { $count } پاسخ کنار گذاشته شدند. با «واگرد» بازمی‌گردند.
}

## The prepared cases
error-case-unknown = مورد آماده‌ای با نام { $case } وجود ندارد. یکی از این‌ها را انتخاب کنید: { $known }.
error-case-file = فایل { $file } قابل استفاده نیست: { $fault } فایل را اصلاح کنید.
error-case-blank = متن { $place } خالی است. آن را بنویسید.
error-case-names = نام‌ها در { $place } باید یکی باشند: جاافتاده { $missing }، ناشناخته { $strange }.
error-case-scale = مقدار { $place } برابر { $value } است. باید عددی صحیح از 1 تا 5 باشد.
