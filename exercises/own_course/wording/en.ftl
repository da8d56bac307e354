# What exercise 2, one's own course, says, in English. Mashhad's course itself is in ../../cases/mashhad.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercise 2: your own course
card-audience = Trainers, each with their own centre
card-needs = The programme of one course, with its sessions and hours
card-insight = A course serves the goals with its hours, not with its title. Nearly every course teaches and brings partners together, so goals 4 and 17 are shown separately.
card-tip = Align Mashhad’s course together first. Then let every centre take its own, and end with one sentence each: what would we change tomorrow?
card-takes = The sessions of a course with their hours
card-gives = The share of hours per goal, and what every centre would change in the course tomorrow

## The facilitator
manner-case = The whole room works on Mashhad’s course. It is prepared, and made up for practice.
manner-own = Every centre works on its own course.
bring-to-case = Everybody on Mashhad’s course
bring-to-own = Every centre on its own course
reflections-hidden = Challenges and opportunities that the room does not see

## The room
how = Choose a session below and press “{ $edit }”; with “{ $add }” you add one that is missing. Which goal do its hours serve? What would we change in it tomorrow?
locked = The facilitator has locked the sheets for now.
ask-centre = Which centre’s course do you work on?
choose-centre = Choose a centre
start = { $centre }: your course
ask-title = Title of the course
ask-sessions = Sessions, one on each line, with the hours after a semicolon
example-sessions =
    Leak detection in the field; 3
    Water tariffs and the poor; 1.5
sessions-help = You can add, change and divide sessions later.
start-course = Start with these sessions
start-from-case = Start from Mashhad’s prepared course
reflect = Challenges and opportunities of aligning one’s own course
ask-challenges = What makes it hard to align your course?
ask-potentialities = What would it make possible?
reflect-keep = Save
reflect-kept = Saved. The room sees it.

## The projector
prepared = { $centre } (prepared course)
no-course-yet = No course yet. The first one will appear here.
apart = Share of the hours per goal. Goals { $goals } are shown separately: nearly every course serves them.
apart-goal = goal { $goal }: { $hours } h
aligned-hours = { $aligned } of { $whole } hours aligned
unknown-hours = { $count ->
    [one] 1 session without hours
   *[other] { $count } sessions without hours
}
no-hours-yet = No hours given yet
hours = { $hours } h
changes = What would we change in the course tomorrow?
not-aligned = Not aligned yet
challenges = Challenge
potentialities = Opportunity

## The export
table-hours = Hours per goal
table-sessions = Sessions
column-centre = Centre
column-course = Course
column-part = Part
column-session = Session
column-goal = Goal
column-label = Title of the goal
column-hours = Hours
column-share = Share
column-change = Change
set-apart = shown separately
column-whose = Who
column-question = Kind
column-answer = Answer

## What is refused
error-no-session = No session was typed. Type at least one, on a line of its own.
error-too-many-sessions = { $sessions } sessions are more than a sheet should have. Keep to { $most }.
