# What the alignment package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## Fields of a row
field-strategic-focus = Strategic focus
field-project = Project example
field-goal = SDG number
field-target = Target
field-indicator = SDG indicator
field-why = Why does it serve this goal?
field-link = Link
field-strength = Weight
field-effect = Effect on the goal
field-change-tomorrow = What would we change tomorrow?
link-direct = Direct
link-indirect = Indirect
strength-main = Main
strength-side = Secondary
effect-unknown = Not known yet
effect-helps = Helps
effect-harms = Harms
about-effect = Does the project help to reach the goal, or make it harder to reach? What helps one goal may harm another.
field-challenge = Challenge by another group
challenge-none = Not challenged
challenge-defended = Defended
challenge-sharpened = Sharpened
field-hours = Hours
hours-help = Hours the course gives to this row. Does a session serve two goals? Divide its hours between the two rows.

## Fields of a local indicator
local-measure = What is measured
local-place = Place
local-population = Population
local-unit = Unit
local-baseline = Baseline
local-baseline-year = Baseline year
local-aim = Target value
local-aim-year = Target year
local-source = Source of data

## Fields of a sheet
field-kind = Kind
kind-course = Course
kind-city_plan = City plan
field-title = Title
field-centre = Centre
field-strategic-goal = Strategic goal
field-audience = Audience
field-starts = Starts
field-ends = Ends
field-taught-in = Language of teaching
field-country = Country
field-theme = Theme of the course
field-participants = Number of participants
heading-more = More about it: language, country, theme, participants
heading-not-said = Not given
heading-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
example-theme = for example, water and sanitation
error-participants = { $count } is not a number of participants. Please give one from 1 to { $most }, or leave it empty.
error-fact-code = “{ $code }” is not the code of a country or a language. Choose one from the list, or leave it empty.

## Pages
start-title = What do you want to align?
start-aligning = Start aligning
start-another = Start another sheet
choose-centre = Choose a centre or write one
example-title-course = Urban water management, one week
example-title-city_plan = Sustainable development plan 2040
page-history = History
page-examples = Worked examples
examples-intro = Example sheets for the network’s courses and one city plan, made up for practice.
choose-example = Example
copy-example = Copy and edit
example-honest = **Illustrative.** Known: { $facts } Made up: { $made_up }
illustrative = Illustrative
choose-sheet = Sheet
no-sheets = There is no sheet yet. Start one on the page “Sheet”.
edit-heading = Edit the heading
export = Export to Excel
export-more = Other ways to export
export-tabs = Tabs beside the handout
export-tabs-help = The handout is always in the workbook.
export-csv = The rows as CSV
csv-separator = CSV separator
csv-comma = Comma
csv-semicolon = Semicolon
csv-tab = Tab
share = Share
share-intro = Whoever opens a link keeps access until you stop sharing.
share-view = Link to view
share-edit = Link to edit
share-copy = Press the link: it is copied.
publish = Publish to the atlas
publish-help = Everybody can read the sheet, and it counts in everybody’s atlas.
share-stop = Stop sharing
share-stop-help = Both links stop working at once, even for those who have opened them, and the sheet leaves the atlas.
secretariat = Secretariat
secretariat-intro = You belong to the secretariat: you can read, change, share and delete every sheet. You do not see what others have typed and not yet saved.
secretariat-others = { $count ->
    [0] Nobody else has opened the link.
    [one] One other person has opened the link and can do the same:
   *[other] { $count } others have opened the link and can do the same:
}
secretariat-one = { $name }, { $moment }
secretariat-somebody = somebody without a nickname, { $moment }
secretariat-renew = New link for the secretariat
secretariat-renew-help = The old link stops working at once, and everybody else who opened it loses access. You keep yours.
secretariat-once = This is the secretariat’s new link. Save it and share it with nobody; it is shown only once.
secretariat-kept = I have saved it
sheet-only-to-read = You can read this sheet, not change it: it is not yours, or it is locked.
set-apart = Leave out goals 4 and 17
chart-coverage = Rows for each goal
chart-coverage-apart = Rows for each goal, without { $goals }
coverage-in-words = { $touched } of 17 goals in { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}: { $goals }
coverage-harmed = Harmed: { $goals }
effects-of-rows = Helps or harms?

