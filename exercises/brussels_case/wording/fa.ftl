# What exercise 1, the Brussels case, says, in Persian. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = تمرین ۱: مطالعه موردی بروکسل
card-audience = همه، با هم یا در گروه‌های سه تا پنج نفره
card-needs = گوشی‌ها و پروژکتور؛ دست‌کم دو گروه برای کار پنهان
card-insight = بر سر آرمان‌های یک برنامه کمتر اختلاف است؛ اختلاف بر سر هدف‌ها و دلیل‌هاست. گفت‌وگو آنجا ارزشش را دارد.
card-tip = یک پروژه را بلند بخوانید و نخست با هم هم‌راستا کنید. پاسخ نمونه را در پایان، محور به محور، آشکار کنید و بپرسید دلیل چه کسی بهتر است.
card-takes = چهار محور راهبردی، هر یک با دو پروژه، و ذی‌نفعانی که پیش‌تر شناخته شده‌اند
card-gives = هر پروژه با آرمان‌ها، هدف‌ها و دلیل‌هایش، و جایی که حاضران و پاسخ نمونه تفاوت دارند

## The facilitator
prepare-intro = با یک کلیک، برنامه پیش روی حاضران است: چهار محور راهبردی، هر یک با دو پروژه.
prepare-together = با هم، روی یک برگه
prepare-groups = گروهی، با پاسخ‌های پنهان
groups-first = برای کار گروهی، در بخش «کارگاه» دست‌کم دو گروه نام‌گذاری کنید.
done = { $sheets ->
    [one] { $done } از { $rows } پروژه هم‌راستا شده، روی یک برگه.
   *[other] { $done } از { $rows } پروژه هم‌راستا شده، روی { $sheets } برگه.
}
reveal-groups = آشکار کردن پاسخ گروه‌ها
conceal-groups = پنهان کردن دوباره پاسخ گروه‌ها
groups-before-model = نخست پاسخ گروه‌ها را آشکار کنید؛ سپس می‌توان درباره پاسخ نمونه گفت‌وگو کرد.
reveal-focus = آشکار کردن: { $focus }
conceal-focus = پنهان کردن: { $focus }
about-case = چه چیز واقعی است و چه چیز فرضی
facts = واقعی
made-up = فرضی برای تمرین
type-answers = نوشتن پاسخ‌های شهر

## The room
not-prepared = تسهیلگر تا لحظه‌ای دیگر برنامه را پیش روی شما می‌گذارد.
how = یکی از پروژه‌های زیر را انتخاب کنید و «{ $edit }» را بزنید؛ پروژه‌ای که نیست با «{ $add }» اضافه می‌شود. در خدمت کدام آرمان است و چرا؟
choose-group = گروه خود را انتخاب کنید: نام خود را در بالا بزنید.
questions = سه پرسش درباره برنامه
present = من شهر را معرفی می‌کنم: پاسخ به سه پرسش
question = پرسش
save-answer = ذخیره
answer-saved = ذخیره شد. به { $done } پرسش از { $questions } پاسخ داده شده است.
room-said = حاضران
model-answer = پاسخ نمونه
model-note = پاسخ نمونه تنها یک دیدگاه است، برای گفت‌وگو.
shared = در پاسخ نمونه هم هست
no-answer = هنوز پاسخی نیست
agreement = همخوانی با پاسخ نمونه: { $percent } درصد

## The export
column-number = شماره
column-focus = محور راهبردی
column-project = پروژه
column-said = آنچه حاضران گفتند
column-model = پاسخ نمونه
column-agreement = همخوانی
column-kind = نوع
column-text = متن
column-question = پرسش
column-answer = پاسخ شهر

## What is refused
error-answer-too-long = این { $length } نویسه می‌شود و روی پرده نمایش { $most } نویسه خوانا است. متن خود را کوتاه کنید. اگر همکاری در این میان نوشته باشد، متن او هم شمرده می‌شود.
