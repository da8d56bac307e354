# What the debate says, in English. Its question, roles and prepared arguments are in ../material.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Debate
card-audience = Everybody; speakers by turns
card-needs = Phones, the projector, somebody who keeps the speaking order
card-insight = People change their minds when they have to argue, not when they are told. A secret vote before and after shows it without embarrassing anybody.
card-tip = If everybody agrees, hand out roles, and let the first speaker be somebody who voted “not sure”.
card-takes = A secret vote, arguments for and against, and which of them convince people
card-gives = The two votes with the shift between them, and the arguments, the most convincing first

## The two votes
moment-before = Vote before the debate
moment-after = Vote after the debate
choice-yes = Yes
choice-no = No
choice-unsure = Not sure
vote-secret = Your vote is secret. You can change it until the facilitator closes the vote.
vote-kept = Your vote is saved.
voted = { $count ->
    [one] 1 vote of { $people }
   *[other] { $count } votes of { $people }
}
changed = { $count ->
    [one] 1 of { $twice } changed their mind
   *[other] { $count } of { $twice } changed their minds
}
debate-over = The second vote is closed. Look at the projector.
state-waiting = not opened yet
state-open = open
state-closed = closed
vote-open = Open the vote
vote-open-again = Open the vote again
vote-close = Close the vote
reveal = Reveal
conceal = Hide again

## Arguments
arguments = Arguments
side-for = For
side-against = Against
argument-ask = Your argument
argument-text = In one sentence
argument-put = Put it on the table
argument-kept = Your argument is on the table.
argument-empty = Write your argument first.
argument-enough = You have put { $most } arguments on the table. Take one back to add another.
arguments-own = My arguments
take-back = Take back
strong = Convincing
strong-count = { $count ->
    [one] convinces 1 person
   *[other] convinces { $count } people
}
more = and { $count } more
reveal-arguments = Reveal which ones convince
conceal-arguments = Hide which ones convince
arguments-count = { $count ->
    [one] 1 argument
   *[other] { $count } arguments
}
prepared-shown = Prepared arguments on the table
arguments-hidden = Arguments taken off the table
arguments-hidden-help = The room does not see these any more. Nothing is deleted.

## Speaking order
speaking = Speaking order
speaks = Speaks now
somebody = Somebody without a nickname
queue = Next
hand-up = Raise my hand
hand-down = Lower my hand
time-left = Time left
time-over = Over by
waiting-count = { $count ->
    [0] nobody is waiting
    [one] 1 person is waiting
   *[other] { $count } people are waiting
}
next-speaker = Next speaker
nobody-waits = Nobody has raised a hand.
minute-more = One more minute
floor-end = End the turn
minutes-each = Minutes each

## Roles
role = Speak in a role
role-intro = A role makes it easier to say what you do not think yourself. Only you see your card.
role-deal = Give me a role
role-back = Give my role back
role-ask = Your question for the others:

## The export
column-choice = Vote
column-shift = Shift
column-side = Side
column-argument = Argument
column-strong = People it convinces
column-origin = From
origin-room = the room
origin-prepared = the prepared arguments

## What the debate refuses
error-vote-not-open = This vote is not open. Wait until the facilitator opens it; what you voted before still counts.
error-no-such-choice = There is no choice { $choice }. Vote yes, no or not sure.
error-no-debate = The debate is not on now. Look at the projector to see what the room is doing.
error-argument-gone = This argument is no longer on the table. Choose another one.

## What simulated participants write in a rehearsal
rehearsal-for-1 = Trainers of different centres can compare their sessions for the first time.
rehearsal-for-2 = Participants see why their daily work matters beyond their own street.
rehearsal-for-3 = The question of who is left out comes up in every session.
rehearsal-against-1 = Our participants need solutions for the coming week, and the goals look to 2030.
rehearsal-against-2 = Nobody checks the links, so two trainers give two different answers.
rehearsal-against-3 = Small centres have nobody to keep the sheets up to date.
