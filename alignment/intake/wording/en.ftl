# Tables of alignments: the preview of an import
problem-at = { $where }: { $problem }
error-number-or-ten = This cell holds the number { $code }, and a spreadsheet program keeps { $longer } as the same number. Choose which of the two is meant, and give the column the format Text.
error-day-for-code = This cell holds the day { $day }, which a spreadsheet program makes of a code such as { $code }. Accept { $code } or choose another code, and give the column the format Text.
error-day-no-code = This cell holds the day { $day }, and no code looks like it. Type the code again in a cell of the format Text.
error-day-for-hours = This cell holds the day { $day }, which a spreadsheet program makes of a number. { $hours } hours are proposed: accept them, or type the hours again.
error-hours-unread = “{ $text }” is no number of hours. Write hours as 1.5, 1,5, 1:30, 2 h or 90 min.
error-link-unread = “{ $text }” is no kind of link. Choose direct or indirect.
error-strength-unread = “{ $text }” is no strength. Choose main or side.
error-effect-unread = “{ $text }” is no effect. Choose “helps”, “harms” or “not known yet”.
error-day-unread = “{ $text }” is no day that everybody reads alike. Write days as 2026-05-04.
error-tabs-disagree = This says “{ $one }”, and { $where } says “{ $other }” of the same row. Choose one of the two.
error-only-on-handout = This row stands on the handout, and the full table does not have it. Accept it to keep it, or leave it out.
error-text-cut = The handout shows only the beginning of this text. Accept the beginning, or add the file with its full table.
error-both-changed = Both this file and somebody in the sheet changed this row since the file was exported: { $fields }. Choose whose stands.
error-heading-both-changed = Both this file and somebody in the sheet changed the heading since the file was exported. Choose whose stands.
error-row-gone = Somebody deleted this row from the sheet since the file was exported. Accept it as a new row, or leave it out.
error-still-asked = The row at { $where } still has an open question. Answer it or leave the row out.
error-no-table = { $name } has no table of alignments. Its first line should name the columns, such as Strategic focus, Project example, SDG number and SDG indicator.
choice-empty = leave it empty
choice-as-it-is = take it as it is
choice-as-new = take it as a new row
choice-file = as in the file
choice-sheet = as in the sheet
state-new = new
state-changed = changed
state-equal = equal
state-conflict = in conflict
state-unclear = not understood
state-left_out = left out
left-summary = { $lines ->
    [one] One line with counts of the rows: they are counted anew.
   *[other] { $lines } lines with counts of the rows: they are counted anew.
}
left-other = No line of a table of alignments.
left-above = It stands above the table, and no label says what it is.
left-note = A note of the workbook itself.
left-empty = { $lines ->
    [one] One numbered line that nobody filled in.
   *[other] { $lines } numbered lines that nobody filled in.
}
left-no-row = { $lines ->
    [one] One line that names neither a focus, a project nor a code.
   *[other] { $lines } lines that name neither a focus, a project nor a code.
}
left-local-alone = { $lines ->
    [one] One local indicator whose row is not in the file.
   *[other] { $lines } local indicators whose rows are not in the file.
}
left-column = A column whose name stands for nothing in a sheet.
left-repeated = The same line stands in the file before.
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
