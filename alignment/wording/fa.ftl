# آنچه بسته هم‌راستایی می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## خانه‌های یک ردیف
field-strategic-focus = محور راهبردی
field-project = نمونه پروژه
field-goal = شماره آرمان
field-target = هدف
field-indicator = شاخص آرمان
field-why = چرا در خدمت این آرمان است؟
field-link = پیوند
field-strength = اهمیت
field-effect = اثر بر آرمان
field-change-tomorrow = فردا چه چیزی را تغییر می‌دهیم؟
link-direct = مستقیم
link-indirect = غیرمستقیم
strength-main = اصلی
strength-side = فرعی
effect-unknown = هنوز معلوم نیست
effect-helps = کمک می‌کند
effect-harms = آسیب می‌زند
about-effect = آیا پروژه رسیدن به آرمان را آسان‌تر می‌کند یا دشوارتر؟ آنچه به یک آرمان کمک می‌کند شاید به دیگری آسیب بزند.
field-challenge = به چالش کشیده‌شدن از سوی گروهی دیگر
challenge-none = به چالش کشیده نشده
challenge-defended = از آن دفاع شد
challenge-sharpened = دقیق‌تر شد
field-hours = ساعت‌ها
hours-help = ساعت‌هایی که دوره به این ردیف اختصاص می‌دهد. یک جلسه در خدمت دو آرمان است؟ ساعت‌هایش را میان دو ردیف تقسیم کنید.

## خانه‌های یک شاخص محلی
local-measure = آنچه سنجیده می‌شود
local-place = مکان
local-population = گروه جمعیتی
local-unit = واحد
local-baseline = مقدار پایه
local-baseline-year = سال پایه
local-aim = مقدار مطلوب
local-aim-year = سال رسیدن به مقدار مطلوب
local-source = منبع داده

## خانه‌های یک برگه
field-kind = نوع
kind-course = دوره
kind-city_plan = برنامه شهری
field-title = عنوان
field-centre = مرکز
field-strategic-goal = هدف راهبردی
field-audience = مخاطبان
field-starts = آغاز
field-ends = پایان

## صفحه‌ها
start-title = چه چیزی را می‌خواهید هم‌راستا کنید؟
start-aligning = شروع هم‌راستایی
start-another = شروع برگه‌ای دیگر
choose-centre = مرکزی را انتخاب کنید یا بنویسید
example-title-course = مدیریت آب شهری، یک هفته
example-title-city_plan = برنامه توسعه پایدار ۲۰۴۰
page-history = تاریخچه
page-examples = نمونه‌های پرشده
examples-intro = برگه‌هایی از دوره‌های شبکه و یک برنامه شهری، با داده‌های ساختگی برای تمرین.
choose-example = نمونه
copy-example = رونوشت و ویرایش
example-honest = **فرضی.** واقعی: { $facts } ساختگی: { $made_up }
illustrative = فرضی
choose-sheet = برگه
no-sheets = هنوز برگه‌ای نیست. در صفحه برگه یکی را شروع کنید.
edit-heading = ویرایش مشخصات برگه
export = خروجی Excel
export-more = راه‌های دیگر برای بردن برگه
export-tabs = زبانه‌های افزون بر برگه کلاسیک
export-tabs-help = برگه کلاسیک همیشه در فایل Excel هست.
export-csv = ردیف‌ها به‌صورت CSV
csv-separator = جداکننده مقدارهای CSV
csv-comma = ویرگول
csv-semicolon = نقطه‌ویرگول
csv-tab = جهش (Tab)
share = هم‌رسانی
share-intro = هر که لینکی را باز کند، تا وقتی هم‌رسانی را متوقف نکرده‌اید، دسترسی آن را نگه می‌دارد.
share-view = لینک برای دیدن
share-edit = لینک برای ویرایش
share-copy = روی لینک بزنید تا رونوشت شود.
publish = انتشار در اطلس
publish-help = همه می‌توانند برگه را بخوانند و در اطلس همه به شمار می‌آید.
share-stop = توقف هم‌رسانی
share-stop-help = هر دو لینک بی‌درنگ از کار می‌افتند، حتی برای کسانی که بازشان کرده‌اند، و برگه از اطلس بیرون می‌رود.
secretariat = دبیرخانه
secretariat-intro = شما عضو دبیرخانه‌اید: می‌توانید همه برگه‌ها را بخوانید، تغییر دهید، هم‌رسانی و حذف کنید. آنچه را دیگران نوشته و هنوز ذخیره نکرده‌اند نمی‌بینید.
secretariat-others = { $count ->
    [0] کس دیگری لینک را باز نکرده است.
    [one] یک نفر دیگر لینک را باز کرده است و همین کارها را می‌تواند بکند:
   *[other] { $count } نفر دیگر لینک را باز کرده‌اند و همین کارها را می‌توانند بکنند:
}
secretariat-one = { $name }، { $moment }
secretariat-somebody = کسی بدون نام مستعار، { $moment }
secretariat-renew = لینک تازه دبیرخانه
secretariat-renew-help = لینک پیشین بی‌درنگ از کار می‌افتد و همه کسان دیگری که آن را باز کرده‌اند دسترسی‌شان را از دست می‌دهند. دسترسی شما می‌ماند.
secretariat-once = این لینک تازه دبیرخانه است. آن را نگه دارید و به کسی نشان ندهید؛ فقط همین بار نمایش داده می‌شود.
secretariat-kept = آن را نگه داشتم
sheet-only-to-read = می‌توانید این برگه را بخوانید، نه ویرایش کنید: از آنِ شما نیست یا قفل شده است.
set-apart = جدا کردن آرمان‌های 4 و 17
chart-coverage = ردیف‌های هر آرمان
chart-coverage-apart = ردیف‌های هر آرمان، بدون { $goals }
coverage-in-words = { $touched } آرمان از 17 آرمان در { $rows ->
   *[other] { $rows } ردیف
}: { $goals }
coverage-harmed = آرمان‌های آسیب‌دیده: { $goals }
effects-of-rows = کمک یا آسیب؟

