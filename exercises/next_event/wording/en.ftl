# What the exercise "My next event" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = My next event
card-audience = Each trainer, or the trainers of a centre together
card-needs = Phones; the aligned courses of the workshop
card-insight = Those who leave with a date, a place and a partner’s name come back with a result. The rest leave with good intentions.
card-tip = Let people read their promises aloud. You will ask about them in three and in six months.
card-takes = The seven-point plan of one’s own next event, and a promise for three and for six months
card-gives = Plans with what they still lack, and promises with dates to follow up

## The seven points
point-1 = Date, place, organisations
point-2 = Target group
point-3 = Expected results
point-4 = Agenda of the event
point-5 = Tools to be applied
point-6 = Inputs and support needed
point-7 = Timing
field-date = Date
field-place = Place
field-organizations = Organisations involved, one per line
field-target_group = Target group
field-people = Number of participants
field-results = What will be different afterwards?
field-agenda = Agenda, one session per line
field-tools = Tools, one per line
field-needs = What do you need, and from whom?
field-timing = How long, and what has to be ready when?

## The plan
whose = Whose plan is it?
whose-own = My own
whose-centre = { $centre }, together
start-intro = Start from the course that you have aligned. What the workshop already knows is filled in; you can change all of it.
no-course = Without a course
start = Start the plan
points = Points of the plan
points-complete = { $complete } of { $points } points complete
keep = Save and continue
kept = Saved
days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
agenda-row = { $number }. { $name }
agenda-row-aligned = { $number }. { $name } (SDG { $code })
tool-sheet = Alignment sheet

## Promises
promises = Promises
promises-intro = What will you have done? The room sees your promises with your nickname, if you gave one.
promise-by = By { $day }
promise-keep = Save my promises
promise-kept = Your promises are saved. You can still change them.
promises-in = { $months ->
    [one] In 1 month
   *[other] In { $months } months
}
somebody = Somebody without a nickname
link-make = Link to my promises
link-help = In three and in six months this link asks what became of your promises. Copy it and put it into your calendar for { $days }: nobody writes to you. It opens your promises only, until { $until }; a new one ends the one before.
checks = What became of the promises
check-intro = You promised this in “{ $workshop }”. What became of it? One tap each.
check-kept = Kept
check-partly = Partly
check-not-yet = Not yet
check-silent = No answer yet
check-later = Asked from { $day }
check-text = In a few words (optional)
check-keep = Save these words
check-thanks = Thank you. You can still change it.
check-rule = This link opens your promises only, until { $until }. The facilitator and the secretariat read what you say here. It is kept as long as the workshop is, and leaves with it.
checks-due = Due: { $due } of { $all }
checks-none = Nobody has promised anything in this workshop.
checks-needs = Only the facilitator of a workshop and the secretariat can read what became of its promises. Open your facilitator link or the secretariat’s.
checks-workshop = Workshop
taken-title = Take home
taken-not = Open the workshop in which you took part, with the browser that you had there.
taken-nothing = There is nothing of yours in this workshop yet: no sheet, no plan, no promise.
taken-download = All of it in Excel
taken-download-docx = All of it in Word
taken-download-pdf = All of it in PDF
taken-mine = Sheets in which I wrote
taken-ours = Sheets of my group and centre
taken-plan = My plan
taken-device = On another device

## The room
plans-complete = { $count ->
    [0] No plan has been started yet
    [one] { $complete } of 1 plan complete
   *[other] { $complete } of { $count } plans complete
}
missing = still to do: { $points }
promises-hidden = Promises that the room does not see

## The export
column-whose = Whose
column-centre = Centre
column-course = Aligned course
column-complete = Complete
column-organizations = Organisations involved
column-agenda = Agenda
column-tools = Tools
column-due = By
column-promise = Promise
column-kept = What became of it
column-said = In their words

## What simulated participants write in a rehearsal
rehearsal-place = The training centre
rehearsal-organizations = The city’s planning department
rehearsal-target_group = Municipal staff and trainers of the centre
rehearsal-results = Every session names the target it works towards.
rehearsal-agenda = The goals at a glance, then aligning one course in groups
rehearsal-tools = Alignment sheet
rehearsal-needs = A room with a projector, from the city; a second facilitator, from a partner centre
rehearsal-timing = One day; the course has to be typed in two weeks before
rehearsal-promise-1 = One course of our centre is aligned with the trainers who give it
rehearsal-promise-2 = The planning department has seen our sheet and answered
rehearsal-promise-3 = We have told the other centres what worked and what did not

## What is refused
error-no-such-promises = This link opens no promises any more. Make a new one under “Take home” on the phone with which you took part, or ask the facilitator.
