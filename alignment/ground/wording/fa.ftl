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
line-blocked = این صفحه نمی‌تواند ارتباط خود با سرور (WebSocket) را باز کند و برای همین خالی می‌ماند. مرورگر دیگری را امتحان کنید، وی‌پی‌ان، صرفه‌جویی داده یا مسدودکننده تبلیغات را خاموش کنید، یا به وای‌فای سالن وصل شوید. اگر همین‌طور ماند، به تسهیلگر بگویید.
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