## ردیف‌ها
add-first-row = افزودن نخستین ردیف
add-row = افزودن ردیف
go-on-with-row = ادامه ردیف تازه
new-row = ردیف تازه { $number }
editing-row = ردیف { $number }
edit = ویرایش
more = بیشتر
edit-row = ویرایش ردیف { $number }
more-row = گزینه‌های دیگر ردیف { $number }
unsaved = ذخیره‌نشده
row-another-goal = آرمانی دیگر برای این پروژه
row-duplicate = رونوشت از ردیف
row-move-up = بردن به بالا
row-move-down = بردن به پایین
row-delete = حذف
row-deleted = ردیف { $number } حذف شد.
rows-part = ردیف‌های { $first } تا { $last } از { $all }
rows-part-choose = ردیف‌های این صفحه
undo = واگرد
save = ذخیره
save-next = ذخیره و بعدی
drop-draft = لغو تغییرات من
draft-kept = آنچه می‌نویسید نگه داشته می‌شود، حتی اگر از صفحه بیرون بروید یا اتصال قطع شود.
draft-saving = در حال ذخیره…
draft-unsaved = هنوز ذخیره نشده است: اتصال کند یا قطع است. در همین صفحه بمانید.
draft-both = در پنجره‌ای دیگر متن متفاوتی در اینجا نوشته‌اید. هر دو نگه داشته شده‌اند؛ این یکی دیگر است.
draft-use = ادامه با این متن
draft-put-away = کنار گذاشتن این متن
draft-left-over = { $count ->
    [one] یک متن نوشته و فرستاده نشده
   *[other] { $count } متن نوشته و فرستاده نشده
}
choose-goal = 11 یا یک واژه
choose-target = 11.2 یا یک واژه
choose-indicator = 11.2.1 یا یک واژه
codes-near = این نوشته شناخته نشد. نزدیک‌ترین‌ها:
official-text = متن رسمی:
use-code = استفاده از { $code } { $label }
more-of-row = بیشتر: پیوند، اثر، گامی برای فردا و شاخص محلی
local-toggle = تبدیل به شاخص محلی
local-help = شاخص جهانی را به شاخصی تبدیل کنید که شهر یا دوره شما بتواند بسنجد. پیش‌نویس نخست از متن رسمی می‌آید.
local-short = شاخص محلی

## پیشنهادها
suggestions = پیشنهادها: هدف‌هایی که شاید در خدمتشان باشد
suggestions-advice = برنامه پیشنهاد می‌دهد، تصمیم با شماست. بدون کلیک شما چیزی پر نمی‌شود.
method-off = پیشنهادها بر پایه واژه‌هاست.
method-missing = پیشنهادها تنها بر پایه واژه‌هاست: تطبیق معنایی برای سیستم این سرور وجود ندارد.
method-failed = پیشنهادها تنها بر پایه واژه‌هاست: تطبیق معنایی روی این سرور بارگذاری نشد.
method-loading = پیشنهادها بر پایه واژه‌هاست؛ تطبیق معنایی هنوز بارگذاری می‌شود.
method-on = پیشنهادها بر پایه واژه‌ها و معناست.
suggestion-use = استفاده از { $code }
suggestion-no = رد کردن
suggestion-key = { $keys } نخستین پیشنهاد را انتخاب می‌کند.
suggestion-taken = هدف { $code } انتخاب شد. آنچه را مناسب نیست تغییر دهید.
likely-indicator = شاخص محتمل
quoted = { $count ->
    [1] «{ $first }»
    [2] «{ $first }» و «{ $second }»
   *[3] «{ $first }»، «{ $second }» و «{ $third }»
}
because = چون از { $words } نوشته‌اید و هدف { $code } درباره «{ $about }» است.
because-like = چون از { $words } نوشته‌اید، مانند «{ $phrase }»، و هدف { $code } درباره «{ $about }» است.
because-meant = آنچه نوشته‌اید در معنا به هدف { $code } نزدیک است: «{ $about }».
why-words = موضوع آن { $words } است و هدف { $code } درباره «{ $about }» است.
why-meant = در خدمت هدف { $code } است: «{ $about }».
fit-1 = ممکن
fit-2 = محتمل
fit-3 = قوی
because-broad = { $words } عنوانی گسترده است و هدف { $code } درباره «{ $about }» شاید در آن بگنجد.
suggestions-none = این واژه‌ها برای پیشنهاد هدف کافی نیست. موضوع را بیفزایید: یک خدمت، یک مشکل یا گروهی که کار برای آنهاست.
suggestions-broad = در چنین عنوانی تقریباً هر چیزی می‌گنجد. موضوع را بیفزایید: یک خدمت، یک مشکل یا گروهی که کار برای آنهاست.

## کنار برگه: آرمان‌هایی که در بر می‌گیرد، و آنچه شاید جا مانده باشد
panel = آرمان‌هایی که این برگه در بر می‌گیرد
panel-nothing = هنوز آرمانی نیست: هر ردیفی که آرمان دارد، آن را اینجا روشن می‌کند.
panel-hours = { $hours } ساعت برای { $goals } آرمان
panel-rows = { $rows } ردیف برای { $goals } آرمان
panel-of-hours = { $hours } ساعت
panel-of-rows = { $rows } ردیف
panel-apart = در هر دوره آموزشی
panel-untimed = { $rows } ردیف هنوز ساعت ندارد.
panel-gap = شاید جا مانده باشد:
panel-in-row = ردیف { $number }
panel-in-heading = مشخصات برگه
panel-gap-words = آرمان { $goal }، { $label }. در { $where } آمده است «{ $words }» و هنوز هیچ ردیفی این آرمان را ندارد.
panel-gap-meant = آرمان { $goal }، { $label }. معنای { $where } به آن نزدیک است و هنوز هیچ ردیفی آن را ندارد.
panel-gap-same = آرمان { $goal }، { $label }. ردیف { $number } به شاخص { $code } می‌رسد که با کد { $same } در این آرمان هم آمده است.

