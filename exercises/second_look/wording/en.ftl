# What the exercise "Second look" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Second look
card-audience = Pairs, each person on their own phone
card-needs = A course programme or a city plan that somebody brought; phones
card-insight = Where two people who read the same line say the same, there is little to discuss. The time of the room belongs to the others.
card-tip = Read the first proposal to talk about aloud, and ask somebody who said no to begin.
card-takes = A programme or a plan, as text or as a file
card-gives = Rows with goal, target and indicator that the room agrees on, and a short list to talk about

## On the phone
bring-yours = **Has somebody brought a programme or a plan?** Paste its text or choose the file: the room looks at what it proposes.
found = { $count ->
    [one] **1 proposal** in “{ $title }”
   *[other] **{ $count } proposals** in “{ $title }”
}
bring = Let the room look at it
withdraw = Do not use this one
wait-for-dealing = The programme is here. The facilitator gives each pair its share.
nothing-for-you = You came after the proposals were given out. The facilitator can give you some.
question = { $level ->
    [target] Does it serve this target?
    [goal] Does it serve this goal?
   *[none] Does it belong in the sheet?
}
say-yes = Yes
say-no = No
say-unsure = Not sure
which-proposal = Proposal
look-again = Look at one again
all-looked = You have looked at all of yours. You can still change your mind.
no-target = No suggested target
which-sheet = Where they go
new-sheet = Into a new sheet
take-these = { $count ->
    [one] Add the agreed row to the sheet
   *[other] Add the { $count } agreed rows to the sheet
}
take-back = Take them out of the sheet again

## On the wall and on phones
ask-waiting = What does a second look say?
ask-brought = What does a second look say?
ask-looking = Would you accept these proposals?
ask-open = What needs discussion, and what does not
before = Somebody’s programme becomes proposals. Two people look at each, on their own, and say yes, no or not sure.
brought = { $count ->
    [one] 1 proposal to look at
   *[other] { $count } proposals to look at
}
dealt = { $count ->
    [one] 1 proposal is with the pairs
   *[other] { $count } proposals are with the pairs
}
looks = Looked at: { $done } of { $count }
looks-of = { $done } of { $count }
result-talk = To talk about
result-unseen = Not looked at
result-agreed = Agreed
result-refused = Refused
after-talk = { $result }, after talking
counted-talk = To talk about: { $count }
counted-unseen = Not looked at: { $count }
counted-agreed = Agreed: { $count }
counted-refused = Refused: { $count }
said = Yes { $yes } · No { $no } · Not sure { $unsure }
taken = { $count ->
    [one] 1 agreed row is in the sheet.
   *[other] { $count } agreed rows are in the sheet.
}
taken-into = { $count ->
    [one] 1 agreed row is in “{ $title }”.
   *[other] { $count } agreed rows are in “{ $title }”.
}
somebody = Somebody

## The facilitator's desk
step-waiting = No programme is here yet
step-brought = A programme is here
step-looking = Pairs look, answers hidden
step-open = The answers are revealed
bring-prepared = Use the prepared course
deal = Give the proposals to pairs
deal-again = Give some to those who came since
news = There is something new: show it
reveal = Reveal
conceal = Hide again
settle = Outcome of the discussion
talk-about = To talk about
settle-yes = Agreed
settle-no = Refused
settle-unsure = Leave it open
take = Add the agreed rows
hiding = Hide
hidden = Proposals that the room does not see
choose = Choose

## The export
column-focus = Strategic focus
column-project = Project example
column-code = SDG code
column-yes = Yes
column-no = No
column-unsure = Not sure
column-result = Result

## What it refuses
error-one-already = The room already has a programme to look at, so yours was not added. Finish that one first, or open the exercise again for yours.
error-nothing-proposed = No session or measure was found in this. Paste the part with times, numbers or bullets.
error-too-many = The number of proposals ({ $count }) is above the { $most } that a room looks at. Paste one part of it.
error-dealt-already = This programme has been given out or is somebody else’s, so it stays.
error-nothing-brought = There is no programme to give out. Bring one, or use the prepared course.
error-one-person = Two people must look at each proposal, and fewer are here. Wait until somebody joins.
error-nobody-to-deal-to = Everybody here has proposals already. Wait until somebody joins.
error-revealed = The answers are not taken now.
error-not-yours = This proposal is not one of yours. Choose one from the list.
error-not-revealed = The answers are still hidden. Reveal them first.
error-taken = The agreed rows are in a sheet already. Take them out of it before you change anything.
error-nothing-agreed = Nothing has been agreed on yet. Talk about what is open, and decide.
error-not-your-programme = Only the person who brought the programme or the facilitator can do that.
