# What the workshop's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The app
app-name = SDG alignment workshop
nav-home = Home
nav-sheet = Sheet
nav-examples = Examples
nav-atlas = Atlas
nav-goals = The 17 goals
nav-history = History

## The home page
home-title = Which goals does your course or city plan serve?
home-intro = Link each project to the Sustainable Development Goals, say why, and take the sheet with you in Excel.
home-align = Align a course or city plan
home-example = See a filled example
home-example-text = Sheets from the network's centres, made up for practice. Copy one and change it.
home-example-open = Open the examples
home-browse = Browse the goals
home-browse-text = The 17 goals, 169 targets and 251 indicators, with short labels.
home-browse-open = Open the goals
home-go-on = Go on with a sheet
home-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
home-delete = Delete
home-delete-help = Put this sheet away. You can undo it right after.
home-deleted = “{ $title }” is deleted.
home-undo = Undo
