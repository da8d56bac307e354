# What the exercise "Challenge round" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Challenge round
card-audience = Groups, each at its own table
card-needs = Sheets with rows that are linked to goals; phones
card-insight = A link that nobody has questioned is a claim. One honest question is the difference between aligning and painting a course in the colours of the goals.
card-tip = Ask for links that were sharpened first: they show what the room has learnt. Withdrawing one is not losing.
card-takes = The rows of the room’s sheets
card-gives = Links that stand, links that became more exact, and those that nobody wants to keep

## The three cards
question-serves = { $level ->
    [goal] How exactly does it serve this goal?
   *[target] How exactly does it serve this target?
}
question-harms = Whom could it harm?
question-number = Which number would show it?
hint-serves = By which step does the project lead to what is written there?
hint-harms = People, places or other goals that pay for it
hint-number = What would somebody count or measure, and who has the figure?

## On the phone
nothing-dealt = Nothing has been dealt yet. What your group has linked to a goal will be questioned by another one.
nothing-for-you = No link has been dealt to your table. Help another one, or look at your own rows.
nothing-to-answer = There is no card on the links of your table.
your-cards = { $count ->
    [one] Your table has 1 link of another table. Which question does it need?
   *[other] Your table has { $count } links of other tables. Which question does each need?
}
your-links = { $count ->
    [one] There is a card on 1 link of your table
   *[other] There are cards on { $count } links of your table
}
which-link = Link
ask-card = Your card
ask-own-words = In your own words (optional)
play = Play this card
play-again = Change the card
played = Your card is on the link, hidden.
do-sharpened = Sharpen
do-withdrawn = Withdraw
do-defended = Defend
ask-what = What do you do with the link?
answer-sharpened = What is better now (optional)
answer-withdrawn = Why you withdraw it (optional)
answer-defended = Your answer
withdraw-help = The project stays on the sheet; its goal, target, indicator and reason go. You can take that back while the answers are hidden.
none-chosen = None
send = Answer
answer-kept = Your table has answered.
take-back = Take our answer back

## On the wall and on phones
ask-waiting = Which links would stand?
ask-playing = Would this link convince you?
ask-answering = What do you answer?
ask-over = What became of the links
before = Each link goes to another table, which asks one question about it. Nobody else sees it yet.
dealt = { $count ->
    [one] 1 link dealt, hidden
   *[other] { $count } links dealt, hidden
}
cards-played = { $count ->
    [one] 1 card played
   *[other] { $count } cards played
}
cards-of = { $done } of { $count }
answers-given = Answered: { $done } of { $count }
no-cards = No card has been played.
result-sharpened = Sharpened
result-withdrawn = Withdrawn
result-defended = Defended
result-unanswered = Not answered
asks = { $one } asks { $other }
somebody = Somebody

## The facilitator's desk
step-waiting = Nothing has been dealt
step-playing = Tables play their cards, hidden
step-answering = Tables answer, hidden
step-over = The answers are revealed
deal = Deal the links
deal-again = Deal the new links
deal-help = Every row with a goal that somebody here made goes to another table. What was dealt before stays where it is.
news = There is something new: show it
reveal-cards = Reveal the cards
conceal-cards = Hide the cards again
reveal-answers = Reveal the answers
conceal-answers = Hide the answers again
hiding = Hide
hidden = Exchanges that the room does not see
choose = Choose
hide-these = Apply

## The export
column-sheet = Sheet
column-project = Project
column-link = Link
column-of = Whose
column-by = Asked by
column-card = Card
column-words = In their words
column-answer = Answer
column-result = What became of it
column-change = What is different

## What it refuses
error-one-table = There is nobody else to ask: everybody here sits at one table. Give people two groups or more, or wait for others.
error-nothing-to-deal = There is no link to deal. Let the room link rows of its sheets to goals first.
error-not-playing = The cards have been revealed, so yours did not count.
error-not-answering = Answers are not taken now, so yours did not count. Wait for the facilitator.
error-not-your-link = This link is not for your table. Choose one from the list.
error-link-gone = This link is no longer there, so nothing was saved. Choose another one.
error-quicker = Somebody at your table was quicker, so yours did not count. Look at what is there now.
error-row-changed = The row has been changed meanwhile, so your answer did not count. Look at the row as it is now and send it again.
error-answer-empty = To defend a link, say why it stands. Write an answer, or sharpen or withdraw the link.
error-not-sharper = Nothing about the row is different. Change its target, indicator, reason or effect, or defend the link.

## What simulated participants write in a rehearsal
rehearsal-words-1 = I do not see the step from the one to the other.
rehearsal-words-2 = Who pays for it?
rehearsal-words-3 = Is there a figure from before?
rehearsal-answer-1 = The city counts it every year, district by district.
rehearsal-answer-2 = We asked those who live there, and they decide with us.
rehearsal-answer-3 = It is a small part, and we can show it.
