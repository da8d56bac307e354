# What the export of a workshop says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

export = Export the workshop (Excel)
export-help = Everything that the room made: every exercise, every sheet, and how far groups agreed.
kind = SDG alignment workshop
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
nothing-gathered = Nothing was gathered.
agreement = Agreement of the groups
agreement-on = { $level }: agreement
face-down = The groups’ answers are still hidden. Reveal them, then export again.
all-rows = All rows
rows-on-paper = On paper, these columns are on the pages of the sheets: { $columns }.
no-rows = No row has been written yet.
sheet = Sheet
number = No.
column-exercise = Exercise
column-centre = Centre
column-group = Group
column-sheet = Sheet
column-who = Who
column-about = About
column-text = Text
column-votes = Points or votes
column-day = Date
column-measure = What is counted
column-count = Number
column-part = Part
said = What was said
counted = What was counted
mark-simulated = Rehearsal
column-note = Note
mark-illustrative = Illustrative
