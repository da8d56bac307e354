# What the game "The goals at a glance" says, in English. The pictures in words are in ../questions.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = The goals at a glance
card-audience = Everybody, each on their own phone
card-needs = Phones and the projector; four to six questions fit into 15 minutes
card-insight = Everybody can recite that there are 17 goals; few know which is which. Placing a scene of daily life on a goal teaches more than a slide with 17 icons.
card-tip = After each answer, ask somebody who chose another goal for their reason: most scenes touch more than one.
card-takes = One answer per person to each question, within its time
card-gives = Which goals the room knows, and which it confuses

## The questions
before = The first question comes in a moment. Have your phone ready.
question = Question { $number }
ask-scene = Which goal is this scene about?
ask-title = Which title does this goal have?
ask-number = Which number does this goal have?
goal-number = Goal { $number }
time-left = Time left
time-over = Time is up
answered = { $count ->
    [0] No answer yet
    [one] 1 answer
   *[other] { $count } answers
}
kept = Your answer is saved: { $answer }
was-right = { $count ->
    [one] Correct: 1 point
   *[other] Correct: { $count } points
}
was-wrong = Not this time. You chose: { $answer }
no-answer = You gave no answer to this question.
error-too-late = The time is up. Wait for the next question.
error-no-such-option = { $goal } is not among the options. Choose one of those shown.

## The answers
were-right = { $right } of { $count } correct
why-match = Goal { $number } is “{ $title }”.
closest-target = Closest target: { $target }
results = What the room knows and confuses
no-results = No answer has been revealed yet.
best = Top scores
somebody = Somebody without a nickname
points = { $count ->
    [one] 1 point
   *[other] { $count } points
}
own-points = { $count ->
    [one] You have 1 point
   *[other] You have { $count } points
}
percent-right = { $count ->
    [one] { $percent }% correct (1 answer)
   *[other] { $percent }% correct ({ $count } answers)
}
confused-with = Mistaken for: { $goals }

## The facilitator
next = Ask the next question
next-scene = A scene: which goal?
next-title = A number: which title?
next-number = A title: which number?
seconds-given = Time for an answer
seconds = { $count } s
reveal = Reveal the answer
reveal-help = Ends the time, and shows the correct goal and what the room chose.
reveal-results = Show what the room knows
conceal-results = Back to the question

## The export
column-number = No.
column-question = Question
column-goal = Goal
column-answers = Answers
column-right = Correct
column-confused = Mistaken for
