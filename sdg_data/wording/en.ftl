# What the framework's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The language itself
language-name = English
language-direction = ltr

## Every page
choose-language = Choose your language
error-unforeseen = Something went wrong on our side. What you saved is safe. Please reload the page; if it happens again, tell the facilitator what you did last.

## The catalogue page
catalogue-title = The 17 goals
catalogue-intro = { $targets } targets and { $indicators } indicators, as the United Nations lists them since the 2025 review, each with a short label of our own.
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

## Errors
error-unknown-goal = There is no goal { $code }. Goals are numbered 1 to 17. Nearest: { $nearest }.
error-unknown-target = There is no target { $code }. Targets look like 11.2 or 11.a. Nearest: { $nearest }.
error-unknown-indicator = There is no indicator { $code }. Indicators look like 11.2.1. Nearest: { $nearest }.

## Refresh
refresh-program = The official framework of the Sustainable Development Goals.
refresh-command = COMMAND
refresh-help = compare the data files with the UN Statistics Division's own list
refresh-description = Compare the goals, targets, indicators and tiers of the data files with the UN Statistics Division's own list, and show what differs. Nothing is changed unless you add --write.
refresh-source = FILE-OR-URL
refresh-source-help = the list as a JSON file, or its https address: https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true
refresh-write-help = write the official wording and the tiers into the data files; labels, reach, custodians and repeats stay as they are
refresh-kind =
    { $kind ->
        [goal] Goal
        [target] Target
       *[indicator] Indicator
    }
refresh-nothing = none
refresh-added =
    { refresh-kind } { $code }, only in the list:
      + { $new }
refresh-removed =
    { refresh-kind } { $code }, no longer in the list:
      - { $old }
refresh-changed =
    { refresh-kind } { $code }, another wording:
      - { $old }
      + { $new }
refresh-tier = Indicator { $code }, another tier: { $old } is now { $new }
refresh-needs-line = { $file } needs a line for each of these, written by hand: { $codes }
refresh-spare-line = { $file } has a line for codes that are not in the list: { $codes }
refresh-repeat = repeats.csv says that { $group } are one indicator, but these are not in the list: { $codes }
refresh-counts = The list has { $goals } goals, { $targets } targets and { $indicators } indicators. Differences: { $added } added, { $removed } removed, { $changed } changed wordings, { $tiers } changed tiers.
refresh-not-written = Nothing was changed. To take these differences over into the data files, add --write.
refresh-written = Changed: { $files }. Look the changes over before you keep them.
refresh-not-file = There is no file { $source }. Give the file with the list, or an address that begins with https://. Nothing was changed.
refresh-not-https = { $source } is not an https address, so nobody can tell whose list would arrive. Give one that begins with https://, or a file. Nothing was changed.
refresh-unreadable = { $source } could not be read ({ $reason }). Check the name and the connection, then try again. Nothing was changed.
refresh-timeout = { $source } did not answer in full within { $seconds } seconds. Try again later, or download the list and give the file. Nothing was changed.
refresh-too-large = { $source } is larger than { $megabytes } MB, which the list never is. Nothing was changed.
refresh-not-json = This is not whole JSON ({ $reason }). Download the list again. Nothing was changed.
refresh-too-deep = The JSON is nested deeper than the list ever is. Download the list again. Nothing was changed.
refresh-key-twice = The JSON names something twice in one record, among { $keys }, so that it can be read in two ways. Nothing was changed.
refresh-not-list = The goals, or what stands under { $code }, are not a list of records. Give the answer of Goal/List?includechildren=true. Nothing was changed.
refresh-incomplete = The list has { $goals } goals, { $targets } targets and { $indicators } indicators. It must have 17 goals, 169 targets and 230 to 300 indicators. Give the answer of Goal/List?includechildren=true, whole. Nothing was changed.
refresh-no-targets = Goal { $code } has no targets in the list. Give the answer of Goal/List?includechildren=true, whole. Nothing was changed.
refresh-code = The list has the code { $code } under { $parent }, where no such code can stand. Nothing was changed.
refresh-code-twice = The list has the code { $code } twice. Nothing was changed.
refresh-text-missing = The list has no text ({ $field }) for { $code }. Nothing was changed.
refresh-text-long = The text of { $code } is longer than { $longest } characters, which no official text is. Nothing was changed.
refresh-text-character = The text of { $code } has the hidden character { $character }, which no official text has. Nothing was changed.
refresh-text-formula = The text of { $code } begins with { $start }, which a spreadsheet would run as a formula. Nothing was changed.
refresh-tier-unknown = The list gives indicator { $code } the tier { $tier }. Known are 1, 2 and 1/2. Nothing was changed.
refresh-folder = The data files in { $folder } could not be read ({ $reason }). Nothing was changed.
refresh-cannot-write = The data files in { $folder } could not be written ({ $reason }). Close any program that has them open, and check that you may write there. Nothing was changed.
