here = { $count ->
    [one] شخص آخر فتح هذه الورقة
    [two] شخصان آخران فتحا هذه الورقة
    [few] { $count } أشخاص آخرين فتحوا هذه الورقة
    [many] { $count } شخصًا آخر فتحوا هذه الورقة
   *[other] { $count } شخص آخر فتحوا هذه الورقة
}
here-named = هنا أيضًا: { $names }
here-and-others = { $others ->
    [one] هنا أيضًا: { $names } وشخص آخر
    [two] هنا أيضًا: { $names } وشخصان آخران
    [few] هنا أيضًا: { $names } و{ $others } آخرون
    [many] هنا أيضًا: { $names } و{ $others } آخرون
   *[other] هنا أيضًا: { $names } و{ $others } آخرون
}
row-writing = يكتب هنا الآن: { $names }
row-writing-somebody = يكتب شخص هنا الآن
no-nickname = بلا اسم مستعار
nickname = اسمك المستعار (اختياري)
nickname-help = يراه من يحق لهم الكتابة في الورقة ما دامت مفتوحة لديك. ذكره ليس مطلوبًا.
