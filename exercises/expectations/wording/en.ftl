# What the survey "Expectations and where we stand" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Expectations and where we stand
card-audience = Everybody, each on their own phone
card-needs = Phones; five quiet minutes
card-insight = People who have said what they expect listen differently. Two or three striking percentages open a session better than a speech.
card-tip = Reveal only when nearly everybody has answered, and ask one person to explain their number.
card-takes = How familiar each person is with the goals, and one expectation
card-gives = Percentages for the opening, and the shift at the end

## The survey
moment-before = At the start
moment-after = At the end
ask-step = How familiar are you with the Sustainable Development Goals?
step-1 = I have hardly heard of them
step-2 = I know that they exist
step-3 = I know some of them
step-4 = I use them in my work
step-5 = I teach them
ask-text-before = What do you expect from this workshop?
ask-text-after = What do you take away?
send = Send
send-again = Change my answer
choose-step = Choose one of the five answers first.
thanks = Thank you, your answer is saved. You can still change it.
reveal = Reveal
conceal = Hide again
ask-before = Ask the opening questions again
ask-after = Ask the closing questions
answered = { $count ->
    [0] Nobody has answered yet
    [one] 1 person has answered
   *[other] { $count } people have answered
}
striking = { $percent }% use or teach the goals ({ $count ->
    [one] 1 answer
   *[other] { $count } answers
})
shift = Familiarity from 1 to 5: { NUMBER($before, minimumFractionDigits: 1) } at the start, { NUMBER($after, minimumFractionDigits: 1) } at the end
column-texts = Expectations and what people take away
column-moment = When
column-text = What they wrote

## What it refuses
error-answers-open = These answers have been revealed, so yours was not saved. Answer the questions that are asked now.
