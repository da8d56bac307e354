# آنچه بسته چارچوب می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## خود زبان
language-name = فارسی
language-direction = rtl

## همه صفحه‌ها
choose-language = زبان خود را انتخاب کنید
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
solar-hijri = { $day } { $month ->
   [1] فروردین
   [2] اردیبهشت
   [3] خرداد
   [4] تیر
   [5] مرداد
   [6] شهریور
   [7] مهر
   [8] آبان
   [9] آذر
   [10] دی
   [11] بهمن
  *[12] اسفند
  } { $year }
list-between = {"، "}
list-last = {" و "}
list-of-texts = {"؛ "}
list-colon = {": "}
error-unforeseen = اشکالی از سوی ما پیش آمد. آنچه ذخیره کرده‌اید محفوظ است. لطفاً صفحه را دوباره بارگذاری کنید؛ اگر باز هم پیش آمد، به تسهیلگر بگویید آخرین بار چه کردید.
uploads-at-most = حداکثر { $files } فایل، هر کدام تا { $each } مگابایت و روی هم تا { $together } مگابایت. برای افزودن فایل‌های دیگر، نخست چند فایل را بردارید.
line-blocked = این صفحه نمی‌تواند ارتباط خود با سرور (WebSocket) را برقرار کند و برای همین خالی می‌ماند. مرورگر دیگری را امتحان کنید، وی‌پی‌ان، صرفه‌جویی داده یا مسدودکننده تبلیغات را خاموش کنید، یا به وای‌فای محل کارگاه وصل شوید. اگر همین‌طور ماند، به تسهیلگر بگویید.
line-lost = ارتباط با سرور قطع است. صفحه خودبه‌خود برمی‌گردد.
line-again = تلاش دوباره
link-copied = رونوشت شد
link-marked = انتخاب شد: اکنون با صفحه‌کلید یا فهرست رونوشت بردارید.

## خطاها
error-unknown-goal = آرمان { $code } وجود ندارد. شماره آرمان‌ها از 1 تا 17 است. نزدیک‌ترین: { $nearest }.
error-unknown-target = هدف { $code } وجود ندارد. کد هدف مانند 11.2 یا {"\u2066"}11.a{"\u2069"} است. نزدیک‌ترین: { $nearest }.
error-unknown-indicator = شاخص { $code } وجود ندارد. کد شاخص مانند 11.2.1 است. نزدیک‌ترین: { $nearest }.
error-unknown-goal-nor-like-it = آرمان { $code } وجود ندارد و آرمانی نزدیک به آن هم نیست. شماره آرمان‌ها از 1 تا 17 است.
error-unknown-target-nor-like-it = هدف { $code } وجود ندارد و هدفی نزدیک به آن هم نیست. کد هدف مانند 11.2 یا {"\u2066"}11.a{"\u2069"} است.
error-unknown-indicator-nor-like-it = شاخص { $code } وجود ندارد و شاخصی نزدیک به آن هم نیست. کد شاخص مانند 11.2.1 است.

## آنچه Streamlit خودش به انگلیسی می‌گوید
streamlit-choose = انتخاب کنید
streamlit-choose-or-type = انتخاب کنید یا بنویسید
streamlit-nothing-to-choose = هنوز چیزی برای انتخاب نیست
streamlit-no-results = چیزی پیدا نشد
streamlit-at-most = بیش از { $what } مورد را نمی‌توان انتخاب کرد. نخست یکی را بردارید.
streamlit-choose-all = انتخاب همه
streamlit-choose-found = انتخاب آنچه پیدا شد: { $what }
streamlit-add = افزودن: { $what }
streamlit-open = باز کردن فهرست
streamlit-clear = خالی کردن کادر
streamlit-remove = برداشتن { $what }
streamlit-chosen = انتخاب‌شده‌ها
streamlit-upload = انتخاب فایل
streamlit-upload-at-most = هر فایل حداکثر { $what } مگابایت
streamlit-drop = اینجا رها کنید
streamlit-add-files = افزودن فایل
streamlit-file-kind = فایلی از این نوع اینجا خوانده نمی‌شود ({ $what }).
streamlit-file-large = حجم فایل بیش از { $what } مگابایت است.
streamlit-size-bytes = { $what } بایت
streamlit-size-kilobytes = {"\u2066"}{ $what }٫{ $tenths }{"\u2069"} کیلوبایت
streamlit-size-megabytes = {"\u2066"}{ $what }٫{ $tenths }{"\u2069"} مگابایت
streamlit-file-one = اینجا تنها یک فایل پذیرفته می‌شود.
streamlit-file-failed = فایل نرسید. لطفاً دوباره تلاش کنید.
streamlit-number-most = لطفاً حداکثر { $what } بنویسید.
streamlit-number-least = لطفاً دست‌کم { $what } بنویسید.
streamlit-number-between = لطفاً عددی از { $least } تا { $most } بنویسید.
streamlit-required = لطفاً این کادر را پر کنید.
streamlit-choose-date = انتخاب تاریخ
streamlit-choose-date-in = انتخاب تاریخ، { $what }
streamlit-calendar-keys = کلیدهای جهت‌دار روز را عوض می‌کنند، Enter انتخاب می‌کند و Escape می‌بندد.
streamlit-month-before = ماه قبل
streamlit-month-after = ماه بعد
streamlit-part-year = سال، { $what }
streamlit-part-month = ماه، { $what }
streamlit-part-day = روز، { $what }
streamlit-part-hour = ساعت، { $what }
streamlit-part-minute = دقیقه، { $what }
streamlit-part-empty = خالی
streamlit-date-picked = روز انتخاب‌شده: { $what }
streamlit-empty-year = سال
streamlit-empty-month = ماه
streamlit-empty-day = روز
streamlit-less = کمتر
streamlit-more = بیشتر
streamlit-enter-keeps = با Enter ثبت می‌شود
streamlit-enter-sends = با Enter فرستاده می‌شود
streamlit-keys-keep = با ‎{ $what }+Enter ثبت می‌شود
streamlit-keys-send = با ‎{ $what }+Enter فرستاده می‌شود
streamlit-shortcut = کلید: { $what }
streamlit-key-enter = ‎{ $what }+Enter
streamlit-key-delete = ‎{ $what }+Delete
streamlit-key-page-up = Page Up
streamlit-key-page-down = Page Down
streamlit-help = راهنما: { $what }
streamlit-menu-open = باز کردن منو
streamlit-menu-close = بستن منو
streamlit-menu = منو
streamlit-pages = صفحه‌ها
streamlit-pages-more = { $what } مورد دیگر
streamlit-heading-link = لینک این عنوان
streamlit-skip = رفتن به محتوا
streamlit-close = بستن
streamlit-view-more = نمایش بیشتر
streamlit-view-less = نمایش کمتر
streamlit-full-screen = تمام صفحه
streamlit-full-screen-off = بازگشت به صفحه
streamlit-stopped = برنامه روی این رایانه متوقف شده است. دوباره آن را راه بیندازید؛ صفحه خودبه‌خود ادامه می‌دهد.
streamlit-connecting = در حال وصل شدن…
streamlit-working = در حال انجام…
streamlit-stop = توقف
streamlit-stopping = در حال توقف…
streamlit-no-page = چنین صفحه‌ای وجود ندارد
streamlit-no-page-advice = این نشانی به جایی نمی‌رسد. این صفحه خانه است.
streamlit-download-failed = دانلود انجام نشد. لطفاً دوباره تلاش کنید.
