# What the export of a workshop says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = Export the workshop (Excel)
export-help = Everything that the room made: every exercise, every sheet, and how far groups agreed.
kind = SDG alignment workshop
cover = Cover
contents = Contents
place = Place
dates = Dates
centres = Centres present
groups = Groups
people-label = Participants
people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
people-simulated = { $count ->
    [one] (and 1 simulated participant)
   *[other] (and { $count } simulated participants)
}
notice-simulated = { $count ->
    [one] Rehearsal: answers of 1 simulated participant are in this workbook.
   *[other] Rehearsal: answers of { $count } simulated participants are in this workbook.
}
notice-illustrative = Some of the cases are illustrative: made up for practice. Each says so on its tab.
nothing-gathered = Nothing was gathered in this exercise.
agreement = Agreement of the groups
agreement-on = { $level }: agreement
face-down = The groups’ answers are still hidden. Reveal them, then export again.
all-rows = All rows
no-rows = No row has been written yet.
sheet = Sheet
number = No.
