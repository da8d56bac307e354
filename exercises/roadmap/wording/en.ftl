# What "Roadmap for localizing the goals" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Roadmap for localizing the goals
card-audience = Everybody, each for their own centre
card-needs = Phones; the projector
card-insight = Most centres place themselves further along than their last course would show. The difference between two people of one centre is worth more than the median.
card-tip = Ask the people of one centre who chose different steps what each of them had in mind.
card-takes = From each person: where the centre stands, and one next step
card-gives = Where each centre stands and what it does next

## The road
step-1 = Awareness
step-2 = Alignment
step-3 = Implementation
step-4 = Monitoring
step-5 = What comes next
about-1 = People hear of the goals and why they matter here
about-2 = Courses and plans are linked to goals and targets
about-3 = Projects and sessions are changed and carried out
about-4 = Local indicators show what has changed
about-5 = Results are reported, shared and built on

## Taking part
choose-centre = Choose your centre, so that your position counts for it: press your name above.
ask-step = Where does your centre stand today?
next-step = Its next step
send = Send
send-again = Change my answer
choose-step = Choose one of the five steps first.
kept = Your answer is saved. You can still change it.
answered = { $count ->
    [0] Nobody has answered yet
    [one] 1 person has answered
   *[other] { $count } people have answered
}
reveal = Show the centres on the road
conceal = Hide again

## The result
no-centre = Without a centre
people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
range = steps { $lowest } to { $highest }
between = between { $one } and { $other }
next-steps = Next steps
column-centre = Centre
column-place = Where it stands
column-median = Median step
column-people = People
column-range = Lowest and highest

## What simulated participants write in a rehearsal
rehearsal-next-1 = Align one course, session by session, before the next intake
rehearsal-next-2 = Agree on two local indicators with the planning department
rehearsal-next-3 = Present the aligned course to the trainers of the centre
rehearsal-next-4 = Report what has changed to the city council once a year
