# What exercise 2, one's own course, says, in Persian. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = تمرین ۲: دوره خودتان
card-audience = مربیان، هر کس با مرکز خود
card-needs = برنامه یک دوره، با جلسه‌ها و ساعت‌هایش
card-insight = دوره با ساعت‌هایش در خدمت آرمان‌هاست، نه با عنوانش. تقریباً هر دوره‌ای آموزش می‌دهد و شریکان را گرد هم می‌آورد؛ از این رو آرمان‌های 4 و 17 جدا دیده می‌شوند.
card-tip = نخست دوره مشهد را با هم هم‌راستا کنید. سپس هر مرکز دوره خود را بردارد و با یک جمله تمام کند: فردا چه چیزی را عوض می‌کنیم؟
card-takes = جلسه‌های یک دوره با ساعت‌هایشان
card-gives = سهم هر آرمان از ساعت‌ها، و آنچه هر مرکز فردا در دوره عوض می‌کند

## The facilitator
manner-case = همه روی دوره مشهد کار می‌کنند که آماده و برای تمرین ساخته شده است.
manner-own = هر مرکز روی دوره خود کار می‌کند.
bring-to-case = همه روی دوره مشهد
bring-to-own = هر مرکز روی دوره خود
reflections-hidden = دشواری‌ها و امکان‌هایی که حاضران نمی‌بینند

## The room
how = یکی از جلسه‌های زیر را انتخاب کنید و «{ $edit }» را بزنید؛ جلسه‌ای که نیست با «{ $add }» اضافه می‌شود. ساعت‌هایش در خدمت کدام آرمان است؟ فردا چه چیز آن را عوض می‌کنیم؟
locked = تسهیلگر فعلاً برگه‌ها را قفل کرده است.
ask-centre = روی دوره کدام مرکز کار می‌کنید؟
choose-centre = مرکزی را انتخاب کنید
start = { $centre }: دوره شما
ask-title = عنوان دوره
ask-sessions = جلسه‌ها، هر یک در یک سطر، و ساعت‌ها پس از نقطه‌ویرگول
example-sessions =
    نشت‌یابی در میدان؛ ۳
    تعرفه آب و کم‌درآمدها؛ ۱٫۵
sessions-help = بعداً می‌توانید جلسه اضافه کنید، تغییر دهید و تقسیم کنید.
start-course = شروع با این جلسه‌ها
start-from-case = شروع از دوره آماده مشهد
reflect = دشواری‌ها و امکان‌های هم‌راستا کردن دوره خود
ask-challenges = چه چیزی هم‌راستا کردن دوره شما را دشوار می‌کند؟
ask-potentialities = این کار چه چیزی را ممکن می‌کند؟
reflect-keep = ذخیره
reflect-kept = ذخیره شد؛ حاضران آن را می‌بینند.

## The projector
prepared = { $centre } (دوره آماده)
no-course-yet = هنوز دوره‌ای نیست. نخستین دوره اینجا نمایان می‌شود.
apart = سهم هر آرمان از ساعت‌ها. آرمان‌های { $goals } جدا دیده می‌شوند: تقریباً هر دوره‌ای در خدمت آن‌هاست.
apart-goal = آرمان { $goal }: { $hours } ساعت
aligned-hours = { $aligned } از { $whole } ساعت هم‌راستا شده
unknown-hours = { $count ->
    [one] یک جلسه بدون ساعت
   *[other] { $count } جلسه بدون ساعت
}
no-hours-yet = هنوز ساعتی داده نشده
hours = { $hours } ساعت
changes = فردا چه چیزی را در دوره عوض می‌کنیم؟
not-aligned = هنوز هم‌راستا نشده
challenges = دشواری
potentialities = امکان

## The export
table-hours = ساعت‌ها به تفکیک آرمان
table-sessions = جلسه‌ها
column-centre = مرکز
column-course = دوره
column-part = بخش
column-session = جلسه
column-goal = آرمان
column-label = عنوان آرمان
column-hours = ساعت‌ها
column-share = سهم
column-change = تغییر
set-apart = جدا
column-whose = چه کسی
column-question = نوع
column-answer = پاسخ

## What is refused
error-no-session = هیچ جلسه‌ای نوشته نشده است. دست‌کم یکی را در سطری جداگانه بنویسید.
error-too-many-sessions = { $sessions } جلسه برای یک برگه زیاد است. حداکثر { $most } جلسه بنویسید.