## Rows
add-first-row = Add the first row
add-row = Add a row
go-on-with-row = Continue the new row
new-row = New row { $number }
editing-row = Row { $number }
edit = Edit
more = More
edit-row = Edit row { $number }
more-row = More for row { $number }
unsaved = Not saved
row-another-goal = Another goal for this project
row-duplicate = Duplicate
row-move-up = Move up
row-move-down = Move down
row-delete = Delete
row-deleted = Row { $number } is deleted.
rows-part = Rows { $first } to { $last } of { $all }
rows-part-choose = Rows on this page
undo = Undo
save = Save
save-next = Save and next
drop-draft = Discard my changes
draft-kept = What you type is kept, even if you leave or lose the connection.
draft-saving = Saving…
draft-unsaved = Not saved yet: the connection is slow or lost. Stay on this page.
draft-both = In another window you typed a different text here. Both are kept: this is the other one.
draft-use = Continue with this text
draft-put-away = Discard this text
draft-left-over = { $count ->
    [one] Typed and not sent: 1 text
   *[other] Typed and not sent: { $count } texts
}
choose-goal = 11, or a word
choose-target = 11.2, or a word
choose-indicator = 11.2.1, or a word
codes-near = Not understood. Similar codes:
official-text = Official text:
use-code = Use { $code } { $label }
more-of-row = More: link, effect, a step for tomorrow, a local indicator
local-toggle = Make it a local indicator
local-help = Turn the global indicator into one that your city or course can measure. The first draft comes from the official text.
local-short = Local indicator

## Suggestions
suggestions = Suggested targets
suggestions-advice = The tool suggests, you decide. Nothing is filled in until you click.
method-off = Matched by words.
method-missing = Matched by words alone: what finds a meaning does not exist for this server’s system.
method-failed = Matched by words alone: what finds a meaning could not be loaded on this server.
method-loading = Matched by words; matching by meaning is still loading.
method-on = Matched by words and by meaning.
suggestion-use = Use { $code }
suggestion-no = Dismiss
suggestion-key = Alt+Enter takes the first one.
suggestion-taken = { $code } is taken. Change what does not fit.
likely-indicator = Likely indicator
quoted = { $count ->
    [1] “{ $first }”
    [2] “{ $first }” and “{ $second }”
   *[3] “{ $first }”, “{ $second }” and “{ $third }”
}
because = Because you wrote { $words }, and { $code } is about “{ $about }”.
because-like = Because you wrote { $words }, as in “{ $phrase }”, and { $code } is about “{ $about }”.
because-meant = What you wrote is close in meaning to { $code }: “{ $about }”.
why-words = This is about { $words }, and target { $code } is about “{ $about }”.
why-meant = This serves target { $code }: “{ $about }”.
fit-1 = Possible
fit-2 = Likely
fit-3 = Very likely
because-broad = { $words } can mean many things. One of them may be { $code }: “{ $about }”.
suggestions-none = These words say too little for a target. Add what it is about: a service, a problem, the people it is for.
suggestions-broad = Such a title can hold almost anything. Add what it is about: a service, a problem, the people it is for.

## Beside a sheet: the goals it reaches, and which may be missing
panel = Goals that this sheet reaches
panel-nothing = No goal yet: each goal lights up here as soon as a row names it.
panel-hours = { $hours ->
    [one] { $hours } hour reaches
   *[other] { $hours } hours reach
} { $goals ->
    [one] { $goals } goal
   *[other] { $goals } goals
}
panel-rows = { $rows ->
    [one] { $rows } row reaches
   *[other] { $rows } rows reach
} { $goals ->
    [one] { $goals } goal
   *[other] { $goals } goals
}
panel-of-hours = { $hours } h
panel-of-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
panel-apart = Part of every course
panel-untimed = { $rows ->
    [one] { $rows } row has no hours yet.
   *[other] { $rows } rows have no hours yet.
}
panel-gap = Perhaps missing:
panel-in-row = Row { $number }
panel-in-heading = The heading
panel-gap-words = goal { $goal }, { $label }. { $where } says “{ $words }”, and no row names this goal.
panel-gap-meant = goal { $goal }, { $label }. { $where } seems close to it, and no row names it.
panel-gap-same = goal { $goal }, { $label }. Row { $number } leads to indicator { $code }, which is listed under this goal as well, as { $same }.

