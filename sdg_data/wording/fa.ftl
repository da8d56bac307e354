# آنچه بسته چارچوب می‌گوید، به فارسی.
# به نحو Project Fluent نوشته شده است: key = متن با { $places }. نگاه کنید به ../../CONTRIBUTING.md، بخش "How to change a wording".

## خود زبان
language-name = فارسی
language-direction = rtl

## همه صفحه‌ها
choose-language = زبان خود را انتخاب کنید
error-unforeseen = اشکالی از سوی ما پیش آمد. آنچه ذخیره کرده‌اید محفوظ است. لطفاً صفحه را دوباره بارگذاری کنید؛ اگر باز هم پیش آمد، به تسهیلگر بگویید آخرین بار چه کردید.

## صفحه آرمان‌ها
catalogue-title = 17 آرمان
catalogue-intro = { $targets } هدف و { $indicators } شاخص، طبق فهرست سازمان ملل متحد پس از بازنگری 2025، هر یک با عنوانی کوتاه از ما.
catalogue-search = جست‌وجو با کد یا واژه
catalogue-search-example = 11.2، حمل‌ونقل عمومی، فاضلاب
catalogue-found = { $count ->
    [0] چیزی پیدا نشد
   *[other] { $count } مورد پیدا شد
}
catalogue-none = هیچ هدف یا شاخصی همه این واژه‌ها را ندارد. واژه‌های کمتر یا کوتاه‌تر، یا کدی مانند 11.2 را امتحان کنید.
catalogue-source = متن رسمی: سازمان ملل متحد، A/RES/70/1 و A/RES/71/313 با اصلاحات بعدی. عنوان‌های کوتاه و دامنه نقش شهر از ماست. سازمان ملل متحد این نرم‌افزار را تأیید نمی‌کند.
reach-direct = نقش مستقیم شهر
reach-partly = نقش نسبی شهر
reach-little = نقش اندک شهر
indicator-tier = رده { $tier }
indicator-custodians = نهاد متولی: { $agencies }
indicator-same-as = با این کد هم آمده است: { $codes }

## خطاها
error-unknown-goal = آرمان { $code } وجود ندارد. شماره آرمان‌ها از 1 تا 17 است. نزدیک‌ترین: { $nearest }.
error-unknown-target = هدف { $code } وجود ندارد. کد هدف مانند 11.2 یا {"\u2066"}11.a{"\u2069"} است. نزدیک‌ترین: { $nearest }.
error-unknown-indicator = شاخص { $code } وجود ندارد. کد شاخص مانند 11.2.1 است. نزدیک‌ترین: { $nearest }.

## به‌روزرسانی
refresh-program = چارچوب رسمی آرمان‌های توسعه پایدار.
refresh-command = دستور
refresh-help = مقایسه فایل‌های داده با فهرست بخش آمار سازمان ملل متحد
refresh-description = آرمان‌ها، هدف‌ها، شاخص‌ها و رده‌های فایل‌های داده را با فهرست بخش آمار سازمان ملل متحد مقایسه می‌کند و تفاوت‌ها را نشان می‌دهد. تا {"\u2066"}--write{"\u2069"} را نیفزایید، چیزی تغییر نمی‌کند.
refresh-source = فایل-یا-نشانی
refresh-source-help = فهرست به‌صورت فایل JSON، یا نشانی https آن: {"\u2066"}https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true{"\u2069"}
refresh-write-help = نوشتن متن‌های رسمی و رده‌ها در فایل‌های داده؛ عنوان‌های کوتاه، نقش شهر، نهادهای متولی و تکرارها همان که هستند می‌مانند
refresh-kind =
    { $kind ->
        [goal] آرمان
        [target] هدف
       *[indicator] شاخص
    }
refresh-nothing = هیچ
refresh-added =
    { refresh-kind } { $code }، فقط در فهرست:
      + { $new }
refresh-removed =
    { refresh-kind } { $code }، دیگر در فهرست نیست:
      - { $old }
refresh-changed =
    { refresh-kind } { $code }، با متنی دیگر:
      - { $old }
      + { $new }
