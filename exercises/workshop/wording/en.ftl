# What the workshop's package says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }. See ../../CONTRIBUTING.md, "How to change a wording".

## The app
app-name = SDG alignment workshop
nav-home = Home
nav-sheet = Sheet
nav-examples = Examples
nav-atlas = Atlas
nav-atlas-wall = Atlas on the projector
nav-goals = The 17 goals
nav-bring = Import
nav-history = History
nav-room = Workshop
nav-lead = Facilitate
nav-projector = Projector
nav-promises = Promises
nav-taken = Take home

## The home page
home-title = Which goals does your course or city plan serve?
home-intro = Link each project to the Sustainable Development Goals, say why, and take the sheet with you in Excel.
home-join = Join a workshop
home-join-text = Type the code that the projector shows. No account, no e-mail.
home-align = Align a course or city plan
home-run = Run a workshop
home-run-text = For facilitators: everybody in the room works together, each on their own phone.
home-example-open = Open the examples
home-browse-open = Open the goals
home-sheets = Sheets
home-yours = yours
home-rows = { $count ->
    [one] 1 row
   *[other] { $count } rows
}
home-delete = Delete
home-delete-help = Moves this sheet to the bin. You are asked first.
home-bin-ask = Move “{ $title }” to the bin? It stays there for 30 days; until then you can restore it.
home-bin-yes = Move to the bin
home-bin-no = Keep it
home-bin = Bin ({ $count })
home-bring-back = Restore

## Workshops: joining and taking part
workshop-usual-name = SDG alignment workshop
workshop-name = Name of the workshop
workshop-create = Start a workshop
workshop-place = Place
workshop-zone = Time zone
workshop-zone-help = The hours of every day are those of this zone on that date, wherever the desk is opened from.
zone-of-server = the server’s own
workshop-starts = First day
workshop-ends = Last day
workshop-centres = Centres present
workshop-groups = Groups
workshop-groups-help = Separate the names with commas. Groups can align the same case with hidden answers and compare.
workshop-in-atlas = Counts in everybody’s atlas
in-atlas-after-end = After the end
in-atlas-now = Now
in-atlas-never = Never
workshop-save = Save
join-code = Code
join-at = Join at
join = Join
leave = Leave
nickname = Nickname (optional)
nickname-help = The room sees it beside your rows. Without one you get a number, and so does whoever has the same as somebody else.
group = Group
centre = Your centre
choose-centre = Choose a centre
seat-intro = Tell us who you are. Everything is optional.
group-fixed = The groups are working with hidden answers. Until these are revealed, only the facilitator can change your group.
sit-down = Take part
numbered = Participant { $number }
nobody = No nickname
workshop-over = This workshop is over. Nobody can join or change it any more.
no-workshop-open = No workshop is open here. Open the projector’s page from the facilitator’s page.
nothing-on-stage = The facilitator will start the next task in a moment.
wall-welcome = Welcome
wall-how-to-join = Scan the code with your phone’s camera, or open the address and type the code.
wall-no-centre = Others
no-rows-yet = No rows yet. The first one will appear here.
sheet-locked = The facilitator has locked the sheet. What you typed is kept.
answers-locked = The facilitator has locked the answers of this exercise. What you typed is kept.
not-counted = That did not count.
unsent-chosen = “{ $exercise }” does not ask for this any more: what you chose and did not send does not count. It is kept and will be in its place if it is asked again.
unsent-over = The workshop is over, so what you typed in “{ $exercise }” can no longer be sent. It is kept here for four weeks; you can copy it.
unsent-not-asked = “{ $exercise }” does not ask for this at the moment. What you typed is kept and will be in its field if it is asked again; you can copy it.
unsent-elsewhere = The room is now doing something else. What you typed in “{ $exercise }” is kept and will be in its field when the room is back there; you can copy it.
rows-shown = Rows shown
rows-all = All rows
rows-mine = My rows
row-by = by { $name }
row-typing = { $name } is writing here
row-typing-somebody = Somebody is writing here
people-here = { $count ->
    [one] 1 person here
   *[other] { $count } people here
}
live-connecting = Connecting …
live-connected = Connected
live-lost = No connection. What you type stays on this device; it is sent when the connection is back.
live-lost-projector = The connection is interrupted. The screen comes back by itself.
live-gone = You no longer have access to this workshop.