## The heading, where something is missing in it
heading-missing = The heading is not complete.
heading-missing-why = It tells whoever reads the sheet what it is for and for whom, and the atlas finds it by centre and year.
example-strategic-goal-course = Participants plan a water supply that reaches every home
example-strategic-goal-city_plan = By 2040, everyone lives ten minutes’ walk from a park and a bus stop
example-audience-course = 20 engineers and managers of city water services
example-audience-city_plan = All residents, those in informal settlements first

## What fields of a row mean
about-link = Direct: the project itself serves the goal. Indirect: it helps something else that does.
about-strength = Main: the project is there for this goal. Secondary: it serves this goal besides another.
about-change-tomorrow = One small step, at the next course or meeting, that would bring this row closer to its goal.

## Two versions
row-conflict = Somebody saved this row while you were writing. Nothing is lost: here are both.
row-deleted-meanwhile = Somebody deleted this row while you were writing. Keep yours as a new row, or discard it.
heading-conflict = Somebody saved the heading while you were writing. Nothing is lost: here are both.
heading-not-saved = This heading can no longer be changed here: the sheet is locked, or not yours to change. What you typed is kept for four weeks and will be in its field if that changes; you can copy it.
version-mine = Yours
version-theirs = Theirs
keep-mine = Keep mine
take-theirs = Take theirs

## History
action-created = Sheet created
action-heading = Heading changed
action-added = Row added
action-changed = Row changed
action-moved = Row moved
action-deleted = Row deleted
action-restored = Row restored
restore = Restore this
changed-by = by { $name }
changed-by-you = by you
changed-by-somebody = by somebody
altered-before = Before
altered-after = After
amount = { $amount }
more-changes = Show older changes

## Hints
hint-no-goal = No goal yet
hint-goal-only = Goal only: which target?
hint-no-project = No project example
hint-no-reason = No reason yet
hint-many-goals = Five goals or more on one project: which are the main ones?
hint-little-reach = A city can hardly influence this
sheet-hint-all-help = Every link helps. Is there a goal that these projects make harder to reach?

## Commands
command-about = The sheets of the database, without a browser.
command-sheets = list the sheets: id, day of the last change, title
command-export = write a sheet as an Excel workbook, or its handout as .docx or .pdf
command-export-sheet = the sheet’s id, as in its address and in the list
command-export-output = the file to write; by default named after the sheet, in this folder
command-export-poster = write the poster (.pdf, .svg, .png) instead of the sheet
command-export-ending = “{ $file }” does not end in { $endings }. Name a file with one of these.
command-template = write an empty handout to fill in as an Excel workbook
command-template-kind = for a course or for a city plan
command-template-output = the file to write; by default in this folder
command-secretariat = make a new link for the secretariat and print it; the one before stops working
command-address = where browsers reach the app, as in https://sdg.example.org
secretariat-link = Link of the secretariat: { $link } – whoever opens it can read, change, share and delete every sheet. Keep it and show it to nobody.
command-language = language of headings and labels
command-cannot-write = { $file } cannot be written ({ $fault }). Choose another file with -o.
command-import = bring files in: workbooks of ours, hand-filled handouts, tables as .csv, .ods or .docx
command-import-files = the files
command-import-dry = look only: say what would be kept and keep nothing
command-import-json = answer as JSON, for programs
command-import-into = the sheet to change; by default the one that a workbook was written from, else a new one
command-import-new = make a new sheet of each file
command-merge = put the rows of many files into one workbook
command-merge-output = the workbook to write

