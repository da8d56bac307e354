# What the exercise "Outcomes and recommendations" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Outcomes and recommendations
card-audience = Everybody, each on their own phone
card-needs = Phones; ten minutes to write, five to vote
card-insight = A recommendation without an addressee and a date is a wish. The dots show where the room would begin.
card-tip = Read the groups aloud before you open the vote, and ask who would take the first step once it is ranked.
card-takes = Recommendations: what, to whom, by when
card-gives = A ranked list that can be sent the same evening

## On the phone
ask = What do you recommend?
text = Recommendation
text-example = Begin with a verb: open, share, align, ask for …
to = To whom
to-example = Choose, or type a name
by = By when
by-example = Before the next course, in three months, …
send = Send
send-again = Save the change
kept = Saved. You can write another one.
your-own = Yours. You can change them until the vote opens.
change = Change
take-back = Take back
dots-left = { $count ->
    [0] All your dots are placed
    [one] 1 dot left
   *[other] { $count } dots left
}
dots-help = You may put several on one recommendation and move them until the ranking is revealed. Nobody sees where yours are.
take-dot = Remove a dot
place-dot = Add a dot
you-placed = { $count ->
    [0] You placed no dots.
    [one] You placed 1 dot.
   *[other] You placed { $count } dots.
}

## On the projector
none-yet = No recommendations yet. Write the first one on your phone.
gathered = { $count ->
    [one] 1 recommendation
   *[other] { $count } recommendations
}
dots-each = { $count ->
    [one] Everybody has 1 dot
   *[other] Everybody has { $count } dots
}
have-voted = { $count ->
    [one] 1 person has placed dots
   *[other] { $count } people have placed dots
}
dots = { $count ->
    [one] 1 dot
   *[other] { $count } dots
}
in-no-group = Not in a group
to-whom = To: { $to }
by-when = By: { $by }

## The facilitator's desk
step-gathering = The room is writing
step-voting = The room is voting, results hidden
step-ranked = The ranking is revealed
ask-dots = Dots for everybody
news = New entries: show them
open-vote = Open the vote
back-to-gathering = Back to writing
reveal = Reveal the ranking
conceal = Hide again
grouping = Group
which = Recommendations
choose = Choose
group = Group
group-example = Choose, or type a name; empty takes them out
put-together = Group these
hiding = Hide
hidden = Recommendations that the room does not see
hide-these = Apply

## The export
column-text = Recommendation
column-to = To whom
column-by = By when
column-group = Group
column-dots = Dots

## What is refused
error-recommendation-empty = A recommendation needs a text. Write what should be done.
error-recommendation-not-own = Only the person who wrote a recommendation can change it. Write one of your own.
error-recommendation-gone = This recommendation is no longer there. You get your dots on it back.
error-recommendations-closed = The vote is open: nothing can be written or changed now. Ask the facilitator to go back to writing.
error-recommendations-many = This workshop has { $most } recommendations, the most it can have. Ask the facilitator to hide some and add yours to one of them.
error-dots-spent = { $dots ->
    [one] You have 1 dot, and it is placed. Remove it first.
   *[other] You have { $dots } dots, and all of them are placed. Remove one first.
}
error-dots-closed = Dots can be placed only while the vote is open. Wait for the facilitator.
error-dots-number = { $dots } dots cannot be given out. Choose a number from 1 to { $most }.

## What simulated participants write in a rehearsal
rehearsal-text-1 = Share the aligned courses among all centres
rehearsal-text-2 = Ask the city for figures by district
rehearsal-text-3 = Invite residents to one session of every course
rehearsal-text-4 = Train two people of each centre to facilitate
rehearsal-text-5 = Meet online every three months to compare what has changed
rehearsal-text-6 = Translate the guide into the languages of the participants
rehearsal-text-7 = Name one person in each centre who keeps the sheets up to date
rehearsal-text-8 = Align the next city plan before it is adopted
rehearsal-by-1 = Before the next course
rehearsal-by-2 = In six months