## Workshops: the facilitator's page
lead-title = Facilitate a workshop
lead-needs-link = Open your facilitator link, or start a workshop on the home page. There you can also type the code that you wrote down.
lead-stage = Current activity
bring-everyone = Bring everyone here
bring-everyone-help = All phones and the projector change to this.
lead-add = Add a sheet
lead-moderate = Moderate
lead-people = People
lead-workshop = The workshop
lead-history = History of the sheets
lead-preview = What the projector shows now
wall-second = Second language on the projector
wall-second-none = None
wall-second-help = The projector shows its texts in both, each in its own direction; what people write stays as they wrote it.
wall-blank = Darken the projector
wall-show = Light the projector again
wall-back = Previous page
wall-on = Next page
desk-phone = What a phone shows now
desk-join = How people join
desk-more = Rarely needed: people, sheets, export, settings
desk-answered = { $done } of { $people } { $done ->
    [one] has answered
   *[other] have answered
}
desk-nobody = Nobody has joined yet.
desk-none = none
desk-centre = Centre
desk-column-here = Here
desk-column-answered = Answered
desk-done = has answered
desk-away = away
desk-unnamed = { $count } without a nickname
lock = Lock the sheets
lock-help = Nobody can change the workshop’s sheets until you unlock them.
unlock = Unlock the sheets
unlock-help = People can change the sheets again.
lock-answers = Lock the answers
lock-answers-help = This exercise takes no more answers, and nobody changes theirs, until you unlock them.
unlock-answers = Unlock the answers
unlock-answers-help = People can answer again, and change their answers.
reveal = Reveal
conceal = Hide again
undo-action = Undo
undo-action-help = Undoes the last thing you did, whatever it was.
undone = Undone: { $what }
nothing-to-undo = There is nothing to undo.
case = Sheet
case-empty = An empty sheet
case-title = Title
case-double = Each group separately, answers hidden
case-double-help = Every group aligns its own copy. You reveal them together, and the room sees where they differ.
case-add = Add
hidden-rows = Rows that the room does not see
hidden-people = Nicknames that the room does not see
hide-these = Apply
person = Person
choose-person = Choose a person
move-person = Change the group
remove-person = Remove from the workshop
remove-person-help = What they wrote stays, their nickname goes. They can come back only once you have renewed the code.
code-renew = Renew the code
code-renew-help = The old code and the old QR code stop working at once. Those who take part stay in.
room-full = { $most } people take part. Nobody else can join until you let them in.
let-more-in = Let more people in
open-projector = Open the projector’s page
reach = Address and wifi
reach-address = Address of this laptop
reach-address-help = Phones must be in the network of this address. Choose another, or type the name that your network gives this laptop: QR code, projector and links follow at once.
reach-found = Found automatically: { $address }
reach-given = The address was set when the app was started (SDG_WORKSHOP_ADDRESS).
reach-gone = This laptop no longer has the address { $address }. Choose another one under “{ reach }”.
reach-network = Name of the wifi
reach-password = Password of the wifi
reach-help = Shown beside the join code, with a QR code that takes a phone into the wifi. It is in no backup and no export.
reach-save = Save address and wifi
reach-none = No phone has used this address yet. Try it with yours: scan the code.
reach-some = { $count ->
    [one] One phone has used this address.
   *[other] { $count } phones have used this address.
}
screen-renew = New link for the projector
screen-renew-help = The old link stops working at once, and a page that was opened with it shows nothing any more.
wifi = Wifi
wifi-password = Password
key-link = Facilitator link
co-key-link = Link for the co-facilitator
key-once = This is your facilitator link. Save it and share it with nobody: whoever has it can run the workshop. It is shown only once.
key-kept = I have saved it
key-renew = New facilitator link
key-renew-help = The old link stops working at once, and with it the code that you wrote down and the co-facilitator’s link.
co-lead = You help to facilitate this workshop: you bring everyone to the next activity, and you hide what the room need not see. Everything else is up to the facilitator.
co-key-renew = Link for a co-facilitator
co-key-renew-help = For somebody who helps: they bring everyone to the next activity, hide rows and cards, and can read everything. An earlier one stops working at once.
co-key-once = This is the link for a co-facilitator. Whoever has it brings everyone to the next activity, hides rows and cards, and can read everything. Send it to the person who helps you. It is shown only once.
co-key-kept = I have passed it on
recovery-once = Write this code down as well. If you lose the link, it opens your workshop in any browser: on the home page, under “{ recovery-have }”.
recovery-have = I lead a workshop
recovery-code = The code that I wrote down
recovery-open = Open my workshop
workshop-duplicate = Duplicate
workshop-duplicate-help = A new workshop with the same settings, without people, sheets and answers.
workshop-close = Close the workshop
workshop-close-help = Whoever types the code is told that the workshop is over, and the sheets are locked.
workshop-close-ask = Close “{ $name }”? Phones and projector say that it is over, the code opens nothing any more, and the sheets are locked. Answers that were not revealed will then be in the export. You can reopen it.
workshop-close-yes = Yes, close it
workshop-close-no = Keep it open
workshop-reopen = Reopen the workshop
workshop-reopen-help = It continues where it was: with a new code for newcomers, and sheets that can be changed again.
workshop-archive = Archive