## Errors
error-no-such-goal = There is no goal { $code }: goals are numbered 1 to 17. Nearest: { $nearest }.
error-target-as-goal = { $code } is a target. Its goal is { $nearest }.
error-indicator-as-goal = { $code } is an indicator. Its goal is { $nearest }.
error-goal-as-target = { $code } is a goal. Choose one of its targets, { $first } to { $last }.
error-indicator-as-target = { $code } is an indicator. Its target is { $nearest }.
error-goal-as-indicator = { $code } is a goal. Choose one of its targets first, then an indicator.
error-target-as-indicator = { $code } is a target. Its indicators: { $nearest }.
error-no-such-target = There is no target { $code }: targets look like 11.2 or 11.a. Nearest: { $nearest }.
error-no-such-indicator = There is no indicator { $code }: indicators look like 11.2.1. Nearest: { $nearest }.
error-no-such-goal-nor-like-it = No goal goes with “{ $code }”: goals are numbered 1 to 17. Type a number, or another word.
error-no-such-target-nor-like-it = No target goes with “{ $code }”: targets look like 11.2 or 11.a. Type a code, or another word.
error-no-such-indicator-nor-like-it = No indicator goes with “{ $code }”: indicators look like 11.2.1. Type a code, or another word.
error-several-codes-goal = “{ $code }” names several codes, and a row has one goal. Choose one, and make a row for each of the others: { $nearest }.
error-several-codes-target = “{ $code }” names several codes, and a row has one target. Choose one, and make a row for each of the others: { $nearest }.
error-several-codes-indicator = “{ $code }” names several codes, and a row has one indicator. Choose one, and make a row for each of the others: { $nearest }.
error-target-of-another-goal = Target { $code } belongs to goal { $own }, and this row says goal { $other }. Change the goal, or take a target of goal { $other }: { $nearest }.
error-indicator-of-another-goal = Indicator { $code } belongs to goal { $own }, and this row says goal { $other }. Change the goal, or take an indicator of goal { $other }: { $nearest }.
error-indicator-of-another-target = Indicator { $code } belongs to target { $own }, and this row says target { $other }. Change the target, or take an indicator of { $other }.
error-text-too-long = This text has { $length } characters, and a field holds { $most }. Please shorten it.
error-empty-row = This row is empty. Write a strategic focus, a project or a goal, then save it.
error-no-title = A sheet needs a title. Write the name of the course or plan.
error-stale-row = Somebody saved this row while you were writing. Compare both versions, then keep one.
error-row-deleted-meanwhile = Somebody deleted this row while you were writing. Keep yours as a new row, or discard it.
error-stale-heading = Somebody saved the heading of { $title } while you were writing. Compare both versions, then keep one.
error-no-such-pass = The code { $code } opens nothing. It works once, within ten minutes: make a new one on your other device.
error-person-taken = Somebody already takes part as this person on another device. On the device where you are that person, choose “Continue on another device”.
error-too-many-sheets = You have started { $most } sheets within a day, the most that one browser may start. Continue one of them, or start others tomorrow.
error-too-many-rows = You have added { $most } rows within a day, the most that one browser may add. Change rows that are there, or add others tomorrow.
error-sheet-full = { $title } cannot have more than { $most } rows. Start a second sheet for the others, or delete rows that are no longer needed.
error-too-many-files = You have { $most } files in the atlas, the most that one person may, so { $file } was not added. Remove one first.
error-files-too-large = Your files in the atlas may have { $most } MB together, so { $file } was not added. Remove one first.
error-no-such-sheet = There is no sheet { $sheet }. It may have been deleted; choose another, or start a new one.
error-no-such-change = There is no change { $change } in this sheet’s history. Reload the page and choose again.
error-only-to-read = You can read { $title }, not change it. Ask its owner for a link to edit.
error-only-for-owner = Only the owner of { $title } can do this. Ask them to do it.
error-no-such-link = This link no longer works. Ask whoever sent it for a new one.
error-link-of-another = Somebody else made this link to { $title }, and it is shown to nobody else. Stop sharing, then make a new one.
error-access-mode = SDG_WORKSHOP_ACCESS is “{ $given }”, which is not a setting. Set it to one of these: { $known }.
error-no-such-centre = There is no centre { $centre } in network/centres.csv. Add it there, or correct it.
error-sample = The example { $file } cannot be used: { $fault } Correct the file.
error-sample-field = There is no field of this name: { $places }.
error-store-unreachable = The database cannot be opened ({ $cause }). Check SDG_WORKSHOP_DATABASE_URL and that the folder can be written to.
error-store-failed = The database did not answer ({ $cause }). Nothing was changed; please try again in a moment.
error-store-full = There is no room left on the disk that holds the database { $name }. Nothing was changed: free some space, then do it again.
error-store-read-only = The database { $name } can only be read: the app may not write to the file or to its folder. Nothing was changed: give the account that runs the app the right to write there, or choose another place with SDG_WORKSHOP_DATABASE_URL.
error-store-damaged = The file { $name } is damaged, or is not a database of this app. Stop the app and put a copy of the file back; if there is none, rename the file, and the app starts with an empty one.
error-store-newer = The database { $name } was last used by a newer version of this app (step { $step }), and this one cannot read it. Nothing was changed: start the newer version, or choose another file with SDG_WORKSHOP_DATABASE_URL.
error-store-removed = The database file { $name } was moved or deleted while the app was running. Nothing more is saved: put the file back in its place, then start the app again.
error-store-busy = Another program has held the database { $name } for over { $seconds } seconds. Nothing was changed: close that program (a backup, an editor for databases), then do it again.
error-store-disk = The disk that holds the database { $name } cannot be read or written just now ({ $cause }): a drive was taken out, a quota is used up, or a network is down. Nothing was changed: check the disk, then do it again.
error-dates = The end ({ DATETIME($ends, dateStyle: "long") }) is before the start ({ DATETIME($starts, dateStyle: "long") }). Please swap them.
error-hours = { $hours } hours cannot be kept: a row has 0 to { $most } hours. Please correct the number.
error-means = “{ $words }” in network/centres.csv is not something that a centre can offer or need. Allowed: { $known }. Please correct the line.
error-plain-words = { $file } cannot be used, see line { $line }: { $fault }. Every line needs a code of its own and no empty cell. Correct the line.

