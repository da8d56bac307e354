# آنچه دستور کار می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## The agenda and its clock
agenda-now = اکنون
agenda-next = بعدی
agenda-time-left = زمان مانده
agenda-time-over = وقت گذشته
agenda-begins-in = مانده تا آغاز
agenda-begins-now = به‌زودی آغاز می‌شود
agenda-until = تا { $time }
agenda-day-over = برنامه امروز به پایان رسید.
agenda-today = کارهای امروز
agenda-tomorrow = نوبت بعد
wall-introduce = نام شما، مرکز شما و یک چیز که امیدوارید از این کارگاه با خود ببرید.
wall-in-groups = گروه خود را پیدا کنید. هر نفر دو دقیقه.
wall-group = گروه { $number }
wall-somebody = یک شرکت‌کننده
wall-thanks = از همه سپاسگزاریم!
wall-take-home = آنچه با خود می‌برید
wall-home-1 = برگه هم‌راستایی و برنامه رویداد بعدی شما: هر دو روی گوشی شما باز می‌مانند.
wall-home-2 = نتایج کارگاه: تسهیلگر آن را در یک فایل Excel برای شما می‌فرستد.
wall-home-3 = یک تعهد. سه ماه دیگر می‌پرسیم به کجا رسید.
agenda-ends = پایان روز در
agenda-on-time = سر وقت
agenda-late = { $count ->
   *[other] { $count } دقیقه تأخیر
}
agenda-early = { $count ->
   *[other] { $count } دقیقه زودتر
}
agenda-minutes = { $count } دقیقه
agenda-state-running = اکنون
agenda-state-done = پایان‌یافته
agenda-state-skipped = ردشده
agenda-column-slot = بخش
agenda-column-now = وضع کنونی
agenda-column-squeezed = کوتاه‌شده
agenda-least = حداقل
agenda-squeeze-met = با این زمان‌ها روز در { $time } و سر وقت به پایان می‌رسد.
agenda-squeeze-short = { $count ->
   *[other] حتی اگر هر بخش به حداقل خود برسد، روز { $count } دقیقه دیرتر به پایان می‌رسد. از بخشی بگذرید یا بر سر پایانی دیرتر توافق کنید.
}
agenda-squeeze-none = برنامه روز تأخیر ندارد. نیازی به کوتاه کردن بخش‌ها نیست.
agenda-error-start = در روز { $day } بخشی در { $start } آغاز می‌شود و با دقیقه‌های پیش از آن باید در { $expected } آغاز شود.
agenda-error-full = یک روز حداکثر { $most } بخش دارد. چند بخش را بردارید.
agenda-error-no-such-slot = بخش { $slot } دیگر در این برنامه نیست. صفحه را دوباره بارگذاری و از نو انتخاب کنید.
agenda-error-already-over = این بخش پایان یافته یا از آن گذشته‌اید. یکی از بخش‌های پیش رو را انتخاب کنید.
agenda-error-not-waiting = فقط بخش‌های پیش رو را می‌توان جابه‌جا کرد. دو بخش از آن‌ها انتخاب کنید.
agenda-error-not-last = هنوز نمی‌توان روز را پایان داد: بخش‌های دیگری پیش روست یا این بخش پایان یافته است. صفحه را دوباره بارگذاری و از نو انتخاب کنید.
agenda-error-document = برنامه ذخیره‌شده خوانده نمی‌شود (در { $part }). برنامه را دوباره باز کنید.
wall-recap = آنچه روز پیش شنیدیم: پنج پرسش و پاسخ هر مرکز.
wall-training = چنین دوره‌ای چگونه پیش می‌رود
wall-training-1 = ۱۰ تا ۱۶ نفر؛ بیش از ۱۵ نفر، معرفی در گروه‌های پنج‌نفره
wall-training-2 = با یک نظرسنجی، یک فیلم یا یک دور معرفی آغاز می‌شود
wall-training-3 = هر فعالیت یک کارت دارد: نوع، مخاطب، دقیقه، مواد، نکته، توصیه
wall-training-4 = دو گروه پروژه‌های واقعی را هم‌راستا می‌کنند و به هر ذی‌نفع نقشی می‌دهند
wall-training-5 = با توصیه‌ها و تعهدهایی پایان می‌یابد که پس از سه و شش ماه بررسی می‌شوند
wall-training-plan = آنچه هر مربی با خود می‌برد: طرحی هفت‌بندی

## The agenda's page
agenda-intro = یک برنامه انتخاب کنید. در طول روز می‌توانید هر بخش را تغییر دهید.
agenda-programme = برنامه
agenda-day = روز
agenda-date = تاریخ
agenda-time = ساعت شروع
agenda-zone = منطقه زمانی: { $zone }
agenda-open = باز کردن این روز
agenda-go-on = بعدی: { $title }
agenda-end-day = پایان دادن به روز
agenda-straight-on = رفتن یک‌راست به: { $title }
agenda-key = کلید فاصله
agenda-longer = { $count } دقیقه وقت بیشتر برای بخش جاری
agenda-back = یک گام به عقب
agenda-squeeze = دیر شده است: کوتاه کردن بخش‌های باقی‌مانده
agenda-apply = اعمال این زمان‌ها
agenda-another-day = باز کردن روزی دیگر
agenda-more = بیشتر
agenda-do-start = همین حالا شروع شود
agenda-do-skip = رد شدن
agenda-do-later = بعد از بخش بعدی
agenda-do-bring-back = برگرداندن
card-title = دستور کار
day = روز { $number }
column-planned = برنامه
column-slot = بخش
column-minutes = دقیقه
column-began = آغاز
column-ended = پایان