## مشخصات برگه، وقتی چیزی کم دارد
heading-missing = مشخصات برگه کامل نیست.
heading-missing-why = خواننده از آن می‌فهمد برگه برای چه و برای چه کسانی است، و اطلس آن را بر پایه مرکز و سال پیدا می‌کند.
example-strategic-goal-course = شرکت‌کنندگان شبکه آبی طراحی می‌کنند که به هر خانه می‌رسد
example-strategic-goal-city_plan = تا سال ۲۰۴۰، خانه همه تا بوستان و ایستگاه اتوبوس ده دقیقه پیاده فاصله دارد
example-audience-course = ۲۰ مهندس و مدیر شرکت‌های آب شهری
example-audience-city_plan = همه ساکنان، نخست ساکنان سکونتگاه‌های غیررسمی

## معنای خانه‌های یک ردیف
about-link = مستقیم: خود پروژه در خدمت آرمان است. غیرمستقیم: به چیز دیگری کمک می‌کند که در خدمت آن است.
about-strength = اصلی: پروژه برای همین آرمان است. فرعی: در کنار آرمانی دیگر، در خدمت این هم هست.
about-change-tomorrow = یک گام کوچک در دوره یا جلسه بعدی که این ردیف را به آرمانش نزدیک‌تر می‌کند.

## دو نسخه
row-conflict = هنگامی که می‌نوشتید، کسی این ردیف را ذخیره کرد. چیزی از دست نرفته است: هر دو نسخه اینجاست.
row-deleted-meanwhile = هنگامی که می‌نوشتید، کسی این ردیف را حذف کرد. نسخه خود را به‌صورت ردیفی تازه نگه دارید یا از آن بگذرید.
heading-conflict = هنگامی که می‌نوشتید، کسی مشخصات برگه را ذخیره کرد. چیزی از دست نرفته است: هر دو نسخه اینجاست.
heading-not-saved = این مشخصات را دیگر نمی‌توان در اینجا ویرایش کرد: برگه قفل شده است یا اجازه ویرایش آن را ندارید. متن شما چهار هفته نگه داشته می‌شود و اگر این وضع تغییر کند در جای خود خواهد بود؛ می‌توانید از آن رونوشت بگیرید.
version-mine = نسخه شما
version-theirs = نسخه دیگر
keep-mine = نگه داشتن نسخه من
take-theirs = پذیرش نسخه دیگر

## تاریخچه
action-created = برگه ساخته شد
action-heading = مشخصات تغییر کرد
action-added = ردیف افزوده شد
action-changed = ردیف تغییر کرد
action-moved = ردیف جابه‌جا شد
action-deleted = ردیف حذف شد
action-restored = ردیف بازگردانده شد
restore = بازگرداندن این
changed-by = توسط { $name }
changed-by-you = توسط شما
changed-by-somebody = توسط یک نفر
altered-before = پیش از تغییر
altered-after = پس از تغییر
amount = { $amount }
more-changes = نمایش تغییرات قدیمی‌تر

## نکته‌ها
hint-no-goal = هنوز آرمانی ندارد
hint-goal-only = فقط آرمان دارد: کدام هدف؟
hint-no-project = نمونه پروژه ندارد
hint-no-reason = هنوز دلیلی ندارد
hint-many-goals = پنج آرمان یا بیشتر برای یک پروژه: کدام‌ها اصلی‌اند؟
hint-little-reach = نقش شهر در این هدف اندک است
sheet-hint-all-help = همه پیوندها کمک می‌کنند. آیا آرمانی هست که این پروژه‌ها رسیدن به آن را دشوارتر کنند؟

## دستورها
command-about = برگه‌های پایگاه داده، بدون مرورگر.
command-sheets = فهرست برگه‌ها: شناسه، روز آخرین تغییر، عنوان
command-export = نوشتن یک برگه به‌صورت فایل Excel، یا کاربرگ پرشدهٔ آن به‌صورت .docx یا .pdf
command-export-sheet = شناسه برگه، همان که در نشانی آن و در فهرست آمده است
command-export-output = فایلی که نوشته می‌شود؛ به‌طور پیش‌فرض به نام برگه، در همین پوشه
command-export-poster = نوشتن پوستر (.pdf، .svg، .png) به‌جای برگه
command-export-ending = نام «{ $file }» به هیچ‌یک از { $endings } ختم نمی‌شود. نامی با یکی از این پسوندها بدهید.
command-template = نوشتن کاربرگ خالی برای پر کردن به‌صورت فایل Excel
command-template-kind = برای دوره (course) یا برنامه شهری (city_plan)
command-template-output = فایلی که نوشته می‌شود؛ به‌طور پیش‌فرض در همین پوشه
command-secretariat = ساختن لینک تازه برای دبیرخانه و نمایش آن؛ لینک پیشین از کار می‌افتد
command-address = نشانی‌ای که مرورگرها با آن به برنامه می‌رسند، مانند https://sdg.example.org
secretariat-link = لینک دبیرخانه: { $link } – هر که آن را باز کند می‌تواند همه برگه‌ها را بخواند، تغییر دهد، هم‌رسانی و حذف کند. آن را نگه دارید و به کسی نشان ندهید.
command-language = زبان سرستون‌ها و عنوان‌ها
command-cannot-write = نوشتن { $file } ممکن نیست ({ $fault }). فایل دیگری را با {"\u2066"}-o{"\u2069"} انتخاب کنید.
command-import = وارد کردن فایل‌ها: فایل‌های Excel خودمان، کاربرگ‌های دستی، جدول‌های ‎.csv‎، ‎.ods‎ یا ‎.docx‎
command-import-files = فایل‌ها
command-import-dry = فقط بررسی: گفتن آنچه ذخیره می‌شد، بی‌آنکه چیزی ذخیره شود
command-import-json = پاسخ به‌صورت JSON برای برنامه‌ها
command-import-into = برگه‌ای که تغییر می‌کند؛ وگرنه برگه‌ای که فایل از آن نوشته شده، وگرنه برگه‌ای تازه
command-import-new = ساختن برگه‌ای تازه برای هر فایل
command-merge = گردآوری ردیف‌های چندین فایل در یک فایل Excel
command-merge-output = فایل Excel که نوشته می‌شود

