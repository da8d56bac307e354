# Reading files and pasted texts
error-read-empty = { $file } is empty. Choose a file that has text in it.
error-read-nothing = No text was found in { $file }. If it consists of pictures, type or paste what they say.
error-read-nothing-pasted = There is no text here yet. Paste the programme, the plan or the table.
error-read-large = { $file } is larger than { $most } MB, the most that is read. Take pictures out of it, or paste its text.
error-read-long = This text has more than { $most } characters, the most that is read at once. Bring in only the part with the programme, the plan or the table.
error-read-many-blocks = There are more than { $most } paragraphs, the most that is read at once. Bring in only the part with the programme or the plan.
error-read-many-lines = The tables have more than { $most } lines, the most that is read at once. Split the table into several files.
error-read-many-pages = { $file } has more than { $most } pages, the most that is read at once. Save only the pages with the programme or the plan.
error-read-long-cell = Line { $line } of { $file } has a cell of more than { $most } characters; perhaps a quotation mark is missing there. Correct the line and add the file again.
error-read-heavy = { $file } holds far more than a programme, plan or table needs, so it was not read. Copy what matters into a new file, or paste it.
error-read-slow = { $file } could not be read within { $seconds } seconds. Copy what matters into a new file, or paste it.
error-read-busy = Other files are being read just now. Add { $file } again in a minute.
error-read-broken = { $file } is damaged or not complete. Open it in the program it comes from, save it again and add it again.
error-read-definitions = { $file } contains definitions that no office program writes, so it was not opened. Paste its text instead.
error-read-password = { $file } is locked with a password. Save it without one and add it again.
error-read-macros = { $file } contains macros. Save it as .docx, .xlsx, .pptx, .odt or .ods without them and add that file.
error-read-doc = { $file } is in Word’s older format. Save it as .docx and add that file.
error-read-xls = { $file } is in an older or binary format of Excel. Save it as .xlsx and add that file.
error-read-ppt = { $file } is a presentation in a format that is not read. Save it as .pptx and add that file.
error-read-rtf = { $file } is an RTF file, which is not read. Open it in a word processor, save it as .docx or .odt and add that file.
error-read-apple = { $file } comes from Pages, Numbers or Keynote. Export it from there as Word, Excel or PowerPoint and add that file.
error-read-picture = { $file } is a picture or a recording, of which no text is read. Type or paste what it says.
error-read-packed = { $file } is an archive of other files. Unpack it and add the files one by one.
error-read-web-page = { $file } is a web page or a mail. Open it, copy its text and paste it.
error-read-unknown = { $file } is of a kind that is not read. Save it as Word (.docx), Excel (.xlsx), PowerPoint (.pptx), LibreOffice (.odt, .ods), CSV or plain text, or paste its text.
error-read-no-pdf = { $file } is a PDF, and this server cannot read any. Add the file that it was made from, or open it and paste its text. Who runs the server can install the extra “pdf”.
error-read-scanned = { $file } has no text, only pictures of pages. Add the file that it was made from, or type or paste what it says.
error-read-broken-text = The text of { $file } cannot be read: its letters are stored in the wrong order or twice. Add the Word file (.docx) that it was made from, or open the PDF and paste its text.
read-encoding-guessed = The file does not say how its letters are stored; it was read as { $encoding }. Check the accents and signs.
read-left-out-columns = Cells beyond the 40th column, which were left out: { $count }
read-left-out-charts = Tabs without cells, such as charts, which were left out: { $count }
read-left-out-hidden-tabs = Hidden tabs, which were left out: { $count }
read-left-out-formulas = Formulas without a stored result, which were left out: { $count }. Open the file in Excel and save it, then they have one.
read-left-out-footnotes = Footnotes, which were left out: { $count }
read-left-out-repeats = Repetitions of a line or a cell beyond 40, which were left out: { $count }
read-left-out-speakers-notes = Slides whose speaker’s notes were left out: { $count }
read-left-out-pages = Pages without text, perhaps pictures, which were left out: { $count }
read-place-line = line { $number }
read-place-page = page { $number }
read-place-paragraph = paragraph { $number }
read-place-slide = slide { $number }
read-place-table = table { $number }
read-place-row = table { $table }, row { $row }

# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = This cell holds the number { $code }, and a spreadsheet program keeps { $longer } as the same number. Choose which of the two is meant, and give the column the format Text.
error-day-for-code = This cell holds the day { $day }, which a spreadsheet program makes of a code such as { $code }. Accept { $code } or choose another code, and give the column the format Text.
error-day-no-code = This cell holds the day { $day }, and no code looks like it. Type the code again in a cell of the format Text.
error-day-for-hours = This cell holds the day { $day }, which a spreadsheet program makes of a number. Hours proposed: { $hours }. Accept them, or type the hours again.
error-hours-unread = “{ $text }” is not a number of hours. Write hours as 1.5, 1,5, 1:30, 2 h or 90 min.
error-link-unread = “{ $text }” is not a kind of link. Choose direct or indirect.
error-strength-unread = “{ $text }” is not a weight. Choose main or secondary.
error-effect-unread = “{ $text }” is not an effect. Choose “helps”, “harms” or “not known yet”.
error-day-unread = “{ $text }” is not a date that everybody reads in the same way. Write dates as 2026-05-04.
error-tabs-disagree = This says “{ $one }”, and { $where } says “{ $other }” of the same row. Choose one of the two.
error-only-on-handout = This row is on the handout, but not in the full table. Accept it to keep it, or leave it out.
error-text-cut = The handout shows only the beginning of this text. Accept the beginning, or add the file with its full table.
error-both-changed = This row was changed in this file and in the sheet since the file was exported: { $fields }. Choose which version to keep.
error-heading-both-changed = The heading was changed in this file and in the sheet since the file was exported. Choose which version to keep.
error-row-gone = Somebody deleted this row from the sheet since the file was exported. Accept it as a new row, or leave it out.
error-still-asked = The row at { $where } still has an open question. Answer it or leave the row out.
error-no-table = { $name } has no table of alignments. Its first line should name the columns, such as Strategic focus, Project example, SDG number and SDG indicator.
error-cannot-open = { $file } cannot be opened ({ $fault }). Check the name of the file.
choice-empty = leave it empty
choice-as-it-is = take it as it is
choice-as-new = take it as a new row
choice-file = as in the file
choice-sheet = as in the sheet
state-new = { $rows ->
   *[other] new
}
state-changed = { $rows ->
   *[other] changed
}
state-equal = { $rows ->
   *[other] equal
}
state-conflict = { $rows ->
   *[other] in conflict
}
state-unclear = { $rows ->
   *[other] not understood
}
state-left_out = { $rows ->
   *[other] left out
}
left-summary = { $lines ->
    [one] One line with counts of the rows: they are counted anew.
   *[other] { $lines } lines with counts of the rows: they are counted anew.
}
left-other = { $lines ->
    [one] One line that is not part of a table of alignments.
   *[other] { $lines } lines that are not part of a table of alignments.
}
left-above = It is above the table, and no label says what it is.
left-note = A note that the workbook itself carries.
left-empty = { $lines ->
    [one] One numbered line that nobody filled in.
   *[other] { $lines } numbered lines that nobody filled in.
}
left-no-row = { $lines ->
    [one] One line without a focus, a project or a code.
   *[other] { $lines } lines without a focus, a project or a code.
}
left-local-alone = { $lines ->
    [one] One local indicator whose row is not in the file.
   *[other] { $lines } local indicators whose rows are not in the file.
}
left-column = A column whose name matches nothing in a sheet.
counted-file = { $name }: { $rows ->
    [one] one row is counted.
   *[other] { $rows } rows are counted.
}
counted-left = Not counted: { $lines ->
    [one] one line.
   *[other] { $lines } lines.
}
counted-drop = Remove { $name } from your atlas
counted-yours = Only you see these files. They stay until you remove them.
left-repeated = The same line is already in the file.
left-unticked = An opening or a closing. Add it by hand if it is to be a row.
report-file = { $name }: { $counted }
report-no-rows = no rows
report-missing = { $rows ->
    [one] One row of the sheet is not in the file; it stays as it is.
   *[other] { $rows } rows of the sheet are not in the file; they stay as they are.
}
report-written-new = { $name }: a new sheet { $sheet } with { $rows ->
    [one] one row
   *[other] { $rows } rows
}
report-written-into = { $name }: { $rows ->
    [one] one row
   *[other] { $rows } rows
} of the sheet { $sheet } changed or added
report-nothing-written = { $name }: nothing to keep
merge-title = Rows of { $files ->
    [one] one file
   *[other] { $files } files
}
merge-tab-rows = Rows
merge-tab-open = Open questions
merge-file = File
merge-where = Where
merge-question = Question
merge-superseded = A later version of the same sheet is in { $name }.
merge-written = { $file }: { $rows ->
    [one] one row
   *[other] { $rows } rows
}, open questions: { $open }

# The page on which it comes in
bring-title = Import
bring-about = A course programme, a city plan or a filled-in table becomes rows of a sheet. You decide on each; nothing is taken without you.
bring-way = Import a programme or a table
bring-paste = Paste the text
bring-paste-example = 09:00–10:30 Planning bus lanes …
bring-read = Find the rows
bring-file = Or choose a file: Word, Excel, PowerPoint, LibreOffice, CSV or text
bring-reading = The file is being read …
bring-into = Where the rows go
bring-into-open = Into “{ $title }”
bring-into-new = Into a new sheet
bring-nothing = No session or measure was found in this. Paste the part with times, numbers or bullets, or write the rows yourself.
bring-counted = **{ $accepted }** accepted · **{ $open }** open · **{ $dropped }** left out
bring-accept-sure = Accept all sure ones ({ $rows })
bring-take = Add the accepted rows to the sheet ({ $rows })
bring-going-on = Back to “{ $title }”: what you decided is kept.
bring-going-on-untitled = Back to the text that you pasted: what you decided is kept.
bring-put-away = Discard this list
bring-untitled = Imported
bring-part = Rows shown
bring-hours = { $hours } h
bring-no-target = No suggested target. Accept the row without one, or choose a code under “Change”.
bring-accept = Accept with { $code }
bring-accept-bare = Accept
bring-other = { $code } instead
bring-drop = Leave out
bring-change = Change
bring-accepted = ✓ Accepted – decide again
bring-dropped = ✗ Left out – decide again
bring-title-of-row = Project example
bring-focus = Strategic focus
bring-hours-of-row = Hours
bring-code = Target
bring-correct = Apply the change
bring-merge = Merge with the next one
bring-split = Split: “{ $first }” and “{ $second }”
bring-left-out = Left out: { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
left-kind-title = title
left-kind-heading = heading
left-kind-day = day
left-kind-columns = names of columns
left-kind-break = break
left-kind-meal = meal
left-kind-registration = registration
left-kind-ceremony = ceremony
left-kind-speaker = speaker
left-kind-introduction = introduction
left-kind-other = other
taken-in = Rows added to this sheet: { $rows }
taken-back = Remove them again
import-counted = { $state }: **{ $rows }**
import-take = Take the chosen rows ({ $rows })
import-take-row = Take the row of { $where }
import-take-heading = Also take the heading from the file
import-unanswered = Without an answer this row is left out.
import-left-out = Not taken: { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
bring-source = The text or file
