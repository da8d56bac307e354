# What the workshop's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The app
app-name = SDG alignment workshop
nav-home = Home
nav-sheet = Sheet
nav-examples = Examples
nav-goals = The 17 goals
nav-history = History

## The home page
home-title = Which goals does your course or city plan serve?
home-intro = Link each project to the Sustainable Development Goals, say why, and take the sheet with you in Excel.
home-align = Align a course or city plan
home-example = See a filled example
home-example-text = Sheets from the network's centres, made up for practice. Copy one and change it.
home-example-open = Open the examples
home-browse = Browse the goals
home-browse-text = The 17 goals, 169 targets and 251 indicators, with short labels.
home-browse-open = Open the goals
home-go-on = Go on with a sheet
home-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
home-delete = Delete
home-delete-help = Put this sheet away. You can undo it right after.
home-deleted = “{ $title }” is deleted.
home-undo = Undo

## The agenda and its clock
agenda-now = Now
agenda-next = Next
agenda-time-left = Time left
agenda-late-by = Late by
agenda-begins-in = Begins in
agenda-until = until { $time }
agenda-day-over = Today’s agenda is complete.
agenda-ends = The day ends at
agenda-on-time = On time
agenda-late = { $count ->
    [one] 1 minute late
   *[other] { $count } minutes late
}
agenda-early = { $count ->
    [one] 1 minute early
   *[other] { $count } minutes early
}
agenda-minutes = { $count } min
agenda-state-running = Now
agenda-state-done = Done
agenda-state-skipped = Skipped
agenda-column-slot = Slot
agenda-column-now = As it stands
agenda-column-squeezed = Squeezed
agenda-least = minimum
agenda-squeeze-met = With these times the day ends at { $time }, on time.
agenda-squeeze-short = { $count ->
    [one] Even with every slot at its minimum, the day ends 1 minute late. Skip a slot, or agree on a later end.
   *[other] Even with every slot at its minimum, the day ends { $count } minutes late. Skip a slot, or agree on a later end.
}
agenda-squeeze-none = The day is not running late. There is nothing to squeeze.
agenda-error-no-such-programme = There is no programme { $programme }. Choose one of these: { $others }.
agenda-error-programme = The programme { $file } cannot be used: { $fault } Correct the file.
agenda-error-field-missing = { $field } is missing.
agenda-error-field = { $field } cannot be “{ $value }”. The README of the programmes says what it may be.
agenda-error-start = On day { $day } a slot starts at { $start }, and by the minutes before it should start at { $expected }.
agenda-error-full = A day holds at most { $most } slots. Leave some out.
agenda-error-no-such-slot = There is no slot { $slot } in this agenda any more. Reload the page and choose again.
agenda-error-already-over = This slot is over or skipped. Choose one that is still to come.
agenda-error-not-waiting = Only slots that are still to come can change places. Choose two of these.
agenda-error-order = The slots to come have changed meanwhile. Reload the page and order them again.
agenda-error-document = The saved agenda cannot be read (at { $part }). Open the programme again.
