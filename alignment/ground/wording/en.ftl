# What the framework's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The language itself
language-name = English
language-direction = ltr

## Every page
choose-language = Choose your language
moment = { DATETIME($moment, dateStyle: "long", timeStyle: "short") }
moment-utc = { DATETIME($moment, dateStyle: "long", timeStyle: "short") } (UTC)
day = { DATETIME($day, dateStyle: "long") }
solar-hijri = { $day } { $month ->
   [1] Farvardin
   [2] Ordibehesht
   [3] Khordad
   [4] Tir
   [5] Mordad
   [6] Shahrivar
   [7] Mehr
   [8] Aban
   [9] Azar
   [10] Dey
   [11] Bahman
  *[12] Esfand
  } { $year }
list-between = {", "}
list-last = {" and "}
list-of-texts = {"; "}
list-colon = {": "}
error-unforeseen = Something went wrong on our side. What you saved is safe. Please reload the page; if it happens again, tell the facilitator what you did last.
uploads-at-most = At most { $files } files of { $each } MB, { $together } MB together. To add others, remove some first.
line-blocked = This page cannot connect to the server (by a WebSocket), so it stays empty. Try it in another browser, turn off a VPN, a data saver or an ad blocker, or change to the wifi of the room. If it stays like this, tell the facilitator.
line-lost = No connection to the server. The page comes back by itself.
line-again = Try again
link-copied = Copied
link-marked = Selected: now copy it with the keyboard or the menu.

## Errors
error-unknown-goal = There is no goal { $code }. Goals are numbered 1 to 17. Nearest: { $nearest }.
error-unknown-target = There is no target { $code }. Targets look like 11.2 or 11.a. Nearest: { $nearest }.
error-unknown-indicator = There is no indicator { $code }. Indicators look like 11.2.1. Nearest: { $nearest }.
error-unknown-goal-nor-like-it = There is no goal { $code }, nor one like it. Goals are numbered 1 to 17.
error-unknown-target-nor-like-it = There is no target { $code }, nor one like it. Targets look like 11.2 or 11.a.
error-unknown-indicator-nor-like-it = There is no indicator { $code }, nor one like it. Indicators look like 11.2.1.

## What Streamlit says of itself in English: ../style/sentences.js has its words
streamlit-choose = Choose
streamlit-choose-or-type = Choose or type
streamlit-nothing-to-choose = Nothing to choose from yet
streamlit-no-results = Nothing found
streamlit-at-most = No more than { $what } can be chosen. Remove one first.
streamlit-choose-all = Choose all
streamlit-choose-found = Choose what was found: { $what }
streamlit-add = Add: { $what }
streamlit-open = Open the list
streamlit-clear = Clear the field
streamlit-remove = Remove { $what }
streamlit-chosen = Chosen
streamlit-upload = Choose a file
streamlit-upload-at-most = Up to { $what } MB per file
streamlit-drop = Drop the files here
streamlit-add-files = Add files
streamlit-file-kind = A file of this kind cannot be read here ({ $what }).
streamlit-file-large = The file is larger than { $what } MB.
streamlit-size-bytes = { $what } B
streamlit-size-kilobytes = { $what }.{ $tenths } KB
streamlit-size-megabytes = { $what }.{ $tenths } MB
streamlit-file-one = Only one file can be added here.
streamlit-file-failed = The file did not arrive. Please try again.
streamlit-number-most = Please type { $what } at most.
streamlit-number-least = Please type { $what } at least.
streamlit-number-between = Please type a number from { $least } to { $most }.
streamlit-required = Please fill this in.
streamlit-choose-date = Choose the date
streamlit-choose-date-in = Choose the date, { $what }
streamlit-calendar-keys = Arrow keys go from day to day, Enter chooses, Escape closes.
streamlit-month-before = Previous month
streamlit-month-after = Next month
streamlit-part-year = Year, { $what }
streamlit-part-month = Month, { $what }
streamlit-part-day = Day, { $what }
streamlit-part-hour = Hour, { $what }
streamlit-part-minute = Minute, { $what }
streamlit-part-empty = Empty
streamlit-date-picked = Day chosen: { $what }
streamlit-empty-year = yyyy
streamlit-empty-month = mm
streamlit-empty-day = dd
streamlit-less = Less
streamlit-more = More
streamlit-enter-keeps = Press Enter to save
streamlit-enter-sends = Press Enter to send
streamlit-keys-keep = Press { $what }+Enter to save
streamlit-keys-send = Press { $what }+Enter to send
streamlit-shortcut = Key: { $what }
streamlit-key-enter = { $what }+Enter
streamlit-key-delete = { $what }+Delete
streamlit-key-page-up = Page Up
streamlit-key-page-down = Page Down
streamlit-help = About: { $what }
streamlit-menu-open = Open the menu
streamlit-menu-close = Close the menu
streamlit-menu = Menu
streamlit-pages = Pages
streamlit-pages-more = { $what } more
streamlit-heading-link = Link to this heading
streamlit-skip = Go to the content
streamlit-close = Close
streamlit-view-more = Show more
streamlit-view-less = Show less
streamlit-full-screen = Full screen
streamlit-full-screen-off = Leave full screen
streamlit-stopped = The toolkit on this computer has stopped. Start it again: the page continues by itself.
streamlit-connecting = Connecting …
streamlit-working = Working …
streamlit-stop = Stop
streamlit-stopping = Stopping …
streamlit-no-page = There is no such page
streamlit-no-page-advice = Its address leads nowhere. This is the first page.
streamlit-download-failed = The download failed. Please try again.