## خطاها
error-no-such-goal = آرمان { $code } وجود ندارد: شماره آرمان‌ها از 1 تا 17 است. نزدیک‌ترین: { $nearest }.
error-no-such-target = هدف { $code } وجود ندارد: کد هدف مانند 11.2 یا {"\u2066"}11.a{"\u2069"} است. نزدیک‌ترین: { $nearest }.
error-no-such-indicator = شاخص { $code } وجود ندارد: کد شاخص مانند 11.2.1 است. نزدیک‌ترین: { $nearest }.
error-no-such-goal-nor-like-it = آرمانی با «{ $code }» پیدا نشد: شماره آرمان‌ها از 1 تا 17 است. شماره یا واژه دیگری بنویسید.
error-no-such-target-nor-like-it = هدفی با «{ $code }» پیدا نشد: کد هدف مانند 11.2 یا {"\u2066"}11.a{"\u2069"} است. کد یا واژه دیگری بنویسید.
error-no-such-indicator-nor-like-it = شاخصی با «{ $code }» پیدا نشد: کد شاخص مانند 11.2.1 است. کد یا واژه دیگری بنویسید.
error-several-codes-goal = «{ $code }» چند کد را در بر دارد، ولی هر ردیف یک آرمان دارد. یکی را انتخاب کنید و برای هر کد دیگر ردیفی بیفزایید: { $nearest }.
error-several-codes-target = «{ $code }» چند کد را در بر دارد، ولی هر ردیف یک هدف دارد. یکی را انتخاب کنید و برای هر کد دیگر ردیفی بیفزایید: { $nearest }.
error-several-codes-indicator = «{ $code }» چند کد را در بر دارد، ولی هر ردیف یک شاخص دارد. یکی را انتخاب کنید و برای هر کد دیگر ردیفی بیفزایید: { $nearest }.
error-target-of-another-goal = هدف { $code } از آرمان { $own } است، ولی در این ردیف آرمان { $other } آمده است. آرمان را تغییر دهید یا هدفی از آرمان { $other } انتخاب کنید: { $nearest }.
error-indicator-of-another-goal = شاخص { $code } از آرمان { $own } است، ولی در این ردیف آرمان { $other } آمده است. آرمان را تغییر دهید یا شاخصی از آرمان { $other } انتخاب کنید: { $nearest }.
error-indicator-of-another-target = شاخص { $code } از هدف { $own } است، ولی در این ردیف هدف { $other } آمده است. هدف را تغییر دهید یا شاخصی از { $other } انتخاب کنید.
error-text-too-long = این متن { $length } نویسه دارد و در هر خانه { $most } نویسه جا می‌شود. لطفاً آن را کوتاه کنید.
error-empty-row = این ردیف خالی است. محور راهبردی، پروژه یا آرمانی بنویسید و سپس ذخیره کنید.
error-no-title = برگه عنوان می‌خواهد. نام دوره یا برنامه را بنویسید.
error-stale-row = هنگامی که می‌نوشتید، کسی این ردیف را ذخیره کرد. هر دو نسخه را مقایسه کنید و یکی را نگه دارید.
error-row-deleted-meanwhile = هنگامی که می‌نوشتید، کسی این ردیف را حذف کرد. نسخه خود را به‌صورت ردیفی تازه نگه دارید یا از آن بگذرید.
error-stale-heading = هنگامی که می‌نوشتید، کسی مشخصات { $title } را ذخیره کرد. هر دو نسخه را مقایسه کنید و یکی را نگه دارید.
error-no-such-pass = کد { $code } چیزی را باز نمی‌کند. هر کد فقط یک بار و تا ده دقیقه کار می‌کند: در دستگاه دیگرتان کدی تازه بسازید.
error-person-taken = کسی پیش‌تر به‌عنوان این شخص ادامه داده است. در دستگاهی که در آن این شخص هستید «ادامه در دستگاهی دیگر» را انتخاب کنید.
error-too-many-sheets = در یک روز { $most } برگه ساخته‌اید و هر مرورگر بیش از این نمی‌تواند. یکی از آن‌ها را ادامه دهید، یا فردا برگه‌های دیگری بسازید.
error-too-many-rows = در یک روز { $most } ردیف افزوده‌اید و هر مرورگر بیش از این نمی‌تواند. ردیف‌های موجود را تغییر دهید، یا فردا ردیف‌های دیگری بیفزایید.
error-sheet-full = { $title } نمی‌تواند بیش از { $most } ردیف داشته باشد. برای بقیه برگه دیگری بسازید، یا ردیف‌هایی را که دیگر لازم نیستند پاک کنید.
error-too-many-files = { $most } فایل در اطلس دارید و هر نفر بیش از این نمی‌تواند؛ { $file } افزوده نشد. نخست یکی را بردارید.
error-files-too-large = فایل‌های شما در اطلس روی هم حداکثر { $most } مگابایت است؛ { $file } افزوده نشد. نخست یکی را بردارید.
error-no-such-sheet = برگه { $sheet } وجود ندارد. شاید حذف شده باشد؛ برگه دیگری انتخاب کنید یا برگه‌ای تازه شروع کنید.
error-no-such-change = تغییر { $change } در تاریخچه این برگه نیست. صفحه را دوباره بارگذاری و از نو انتخاب کنید.
error-only-to-read = می‌توانید { $title } را بخوانید، نه ویرایش کنید. از صاحب آن لینکی برای ویرایش بخواهید.
error-only-for-owner = فقط صاحب { $title } می‌تواند این کار را بکند. از او بخواهید.
error-no-such-link = این لینک دیگر چیزی را باز نمی‌کند. از فرستنده آن لینک تازه‌ای بخواهید.
error-link-of-another = این لینکِ { $title } را کس دیگری ساخته است و فقط به خود او نشان داده می‌شود. هم‌رسانی را متوقف کنید و لینک تازه‌ای بسازید.
error-access-mode = مقدار SDG_WORKSHOP_ACCESS برابر «{ $given }» است که معتبر نیست. یکی از این‌ها را بگذارید: { $known }.
error-no-such-centre = مرکز { $centre } در network/centres.csv نیست. آن را در آنجا بیفزایید یا اصلاح کنید.
error-sample = نمونه { $file } قابل استفاده نیست: { $fault } فایل را اصلاح کنید.
error-sample-field = فیلدی با این نام وجود ندارد: { $places }.
error-store-unreachable = باز کردن پایگاه داده ممکن نیست ({ $cause }). بررسی کنید که SDG_WORKSHOP_DATABASE_URL درست باشد و بتوان در پوشه نوشت.
error-store-failed = پایگاه داده پاسخ نداد ({ $cause }). چیزی تغییر نکرد؛ لطفاً کمی بعد دوباره امتحان کنید.
error-store-full = روی دیسکی که پایگاه داده { $name } در آن است جایی نمانده است. چیزی تغییر نکرد؛ کمی جا باز کنید و دوباره امتحان کنید.
error-store-read-only = پایگاه داده { $name } فقط خواندنی است: برنامه نمی‌تواند در فایل یا پوشه آن بنویسد. چیزی تغییر نکرد؛ به حسابی که برنامه را اجرا می‌کند اجازه نوشتن بدهید، یا با SDG_WORKSHOP_DATABASE_URL جای دیگری انتخاب کنید.
error-store-damaged = فایل { $name } آسیب دیده است یا پایگاه داده این برنامه نیست. برنامه را ببندید و نسخه‌ای از فایل را سر جایش بگذارید؛ اگر نسخه‌ای نیست، نام فایل را عوض کنید تا برنامه با پایگاهی خالی آغاز کند.
error-store-newer = پایگاه داده { $name } را نسخه تازه‌تری از برنامه به کار برده است (گام { $step }) و این نسخه نمی‌تواند آن را بخواند. چیزی تغییر نکرد؛ نسخه تازه‌تر را اجرا کنید، یا با SDG_WORKSHOP_DATABASE_URL فایل دیگری انتخاب کنید.
error-store-removed = فایل پایگاه داده { $name } هنگام کار برنامه جابه‌جا یا پاک شد. دیگر چیزی ذخیره نمی‌شود؛ فایل را سر جایش برگردانید و برنامه را دوباره اجرا کنید.
error-store-busy = برنامه دیگری بیش از { $seconds } ثانیه است که پایگاه داده { $name } را در اختیار دارد. چیزی تغییر نکرد؛ آن برنامه (پشتیبان‌گیری، ویرایشگر پایگاه داده) را ببندید و دوباره امتحان کنید.
error-store-disk = دیسکی که پایگاه داده { $name } در آن است اکنون خوانده یا نوشته نمی‌شود ({ $cause }): دیسک جدا شده، سهمیه پر شده یا شبکه قطع است. چیزی تغییر نکرد؛ دیسک را بررسی کنید و دوباره امتحان کنید.
error-dates = تاریخ پایان ({ DATETIME($ends, dateStyle: "long") }) پیش از آغاز ({ DATETIME($starts, dateStyle: "long") }) است. لطفاً جای آن‌ها را عوض کنید.
error-hours = { $hours } ساعت پذیرفته نمی‌شود: هر ردیف از 0 تا { $most } ساعت دارد. لطفاً عدد را درست کنید.
error-means = امکانات «{ $words }» برای یکی از مراکز در network/centres.csv ناشناخته است. مقدارهای مجاز: { $known }. لطفاً سطر را درست کنید.
error-plain-words = فایل { $file } قابل استفاده نیست؛ سطر { $line }: { $fault }. هر سطر باید کد خودش را داشته باشد و هیچ خانه‌ای خالی نباشد. آن سطر را اصلاح کنید.

