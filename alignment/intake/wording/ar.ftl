# Reading files and pasted texts
error-read-empty = الملف { $file } فارغ. يُرجى اختيار ملف فيه نص.
error-read-nothing = لم يُعثر على نص في { $file }. إن كان مؤلفًا من صور فيُرجى كتابة ما فيها أو لصقه.
error-read-nothing-pasted = لا يوجد نص هنا بعد. يُرجى لصق البرنامج أو الخطة أو الجدول.
error-read-large = الملف { $file } أكبر من { $most } ميغابايت، وهو أقصى ما يُقرأ. يُرجى حذف الصور منه أو لصق نصه.
error-read-long = في هذا النص أكثر من { $most } حرف، وهو أقصى ما يُقرأ في المرة الواحدة. يُرجى إدخال الجزء الذي فيه البرنامج أو الخطة أو الجدول فقط.
error-read-many-blocks = عدد الفقرات أكثر من { $most }، وهو أقصى ما يُقرأ في المرة الواحدة. يُرجى إدخال الجزء الذي فيه البرنامج أو الخطة فقط.
error-read-many-lines = في الجداول أكثر من { $most } سطر، وهو أقصى ما يُقرأ في المرة الواحدة. يُرجى تقسيم الجدول على عدة ملفات.
error-read-many-pages = في { $file } أكثر من { $most } صفحة، وهو أقصى ما يُقرأ في المرة الواحدة. يُرجى حفظ صفحات البرنامج أو الخطة فقط.
error-read-long-cell = في السطر { $line } من { $file } خلية فيها أكثر من { $most } حرف، ولعل علامة اقتباس ناقصة هناك. يُرجى تصحيح السطر وإضافة الملف من جديد.
error-read-heavy = في الملف { $file } أكثر بكثير مما يحتاج إليه برنامج أو خطة أو جدول، فلم يُقرأ. يُرجى نسخ ما يهم إلى ملف جديد أو لصقه.
error-read-slow = تعذّرت قراءة { $file } في { $seconds } ثوانٍ. يُرجى نسخ ما يهم إلى ملف جديد أو لصقه.
error-read-busy = تُقرأ ملفات أخرى الآن. يُرجى إضافة { $file } من جديد بعد دقيقة.
error-read-broken = الملف { $file } تالف أو غير كامل. يُرجى فتحه في البرنامج الذي أُنشئ به وحفظه من جديد ثم إضافته.
error-read-definitions = في الملف { $file } تعريفات لا يكتبها أي برنامج مكتبي، فلم يُفتح. يُرجى لصق نصه بدلًا منه.
error-read-password = الملف { $file } محمي بكلمة مرور. يُرجى حفظه من دون كلمة مرور وإضافته من جديد.
error-read-macros = في الملف { $file } وحدات ماكرو. يُرجى حفظه من دونها بصيغة docx أو xlsx أو pptx أو odt أو ods وإضافة ذلك الملف.
error-read-doc = الملف { $file } بصيغة Word القديمة. يُرجى حفظه بصيغة docx وإضافة ذلك الملف.
error-read-xls = الملف { $file } بصيغة Excel قديمة أو ثنائية. يُرجى حفظه بصيغة xlsx وإضافة ذلك الملف.
error-read-ppt = الملف { $file } عرض تقديمي بصيغة لا تُقرأ. يُرجى حفظه بصيغة pptx وإضافة ذلك الملف.
error-read-rtf = الملف { $file } بصيغة RTF وهي لا تُقرأ. يُرجى فتحه في معالج نصوص وحفظه بصيغة docx أو odt وإضافة ذلك الملف.
error-read-apple = الملف { $file } من Pages أو Numbers أو Keynote. يُرجى تصديره من هناك إلى Word أو Excel أو PowerPoint وإضافة ذلك الملف.
error-read-picture = الملف { $file } صورة أو تسجيل، ولا يُقرأ منهما نص. يُرجى كتابة ما فيه أو لصقه.
error-read-packed = الملف { $file } أرشيف يضم ملفات أخرى. يُرجى فك ضغطه وإضافة الملفات واحدًا واحدًا.
error-read-web-page = الملف { $file } صفحة ويب أو رسالة بريد. يُرجى فتحه ونسخ نصه ولصقه.
error-read-unknown = الملف { $file } من نوع لا يُقرأ. يُرجى حفظه بصيغة Word ‏(docx) أو Excel ‏(xlsx) أو PowerPoint ‏(pptx) أو LibreOffice ‏(odt أو ods) أو CSV أو نصًا عاديًا، أو لصق نصه.
error-read-no-pdf = الملف { $file } بصيغة PDF، وهذا الخادم لا يقرؤها. يُرجى إضافة الملف الذي أُنشئ منه، أو فتحه ولصق نصه. ويمكن لمن يدير الخادم تثبيت الإضافة «pdf».
error-read-scanned = ليس في { $file } نص، بل صور صفحات فقط. يُرجى إضافة الملف الذي أُنشئ منه، أو كتابة ما فيه أو لصقه.
error-read-broken-text = لا يمكن قراءة نص { $file }: حروفه محفوظة بترتيب معكوس أو مكررة. يُرجى إضافة ملف Word ‏(docx) الذي أُنشئ منه، أو فتح ملف PDF ولصق نصه.
read-encoding-guessed = لا يذكر الملف ترميز حروفه، فقُرئ على أنه { $encoding }. يُرجى التحقق من الحروف والعلامات.
read-left-out-columns = خلايا بعد العمود الأربعين لم تُؤخذ: { $count }
read-left-out-charts = تبويبات بلا خلايا، كالمخططات، لم تُؤخذ: { $count }
read-left-out-hidden-tabs = تبويبات مخفية لم تُؤخذ: { $count }
read-left-out-formulas = صيغ بلا نتيجة محفوظة لم تُؤخذ: { $count }. لحفظ نتائجها يُفتح الملف في Excel ويُحفظ.
read-left-out-footnotes = حواشٍ لم تُؤخذ: { $count }
read-left-out-repeats = تكرارات سطر أو خلية بعد الأربعين لم تُؤخذ: { $count }
read-left-out-speakers-notes = شرائح لم تُؤخذ ملاحظات المتحدث فيها: { $count }
read-left-out-pages = صفحات بلا نص، ولعلها صور، لم تُؤخذ: { $count }
read-place-line = السطر { $number }
read-place-page = الصفحة { $number }
read-place-paragraph = الفقرة { $number }
read-place-slide = الشريحة { $number }
read-place-table = الجدول { $number }
read-place-row = الجدول { $table }، الصف { $row }

# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = تحتوي هذه الخلية على العدد { $code }، وبرنامج الجداول يحفظ { $longer } بالعدد نفسه. يُرجى اختيار المقصود منهما، وجعل تنسيق العمود «نص».
error-day-for-code = تحتوي هذه الخلية على التاريخ { $day }، وبرنامج الجداول يحوّل إليه رمزًا مثل { $code }. يُرجى قبول { $code } أو اختيار رمز آخر، وجعل تنسيق العمود «نص».
error-day-no-code = تحتوي هذه الخلية على التاريخ { $day }، ولا يشبهه أي رمز. يُرجى كتابة الرمز من جديد في خلية تنسيقها «نص».
error-day-for-hours = تحتوي هذه الخلية على التاريخ { $day }، وبرنامج الجداول يحوّل إليه عددًا. العدد المقترح للساعات هو { $hours }: يُرجى قبوله أو كتابة الساعات من جديد.
error-hours-unread = «{ $text }» ليس عددًا من الساعات. تُكتب الساعات هكذا: ١٫٥ أو ١:٣٠ أو «ساعتان» أو «٩٠ دقيقة».
error-link-unread = «{ $text }» ليس نوعًا من الارتباط. يُرجى اختيار «مباشر» أو «غير مباشر».
error-strength-unread = «{ $text }» ليس قوة ارتباط. يُرجى اختيار «رئيسي» أو «ثانوي».
error-effect-unread = «{ $text }» ليس أثرًا. يُرجى اختيار «يدعم» أو «يضر» أو «غير معروف بعد».
error-day-unread = «{ $text }» ليس تاريخًا يقرؤه الجميع بالطريقة نفسها. تُكتب التواريخ هكذا: {"\u2066"}2026-05-04{"\u2069"}.
error-tabs-disagree = هنا «{ $one }»، وفي { $where } «{ $other }» للصف نفسه. يُرجى اختيار أحدهما.
error-only-on-handout = هذا الصف في النموذج المعتاد وليس في الجدول الكامل. يُرجى قبوله لإبقائه، أو تركه.
error-text-cut = لا يُظهر النموذج المعتاد إلا بداية هذا النص. يُرجى قبول البداية، أو إضافة الملف بجدوله الكامل.
error-both-changed = منذ التصدير تغيّر هذا الصف في الملف وفي الورقة معًا: { $fields }. يُرجى اختيار ما يبقى منهما.
error-heading-both-changed = منذ التصدير تغيّرت ترويسة الورقة في الملف وفي الورقة معًا. يُرجى اختيار ما يبقى منهما.
error-row-gone = حذف شخص آخر هذا الصف من الورقة منذ التصدير. يُرجى قبوله صفًا جديدًا، أو تركه.
error-still-asked = لا يزال للصف في { $where } سؤال بلا جواب. يُرجى الإجابة عنه أو ترك الصف.
error-no-table = لا يحتوي { $name } على جدول مواءمة. ينبغي أن يذكر سطره الأول أسماء الأعمدة، مثل: المحور الاستراتيجي، مثال لمشروع، رقم هدف التنمية المستدامة، مؤشر أهداف التنمية المستدامة.
error-cannot-open = يتعذر فتح { $file } ({ $fault }). يُرجى التحقق من اسم الملف.
choice-empty = تركه فارغًا
choice-as-it-is = أخذه كما هو
choice-as-new = أخذه صفًا جديدًا
choice-file = كما في الملف
choice-sheet = كما في الورقة
state-new = { $rows ->
    [one] جديد
   *[other] جديدة
}
state-changed = { $rows ->
    [one] متغير
   *[other] متغيرة
}
state-equal = { $rows ->
    [one] مطابق
   *[other] مطابقة
}
state-conflict = { $rows ->
    [one] متعارض
   *[other] متعارضة
}
state-unclear = { $rows ->
    [one] غير مفهوم
   *[other] غير مفهومة
}
state-left_out = { $rows ->
    [one] متروك
   *[other] متروكة
}
left-summary = { $lines ->
    [one] سطر إحصاء واحد: تُعدّ الصفوف من جديد.
    [two] سطرا إحصاء: تُعدّ الصفوف من جديد.
    [few] { $lines } أسطر إحصاء: تُعدّ الصفوف من جديد.
    [many] { $lines } سطر إحصاء: تُعدّ الصفوف من جديد.
   *[other] { $lines } سطر إحصاء: تُعدّ الصفوف من جديد.
}
left-other = { $lines ->
    [one] سطر واحد ليس من جدول مواءمة.
    [two] سطران ليسا من جدول مواءمة.
    [few] { $lines } أسطر ليست من جدول مواءمة.
    [many] { $lines } سطرًا ليس من جدول مواءمة.
   *[other] { $lines } سطر ليس من جدول مواءمة.
}
left-above = يقع فوق الجدول، وليس له عنوان يبيّن ما هو.
left-note = ملاحظة من المصنف نفسه.
left-empty = { $lines ->
    [one] سطر مرقّم واحد لم يملأه أحد.
    [two] سطران مرقّمان لم يملأهما أحد.
    [few] { $lines } أسطر مرقّمة لم يملأها أحد.
    [many] { $lines } سطرًا مرقّمًا لم يملأه أحد.
   *[other] { $lines } سطر مرقّم لم يملأه أحد.
}
left-no-row = { $lines ->
    [one] سطر واحد لا يذكر محورًا ولا مشروعًا ولا رمزًا.
    [two] سطران لا يذكران محورًا ولا مشروعًا ولا رمزًا.
    [few] { $lines } أسطر لا تذكر محورًا ولا مشروعًا ولا رمزًا.
    [many] { $lines } سطرًا لا يذكر محورًا ولا مشروعًا ولا رمزًا.
   *[other] { $lines } سطر لا يذكر محورًا ولا مشروعًا ولا رمزًا.
}
left-local-alone = { $lines ->
    [one] مؤشر محلي واحد ليس صفه في الملف.
    [two] مؤشران محليان ليس صفاهما في الملف.
    [few] { $lines } مؤشرات محلية ليست صفوفها في الملف.
    [many] { $lines } مؤشرًا محليًا ليست صفوفها في الملف.
   *[other] { $lines } مؤشر محلي ليست صفوفها في الملف.
}
left-column = عمود لا يقابل اسمه شيئًا في الورقة.
counted-file = ⁨{ $name }⁩: { $rows ->
    [zero] لم يُحتسب أي صف.
    [one] احتُسب صف واحد.
    [two] احتُسب صفان.
    [few] احتُسبت { $rows } صفوف.
    [many] احتُسب { $rows } صفًا.
   *[other] احتُسب { $rows } صف.
}
counted-left = خارج الاحتساب: { $lines ->
    [zero] لا شيء.
    [one] سطر واحد.
    [two] سطران.
    [few] { $lines } أسطر.
    [many] { $lines } سطرًا.
   *[other] { $lines } سطر.
}
counted-drop = إزالة { $name } من أطلسك
counted-yours = لا يرى هذه الملفات غيرك. وتبقى إلى حين إزالتها.
left-repeated = السطر نفسه موجود قبل هذا في الملف.
left-unticked = افتتاح أو ختام. يمكن إضافته يدويًا إذا كان ينبغي أن يكون صفًا.
report-file = { $name }: { $counted }
report-no-rows = لا صفوف
report-missing = { $rows ->
    [one] صف واحد من الورقة ليس في الملف، ويبقى كما هو.
    [two] صفان من الورقة ليسا في الملف، ويبقيان كما هما.
    [few] { $rows } صفوف من الورقة ليست في الملف، وتبقى كما هي.
    [many] { $rows } صفًا من الورقة ليس في الملف، ويبقى كما هو.
   *[other] { $rows } صف من الورقة ليس في الملف، ويبقى كما هو.
}
report-written-new = { $name }: ورقة جديدة { $sheet } فيها { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
report-written-into = { $name }: ما تغيّر أو أضيف في الورقة { $sheet }: { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
report-nothing-written = { $name }: لا شيء للحفظ
merge-title = صفوف من { $files ->
    [one] ملف واحد
    [two] ملفين
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}
merge-tab-rows = الصفوف
merge-tab-open = أسئلة مفتوحة
merge-file = الملف
merge-where = الموضع
merge-question = السؤال
merge-superseded = في { $name } نسخة أحدث من الورقة نفسها.
merge-written = { $file }: { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}، أسئلة مفتوحة: { $open }

# The page on which it comes in
bring-title = إدخال برنامج جاهز
bring-about = يصبح برنامج الدورة أو خطة المدينة أو الجدول المعبّأ صفوفًا في ورقة. القرار لك في كل صف، ولا يؤخذ شيء من دونك.
bring-way = إدخال برنامج أو جدول
bring-paste = لصق النص
bring-paste-example = ٩:٠٠–١٠:٣٠ تخطيط مسارات الحافلات…
bring-read = استخراج الصفوف
bring-file = أو اختيار ملف: Word أو Excel أو PowerPoint أو LibreOffice أو CSV أو نص
bring-reading = جارٍ قراءة الملف…
bring-into = وجهة الصفوف
bring-into-open = في «{ $title }»
bring-into-new = في ورقة جديدة
bring-nothing = لم يُعثر فيه على جلسة ولا إجراء. يُرجى لصق الجزء الذي فيه أوقات أو أرقام أو نقاط، أو كتابة الصفوف مباشرة.
bring-counted = مقبول: **{ $accepted }** · بانتظار القرار: **{ $open }** · مستبعد: **{ $dropped }**
bring-accept-sure = قبول كل المؤكدة ({ $rows })
bring-take = نقل الصفوف المقبولة إلى الورقة ({ $rows })
bring-going-on = عودة إلى «⁨{ $title }⁩»: قراراتك محفوظة.
bring-going-on-untitled = عودة إلى النص الذي لصقته: قراراتك محفوظة.
bring-put-away = صرف النظر عن هذه القائمة
bring-untitled = برنامج مُدخل
bring-part = الصفوف المعروضة
bring-hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
bring-no-target = لا توجد غاية مقترحة. يمكن قبول الصف من دونها أو اختيار رمز من «تعديل».
bring-accept = قبول مع ⁨{ $code }⁩
bring-accept-bare = قبول
bring-other = بدلًا منها ⁨{ $code }⁩
bring-drop = استبعاد
bring-change = تعديل
bring-accepted = ✓ مقبول – إعادة القرار
bring-dropped = ✗ مستبعد – إعادة القرار
bring-title-of-row = مثال لمشروع
bring-focus = المحور الاستراتيجي
bring-hours-of-row = الساعات
bring-code = الغاية
bring-correct = حفظ التعديل
bring-merge = دمج مع التالي
bring-split = تقسيم: «{ $first }» و«{ $second }»
bring-left-out = الأسطر المتروكة: { $lines }
left-kind-title = عنوان
left-kind-heading = عنوان فرعي
left-kind-day = يوم
left-kind-columns = أسماء الأعمدة
left-kind-break = استراحة
left-kind-meal = وجبة
left-kind-registration = تسجيل
left-kind-ceremony = مراسم
left-kind-speaker = متحدث
left-kind-introduction = تمهيد
left-kind-other = غير ذلك
taken-in = صفوف أضيفت إلى هذه الورقة: { $rows }
taken-back = التراجع عنها
import-counted = { $state }: **{ $rows }**
import-take = أخذ الصفوف المختارة ({ $rows })
import-take-row = أخذ الصف من ⁨{ $where }⁩
import-take-heading = أخذ الترويسة من الملف أيضًا
import-unanswered = من دون إجابة يُترك هذا الصف.
import-left-out = أسطر لم تؤخذ: { $lines }
bring-source = النص أو الملف
