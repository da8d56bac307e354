memory = The network did something similar
memory-advice = From published sheets and samples. Look at it, copy its choices, or ask the centre.
memory-in-year = { $centre } aligned something similar in { $year }
memory-once = { $centre } aligned something similar
memory-nobody = A centre without a name
memory-local = local indicator:
memory-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
memory-copy = Copy its choices
memory-look = Look
because-row = It also says { $words }.
