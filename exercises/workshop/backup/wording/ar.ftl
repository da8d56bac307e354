# What a backup of a workshop says, in Arabic.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = حفظ نسخة احتياطية
backup-help = ملف واحد فيه كل ما في الورشة. على حاسوب آخر يعيد الورشة برمزها نفسه: في الصفحة الرئيسية، تحت «{ restore }».

## Backups that are written by themselves
kept-at = آخر نسخة احتياطية: { $time }، في { $folder }
kept-none-yet = ستُكتب نسخة احتياطية في { $folder } عند أول تغيير.
kept-failed = لا يمكن كتابة نسخة احتياطية في { $folder }: { $reason } يعيد التطبيق المحاولة تلقائيًا، وحتى ذلك الحين يُرجى استخدام «{ backup }».
fault-missing = المجلد غير موجود. يُرجى إعادة توصيل ذاكرة USB.
fault-full = لم تبقَ مساحة. يُرجى حذف شيء أو استخدام ذاكرة أخرى.
fault-read-only = الكتابة هناك غير مسموحة. يُرجى استخدام ذاكرة أخرى أو السماح بالكتابة.
fault-other = فشلت الكتابة، والسبب مذكور في سجل الخادم.

## On the home page
restore = استعادة ورشة
restore-help = من نسخة احتياطية: الملف الذي أعطاه «{ backup }»، أو أحدث ملف على ذاكرة USB.
restore-file = النسخة الاحتياطية (ZIP)
restore-now = استعادة
restore-copy = استعادة كنسخة جديدة برمز جديد

## The command
command-about = تصدير ورشة، أو حفظ نسخة احتياطية منها، أو استعادتها.
command-export = كتابة ورشة في مصنف Excel
command-backup = كتابة ورشة، أو كل شيء، في ملف واحد
command-restore = استعادة ما في نسخة احتياطية
command-workshop = معرّف الورشة، أو رمز انضمام لها الآن أو من قبل
command-all = كل الورش، والأوراق التي لا تتبع أي ورشة
command-file = النسخة الاحتياطية
command-output = الملف الذي يُكتب
command-language = لغة المصنف
command-address = العنوان الذي تصل منه المتصفحات إلى التطبيق، لروابط الميسّرين
command-copy = كنسخة جديدة: كل شيء بمعرّفات جديدة ورموز انضمام جديدة
command-which = يُرجى تحديد ورشة واحدة، أو كتابة ‎--all‎ لكل شيء. يعرض «python -m exercises.workshop list» الورش.
command-cannot-read = لا يمكن قراءة الملف { $file }: { $fault }.
command-cannot-write = لا يمكن كتابة الملف { $file }: { $fault }.
command-backed-up = { $file }: { $workshops ->
    [one] ورشة واحدة
    [two] ورشتان
   *[other] عدد الورش { $workshops }
}، { $sheets ->
    [one] ورقة واحدة
    [two] ورقتان
   *[other] عدد الأوراق { $sheets }
}، { $bytes } بايت.
command-restored = استُعيد: { $workshops ->
    [one] ورشة واحدة
    [two] ورشتان
   *[other] عدد الورش { $workshops }
}، { $sheets ->
    [one] ورقة واحدة
    [two] ورقتان
   *[other] عدد الأوراق { $sheets }
}، { $rows ->
    [one] صف واحد
    [two] صفان
   *[other] عدد الصفوف { $rows }
}، { $people ->
    [one] شخص واحد
    [two] شخصان
   *[other] عدد الأشخاص { $people }
}.
command-reading = جارٍ قراءة قاعدة البيانات…
command-writing = جارٍ كتابة { $file }…
command-checking = جارٍ فحص { $file }…

## What is refused
error-no-backup = هذا الملف ليس نسخة احتياطية من ورشة. يُرجى اختيار ملف ‎.zip‎ الذي أعطاه «{ backup }» كما هو: من دون فك ضغطه أو ضغطه من جديد.
error-backup-cut = هذه النسخة الاحتياطية ناقصة أو عُدّلت بعد كتابتها، فلم يُستعَد منها شيء. يُرجى أخذ الملف من مكانه الأول، أو استعادة نسخة أقدم.
error-backup-large = هذه النسخة الاحتياطية كبيرة جدًا: الحد هنا { $most } ميغابايت. من يدير الخادم يستطيع استعادة نسخة أكبر: python -m exercises restore FILE.
error-backup-full = في هذه النسخة الاحتياطية أكثر مما يمكن استعادته هنا. من يدير الخادم يستطيع استعادتها: python -m exercises restore FILE.
error-backup-newer = صيغة هذه النسخة الاحتياطية هي { $version }، وهذا التطبيق يعرف الصيغ حتى { $known }. يُرجى تحديث التطبيق ثم استعادتها.
error-backup-content = لا يمكن استعادة هذه النسخة الاحتياطية: ما في الموضع «{ $where }» لا يمكن حفظه. لم يُكتب شيء. يُرجى استعادة نسخة أقدم.
error-backup-of-more = في هذه النسخة الاحتياطية أكثر من ورشة، أو أوراق لا تتبع أي ورشة. من يدير الخادم يستطيع استعادتها: python -m exercises restore FILE.
error-too-many-restored = الحد الأقصى لما يُنشأ أو يُستعاد من الورش في اليوم هو { $most }. يمكن المتابعة غدًا، أو في ورشة موجودة.
error-workshop-there = الورشة «{ $name }» موجودة هنا. يُرجى فتحها برابط الميسّر، أو استعادة النسخة الاحتياطية كنسخة جديدة.
error-sheet-there = الورقة «{ $title }» موجودة هنا. يمكن المتابعة فيها، أو استعادة النسخة الاحتياطية كنسخة جديدة.
error-code-in-use = الرمز { $code } لورشة «{ $name }» مستخدم هنا لورشة «{ $other }». يُرجى إنهاء تلك الورشة، أو استعادة النسخة الاحتياطية كنسخة جديدة برمز جديد.