## Workbook
workbook-tab-classic = Classic
workbook-tab-full = Full
workbook-tab-summary = Summary
workbook-tab-local = Local indicators
workbook-untitled = SDG alignment
workbook-kind = SDG alignment · { $kind }
workbook-strategic-goal = Strategic goal:
workbook-column-focus = STRATEGIC FOCUS
workbook-column-project = PROJECT EXAMPLE
workbook-column-goal = SDG NUMBER
workbook-column-indicator = SDG INDICATOR
workbook-target-only = Target { $code } { $label }
workbook-number = No.
workbook-goal-title = Goal
workbook-target-label = Target in short
workbook-indicator-label = Indicator in short
workbook-official-text = Official text of the indicator
workbook-custodians = Custodian agencies
workbook-row-id = Row id
workbook-official-code = Official code
workbook-official-label = Official indicator in short
workbook-note = Note
workbook-rows = Rows
workbook-main = Main
workbook-side = Secondary
workbook-harms = Harms
workbook-targets = Targets
workbook-indicators = Indicators
workbook-touched = Goals covered: { $touched } of { $goals }
workbook-linked = Rows with a goal: { $linked } of { $rows }
workbook-effects = Rows that help a goal: { $helps }. Rows that harm one: { $harms }. Not known yet: { $unknown }.
workbook-apart = * Every training course serves goals 4 (education) and 17 (partnerships), whatever it is about. Without them: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}, and { $touched ->
    [one] 1 goal covered
   *[other] { $touched } goals covered
}.
workbook-chart-title = Rows per goal
workbook-illustrative = Illustrative: made up for practice
workbook-illustrative-short = Illustrative
workbook-not-endorsed = The UN does not endorse this sheet, and its content does not reflect the views of the United Nations or its officials or Member States.
workbook-page = Page { $page } of { $pages }
workbook-cut = … [cut: a cell holds no more]
workbook-more = … (the whole text is on the tab “{ $tab }”)
workbook-creator = SDG Alignment Workshop

# The empty handout to fill in. A hint has room for 255 letters.
workbook-tab-handout = Handout
workbook-tab-reference = Goals and indicators
workbook-handout-how = Fill in a line for each project. Choose goal and indicator from the lists, or type a number or code. The tab “{ $tab }” has all of them.
workbook-handout-free = This is not in the list. A number such as 6 and a code such as 6.1 or 6.1.1 are understood all the same. Keep it?
workbook-hint-focus-course = A topic of the course, such as “Water losses”.
workbook-hint-focus-city_plan = A line of the plan, such as “Cool and green neighbourhoods”.
workbook-hint-project-course = What people see or do on this topic: a case, a visit, an exercise.
workbook-hint-project-city_plan = A measure or project on this line.
workbook-hint-goal = Choose the goal that this serves, or type its number, 1 to 17.
workbook-hint-indicator = Choose a target or indicator of the goal, or type its code, such as 6.1 or 6.1.1. It may stay empty.

