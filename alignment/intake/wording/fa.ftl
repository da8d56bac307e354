# Reading files and pasted texts
error-read-empty = فایل { $file } خالی است. فایلی را انتخاب کنید که متن دارد.
error-read-nothing = در { $file } متنی پیدا نشد. اگر از تصویر ساخته شده است، نوشته تصویرها را تایپ کنید یا بچسبانید.
error-read-nothing-pasted = اینجا هنوز متنی نیست. برنامه دوره، برنامه شهری یا جدول را بچسبانید.
error-read-large = فایل { $file } بزرگ‌تر از { $most } مگابایت است که بیشترین اندازه خواندنی است. تصویرها را از آن بردارید یا متنش را بچسبانید.
error-read-long = این متن بیش از { $most } نویسه دارد که بیشترین اندازه برای یک بار است. فقط بخشی را بیاورید که برنامه یا جدول در آن است.
error-read-many-blocks = شمار بندها بیش از { $most } است که بیشترین اندازه برای یک بار است. فقط بخش برنامه را بیاورید.
error-read-many-lines = جدول‌ها بیش از { $most } سطر دارند که بیشترین اندازه برای یک بار است. جدول را در چند فایل بخش کنید.
error-read-many-pages = فایل { $file } بیش از { $most } صفحه دارد که بیشترین اندازه برای یک بار است. فقط صفحه‌های برنامه را ذخیره کنید.
error-read-long-cell = سطر { $line } از { $file } خانه‌ای با بیش از { $most } نویسه دارد؛ شاید گیومه‌ای در آن کم باشد. سطر را درست کنید و فایل را دوباره بیفزایید.
error-read-heavy = فایل { $file } بسیار بیش از نیاز یک برنامه یا جدول در خود دارد و خوانده نشد. آنچه را لازم است در فایلی تازه بگذارید یا همین‌جا بچسبانید.
error-read-slow = فایل { $file } در { $seconds } ثانیه خوانده نشد. آنچه را لازم است در فایلی تازه بگذارید یا همین‌جا بچسبانید.
error-read-busy = اکنون فایل‌های دیگری خوانده می‌شوند. { $file } را یک دقیقه دیگر دوباره بیفزایید.
error-read-broken = فایل { $file } آسیب دیده یا ناقص است. آن را در برنامه‌ای که با آن ساخته شده باز کنید، از نو ذخیره کنید و دوباره بیفزایید.
error-read-definitions = فایل { $file } تعریف‌هایی دارد که هیچ نرم‌افزار اداری نمی‌نویسد و باز نشد. به‌جای آن متنش را بچسبانید.
error-read-password = فایل { $file } گذرواژه دارد. آن را بدون گذرواژه ذخیره کنید و دوباره بیفزایید.
error-read-macros = فایل { $file } ماکرو دارد. آن را بدون ماکرو با قالب docx یا xlsx یا pptx یا odt یا ods ذخیره کنید و همان را بیفزایید.
error-read-doc = فایل { $file } در قالب قدیمی Word است. آن را با قالب docx ذخیره کنید و همان را بیفزایید.
error-read-xls = فایل { $file } در قالب قدیمی یا دودویی Excel است. آن را با قالب xlsx ذخیره کنید و همان را بیفزایید.
error-read-ppt = فایل { $file } ارائه‌ای در قالبی است که خوانده نمی‌شود. آن را با قالب pptx ذخیره کنید و همان را بیفزایید.
error-read-rtf = فایل { $file } در قالب RTF است که خوانده نمی‌شود. آن را در یک واژه‌پرداز باز کنید، با قالب docx یا odt ذخیره کنید و همان را بیفزایید.
error-read-apple = فایل { $file } از Pages یا Numbers یا Keynote است. از همان‌جا به Word یا Excel یا PowerPoint خروجی بگیرید و همان را بیفزایید.
error-read-picture = فایل { $file } تصویر یا صدا و فیلم است و متنی از آن خوانده نمی‌شود. آنچه را در آن است بنویسید یا بچسبانید.
error-read-packed = { $file } فایلی فشرده با فایل‌های دیگر در درون خود است. آن را باز کنید و فایل‌ها را یکی‌یکی بیفزایید.
error-read-web-page = فایل { $file } یک صفحه وب یا ایمیل است. آن را باز کنید، از متنش رونوشت بگیرید و بچسبانید.
error-read-unknown = فایل { $file } از نوعی است که خوانده نمی‌شود. آن را با قالب Word ‏(docx)، Excel ‏(xlsx)، PowerPoint ‏(pptx)، LibreOffice ‏(odt یا ods)، CSV یا متن ساده ذخیره کنید، یا متنش را بچسبانید.
error-read-no-pdf = فایل { $file } از نوع PDF است و این سرور آن را نمی‌خواند. فایل اصلی را بیفزایید، یا آن را باز کنید و متنش را بچسبانید. مدیر سرور می‌تواند افزونه «pdf» را نصب کند.
error-read-scanned = فایل { $file } متن ندارد و فقط تصویر صفحه‌هاست. فایل اصلی را بیفزایید، یا نوشته‌اش را تایپ کنید یا بچسبانید.
error-read-broken-text = متن { $file } خوانده نمی‌شود: حروفش وارونه یا دو بار ذخیره شده است. فایل Word ‏(docx) اصلی را بیفزایید، یا PDF را باز کنید و متنش را بچسبانید.
read-encoding-guessed = فایل نمی‌گوید حروفش چگونه ذخیره شده است و به‌صورت { $encoding } خوانده شد. حروف و نشانه‌ها را بررسی کنید.
read-left-out-columns = خانه‌های پس از ستون چهلم که کنار گذاشته شد: { $count }
read-left-out-charts = زبانه‌های بدون خانه، مانند نمودار، که کنار گذاشته شد: { $count }
read-left-out-hidden-tabs = زبانه‌های پنهان که کنار گذاشته شد: { $count }
read-left-out-formulas = فرمول‌های بدون نتیجه ذخیره‌شده که کنار گذاشته شد: { $count }. فایل را در Excel باز و ذخیره کنید تا نتیجه داشته باشند.
read-left-out-footnotes = پانوشت‌هایی که کنار گذاشته شد: { $count }
read-left-out-repeats = تکرارهای سطر یا خانه پس از چهلمین بار که کنار گذاشته شد: { $count }
read-left-out-speakers-notes = اسلایدهایی که یادداشت سخنرانشان کنار گذاشته شد: { $count }
read-left-out-pages = صفحه‌های بدون متن، شاید تصویر، که کنار گذاشته شد: { $count }
read-place-line = سطر { $number }
read-place-page = صفحه { $number }
read-place-paragraph = بند { $number }
read-place-slide = اسلاید { $number }
read-place-table = جدول { $number }
read-place-row = جدول { $table }، ردیف { $row }

# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = این خانه عدد { $code } را دارد، و صفحه‌گسترده { $longer } را هم با همین عدد نگه می‌دارد. انتخاب کنید کدام منظور است و قالب ستون را «متن» کنید.
error-day-for-code = این خانه تاریخ { $day } را دارد که صفحه‌گسترده از کدی مانند { $code } می‌سازد. { $code } را بپذیرید یا کد دیگری انتخاب کنید، و قالب ستون را «متن» کنید.
error-day-no-code = این خانه تاریخ { $day } را دارد و هیچ کدی به آن شبیه نیست. کد را دوباره در خانه‌ای با قالب «متن» بنویسید.
error-day-for-hours = این خانه تاریخ { $day } را دارد که صفحه‌گسترده از یک عدد می‌سازد. پیشنهاد { $hours } ساعت است: آن را بپذیرید یا ساعت را دوباره بنویسید.
error-hours-unread = «{ $text }» شمار ساعت نیست. برای نمونه بنویسید ۱٫۵ یا ۱:۳۰ یا «۲ ساعت» یا «۹۰ دقیقه».
error-link-unread = «{ $text }» نوع پیوند نیست. «مستقیم» یا «غیرمستقیم» را انتخاب کنید.
error-strength-unread = «{ $text }» اهمیت نیست. «اصلی» یا «فرعی» را انتخاب کنید.
error-effect-unread = «{ $text }» اثر نیست. «کمک می‌کند»، «آسیب می‌زند» یا «هنوز معلوم نیست» را انتخاب کنید.
error-day-unread = «{ $text }» تاریخی نیست که همه یکسان بخوانند. تاریخ را این‌گونه بنویسید: {"\u2066"}2026-05-04{"\u2069"}.
error-tabs-disagree = اینجا «{ $one }» آمده و در { $where } برای همین ردیف «{ $other }». یکی از این دو را انتخاب کنید.
error-only-on-handout = این ردیف در کاربرگ چاپی هست و در جدول کامل نیست. برای نگه داشتن، آن را بپذیرید؛ وگرنه کنارش بگذارید.
error-text-cut = کاربرگ چاپی فقط آغاز این متن را نشان می‌دهد. همین آغاز را بپذیرید یا فایل را با جدول کاملش بیفزایید.
error-both-changed = پس از گرفتن خروجی، این ردیف هم در این فایل و هم در برگه تغییر کرده است: { $fields }. انتخاب کنید کدام بماند.
error-heading-both-changed = پس از گرفتن خروجی، مشخصات برگه هم در این فایل و هم در خود برگه تغییر کرده است. انتخاب کنید کدام بماند.
error-row-gone = پس از گرفتن خروجی، کسی این ردیف را از برگه حذف کرده است. آن را به‌عنوان ردیف تازه بپذیرید یا کنار بگذارید.
error-still-asked = ردیف { $where } هنوز پرسشی بی‌پاسخ دارد. به آن پاسخ دهید یا ردیف را کنار بگذارید.
error-no-table = در { $name } جدول هم‌راستایی نیست. سطر نخست آن باید نام ستون‌ها را داشته باشد، مانند محور راهبردی، نمونه پروژه، شماره آرمان و شاخص آرمان.
error-cannot-open = { $file } باز نمی‌شود ({ $fault }). نام فایل را بررسی کنید.
choice-empty = خالی بماند
choice-as-it-is = همان‌گونه که هست
choice-as-new = به‌عنوان ردیف تازه
choice-file = مانند فایل
choice-sheet = مانند برگه
state-new = { $rows ->
   *[other] تازه
}
state-changed = { $rows ->
   *[other] تغییرکرده
}
state-equal = { $rows ->
   *[other] یکسان
}
state-conflict = { $rows ->
   *[other] ناسازگار
}
state-unclear = { $rows ->
   *[other] نامفهوم
}
state-left_out = { $rows ->
   *[other] کنارگذاشته
}
left-summary = { $lines ->
    [one] یک سطر شمارش: ردیف‌ها دوباره شمرده می‌شوند.
   *[other] { $lines } سطر شمارش: ردیف‌ها دوباره شمرده می‌شوند.
}
left-other = { $lines ->
    [one] یک سطر که جزئی از جدول هم‌راستایی نیست.
   *[other] { $lines } سطر که جزئی از جدول هم‌راستایی نیستند.
}
left-above = بالای جدول است و برچسبی ندارد که بگوید چیست.
left-note = یادداشتی از خود فایل Excel.
left-empty = { $lines ->
    [one] یک سطر شماره‌دار که کسی پر نکرده است.
   *[other] { $lines } سطر شماره‌دار که کسی پر نکرده است.
}
left-no-row = { $lines ->
    [one] یک سطر که نه محور دارد، نه پروژه و نه کد.
   *[other] { $lines } سطر که نه محور دارند، نه پروژه و نه کد.
}
left-local-alone = { $lines ->
    [one] یک شاخص محلی که ردیفش در فایل نیست.
   *[other] { $lines } شاخص محلی که ردیف‌هایشان در فایل نیست.
}
left-column = ستونی که نامش با چیزی در برگه همخوان نیست.
counted-file = ⁨{ $name }⁩: { $rows } ردیف به حساب آمد.
counted-left = به حساب نیامده: { $lines } سطر.
counted-drop = برداشتن { $name } از اطلس شما
counted-yours = تنها شما این فایل‌ها را می‌بینید. تا وقتی برندارید می‌مانند.
left-repeated = همین سطر پیش‌تر در فایل آمده است.
left-unticked = افتتاحیه یا اختتامیه است. اگر باید ردیف باشد، آن را دستی بیفزایید.
report-file = { $name }: { $counted }
report-no-rows = بدون ردیف
report-missing = { $rows ->
    [one] یک ردیف برگه در فایل نیست و همان‌گونه می‌ماند.
   *[other] { $rows } ردیف برگه در فایل نیست و همان‌گونه می‌ماند.
}
report-written-new = { $name }: برگه تازه { $sheet } با { $rows ->
    [one] { $rows } ردیف
   *[other] { $rows } ردیف
}
report-written-into = { $name }: { $rows ->
    [one] { $rows } ردیف
   *[other] { $rows } ردیف
} در برگه { $sheet } تغییر کرد یا افزوده شد
report-nothing-written = { $name }: چیزی برای ذخیره نیست
merge-title = ردیف‌های { $files ->
    [one] { $files } فایل
   *[other] { $files } فایل
}
merge-tab-rows = ردیف‌ها
merge-tab-open = پرسش‌های باز
merge-file = فایل
merge-where = جا
merge-question = پرسش
merge-superseded = نسخه تازه‌تری از همین برگه در { $name } هست.
merge-written = { $file }: { $rows ->
    [one] { $rows } ردیف
   *[other] { $rows } ردیف
}، پرسش‌های باز: { $open }

