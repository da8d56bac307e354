# آنچه تمرین «نقشه ذی‌نفعان» به فارسی می‌گوید.
# به نحو Project Fluent نوشته شده است: کلید = متنی با { $مقدار }.

## کارت
card-title = نقشه ذی‌نفعان
card-audience = همه؛ کسانی که برنامه، دوره یا مرکز را می‌شناسند پیش می‌برند
card-needs = گوشی؛ برگه‌ای از برنامه یا دوره، یا یک مورد آماده
card-insight = مردم اول کسانی را نام می‌برند که سر میز هستند. آنچه به وقتش می‌ارزد این است که چه کسی نیست و کدام پروژه متولی ندارد.
card-tip = نقش را در یک پروژه مشخص بپرسید. «شریک» چیزی نمی‌گوید؛ «زمین تراموا را می‌دهد» می‌گوید.
card-takes = چه کسی ذی‌نفع است، در چه سطحی، در کدام پروژه، با چه نفوذ و علاقه‌ای
card-gives = یک نقشه و یک نمودار پیازی، ردیف‌های بی‌متولی، صداهای غایب

## چه کسی
who = چه کسی در { $subject } ذی‌نفع است؟
who-own = چه کسی در دوره‌های مرکز شما ذی‌نفع است؟
every-centre = همه مراکز، هرکدام برای خود
of-centre = برای کدام مرکز؟
name = نام
name-example = شورای محله، شرکت حمل‌ونقل…
type = نوع
choose-type = یک نوع را انتخاب کنید
type-public_authority = نهاد دولتی یا شهری
type-public_company = شرکت دولتی
type-business = بخش خصوصی
type-civil_society = جامعه مدنی
type-academia = دانشگاه یا پژوهش
type-foundation = بنیاد
type-residents = ساکنان
type-international = سازمان بین‌المللی
level = سطح
level-local = محلی
level-regional = کلان‌شهری یا منطقه‌ای
level-national = ملی
level-international = بین‌المللی
involvement = سر میز هست؟
involved-yes = مشارکت دارد
involved-no = باید مشارکت کند
put = بگذار روی نقشه
say-who = اول نام، نوع و سطح را بگویید.
kept = ذخیره شد. حالا جایش را روی نقشه تعیین کنید.
known-already = از پیش روی نقشه است. می‌توانید اینجا تغییرش دهید.

## کجا و در چه
influence = نفوذ
interest = علاقه
ask-influence = نفوذ، از ۱ (کم) تا ۵ (زیاد)
ask-interest = علاقه، از ۱ (کم) تا ۵ (زیاد)
ask-projects = در کدام پروژه‌ها؟
projects-example = انتخاب کنید یا یکی دیگر بنویسید
ask-role = نقش در «{ $project }»
more = نام، نوع و سطح
kept-at-once = همه‌چیز همان دم ذخیره می‌شود و جمع آن را می‌بیند.
done = تمام
change = تغییر
values = نفوذ { $influence }، علاقه { $interest }

## نقشه‌ها
drawing-map = نقشه
drawing-levels = پیاز بر پایه سطح
drawing-involvement = پیاز بر پایه مشارکت
drawing-lists = آنچه کم است
part-high-high = همکاری نزدیک
part-high-low = راضی نگه داشتن
part-low-high = باخبر نگه داشتن
part-low-low = زیر نظر داشتن
nobody-yet = هنوز کسی روی نقشه نیست. نفر اول را با گوشی خود نام ببرید.
count-stakeholders = { $count ->
    [one] { $count } ذی‌نفع
   *[other] { $count } ذی‌نفع
}
count-missing = { $count ->
    [one] { $count } صدای غایب
   *[other] { $count } صدای غایب
}
count-ownerless = { $count ->
    [one] { $count } پروژه بی‌متولی
   *[other] { $count } پروژه بی‌متولی
}
ownerless = ردیف‌های بی‌متولی
no-ownerless = هر ردیف کسی را دارد که در آن نقشی بازی می‌کند.
missing-voices = صداهای غایب
no-missing = کسی غایب علامت نخورده است.

## میز تسهیلگر
whose = ذی‌نفعان
map-these = همین‌ها را نقشه کن
drawn-as = روی پرده
news = چیز تازه‌ای هست: نشان بده
begin = آغاز با یک مورد آماده
prepared = مورد (نمونه)
load = ذی‌نفعانش را بیاور
load-help = ذی‌نفعان مورد را می‌افزاید، و برگه‌اش را اگر کارگاه ندارد. آنچه جمع نام برده می‌ماند.
loaded = { $count } ذی‌نفع آورده شد
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
error-stakeholder-scale = { $value } روی مقیاس نیست. نفوذ و علاقه از ۱ تا ۵ است.
error-stakeholder-ties = یک ذی‌نفع را می‌توان به { $most } پروژه پیوند داد. اول یکی را بردارید.
error-stakeholder-many = این کارگاه { $most } ذی‌نفع دارد، بیش از آنچه در نقشه جا می‌شود. چند تا را ادغام کنید یا تغییر دهید.
error-stakeholder-known = { $name } از پیش روی نقشه است. همان را تغییر دهید، یا از تسهیلگر بخواهید دو تا را ادغام کند.
error-stakeholder-gone = این ذی‌نفع دیگر اینجا نیست. اگر لازم است دوباره نامش را ببرید.