# The empty handout, on pages and on paper.
handout = Empty handout to fill in
handout-intro = For those without internet, or who like to write by hand first. What comes back filled in is typed or imported into a sheet later.
handout-of-a-sheet = The empty handout, in Excel or to print. On paper, its QR code opens this sheet for everybody who may open it.
handout-with-link = The QR code carries the link “{ $link }” that was made under “{ $share }”: it opens the sheet for whoever holds the paper.
handout-excel = Handout in Excel
handout-paper = Handout to print
handout-filled = Filled-in handout
handout-when = When
poster = Poster
poster-and-handout = Poster and filled-in handout
poster-help = A poster of one page for the wall, and the handout with all rows.
poster-links = Our strongest links
poster-indicator = What we measure here
poster-changes = What changes tomorrow
paper-how = One line for each project. The number of the goal is enough; a target or an indicator may stand beside it.
paper-scan = Scan it to open this sheet
paper-goals = The 17 goals
error-paper-not-installed = { $format } cannot be made here, since what draws it is not installed. Choose the other format.
error-paper-failed = The { $format } could not be made. Please try again in a moment, or choose the other format.
error-sheet-locked = The facilitator has locked { $title }: nobody can change it now. What you typed is kept; save it once the sheet is unlocked.
error-name-too-long = This name has { $length } characters, and { $most } is the most a projector can show. Shorten it.


