# What a backup of a workshop says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## On the desk
backup = Take a backup
backup-help = One file with all of the workshop. On another laptop it restores the workshop, with the same code: on the home page, under “{ restore }”.

## Backups that are written by themselves
kept-at = Last backup: { $time }, in { $folder }
kept-none-yet = A backup will be written to { $folder } as soon as something changes.
kept-failed = No backup can be written to { $folder }: { $reason } The app tries again by itself; until then, use “{ backup }”.
fault-missing = the folder is not there. Put the stick back in.
fault-full = there is no room left. Delete something, or take another stick.
fault-read-only = nothing may be written there. Take another stick, or allow it.
fault-other = it failed; the server’s log says why.

## On the home page
restore = Restore a workshop
restore-help = From a backup: the file that “{ backup }” gave, or the newest one on the stick.
restore-file = Backup (.zip)
restore-now = Restore it
restore-copy = Restore it as a copy with a new code

## The command
command-about = Export a workshop, take a backup, restore one.
command-export = write a workshop as an Excel workbook
command-backup = write a workshop, or everything, into one file
command-restore = restore what a backup holds
command-workshop = the workshop’s id, or a join code that it has or had
command-all = all workshops, and the sheets that belong to none
command-file = the backup
command-output = the file to write
command-language = the language of the workbook
command-address = the address at which people reach the app, for the facilitators’ links
command-copy = as a copy: everything with new ids, and with new join codes
command-which = Name one workshop, or write --all for everything. “python -m exercises.workshop list” shows the workshops.
command-cannot-read = The file { $file } cannot be read: { $fault }.
command-cannot-write = The file { $file } cannot be written: { $fault }.
command-backed-up = { $file }: { $workshops ->
    [one] 1 workshop
   *[other] { $workshops } workshops
}, { $sheets ->
    [one] 1 sheet
   *[other] { $sheets } sheets
}, { $bytes } bytes.
command-restored = Restored: { $workshops ->
    [one] 1 workshop
   *[other] { $workshops } workshops
}, { $sheets ->
    [one] 1 sheet
   *[other] { $sheets } sheets
}, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, { $people ->
    [one] 1 person
   *[other] { $people } people
}.
command-reading = Reading the database …
command-writing = Writing { $file } …
command-checking = Checking { $file } …

## What is refused
error-no-backup = This file is not a backup of a workshop. Choose the .zip file that “{ backup }” gave, as it is: not unpacked, and not packed again.
error-backup-cut = This backup is cut off or was changed since it was written, so nothing of it was restored. Take the file from where it was first saved, or an earlier backup.
error-backup-large = This backup is too large: one may have { $most } MB here. Whoever runs the server can restore a larger one: python -m exercises restore FILE.
error-backup-full = There is more in this backup than can be restored here. Whoever runs the server can restore it: python -m exercises restore FILE.
error-backup-newer = This backup has format { $version }, and this app knows formats up to { $known }. Update the app, then restore it.
error-backup-content = This backup cannot be restored: what stands at “{ $where }” cannot be saved. Nothing was written. Take an earlier backup.
error-backup-of-more = This backup holds more than one workshop, or sheets that belong to none. Whoever runs the server can restore it: python -m exercises restore FILE.
error-too-many-restored = At most { $most } workshops can be started or restored in a day. Continue tomorrow, or with one that you have.
error-workshop-there = The workshop “{ $name }” is here already. Open it with its facilitator’s link, or restore the backup as a copy.
error-sheet-there = The sheet “{ $title }” is here already. Continue with it, or restore the backup as a copy.
error-code-in-use = The code { $code } of “{ $name }” is in use here for “{ $other }”. Close that workshop, or restore the backup as a copy with a new code.
