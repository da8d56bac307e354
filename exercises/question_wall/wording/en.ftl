# What the exercise "Question wall" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Question wall
card-audience = Everybody, all day, each on their own phone
card-needs = Phones; a moment at the end of each half-day
card-insight = What is not asked aloud is asked over coffee. Questions in plain sight, and a place for those there is no time for today, keep a session on course.
card-tip = Look at the most wanted questions before each break, and say aloud who takes up what is parked.
card-takes = A question from anybody, at any time; votes for those of others
card-gives = Answers in writing, and a list of what is still owed

## On the phone
ask-along = Questions
ask = What would you like to know?
ask-help = Your name is not shown beside it.
send = Ask
kept = Your question is on the list.
take-back = Take back
see-others = See what others ask
none-of-others = Nobody else has asked anything that is still open.
me-too = I want to know this, too

## On the wall and on phones
none-yet = No question yet. Ask the first one on your phone.
open-questions = { $count ->
    [0] No open questions
    [one] 1 open question
   *[other] { $count } open questions
}
votes = { $count ->
    [one] 1 person wants to know this, too
   *[other] { $count } people want to know this, too
}
state-open = Open
state-answered = Answered
state-parked = Parked

## The facilitator's desk
news = There are new questions: show them
show-wall = Show the questions on the projector
go-back = Back to where the room was
which = Question
answer = Answer, or who takes it up (optional)
do-answered = Answered
do-parked = Park
do-open = Open again
hiding = Hide
hidden = Questions that the room does not see
choose = Choose
hide-these = Apply

## The export
column-question = Question
column-votes = Votes
column-state = State
column-answer = Answer

## What it refuses
error-question-empty = A question needs a text. Write what you would like to know.
error-questions-many = Your question was not saved: a workshop has at most { $most } questions, and one person { $own }. Vote for one that is there.
error-question-not-own = Only the person who asked a question can take it back.
error-own-question = This is your own question: only others can vote for it.
error-question-gone = This question is no longer there.
error-question-settled = This question has been answered or parked.

## What simulated participants write in a rehearsal
rehearsal-question-1 = Does a link to a goal need the agreement of the city?
rehearsal-question-2 = What do we do with courses that serve no target at all?
rehearsal-question-3 = Who keeps the sheets up to date after the workshop?
rehearsal-question-4 = Where do we find figures for our city?
rehearsal-question-5 = How do we explain goal 17 to trainers?
rehearsal-question-6 = Can a project serve a goal and harm another?
rehearsal-question-7 = May we use the sheets in our own annual report?
rehearsal-question-8 = How long does a second alignment take?