# The page on which it comes in
bring-title = وارد کردن برنامه آماده
bring-about = برنامه دوره، برنامه شهری یا جدول پرشده به ردیف‌های یک برگه تبدیل می‌شود. درباره هر ردیف شما تصمیم می‌گیرید و هیچ‌چیز بدون تأیید شما پذیرفته نمی‌شود.
bring-way = وارد کردن برنامه یا جدول
bring-paste = متن را بچسبانید
bring-paste-example = ۹:۰۰ تا ۱۰:۳۰ برنامه‌ریزی خطوط ویژه اتوبوس…
bring-read = یافتن ردیف‌ها
bring-file = یا انتخاب فایل: Word یا Excel یا PowerPoint یا LibreOffice یا CSV یا متن
bring-reading = فایل در حال خوانده شدن است…
bring-into = مقصد ردیف‌ها
bring-into-open = در «{ $title }»
bring-into-new = در برگه‌ای تازه
bring-nothing = جلسه یا اقدامی در آن پیدا نشد. بخشی را که ساعت، شماره یا گلوله (•) دارد بچسبانید یا ردیف‌ها را خودتان بنویسید.
bring-counted = پذیرفته: **{ $accepted }** · در انتظار تصمیم: **{ $open }** · کنارگذاشته: **{ $dropped }**
bring-accept-sure = پذیرش همه موارد مطمئن ({ $rows })
bring-take = افزودن ردیف‌های پذیرفته به برگه ({ $rows })
bring-going-on = ادامه «⁨{ $title }⁩»: تصمیم‌های شما نگه داشته شده است.
bring-going-on-untitled = ادامه متنی که چسبانده بودید: تصمیم‌های شما نگه داشته شده است.
bring-put-away = کنار گذاشتن این فهرست
bring-untitled = برنامه واردشده
bring-part = ردیف‌های نمایش‌داده‌شده
bring-hours = { $hours } ساعت
bring-no-target = هدفی پیشنهاد نشد. ردیف را بدون آن بپذیرید یا در «تغییر» کدی انتخاب کنید.
bring-accept = پذیرش با ⁨{ $code }⁩
bring-accept-bare = پذیرش
bring-other = به‌جای آن ⁨{ $code }⁩
bring-drop = کنار گذاشتن
bring-change = تغییر
bring-accepted = ✓ پذیرفته – تصمیم دوباره
bring-dropped = ✗ کنارگذاشته – تصمیم دوباره
bring-title-of-row = نمونه پروژه
bring-focus = محور راهبردی
bring-hours-of-row = ساعت‌ها
bring-code = هدف
bring-correct = اعمال تغییر
bring-merge = ادغام با ردیف بعد
bring-split = تقسیم: «{ $first }» و «{ $second }»
bring-left-out = سطرهای کنارگذاشته: { $lines }
left-kind-title = عنوان
left-kind-heading = سرفصل
left-kind-day = روز
left-kind-columns = نام ستون‌ها
left-kind-break = استراحت
left-kind-meal = وعده غذا
left-kind-registration = ثبت‌نام
left-kind-ceremony = مراسم
left-kind-speaker = سخنران
left-kind-introduction = مقدمه
left-kind-other = موارد دیگر
taken-in = ردیف‌های افزوده به این برگه: { $rows }
taken-back = بازگرداندن
import-counted = { $state }: **{ $rows }**
import-take = پذیرش ردیف‌های انتخاب‌شده ({ $rows })
import-take-row = پذیرش ردیف ⁨{ $where }⁩
import-take-heading = مشخصات برگه نیز از فایل پذیرفته شود
import-unanswered = بدون پاسخ، این ردیف کنار گذاشته می‌شود.
import-left-out = سطرهای پذیرفته‌نشده: { $lines }
bring-source = متن یا فایل
