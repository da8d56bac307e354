# آنچه بازی «آرمان‌ها در یک نگاه» به فارسی می‌گوید. صحنه‌ها در ../questions هستند.

## کارت
card-title = آرمان‌ها در یک نگاه
card-audience = همه، هر کس با گوشی خود
card-needs = گوشی‌ها و پروژکتور؛ در ۱۵ دقیقه چهار تا شش پرسش جا می‌شود
card-insight = همه می‌دانند که ۱۷ آرمان هست، اما کمتر کسی می‌داند کدام کدام است. پیوند دادن صحنه‌ای از زندگی روزمره به یک آرمان، بیش از یک اسلاید با ۱۷ نماد یاد می‌دهد.
card-tip = پس از هر پاسخ، از کسی که آرمان دیگری را انتخاب کرده دلیلش را بپرسید: بیشتر صحنه‌ها به بیش از یک آرمان مربوط‌اند.
card-takes = یک پاسخ از هر نفر به هر پرسش، در زمان آن
card-gives = آرمان‌هایی که حاضران می‌شناسند و آن‌هایی که اشتباه می‌گیرند

## پرسش‌ها
before = نخستین پرسش تا چند لحظه دیگر می‌آید. گوشی‌تان را آماده نگه دارید.
question = پرسش { $number }
ask-scene = این صحنه درباره کدام آرمان است؟
ask-title = عنوان این آرمان چیست؟
ask-number = شماره این آرمان چیست؟
goal-number = آرمان { $number }
time-left = زمان باقی‌مانده
time-over = زمان تمام شد
answered = { $count ->
    [0] هنوز پاسخی نیست
   *[other] { $count } پاسخ
}
kept = پاسخ شما ثبت شد: { $answer }
was-right = { $count ->
   *[other] درست: { $count } امتیاز
}
was-wrong = این بار نه. انتخاب شما: { $answer }
no-answer = به این پرسش پاسخ ندادید.
error-too-late = زمان تمام شد. منتظر پرسش بعدی بمانید.
error-no-such-option = { $goal } جزو گزینه‌ها نیست. یکی از گزینه‌های نشان‌داده‌شده را انتخاب کنید.

## پاسخ‌ها
were-right = { $right } پاسخ درست از { $count }
why-match = آرمان { $number } «{ $title }» است.
closest-target = نزدیک‌ترین هدف: { $target }
results = آنچه حاضران می‌شناسند و اشتباه می‌گیرند
no-results = هنوز هیچ پاسخی آشکار نشده است.
best = بیشترین امتیازها
somebody = کسی بدون نام مستعار
points = { $count ->
   *[other] { $count } امتیاز
}
own-points = { $count ->
   *[other] شما { $count } امتیاز دارید
}
percent-right = { $count ->
   *[other] { $percent } درصد درست ({ $count } پاسخ)
}
confused-with = اشتباه گرفته شد با: { $goals }

## تسهیلگر
next = پرسش بعدی را بپرسید
next-scene = یک صحنه
next-title = شماره: کدام عنوان؟
next-number = عنوان: کدام شماره؟
seconds-given = زمان پاسخ
seconds = { $count } ثانیه
reveal = آشکار کردن پاسخ
reveal-help = زمان را پایان می‌دهد و آرمان درست و انتخاب حاضران را نشان می‌دهد.
reveal-results = نشان دادن آنچه حاضران می‌شناسند
conceal-results = بازگشت به پرسش

## خروجی
column-number = شماره
column-question = پرسش
column-goal = آرمان
column-answers = پاسخ‌ها
column-right = درست
column-confused = اشتباه گرفته شد با