## کارپوشه
workbook-tab-classic = کلاسیک
workbook-tab-full = کامل
workbook-tab-summary = خلاصه
workbook-tab-local = شاخص‌های محلی
workbook-untitled = هم‌راستایی با آرمان‌های توسعه پایدار
workbook-kind = هم‌راستایی با آرمان‌های توسعه پایدار · { $kind }
workbook-strategic-goal = هدف راهبردی:
workbook-column-focus = محور راهبردی
workbook-column-project = نمونه پروژه
workbook-column-goal = شماره آرمان
workbook-column-indicator = شاخص آرمان
workbook-target-only = هدف { $code } { $label }
workbook-number = ردیف
workbook-goal-title = آرمان
workbook-target-label = خلاصه هدف
workbook-indicator-label = خلاصه شاخص
workbook-official-text = متن رسمی شاخص
workbook-custodians = نهادهای متولی
workbook-row-id = شناسه ردیف
workbook-official-code = کد رسمی
workbook-official-label = خلاصه شاخص رسمی
workbook-note = یادداشت
workbook-rows = ردیف‌ها
workbook-main = اصلی
workbook-side = فرعی
workbook-harms = آسیب
workbook-targets = هدف‌ها
workbook-indicators = شاخص‌ها
workbook-touched = آرمان‌های پوشش‌یافته: { $touched } از { $goals }
workbook-linked = ردیف‌های دارای آرمان: { $linked } از { $rows }
workbook-effects = ردیف‌هایی که به آرمانی کمک می‌کنند: { $helps }. ردیف‌هایی که آسیب می‌زنند: { $harms }. هنوز معلوم نیست: { $unknown }.
workbook-apart = * هر دوره آموزشی، موضوعش هرچه باشد، آرمان‌های 4 (آموزش) و 17 (مشارکت) را دربرمی‌گیرد. بدون آن‌ها: { $rows } ردیف و { $touched } آرمان پوشش‌یافته.
workbook-chart-title = شمار ردیف‌های هر آرمان
workbook-illustrative = فرضی: داده‌های ساختگی برای تمرین
workbook-illustrative-short = فرضی
workbook-not-endorsed = سازمان ملل متحد این برگه را تأیید نمی‌کند و محتوای آن بازتاب دیدگاه‌های سازمان ملل متحد، مقام‌های آن یا کشورهای عضو نیست.
workbook-page = صفحه { $page } از { $pages }
workbook-cut = … [بریده شد: در خانه بیش از این جا نمی‌شود]
workbook-more = … (متن کامل در زبانه «{ $tab }» است)
workbook-creator = کارگاه هم‌راستایی با آرمان‌های توسعه پایدار

