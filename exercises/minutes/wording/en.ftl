# What the minutes say, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
card-title = Minutes
note-takers = Who takes notes on a phone
note-takers-help = They have this form on their phone until you take it back.
strike-which = Take out of the minutes
strike-out = Take out

## Taking notes
you-take-notes = You take the minutes
at-slot = Now: { $slot }
kind = What is it?
point = Point
conclusion = Final conclusion
ask-speaker = Who said it (optional)
ask-text = What was said
take-note = Put into the minutes

## The export
conclusions = Final conclusions
column-slot = Slot
column-speaker = Who
column-point = Point
column-conclusion = Conclusion

## What is refused
error-no-text = Nothing was typed. Type what was said.
error-too-many = The minutes have { $most } notes, the most they can have. Take some out first.
error-no-note-taker = You do not take the minutes at the moment. Ask the facilitator.