## Atlas
atlas-page-title = Atlas of goals
atlas-intro = Which goals, targets and indicators the courses and city plans serve, where the gaps are, and who could help whom.
atlas-show = Show
atlas-count-in = Counted in
measure-rows = Rows
measure-hours = Hours
measure-rows-note = Number of rows in the sheets
measure-hours-note = Hours of the courses
measure-share = Share of own rows
measure-courses = Courses and plans
measure-per-course = Rows per course
measure-share-note = Share of each line’s rows, in per cent
measure-courses-note = Number of courses and plans
measure-per-course-note = Rows per course or plan that has any
measure-people-hours = Participant-hours
measure-per-person = Hours per participant
measure-people-hours-note = Hours of the courses times their participants
measure-per-person-note = Hours that one participant spends on each goal, on average
atlas-set-apart = Leave out goals
atlas-filters = Filters and sources
atlas-from = Sheets from
atlas-from-store = This app
atlas-from-samples = Examples
atlas-import = Add workbooks and tables from elsewhere
atlas-centres = Centres
atlas-years = Years
atlas-themes = Five themes
theme-people = People
theme-planet = Planet
theme-prosperity = Prosperity
theme-peace = Peace
theme-partnership = Partnership
means-content = content
means-experts = experts
means-money = funding
atlas-of-goal = Goal
atlas-of-centre = Centre
atlas-of-sheet = Sheet
atlas-all = All
atlas-no-mark = Nothing chosen
atlas-moment = Compare with the sheet as it was on
atlas-nothing = There is nothing to show. Choose another source, or add workbooks.
atlas-view-goals = Centres and goals
atlas-view-courses = Courses, plans and goals
atlas-view-targets = Targets of a goal
atlas-view-coverage = Coverage of each centre
atlas-view-focus = Focuses and goals
atlas-view-match = Who could help
atlas-view-profile = Profile of a centre
atlas-view-years = Years
atlas-view-balance = Five themes
atlas-view-effects = Help and harm
atlas-view-versions = Before and after
atlas-view-quality = Missing information
atlas-title-goals = Goals that each centre serves
atlas-title-courses = Goals that each course and plan serves
atlas-title-targets = Targets of goal { $goal }
atlas-title-coverage = Targets within a city’s reach that each centre covers, of { $of }
atlas-title-focus = Goals that each group of strategic focuses serves
atlas-title-match = What { $centre } does not cover, and who teaches it
atlas-title-profile = Profile of { $centre }
atlas-title-years = Goals by year
atlas-title-balance = Balance of the five themes
atlas-title-effects = Help and harm, goal by goal
atlas-title-versions = Before and after: { $title }
atlas-title-quality = Missing information
atlas-title-apart = { $title }, { $count ->
    [one] without goal { $goals }
   *[other] without goals { $goals }
}
atlas-note-illustrative = Illustrative: { $count } of { $of ->
    [one] 1 sheet is made up for practice
   *[other] { $of } sheets are made up for practice
}
atlas-note-largest = The top { $shown } of { $all }; the table lists all
atlas-by-centre = Centre
atlas-by-sheet = Course or plan
atlas-by-year = Year
atlas-by-effect = Effect
atlas-sum = All
atlas-goals = Goals
atlas-sheets = Sheets
atlas-reach = Reach of a city
atlas-reach-direct = city acts directly
atlas-reach-partly = city acts in part
atlas-reach-little = little reach
atlas-share = Share of 169 targets
atlas-reachable = Targets within a city’s reach
atlas-reachable-share = Share of those
atlas-share-rows = Share of rows
atlas-together = All together
atlas-of = { $count } of { $of } · { $percent }
atlas-of-network = { $count } of the network’s { $all }
atlas-network = Rows of the network
atlas-indicators-of = Indicators of goal { $goal }
atlas-others = Other focuses
atlas-no-centre = No centre given
atlas-no-year = No date
atlas-elsewhere = Centres that cover it
atlas-nobody = nobody yet
atlas-courses = Courses on it
atlas-gives = Offers what is needed
atlas-gets = Needs what is offered
atlas-before = Rows before
atlas-after = Rows after
atlas-change = Change
atlas-unchanged = As before
atlas-targets-before = Targets before
atlas-targets-after = Targets after
atlas-check = Checked
atlas-count = Found
atlas-count-of = Of
quality-sheets = Sheets
quality-illustrative = Sheets made up for practice
quality-no-centre = Sheets without a centre
quality-no-year = Sheets without a date
quality-no-rows = Sheets without rows
quality-rows = Rows
quality-no-goal = Rows without a goal
quality-no-target = Rows with a goal and no target
quality-no-indicator = Rows with a goal and no indicator
quality-no-effect = Rows with a goal and no known effect
quality-no-hours = Rows of courses without hours
atlas-behind = Which rows are these? Click a square or bar, or choose it here
atlas-table = The same as a table
atlas-more-rows = { $count ->
    [one] 1 more row is in the files.
   *[other] { $count } more rows are in the files.
}
atlas-png = Picture (PNG)
atlas-svg = Editable picture (SVG)
atlas-csv = Table as CSV
atlas-csv-rows = CSV of all rows
atlas-excel = Everything in Excel
atlas-document = Printable report
atlas-on-wall = Show on the projector
atlas-on-wall-help = Opens this view in a window of its own, in type that the last row of a room reads.
atlas-wall-back = Back
atlas-wall-on = Next
atlas-few-rows = { $name } · few rows: { $count }
atlas-plan-no-hours = { $title } (a plan has no hours)
atlas-hours-known = Hours known for { $share } of the courses’ rows; “?” is not known
atlas-hours-plans = Plans have no hours; rows of plans: { $count }
atlas-people-known = Hours and participants known for { $known } of { $of ->
    [one] { $of } course
   *[other] { $of } courses
}; “?” is not known
atlas-steps = Colours darken at { $steps }
atlas-beside = Centres other than { $centre }
atlas-not-here = Not used in this view: { $names }
atlas-emptied = No row is left within these filters.
atlas-emptied-by = Rows without the filter “{ $filter }”: { $count }.
atlas-versions-needs = Before and after compares a sheet of this app with an earlier state of it. It needs a sheet of your own that was changed at least once: choose it here, or make one.
atlas-view-mosaic = The 169 targets
atlas-title-mosaic = The 169 targets: named or not yet named
atlas-title-mosaic-of = The 169 targets: those that { $centre } names
mosaic-exact = named with an indicator
mosaic-named = named without an indicator
mosaic-open = within a city’s reach, named by nobody
mosaic-little = little reach, named by nobody
mosaic-dim = pale: not within the filters
mosaic-corner = number: centres that name it
mosaic-counted = Targets named: { $named }, of these with an indicator: { $exact }
mosaic-of-reach = Within a city’s reach: { $named } of { $of }
mosaic-centres = Centres that name it: { $count }
mosaic-rows = Rows: { $rows }, with an indicator: { $exact }
mosaic-outside = Not within the filters; elsewhere it is named.
mosaic-best = Centres with the most rows
mosaic-number = Number of centres
mosaic-everywhere = Centres in the whole network
mosaic-state = State
mosaic-with-indicator = Rows with an indicator
atlas-level = Look for
atlas-level-goal = Goals
atlas-level-target = Targets within a city’s reach
atlas-order = Order
atlas-order-network = As in the network
atlas-order-most = Most first
atlas-order-name = By name
atlas-order-alike = By similarity
atlas-and-more = { $names }, and { $count } more
atlas-lacks-nothing = { $centre } lacks nothing here that another centre teaches.
atlas-trend = ↑ and ↓: in { $last }, up or down by 3 percentage points or more since { $first }
atlas-view-prints = Fingerprints of centres
atlas-title-prints = Fingerprints of the centres, by similarity to { $centre }
atlas-prints-note = Shares of each centre’s own rows, all on one scale; the tick is the median of the network
atlas-card-few = { $count ->
    [one] only { $count } row
   *[other] only { $count } rows
}
atlas-card-like = { $like } alike · { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
atlas-beside-centre = Beside it
atlas-view-regions = Regions and goals
atlas-title-regions = Goals that each region serves
atlas-by-region = Region
atlas-no-region = No country given
atlas-regions = Regions
atlas-tongues = Languages of teaching
atlas-subjects = Themes of courses
atlas-view-themes = Themes of courses and goals
atlas-title-themes = Goals that each theme of courses serves
atlas-by-subject = Theme
atlas-contact = Contact
atlas-view-twins = Nearly the same
atlas-title-twins = Courses and plans that are nearly the same
atlas-twins-common = { $count ->
    [one] { $count } target in common
   *[other] { $count } targets in common
}
atlas-twins-other = Nearly the same as
atlas-twins-likeness = Similarity
atlas-twins-targets = Targets in common
atlas-twins-overlap = Share of the targets of both
atlas-twins-titles = Similarity of the titles
atlas-view-washing = Easily claimed
atlas-title-washing = Links that are easily claimed: indirect, unmeasured, unexplained, untested
atlas-twins-none = No two courses or plans are nearly the same here.
quality-indirect = Indirect links
quality-no-reason = Rows with a goal and no reason
quality-untested = Links not challenged yet
quality-short-indirect = Indirect
quality-short-no-indicator = No indicator
quality-short-no-reason = No reason
quality-short-untested = Untested
atlas-by-group = Strategic focuses
atlas-focuses = Focuses
atlas-focus-groups = Focuses that have a word or a concept in common
atlas-focus-like = { $count ->
    [one] { $focus }, and 1 similar
   *[other] { $focus }, and { $count } similar
}
findings-title = What stands out
finding-nobody = Targets within a city’s reach that nobody names: { $count }. First of them: { $first }
finding-alone = Targets that one centre alone names: { $count }. First of them: { $first }
finding-most = The most frequent goal is { $goal }, with { $share } of the rows.
finding-rise = From { $first } to { $last }, the share of goal { $goal } rose from { $before } to { $after }.
finding-indicators = Rows with an indicator: { $share }
row-merges = A colleague changed other fields of this row meanwhile. Saving keeps both.

## The catalogue page
catalogue-title = The 17 goals
catalogue-intro = { $targets } targets and { $indicators } indicators, as listed by the United Nations since the 2025 review, each with a short label of our own.
catalogue-search = Search by code or words
catalogue-search-example = 11.2, public transport, wastewater
catalogue-found = { $count ->
    [0] Nothing found
    [one] 1 found
   *[other] { $count } found
}
catalogue-none = No target or indicator has all of these words. Try fewer or shorter words, or a code such as 11.2.
catalogue-source = Official wording: United Nations, A/RES/70/1 and A/RES/71/313 with later refinements. Labels and the reach of a city are ours. The United Nations does not endorse this app.
reach-direct = City acts directly
reach-partly = City acts in part
reach-little = Little reach for a city
indicator-tier = Tier { $tier }
indicator-custodians = Custodian: { $agencies }
indicator-same-as = Also listed as { $codes }