# کاربرگ خالی برای پر کردن. راهنما بیش از ۲۵۵ نویسه جا ندارد.
workbook-tab-handout = کاربرگ
workbook-tab-reference = آرمان‌ها و شاخص‌ها
workbook-handout-how = برای هر پروژه یک سطر پر کنید. آرمان و شاخص را از فهرست‌ها انتخاب کنید، یا شماره یا کد آن را بنویسید. همه آن‌ها در زبانه «{ $tab }» هست.
workbook-handout-free = این در فهرست نیست. با این حال شماره‌ای مانند 6 یا کدی مانند 6.1 یا 6.1.1 فهمیده می‌شود. بماند؟
workbook-hint-focus-course = یکی از موضوع‌های دوره، مانند «هدررفت آب».
workbook-hint-focus-city_plan = یکی از محورهای برنامه، مانند «محله‌های خنک و سبز».
workbook-hint-project-course = آنچه در این موضوع می‌بینند یا انجام می‌دهند: یک نمونه، یک بازدید، یک تمرین.
workbook-hint-project-city_plan = یک اقدام یا پروژه در این محور.
workbook-hint-goal = آرمانی را که این پروژه در خدمت آن است انتخاب کنید، یا شماره‌اش را بنویسید، از 1 تا 17.
workbook-hint-indicator = یکی از هدف‌ها یا شاخص‌های این آرمان را انتخاب کنید، یا کدش را بنویسید، مانند 6.1 یا 6.1.1. می‌تواند خالی بماند.

# کاربرگ خالی، در صفحه‌ها و روی کاغذ.
handout = کاربرگ خالی برای پر کردن
handout-intro = برای کسی که اینترنت ندارد یا ترجیح می‌دهد نخست روی کاغذ بنویسد. آنچه پر شد، بعداً به برگه‌ای در برنامه وارد می‌شود.
handout-of-a-sheet = کاربرگ خالی، در Excel یا برای چاپ. کد QR روی کاغذ این برگه را برای هر که اجازه دارد باز می‌کند.
handout-with-link = کد QR همان لینک «{ $link }» را دارد که در «{ $share }» ساخته شد: برگه را برای هر که کاغذ در دستش باشد باز می‌کند.
handout-excel = کاربرگ در Excel
handout-paper = کاربرگ برای چاپ
handout-filled = کاربرگ پرشده
handout-when = زمان
poster = پوستر
poster-and-handout = پوستر و کاربرگ پرشده
poster-help = پوستری یک‌صفحه‌ای برای دیوار، و کاربرگ با همهٔ ردیف‌ها.
poster-links = قوی‌ترین پیوندهای ما
poster-indicator = آنچه اینجا می‌سنجیم
poster-changes = آنچه از فردا تغییر می‌کند
paper-how = برای هر پروژه یک سطر. شماره آرمان کافی است؛ هدف یا شاخص هم می‌تواند کنارش بیاید.
paper-scan = برای باز کردن این برگه اسکن کنید
paper-goals = هفده آرمان
error-paper-not-installed = ساختن فایل { $format } در اینجا ممکن نیست، زیرا برنامه لازم نصب نشده است. قالب دیگر را انتخاب کنید.
error-paper-failed = فایل { $format } ساخته نشد. کمی بعد دوباره امتحان کنید یا قالب دیگر را انتخاب کنید.
error-sheet-locked = تسهیلگر { $title } را قفل کرده است: اکنون کسی نمی‌تواند آن را تغییر دهد. آنچه نوشته‌اید نگه داشته شده است؛ پس از باز شدن برگه آن را ذخیره کنید.
error-name-too-long = این نام { $length } نویسه دارد و صفحه نمایش بیش از { $most } نویسه نشان نمی‌دهد. آن را کوتاه کنید.


