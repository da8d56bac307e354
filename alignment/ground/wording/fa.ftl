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
error-unforeseen = اشکالی از سوی ما پیش آمد. آنچه ذخیره کرده‌اید محفوظ است. لطفاً صفحه را دوباره بارگذاری کنید؛ اگر باز هم پیش آمد، به تسهیلگر بگویید آخرین بار چه کردید.
uploads-at-most = دست بالا { $files } پرونده، هر کدام تا { $each } مگابایت و روی هم تا { $together } مگابایت. برای افزودن پرونده‌های دیگر، نخست چندتایی را بردارید.

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
streamlit-upload = انتخاب پرونده
streamlit-upload-at-most = هر پرونده دست بالا { $what } مگابایت
streamlit-drop = اینجا رها کنید
streamlit-add-files = افزودن پرونده
streamlit-file-kind = پرونده‌ای از این نوع اینجا خوانده نمی‌شود ({ $what }).
streamlit-file-large = حجم پرونده بیش از { $what } است.
streamlit-file-one = اینجا تنها یک پرونده پذیرفته می‌شود.
streamlit-file-failed = پرونده نرسید. لطفًا دوباره تلاش کنید.
streamlit-number-most = لطفًا دست بالا { $what } بنویسید.
streamlit-number-least = لطفًا دست کم { $what } بنویسید.
streamlit-number-between = لطفًا عددی از { $least } تا { $most } بنویسید.
streamlit-required = لطفًا این کادر را پر کنید.
streamlit-choose-date = انتخاب تاریخ
streamlit-calendar-keys = کلیدهای جهت‌دار روز را عوض می‌کنند، Enter انتخاب می‌کند و Escape می‌بندد.
streamlit-month-before = ماه پیش
streamlit-month-after = ماه بعد
streamlit-part-year = سال، { $what }
streamlit-part-month = ماه، { $what }
streamlit-part-day = روز، { $what }
streamlit-part-hour = ساعت، { $what }
streamlit-part-minute = دقیقه، { $what }
streamlit-less = کمتر
streamlit-more = بیشتر
streamlit-enter-keeps = با Enter ثبت می‌شود
streamlit-enter-sends = با Enter فرستاده می‌شود
streamlit-keys-keep = با { $what }+Enter ثبت می‌شود
streamlit-keys-send = با { $what }+Enter فرستاده می‌شود
streamlit-help = راهنما: { $what }
streamlit-menu-open = باز کردن منو
streamlit-menu-close = بستن منو
streamlit-menu = منو
streamlit-pages = صفحه‌ها
streamlit-pages-more = { $what } تای دیگر
streamlit-heading-link = پیوند به این عنوان
streamlit-skip = رفتن به محتوا
streamlit-close = بستن
streamlit-view-more = نمایش بیشتر
streamlit-view-less = نمایش کمتر
streamlit-full-screen = تمام صفحه
streamlit-full-screen-off = بازگشت به صفحه
streamlit-lost = ارتباط قطع است
streamlit-lost-advice = آنچه ذخیره کرده‌اید محفوظ است. آیا هنوز به شبکهٔ سالن وصل هستید؟ همین که ارتباط برگردد، صفحه خودش ادامه می‌دهد.
streamlit-stopped = ابزار روی این رایانه متوقف شده است. دوباره آن را راه بیندازید؛ صفحه خودش ادامه می‌دهد.
streamlit-connecting = در حال وصل شدن …
streamlit-working = در حال انجام …
streamlit-stop = توقف
streamlit-stopping = در حال توقف …
streamlit-no-page = چنین صفحه‌ای نیست
streamlit-no-page-advice = نشانی آن به جایی نمی‌رسد. این صفحهٔ نخست است.
streamlit-download-failed = بارگیری انجام نشد. لطفًا دوباره تلاش کنید.
