# What the agenda says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The agenda and its clock
agenda-now = Now
agenda-next = Next
agenda-time-left = Time left
agenda-time-over = Over time
agenda-begins-in = Begins in
agenda-begins-now = Begins any minute
agenda-until = until { $time }
agenda-day-over = Today’s agenda is complete.
agenda-today = What we did today
agenda-tomorrow = Next time
wall-introduce = Your name, your centre, and one thing you hope to take home.
wall-in-groups = Find your group. Two minutes each.
wall-group = Group { $number }
wall-somebody = A participant
wall-thanks = Thank you all!
wall-take-home = What you take home
wall-home-1 = Your aligned sheet and your plan for the next event: both stay open on your phone.
wall-home-2 = The outcomes of the workshop: your facilitator sends them as a workbook.
wall-home-3 = One promise. In three months we ask how it went.
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
agenda-column-now = As planned now
agenda-column-squeezed = Shortened
agenda-least = minimum
agenda-squeeze-met = With these times the day ends at { $time }, on time.
agenda-squeeze-short = { $count ->
    [one] Even with every slot at its minimum, the day ends 1 minute late. Skip a slot, or agree on a later end.
   *[other] Even with every slot at its minimum, the day ends { $count } minutes late. Skip a slot, or agree on a later end.
}
agenda-squeeze-none = The day is not running late. There is nothing to shorten.
agenda-error-start = On day { $day } a slot starts at { $start }, and by the minutes before it should start at { $expected }.
agenda-error-full = A day holds at most { $most } slots. Leave some out.
agenda-error-no-such-slot = There is no slot { $slot } in this agenda any more. Reload the page and choose again.
agenda-error-already-over = This slot is over or skipped. Choose one that is still to come.
agenda-error-not-waiting = Only slots that are still to come can change places. Choose two of these.
agenda-error-not-last = The day cannot end yet: other slots are still to come, or this one is over. Reload the page and choose again.
agenda-error-document = The saved agenda cannot be read (at { $part }). Open the programme again.
wall-recap = What we heard on the day before: the five questions, and what each centre said.
wall-training = How such a training runs
wall-training-1 = 10 to 16 people; above 15, introductions in groups of five
wall-training-2 = It opens with a survey, a video or a round of introductions
wall-training-3 = Each activity is a card: type, audience, minutes, materials, insight, tip
wall-training-4 = Two groups align real projects and give each stakeholder a role
wall-training-5 = It ends with recommendations and promises, looked at after three and six months
wall-training-plan = What each trainer leaves with: a plan in seven points

## The agenda's page
agenda-intro = Choose a programme. You can change every slot while the day runs.
agenda-programme = Programme
agenda-day = Day
agenda-date = Date
agenda-time = Starts at
agenda-zone = Time zone: { $zone }
agenda-open = Open this day
agenda-go-on = Next: { $title }
agenda-end-day = End the day
agenda-straight-on = Go straight to: { $title }
agenda-key = Space
agenda-longer = { $count ->
    [one] Give the running slot 1 more minute
   *[other] Give the running slot { $count } more minutes
}
agenda-back = Step back
agenda-squeeze = We are late: shorten what is left
agenda-apply = Use these times
agenda-another-day = Open another day
agenda-more = More
agenda-do-start = Start now
agenda-do-skip = Skip
agenda-do-later = After the next one
agenda-do-bring-back = Restore
card-title = Agenda
day = Day { $number }
column-planned = Planned
column-slot = Slot
column-minutes = Minutes
column-began = Began
column-ended = Ended
