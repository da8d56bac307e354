# آنچه تمرین «نقشه ذی‌نفعان» به فارسی می‌گوید.
# به نحو Project Fluent نوشته شده است: کلید = متنی با { $مقدار }.

## کارت
card-title = نقشه ذی‌نفعان
card-audience = همه؛ کسانی که برنامه، دوره یا مرکز را می‌شناسند پیش می‌برند
card-needs = گوشی‌ها؛ برگه‌ای از برنامه یا دوره، یا یک مورد آماده
card-insight = مردم نخست کسانی را نام می‌برند که همین حالا مشارکت دارند. مهم این است که چه کسی غایب است و کدام پروژه متولی ندارد.
card-tip = نقش را در یک پروژه مشخص بپرسید. «شریک» چیزی نمی‌گوید؛ «زمین تراموا را می‌دهد» می‌گوید.
card-takes = چه کسی ذی‌نفع است، در چه سطحی، در کدام پروژه، با چه نفوذ و علاقه‌ای
card-gives = یک نقشه و دایره‌های هم‌مرکز، ردیف‌های بدون متولی، صداهای غایب

## چه کسی
who = ذی‌نفعان «{ $subject }» چه کسانی‌اند؟
who-own = ذی‌نفعان دوره‌های مرکز شما چه کسانی‌اند؟
every-centre = همه مراکز، هر کدام برای خود
of-centre = برای کدام مرکز؟
name = نام
name-example = شورای محله، شرکت حمل‌ونقل…
type = نوع
choose-type = یک نوع را انتخاب کنید
type-public_authority = نهاد دولتی یا شهری
type-public_company = شرکت دولتی
type-business = شرکت خصوصی
type-civil_society = سازمان مردم‌نهاد
type-academia = دانشگاه یا پژوهشگاه
type-foundation = بنیاد
type-residents = ساکنان
type-international = سازمان بین‌المللی
level = سطح
level-local = محلی
level-regional = کلان‌شهری یا منطقه‌ای
level-national = ملی
level-international = بین‌المللی
involvement = مشارکت دارد؟
involved-yes = مشارکت دارد
involved-no = باید مشارکت کند
put = قرار دادن روی نقشه
say-who = نخست نام، نوع و سطح را مشخص کنید.
kept = ذخیره شد. حالا جایش را روی نقشه تعیین کنید.
known-already = پیش‌تر روی نقشه آمده است. می‌توانید اینجا تغییرش دهید.

## کجا و در چه
influence = نفوذ
interest = علاقه
ask-influence = نفوذ، از ۱ (کم) تا ۵ (زیاد)
ask-interest = علاقه، از ۱ (کم) تا ۵ (زیاد)
ask-projects = در کدام پروژه‌ها؟
projects-example = انتخاب کنید یا یکی دیگر بنویسید
ask-role = نقش در «{ $project }»
more = نام، نوع و سطح
kept-at-once = همه‌چیز همان دم ذخیره می‌شود و حاضران آن را می‌بینند.
done = تمام
change = تغییر
values = نفوذ { $influence }، علاقه { $interest }

## نقشه‌ها
drawing-map = نقشه
drawing-levels = دایره‌های هم‌مرکز بر پایه سطح
drawing-involvement = دایره‌های هم‌مرکز بر پایه مشارکت
drawing-lists = کمبودها
part-high-high = همکاری نزدیک
part-high-low = راضی نگه داشتن
part-low-high = باخبر نگه داشتن
part-low-low = پیگیری از دور
nobody-yet = هنوز کسی روی نقشه نیست. نخستین ذی‌نفع را با گوشی خود اضافه کنید.
count-stakeholders = { $count ->
    [one] { $count } ذی‌نفع
   *[other] { $count } ذی‌نفع
}
count-missing = { $count ->
    [0] هیچ صدایی غایب نیست
   *[other] { $count } صدای غایب
}
count-ownerless = { $count ->
    [0] هر پروژه متولی دارد
   *[other] { $count } پروژه بی‌متولی
}
ownerless = ردیف‌های بی‌متولی
no-ownerless = هر ردیف کسی را دارد که در آن نقشی بازی می‌کند.
missing-voices = صداهای غایب
no-missing = هیچ‌کس به‌عنوان غایب مشخص نشده است.

## میز تسهیلگر
whose = ذی‌نفعان
map-these = نمایش این نقشه
drawn-as = روی پرده نمایش
news = مطلب تازه رسیده: نمایش
begin = آغاز با یک مورد آماده
prepared = مورد (فرضی)
load = افزودن ذی‌نفعان این مورد
load-help = ذی‌نفعان مورد را می‌افزاید، و برگه‌اش را اگر کارگاه ندارد. آنچه حاضران نام برده‌اند می‌ماند.
loaded = { $count } ذی‌نفع افزوده شد
tidy-up = پنهان کردن یا ادغام
choose-one = انتخاب کنید
this-one = ذی‌نفع
part-of = بخشی است از
merge = ادغام
hide = پنهان کردن
away = پنهان یا ادغام‌شده
show-again = نمایش دوباره

## خروجی
column-subject = نقشه برای
column-name = ذی‌نفع
column-type = نوع
column-level = سطح
column-influence = نفوذ
column-interest = علاقه
column-involvement = مشارکت
column-roles = پروژه‌ها و نقش‌ها
column-rows = ردیف‌های برگه‌ها
column-sheet = برگه
column-number = ردیف
column-focus = محور راهبردی
column-project = پروژه

## آنچه پذیرفته نمی‌شود
error-stakeholder-name = ذی‌نفع باید نام داشته باشد. بنویسید کیست.
error-stakeholder-scale = مقدار { $value } پذیرفته نمی‌شود. نفوذ و علاقه از ۱ تا ۵ است.
error-stakeholder-ties = یک ذی‌نفع را می‌توان به { $most } پروژه پیوند داد. نخست یکی را بردارید.
error-stakeholder-many = این کارگاه { $most } ذی‌نفع دارد، بیش از آنچه در نقشه جا می‌شود. چند تا را ادغام کنید یا تغییر دهید.
error-stakeholder-known = { $name } پیش‌تر روی نقشه آمده است. همان را تغییر دهید، یا از تسهیلگر بخواهید این دو را ادغام کند.
error-stakeholder-gone = این ذی‌نفع دیگر اینجا نیست. اگر لازم است دوباره نامش را ببرید.
