# What exercise 1, the Brussels case, says, in English. The case itself is in ../../cases/brussels.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Exercise 1: the Brussels case
card-audience = Everybody, together or in groups of three to five
card-needs = Phones, the projector; at least two groups to work with hidden answers
card-insight = People rarely disagree about the goals that a plan serves; they do about targets and reasons. That is what is worth discussing.
card-tip = Read one project aloud and align it together first. Reveal the model answer last, one strategic focus at a time, and ask who has the better reason.
card-takes = Four strategic focuses with two projects each, the stakeholders mapped before
card-gives = Each project with its goals, targets and reasons, and where the room and the model answer differ

## The facilitator
prepare-intro = One click gives the room the plan: four strategic focuses with two projects each.
prepare-together = Together, on one sheet
prepare-groups = In groups, answers hidden
groups-first = To work in groups, name two groups or more under “The workshop”.
done = { $sheets ->
    [one] { $done } of { $rows } projects aligned, on one sheet.
   *[other] { $done } of { $rows } projects aligned, on { $sheets } sheets.
}
reveal-groups = Reveal the groups’ answers
conceal-groups = Hide the groups’ answers again
groups-before-model = Reveal the groups’ answers first; then the model answer can be discussed.
reveal-focus = Reveal: { $focus }
conceal-focus = Hide: { $focus }
about-case = What is fact, and what is made up
facts = Fact
made-up = Made up for practice
type-answers = Type the city’s answers

## The room
not-prepared = The facilitator will show you the plan in a moment.
how = Choose a project below and press “{ $edit }”; with “{ $add }” you add one that is missing. Which goal does it serve, and why?
choose-group = Choose your group: press your name above.
questions = Three questions on the plan
present = I present the city: answer the three questions
question = Question
save-answer = Save
answer-saved = Saved. { $done } of { $questions } questions are answered.
room-said = The room’s answer
model-answer = Model answer
model-note = The model answer is one view, for discussion.
shared = Also in the model answer
no-answer = No answer yet
agreement = Agreement with the model answer: { $percent }%

## The export
column-number = No.
column-focus = Strategic focus
column-project = Project
column-said = The room’s answer
column-model = Model answer
column-agreement = Agreement
column-kind = Kind
column-text = Text
column-question = Question
column-answer = The city’s answer

## What is refused
error-answer-too-long = This would make { $length } characters, and { $most } can be read on a projector. Shorten your text. If a colleague wrote meanwhile, theirs is counted too.