## Atlas
atlas-page-title = اطلس آرمان‌های توسعه پایدار
atlas-intro = دوره‌ها و برنامه‌های شهری در خدمت کدام آرمان‌ها، هدف‌ها و شاخص‌ها هستند، شکاف‌ها کجاست و چه کسی می‌تواند به چه کسی کمک کند.
atlas-show = نمایش
atlas-count-in = شمارش بر حسب
measure-rows = ردیف‌ها
measure-hours = ساعت‌ها
measure-rows-note = شمار ردیف‌های برگه‌ها
measure-hours-note = ساعت‌های دوره‌ها
measure-share = سهم از ردیف‌ها
measure-courses = دوره‌ها و برنامه‌ها
measure-per-course = ردیف در هر دوره
measure-share-note = سهم از ردیف‌های خود هر سطر، به درصد
measure-courses-note = شمار دوره‌ها و برنامه‌ها
measure-per-course-note = ردیف در هر دوره یا برنامه مربوط
atlas-set-apart = آرمان‌های جداشده
atlas-filters = فیلترها و منابع
atlas-from = منبع برگه‌ها
atlas-from-store = همین برنامه
atlas-from-samples = نمونه‌ها
atlas-import = افزودن فایل‌های Excel و جدول‌هایی از جای دیگر
atlas-centres = مراکز
atlas-years = سال‌ها
atlas-themes = زمینه‌ها
theme-people = مردم
theme-planet = زمین
theme-prosperity = شکوفایی
theme-peace = صلح
theme-partnership = مشارکت
means-content = محتوا
means-experts = کارشناسان
means-money = منابع مالی
atlas-of-goal = آرمان
atlas-of-centre = مرکز
atlas-of-sheet = برگه
atlas-all = همه
atlas-no-mark = موردی انتخاب نشده
atlas-moment = نسخه پیشین: وضعیت در تاریخ
atlas-nothing = برگه‌ای برای نمایش نیست. منبع دیگری انتخاب کنید یا فایل Excel بیفزایید.
atlas-view-goals = مراکز و آرمان‌ها
atlas-view-courses = دوره‌ها، برنامه‌ها و آرمان‌ها
atlas-view-targets = هدف‌های یک آرمان
atlas-view-coverage = پوشش هر مرکز
atlas-view-focus = از محور تا آرمان
atlas-view-match = چه کسی می‌تواند کمک کند
atlas-view-profile = نمایه یک مرکز
atlas-view-years = سال‌ها
atlas-view-balance = پنج زمینه
atlas-view-effects = کمک و آسیب
atlas-view-versions = مقایسه دو نسخه
atlas-view-quality = کیفیت داده‌ها
atlas-title-goals = آرمان‌هایی که هر مرکز در خدمت آن‌هاست
atlas-title-courses = آرمان‌هایی که هر دوره و برنامه در خدمت آن‌هاست
atlas-title-targets = هدف‌های آرمان { $goal }
atlas-title-coverage = هدف‌های در دامنه نقش شهر که هر مرکز نام می‌برد، از { $of }
atlas-title-focus = از محور راهبردی تا آرمان
atlas-title-match = کمبودهای { $centre } و مراکزی که آن‌ها را آموزش می‌دهند
atlas-title-profile = نمایه { $centre }
atlas-title-years = آرمان‌ها به تفکیک سال
atlas-title-balance = توازن پنج زمینه
atlas-title-effects = کمک و آسیب به هر آرمان
atlas-title-versions = مقایسه دو نسخه: { $title }
atlas-title-quality = کیفیت داده‌ها
atlas-title-apart = { $title }، { $count ->
    [one] بدون آرمان { $goals }
   *[other] بدون آرمان‌های { $goals }
}
atlas-note-illustrative = فرضی: { $count } از { $of } برگه ساختگی است
atlas-note-largest = { $shown } مورد با بیشترین ردیف از { $all }؛ جدول همه را دارد
atlas-by-centre = مرکز
atlas-by-sheet = دوره یا برنامه
atlas-by-year = سال
atlas-by-effect = اثر
atlas-sum = همه
atlas-goals = آرمان‌ها
atlas-sheets = برگه‌ها
atlas-reach = دامنه نقش شهر
atlas-reach-direct = نقش مستقیم شهر
atlas-reach-partly = نقش نسبی شهر
atlas-reach-little = نقش اندک شهر
atlas-share = سهم از ۱۶۹ هدف
atlas-reachable = هدف‌های در دامنه نقش شهر
atlas-reachable-share = سهم از آن‌ها
atlas-share-rows = سهم ردیف‌ها
atlas-together = همه با هم
atlas-of = { $count } از { $of } · { $percent }
atlas-of-network = { $count } از { $all } در شبکه
atlas-network = ردیف‌های شبکه
atlas-indicators-of = شاخص‌های آرمان { $goal }
atlas-others = محورهای دیگر
atlas-no-centre = بدون مرکز
atlas-no-year = بدون تاریخ
atlas-elsewhere = مراکزی که از آن نام می‌برند
atlas-nobody = هنوز هیچ‌کس
atlas-courses = دوره‌های مربوط
atlas-gives = آنچه لازم است ارائه می‌دهد
atlas-gets = به آنچه ارائه می‌شود نیاز دارد
atlas-before = ردیف‌ها در نسخه پیشین
atlas-after = ردیف‌ها در نسخه کنونی
atlas-change = تغییر
atlas-unchanged = بدون تغییر
atlas-targets-before = هدف‌ها در نسخه پیشین
atlas-targets-after = هدف‌ها در نسخه کنونی
atlas-check = مورد بررسی
atlas-count = تعداد
atlas-count-of = از
quality-sheets = برگه‌ها
quality-illustrative = برگه‌های ساختگی برای تمرین
quality-no-centre = برگه‌های بدون مرکز
quality-no-year = برگه‌های بدون تاریخ
quality-no-rows = برگه‌های بدون ردیف
quality-rows = ردیف‌ها
quality-no-goal = ردیف‌های بدون آرمان
quality-no-target = ردیف‌های با آرمان و بدون هدف
quality-no-indicator = ردیف‌های با آرمان و بدون شاخص
quality-no-effect = ردیف‌های دارای آرمان با اثر نامعلوم
quality-no-hours = ردیف‌های دوره بدون ساعت
atlas-behind = ردیف‌های یک مورد از نمودار: روی آن بزنید یا اینجا انتخاب کنید
atlas-table = همین ارقام در جدول
atlas-more-rows = { $count } ردیف دیگر در فایل‌ها آمده است.
atlas-png = تصویر
atlas-svg = تصویر ویرایش‌پذیر
atlas-csv = جدول CSV
atlas-csv-rows = CSV همه ردیف‌ها
atlas-excel = همه در Excel
atlas-document = همه برای چاپ
atlas-few-rows = { $name } · ردیف‌های اندک: { $count }
atlas-plan-no-hours = { $title } (برنامه ساعت ندارد)
atlas-hours-known = ساعت‌ها در { $share } از ردیف‌های دوره‌ها معلوم است؛ «?» یعنی نامعلوم
atlas-hours-plans = برنامه‌ها ساعت ندارند؛ ردیف‌های برنامه‌ها: { $count }
atlas-steps = هر رنگ پررنگ‌تر از این مقدارها آغاز می‌شود: { $steps }
atlas-beside = مراکز دیگر به‌جز { $centre }
atlas-not-here = در این نما به کار نمی‌رود: { $names }
atlas-emptied = با این فیلترها هیچ ردیفی نمی‌ماند.
atlas-emptied-by = ردیف‌ها بدون فیلتر «{ $filter }»: { $count }.
atlas-versions-needs = این نما برگه‌ای از این برنامه را با وضعیت پیشین آن می‌سنجد. برگه‌ای از خودتان لازم است که دست‌کم یک بار تغییر کرده باشد: آن را اینجا انتخاب کنید یا بسازید.
atlas-view-mosaic = ۱۶۹ هدف
atlas-title-mosaic = ۱۶۹ هدف: نام‌برده و هنوز نام‌برده‌نشده
atlas-title-mosaic-of = ۱۶۹ هدف: آنچه { $centre } نام می‌برد
mosaic-exact = نام‌برده با شاخص
mosaic-named = نام‌برده بدون شاخص
mosaic-open = در دامنه نقش شهر، هیچ‌کس نام نبرده
mosaic-little = نقش اندک شهر، هیچ‌کس نام نبرده
mosaic-dim = کم‌رنگ: بیرون از فیلترها
mosaic-corner = عدد: مراکزی که نام می‌برند
mosaic-counted = هدف‌های نام‌برده: { $named }، از آن میان با شاخص: { $exact }
mosaic-of-reach = از { $of } هدف در دامنه نقش شهر: { $named }
mosaic-contested = مورد اختلاف: { $count }
mosaic-centres = مراکزی که نام می‌برند: { $count }
mosaic-rows = ردیف‌ها: { $rows }، با شاخص: { $exact }
mosaic-outside = بیرون از فیلترها؛ جای دیگر نام برده شده است.
mosaic-state = وضعیت
mosaic-with-indicator = ردیف‌های با شاخص
atlas-level = جست‌وجوی
atlas-level-goal = آرمان‌ها
atlas-level-target = هدف‌های در دامنه نقش شهر
atlas-order = ترتیب
atlas-order-network = همچون شبکه
atlas-order-most = بیشترین نخست
atlas-order-name = بر پایه نام
atlas-and-more = { $names } و { $count } مرکز دیگر
atlas-lacks-nothing = { $centre } اینجا کمبودی ندارد که مرکز دیگری آموزش دهد.
findings-title = آنچه به چشم می‌آید
finding-nobody = هدف‌های در دامنه نقش شهر که هیچ‌کس نام نمی‌برد: { $count }. نخستین‌ها: { $first }
finding-alone = هدف‌هایی که تنها یک مرکز نام می‌برد: { $count }. نخستین: { $first }
finding-most = پرتکرارترین آرمان { $goal } است، با { $share } از ردیف‌ها.
finding-rise = از { $first } تا { $last } سهم آرمان { $goal } از { $before } به { $after } رسید.
finding-indicators = ردیف‌های با شاخص: { $share }
row-merges = در این میان کس دیگری فیلدهای دیگری از این ردیف را تغییر داده است. با ذخیره، هر دو تغییر می‌ماند.