## Double coding
coding = in groups, answers hidden
coding-face-down = The groups’ answers are hidden. The facilitator will reveal them together.
not-revealed = Not revealed
not-revealed-yet = These answers are still hidden. Reveal them, then export again.
coding-done = { $done } of { $rows }
coding-agreement = Agreement on the goals: { $percent }%
coding-nothing = No row has been aligned by two groups yet.
coding-choose-group = Choose your group: press your name above.
agreement = Agreement

## What a workshop refuses
error-too-many-tries = Too many wrong codes came from your browser or network. Scan the QR code on the projector, or wait { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
} and type the code again.
error-no-code = Type the code that the projector shows: six or eight letters and digits.
error-no-such-code = There is no workshop with the code { $code }. Look at the projector: a code has six or eight letters and digits.
error-no-such-workshop = There is no workshop { $workshop }. Ask the facilitator for the code.
error-workshop-closed = “{ $name }” is over: nobody can join or change it any more. Ask the facilitator to open a new one.
error-answers-locked = The facilitator has locked the answers of this exercise. Ask them to unlock them, then send yours again.
error-too-many-workshops = You have started { $most } workshops within a day, the most that one browser may start. Continue one of them, or start others tomorrow.
error-workshop-full = This workshop has { $most } participants, the most it can have. Ask the facilitator to start a second one.
error-no-such-word = This QR code opens no workshop. Scan the one on the projector, or type the code beside it.
error-code-renewed = This code is no longer valid: the facilitator has renewed it. Use the new one on the projector.
error-no-such-screen = This link no longer shows a workshop. Open the projector’s page again from the facilitator’s page.
error-no-address = { $address } is not an address. Type one such as 192.168.1.20:8501.
error-no-wifi = The name of a wifi has at most 32 characters, its password 8 to 63. Check both.
error-removed = The facilitator has removed you from “{ $name }”. You can come back once they have renewed the code: ask them.
error-browser-full = { $most } people already take part from this browser, the most there can be. Use another device.
error-room-full = { $most } people already take part. Ask the facilitator to let more in, then try again.
error-group-fixed = The groups are working with hidden answers, so your group stays as it is. Ask the facilitator to change it, or wait until the answers are revealed.
error-person-gone = This person no longer takes part. Choose another one.
error-workshop-name = A workshop needs a name, so that people know where they are. Type one.
error-workshop-dates = The last day ({ DATETIME($ends, dateStyle: "long") }) is before the first ({ DATETIME($starts, dateStyle: "long") }). Change one of the two.
error-too-many-groups = { $groups } groups are more than a projector can show. Keep to { $most }.
error-no-such-group = This workshop has no group { $group }. Choose one from the list.
error-not-joined = You do not take part in “{ $name }” yet. Join it with its code.
error-not-facilitator = Only the facilitator of “{ $name }” may do this. Open your facilitator link; if it was renewed, use the new one. If you lost it, go to the home page and type the code that you wrote down.
error-co-facilitator = Only the facilitator of “{ $name }” may do this. With a co-facilitator’s link you bring everyone to the next activity and hide what the room need not see; ask the facilitator for the rest.
error-no-such-recovery = This code opens no workshop. It has twelve letters and digits, and a renewed link has a new one. Look at what you wrote down and type it again.
error-asked-too-often = This browser has asked { $most } times to come back as somebody, the most it may. Take part as somebody new, or use another device.
error-many-ask = { $most } people are already waiting for the facilitator to recognise them. Ask again once some have been answered.
error-return-over = This request has ended: it was answered or withdrawn, its ten minutes were over, or the code was renewed. Whoever made it can ask again.
error-return-seated = This browser already takes part in the workshop. To come back as somebody else, choose “{ next-person }” there first.
error-person-here = This person was here within the last three minutes, so nobody else can come back as them now. Close the other browser, wait three minutes and ask again.
error-coding-needs-groups = Working with hidden answers needs at least two groups. Name them under “The workshop”.
error-no-such-exercise = There is no exercise { $exercise }. Choose one from the list.
error-no-code-free = No free code was found. Try again.

