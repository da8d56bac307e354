# What the survey "Feedback on the tool" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Feedback on the tool
card-audience = Everybody, each on their own phone
card-needs = Phones; five quiet minutes before people pack
card-insight = Trainers adopt a tool that they were asked to correct. “Yes, with changes” is the most useful answer you can get.
card-tip = Ask while everybody is still seated, and read two of the changes aloud.
card-takes = How useful the tool is, what helped, what got in the way, and whether one would run it at home
card-gives = Counts for the room, and everything that people wrote for those who improve the tool

## The survey
ask-useful = How useful is this tool for your work?
ask-useful-help = 1 is of no use, 5 is very useful.
step-1 = 1 · of no use
step-2 = 2
step-3 = 3
step-4 = 4
step-5 = 5 · very useful
ask-again = Would you run it in your centre?
again-yes = Yes
again-changes = Yes, with changes
again-no = No
ask-helped = What helped?
ask-hindered = What got in the way?
send = Send
send-again = Change my answer
choose-both = Choose a number, and whether you would run it in your centre.
thanks = Thank you, your answer is saved. Your name is not shown with it.
reveal = Reveal the counts
conceal = Hide again
answered = { $count ->
    [0] Nobody has answered yet
    [one] 1 person has answered
   *[other] { $count } people have answered
}
striking = { $count ->
    [one] Usefulness { NUMBER($mean, minimumFractionDigits: 1) } of 5 (1 answer)
   *[other] Usefulness { NUMBER($mean, minimumFractionDigits: 1) } of 5 ({ $count } answers)
}
texts-in-export = The room sees counts only. Once you reveal them, or the workshop is over, what people wrote is in the export, without names.

## What simulated participants write in a rehearsal
rehearsal-helped-1 = Seeing all groups side by side on the projector
rehearsal-helped-2 = The suggestions: they gave us something to disagree with
rehearsal-helped-3 = Working on our own course
rehearsal-hindered-1 = Small type on my phone
rehearsal-hindered-2 = Too little time for the indicators
rehearsal-hindered-3 = Finding the right target took long