## صفحه آرمان‌ها
catalogue-title = ۱۷ آرمان توسعه پایدار
catalogue-intro = { $targets } هدف و { $indicators } شاخص، طبق فهرست سازمان ملل متحد پس از بازنگری 2025، هر یک با عنوانی کوتاه از ما.
catalogue-search = جست‌وجو با کد یا واژه
catalogue-search-example = 11.2، حمل‌ونقل عمومی، فاضلاب
catalogue-found = { $count ->
    [0] چیزی پیدا نشد
   *[other] { $count } مورد پیدا شد
}
catalogue-none = هیچ هدف یا شاخصی همه این واژه‌ها را ندارد. واژه‌های کمتر یا کوتاه‌تر، یا کدی مانند 11.2 را امتحان کنید.
catalogue-source = متن رسمی: سازمان ملل متحد، A/RES/70/1 و A/RES/71/313 با اصلاحات بعدی. عنوان‌های کوتاه و دامنه نقش شهر از ماست. سازمان ملل متحد این نرم‌افزار را تأیید نمی‌کند.
reach-direct = نقش مستقیم شهر
reach-partly = نقش نسبی شهر
reach-little = نقش اندک شهر
indicator-tier = رده { $tier }
indicator-custodians = نهاد متولی: { $agencies }
indicator-same-as = با این کد هم آمده است: { $codes }
