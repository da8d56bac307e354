# What the report of a workshop says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The report
report = Report of the session
contents = Contents
foreword = Foreword
summary = Summary
agreement = Agreement of the groups
sheets = The aligned sheets
annexes = Annexes
cut = { $shown } of { $count } are shown here; all of them are in the annexes.
people-by-centre = Participants by centre
not-endorsed = The UN does not endorse this report, and its content does not reflect the views of the United Nations or its officials or Member States.
page = Page { $page } of { $pages }
author = SDG Alignment Workshop
notice-simulated = { $count ->
    [one] Rehearsal: answers of 1 simulated participant are in this report.
   *[other] Rehearsal: answers of { $count } simulated participants are in this report.
}
notice-illustrative = Some of the cases are illustrative: made up for practice. Each says so where it stands.

## The summary
served = Of the 17 goals, { $goals } are served: rows with a goal { $rows }, sheets { $sheets }.
served-none = No row serves a goal yet.
served-title = Rows that serve each goal
served-most = Goals that most rows serve: { $goals }
gaps = Goals that no row serves: { $goals }
agreed = Where the groups agree on the goal: { $case }
differ = Where the groups differ most: { $case }

## What is left out
left-out = What this report leaves out
left-out-rows = { $count ->
    [one] 1 row that the facilitator has hidden
   *[other] { $count } rows that the facilitator has hidden
}
left-out-face-down = The groups’ answers to “{ $title }”, which are still hidden
left-out-sections = Sections that were not chosen: { $sections }
left-out-empty = Exercises in which nothing was gathered: { $exercises }
left-out-private = Drafts that nobody has sent, and who has voted how

## At the desk
report-panel = Report (Word, PDF)
report-help = Everything that the room was shown, in the manner of an official report.
format = Format
format-docx = Word
format-pdf = PDF
language = Language of the report
sections = Sections
sections-help = Without a choice the report has all of them.
foreword-field = Foreword (optional)
make = Make the report
making = The report is being made …
download = Download the report
pdf-not-here = PDF is not available on this computer. Word is; a PDF can be made from it in Word or LibreOffice.

## Without a browser
command-report = write the report of a workshop as .docx or .pdf, or its workbook as .xlsx
command-output = the file to write; its ending says the format
command-language = the language of the report
command-section = a section to have; may be given several times (all of them without)
command-ending = “{ $file }” does not end in .docx, .pdf or .xlsx: name one of these.
command-making = Making { $file } …
