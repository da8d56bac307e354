# What "Presentations of the training centres" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Presentations of the training centres
card-audience = One or two people of each centre; the others listen
card-needs = Projector; ten minutes for each centre; phones of the centre’s people
card-insight = Five questions to everybody make centres comparable: who has content but no money, and who has money but no content, shows at once.
card-tip = Let the centre type its answers before its turn; use the ten minutes for what the answers do not say.
card-takes = Five answers of each centre
card-gives = A profile of each centre, for partnerships and for later exercises

## The five questions
question-1 = What are the content and focus of the courses you develop?
question-2 = Do you work in partnership, and with whom?
question-3 = Who is the target audience?
question-4 = Are you familiar with the Sustainable Development Goals?
question-5 = Do you see alignment with the 2030 Agenda as a strength, and why?

## Taking part
intro = Answer for your centre. Anybody of your centre can add or correct.
known = A draft: what the report of Brussels, May 2018, says of your centre. Check it, change it, then save. The room sees nothing before.
choose-centre = Choose your centre first: press your name above.
question = Question
save = Save
saved = Saved. { $done } of { $questions } questions are answered.
error-answer-too-long = This would make { $length } characters, and { $most } can be read on a projector. Shorten your text. If a colleague wrote meanwhile, theirs is counted too.

## The projector
centre-of = Centre { $number } of { $centres }
time-left = Time left
time-paused = Paused
time-over = Over by
no-answer = No answer yet
no-centres = The workshop has no centres yet. The facilitator names them under “The workshop”.
answered = { $done } of { $questions } answered

## The facilitator
centre = Centre
start = Start { $minutes } minutes
pause = Pause
resume = Resume
one-minute-more = +1 minute
end = End
end-help = Back to the list of the centres. The answers stay.
question-shown = Question on the projector
type-for = Type answers for a centre

## The export
profiles = Profiles of the centres

## What simulated participants write in a rehearsal
rehearsal-1 = Short courses for municipal staff on housing, mobility and water, with cases from our own city
rehearsal-2 = Yes: with the planning department, a university and two associations
rehearsal-3 = Planners, engineers and elected members of local councils
rehearsal-4 = Some of us know them; none of our courses names a target yet
rehearsal-5 = Yes: it shows what each session is for, and partners understand it at once
