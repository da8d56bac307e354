# آنچه مناظره می‌گوید، به فارسی. پرسش، نقش‌ها و استدلال‌های آماده در ../material است.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }.

## کارت
card-title = مناظره: آیا هم‌راستا کردن دوره‌های آموزشی با آرمان‌های توسعه پایدار به زحمتش می‌ارزد؟
card-audience = همه؛ سخنران‌ها به نوبت
card-needs = تلفن‌ها، پروژکتور و کسی که نوبت سخن را نگه دارد
card-insight = آدم‌ها با استدلال کردن نظرشان را عوض می‌کنند، نه با شنیدن. رأی مخفی پیش و پس از مناظره این را بی‌آنکه کسی شرمنده شود نشان می‌دهد.
card-tip = به کسانی که همه موافق‌اند نقش بدهید و بگذارید نخستین سخنران کسی باشد که رأی «مطمئن نیستم» داده است.
card-takes = رأی مخفی، استدلال‌های موافق و مخالف، و اینکه چه کسانی آنها را قوی می‌دانند
card-gives = دو رأی‌گیری و تغییر میان آنها، و استدلال‌ها به ترتیب قوت

## دو رأی‌گیری
moment-before = رأی پیش از مناظره
moment-after = رأی پس از مناظره
choice-yes = بله
choice-no = نه
choice-unsure = مطمئن نیستم
vote-secret = رأی شما مخفی است. تا بسته شدن رأی‌گیری می‌توانید آن را تغییر دهید.
vote-kept = رأی شما ثبت شد.
voted = { $count ->
   *[other] { $count } رأی از { $people }
}
changed = { $count ->
   *[other] { $count } نفر از { $twice } نفر نظرشان عوض شد
}
debate-over = رأی‌گیری دوم بسته شد. به پروژکتور نگاه کنید.
state-waiting = هنوز باز نشده
state-open = باز
state-closed = بسته
vote-open = باز کردن رأی‌گیری
vote-open-again = باز کردن دوباره
vote-close = بستن رأی‌گیری
reveal = آشکار کردن
conceal = پنهان کردن

## استدلال‌ها
arguments = استدلال‌ها
side-for = موافق
side-against = مخالف
argument-ask = استدلال شما
argument-text = در یک جمله
argument-put = روی میز بگذارید
argument-kept = استدلال شما روی میز است.
argument-empty = نخست استدلال خود را بنویسید.
argument-enough = شما { $most } استدلال روی میز گذاشته‌اید. برای افزودن، یکی را پس بگیرید.
arguments-own = استدلال‌های من
take-back = پس گرفتن
strong = استدلال قوی
strong-count = { $count ->
   *[other] { $count } نفر آن را قوی می‌دانند
}
more = و { $count } مورد دیگر
reveal-arguments = آشکار کردن قوت آنها
conceal-arguments = پنهان کردن قوت آنها
arguments-count = { $count ->
   *[other] { $count } استدلال
}
prepared-shown = استدلال‌های آماده روی میز
arguments-hidden = استدلال‌های برداشته‌شده از میز
arguments-hidden-help = حاضران دیگر آنها را نمی‌بینند. چیزی پاک نمی‌شود.

## نوبت سخن
speaking = نوبت سخن
speaks = اکنون سخن می‌گوید
somebody = کسی بدون نام مستعار
queue = بعدی
hand-up = دست بلند کردن
hand-down = پایین آوردن دست
time-left = زمان مانده
time-over = گذشته از وقت
waiting-count = { $count ->
    [0] کسی در نوبت نیست
   *[other] { $count } نفر در نوبت
}
next-speaker = سخنران بعدی
nobody-waits = کسی دست بلند نکرده است.
minute-more = یک دقیقه بیشتر
floor-end = پایان نوبت
minutes-each = دقیقه برای هر نفر

## نقش‌ها
role = سخن گفتن از زبان یک نقش
role-intro = با نقش آسان‌تر می‌شود چیزی گفت که نظر خودمان نیست. کارت شما را فقط خودتان می‌بینید.
role-deal = یک نقش به من بدهید
role-back = پس دادن نقش
role-ask = پرسش شما از دیگران:

## خروجی
column-choice = رأی
column-shift = تغییر
column-side = سو
column-argument = استدلال
column-strong = شمار کسانی که آن را قوی می‌دانند
column-origin = از
origin-room = حاضران
origin-prepared = استدلال‌های آماده

## آنچه مناظره نمی‌پذیرد
error-vote-not-open = این رأی‌گیری باز نیست. صبر کنید تا تسهیلگر آن را باز کند؛ رأی پیشین شما همچنان به حساب می‌آید.
error-no-such-choice = گزینه { $choice } وجود ندارد. بله، نه یا مطمئن نیستم را انتخاب کنید.