refresh-tier = شاخص { $code }، رده‌ای دیگر: { $old } اکنون { $new } است
refresh-needs-line = در { $file } برای هر یک از این‌ها باید سطری با دست نوشته شود: { $codes }
refresh-spare-line = در { $file } برای کدهایی سطر هست که در فهرست نیستند: { $codes }
refresh-repeat = بنا بر repeats.csv، کدهای { $group } یک شاخص‌اند، ولی این‌ها در فهرست نیستند: { $codes }
refresh-counts = فهرست { $goals } آرمان، { $targets } هدف و { $indicators } شاخص دارد. تفاوت‌ها: { $added } مورد افزوده، { $removed } مورد حذف‌شده، { $changed } متن تغییریافته، { $tiers } رده تغییریافته.
refresh-not-written = چیزی تغییر نکرد. برای بردن این تفاوت‌ها به فایل‌های داده، {"\u2066"}--write{"\u2069"} را بیفزایید.
refresh-written = تغییر یافت: { $files }. پیش از نگه‌داشتن تغییرات، آن‌ها را بازبینی کنید.
refresh-not-file = فایل { $source } وجود ندارد. فایل فهرست، یا نشانی‌ای را بدهید که با {"\u2066"}https://{"\u2069"} آغاز شود. چیزی تغییر نکرد.
refresh-not-https = نشانی { $source } از نوع https نیست، پس معلوم نیست فهرست چه کسی می‌رسد. نشانی‌ای که با {"\u2066"}https://{"\u2069"} آغاز شود، یا یک فایل بدهید. چیزی تغییر نکرد.
refresh-unreadable = خواندن { $source } ممکن نشد ({ $reason }). نام و اتصال را بررسی کنید و دوباره امتحان کنید. چیزی تغییر نکرد.
refresh-timeout = پاسخ کامل { $source } در { $seconds } ثانیه نرسید. بعداً دوباره امتحان کنید، یا فهرست را بارگیری کنید و فایل را بدهید. چیزی تغییر نکرد.
refresh-too-large = حجم { $source } بیش از { $megabytes } مگابایت است و فهرست هرگز چنین نیست. چیزی تغییر نکرد.
refresh-not-json = این JSON کامل نیست ({ $reason }). فهرست را دوباره بارگیری کنید. چیزی تغییر نکرد.
refresh-too-deep = لایه‌های این JSON بیش از آن است که در فهرست پیش می‌آید. فهرست را دوباره بارگیری کنید. چیزی تغییر نکرد.
refresh-key-twice = در این JSON چیزی دو بار در یک رکورد آمده است، از میان { $keys }، و می‌توان آن را دو جور خواند. چیزی تغییر نکرد.
refresh-not-list = آرمان‌ها، یا آنچه زیر { $code } آمده، فهرستی از رکوردها نیست. پاسخ Goal/List?includechildren=true را بدهید. چیزی تغییر نکرد.
refresh-incomplete = فهرست { $goals } آرمان، { $targets } هدف و { $indicators } شاخص دارد. باید 17 آرمان، 169 هدف و 230 تا 300 شاخص داشته باشد. پاسخ کامل Goal/List?includechildren=true را بدهید. چیزی تغییر نکرد.
refresh-no-targets = آرمان { $code } در فهرست هدفی ندارد. پاسخ کامل Goal/List?includechildren=true را بدهید. چیزی تغییر نکرد.
refresh-code = در فهرست، کد { $code } زیر { $parent } آمده است که جای چنین کدی نیست. چیزی تغییر نکرد.
refresh-code-twice = کد { $code } دو بار در فهرست آمده است. چیزی تغییر نکرد.
refresh-text-missing = در فهرست، متن ({ $field }) برای { $code } نیامده است. چیزی تغییر نکرد.
refresh-text-long = متن { $code } بیش از { $longest } نویسه دارد و هیچ متن رسمی چنین نیست. چیزی تغییر نکرد.
refresh-text-character = متن { $code } نویسه پنهان { $character } دارد که در هیچ متن رسمی نیست. چیزی تغییر نکرد.
refresh-text-formula = متن { $code } با { $start } آغاز می‌شود و صفحه‌گسترده آن را فرمول می‌گیرد و اجرا می‌کند. چیزی تغییر نکرد.
refresh-tier-unknown = فهرست برای شاخص { $code } رده { $tier } را آورده است. رده‌های شناخته‌شده 1، 2 و 1/2 است. چیزی تغییر نکرد.
refresh-folder = خواندن فایل‌های داده در { $folder } ممکن نشد ({ $reason }). چیزی تغییر نکرد.
refresh-cannot-write = نوشتن فایل‌های داده در { $folder } ممکن نشد ({ $reason }). هر برنامه‌ای را که آن‌ها را باز دارد ببندید و اجازه نوشتن در آنجا را بررسی کنید. چیزی تغییر نکرد.