## An exercise's card
card-kind = Activity
card-audience = Audience
card-needs = What is needed
card-insight = From experience
card-tip = Tip
card-takes = Input
card-gives = Output
activity-lecture = Lecture
activity-exercise = Exercise
activity-discussion = Discussion
activity-case = Case
minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
start-afresh = Start afresh
start-afresh-help = The room begins this exercise anew, without answers. What was answered stays in the export and the report.
reset-exercise = Reset this exercise
reset-help = Clears everything that this exercise has gathered. Undo brings it back.
reset-done = { $count ->
    [one] 1 answer was cleared. Undo brings it back.
   *[other] { $count } answers were cleared. Undo brings them back.
}

## The prepared cases
error-case-unknown = There is no prepared case { $case }. Choose one of these: { $known }.
error-case-file = The file { $file } cannot be used: { $fault } Correct the file.
error-case-blank = The text at { $place } is empty. Write it.
error-case-names = At { $place } the names must match: missing { $missing }, unknown { $strange }.
error-case-scale = { $place } is { $value }. It must be a whole number from 1 to 5.

## Who somebody is
no-memory = This browser keeps no cookies, so it will not recognise you again: do not reload this page, or allow cookies for it.
go-on-as = Continue as { $name }?
go-on-as-before = Continue as the person of this link?
go-on-help = What you have written and taken part in is then here as well. Say no if this is somebody else’s.
go-on = Continue
go-on-not = No, not me
device = This device
pass = Code from the other device
pass-have = Continue from another device
pass-take = Continue here
pass-make = Continue on another device
pass-help = Scan or type the code on your other device. It works once, within ten minutes.
next-person = Next person
next-person-help = For a device that goes from hand to hand. The person before comes back only by a code that they made first.
next-person-unsent = What you typed last has not reached the server yet, and is lost once the next person begins.
open-as = Join as a test participant
return-have = I was here before
return-help = For a new phone, or a browser that has forgotten you. The facilitator confirms that it is you; then you have your place, your plan and your promises here, and the browser you had before is a stranger in this workshop. Those who are here at the moment are not in the list.
return-who = Who were you?
return-ask = Ask the facilitator
return-waits = You say that you are { $who }. Show the facilitator this number. Once they have confirmed it, this page continues by itself.
return-withdraw = Stop waiting
return-refused = The facilitator did not confirm that this was you. Speak to them, or take part as somebody new.
return-ended = Your request has ended without an answer. Ask again when the facilitator is at hand, or take part as somebody new.
return-asks = Number { $number } says: “I am { $who }.”
return-asks-help = They come with a new phone or browser. Ask who has this number, and say yes only if you recognise the person.
return-yes = Yes, that is them
return-no = No
opening = Opening your workshop …
opening-needs-cookies = This browser keeps no cookies, so it cannot be remembered as yours. Allow cookies for this page and open the link again.

## The command line
command-about = The workshops of the database, without a browser.
command-list = list the workshops: id, first day, phase, name
command-link = make a new facilitator link for a workshop and print it; the one before stops working
command-link-workshop = the workshop’s id, as the list shows it, or one of its join codes
command-address = where browsers reach the app, such as https://sdg.example.org
facilitator-link = Facilitator link of { $name }: { $link } – code to write down: { $code }. Whoever has either can run the workshop. Earlier ones have stopped working.
