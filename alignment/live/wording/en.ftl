here = { $count ->
    [one] 1 other person has this sheet open
   *[other] { $count } other people have this sheet open
}
here-named = Also here: { $names }
here-and-others = { $others ->
    [one] Also here: { $names } and 1 other
   *[other] Also here: { $names } and { $others } others
}
row-writing = Writing here: { $names }
row-writing-somebody = Somebody is writing here
no-nickname = No nickname
nickname = Your nickname (optional)
nickname-help = Those who may write in a sheet see it while you have the sheet open. You need not give one.
