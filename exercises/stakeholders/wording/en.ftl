# What the exercise "Stakeholders' mapping" says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The card
card-title = Stakeholder mapping
card-audience = Everybody; those who know the plan, the course or the centre lead
card-needs = Phones; a sheet of the plan or course, or a prepared case
card-insight = People first name who is already at the table. What is worth the time is who is not, and which project nobody answers for.
card-tip = Ask for the role in one named project. “Partner” says nothing; “lends the land for the tram” does.
card-takes = Who has a stake, at which level, in which project, with how much influence and interest
card-gives = A map and circles, the rows without an owner, the missing voices

## Who
who = Who has a stake in “{ $subject }”?
who-own = Who has a stake in your centre’s courses?
every-centre = All centres, each its own
of-centre = For which centre?
name = Name
name-example = Residents’ group, bus operator, …
type = Kind
choose-type = Choose a kind
type-public_authority = Public authority
type-public_company = Public company
type-business = Business
type-civil_society = Civil society
type-academia = University or research
type-foundation = Foundation
type-residents = Residents
type-international = International organisation
level = Level
level-local = Local
level-regional = Metropolitan or regional
level-national = National
level-international = International
involvement = At the table?
involved-yes = Involved
involved-no = Should be involved
put = Add to the map
say-who = Give a name, a kind and a level first.
kept = Saved. Now place it on the map.
known-already = This one is on the map already. You can change it here.

## Where and in what
influence = Influence
interest = Interest
ask-influence = Influence, from 1 (low) to 5 (high)
ask-interest = Interest, from 1 (low) to 5 (high)
ask-projects = In which projects?
projects-example = Choose, or type another one
ask-role = Role in “{ $project }”
more = Name, kind and level
kept-at-once = Everything is saved at once, and the room sees it.
done = Done
change = Change
values = influence { $influence }, interest { $interest }

## The drawings
drawing-map = Map
drawing-levels = Circles by level
drawing-involvement = Circles by involvement
drawing-lists = Gaps
part-high-high = Work with closely
part-high-low = Keep satisfied
part-low-high = Keep informed
part-low-low = Monitor
nobody-yet = Nobody is on the map yet. Name the first one on your phone.
count-stakeholders = { $count ->
    [one] 1 stakeholder
   *[other] { $count } stakeholders
}
count-missing = { $count ->
    [one] 1 missing voice
   *[other] { $count } missing voices
}
count-ownerless = { $count ->
    [one] 1 project without an owner
   *[other] { $count } projects without an owner
}
ownerless = Rows without an owner
no-ownerless = Every row has somebody who plays a part in it.
missing-voices = Missing voices
no-missing = Nobody is marked as missing.

## The facilitator's desk
whose = Whose stakeholders
map-these = Show this map
drawn-as = On the projector
news = New entries: show them
begin = Start with a prepared case
prepared = Case (illustrative)
load = Load its stakeholders
load-help = Adds the case’s stakeholders, and its sheet if the workshop does not have it. What the room has named stays.
loaded = { $count ->
    [one] 1 stakeholder loaded
   *[other] { $count } stakeholders loaded
}
tidy-up = Hide or merge
choose-one = Choose
this-one = Stakeholder
part-of = is part of
merge = Merge
hide = Hide
away = Hidden or merged
show-again = Show again

## The export
column-subject = Mapped for
column-name = Stakeholder
column-type = Kind
column-level = Level
column-influence = Influence
column-interest = Interest
column-involvement = Involvement
column-roles = Projects and roles
column-rows = Rows of the sheets
column-sheet = Sheet
column-number = Row
column-focus = Strategic focus
column-project = Project

## What is refused
error-stakeholder-name = A stakeholder needs a name. Type who it is.
error-stakeholder-scale = { $value } is not on the scale. Influence and interest run from 1 to 5.
error-stakeholder-ties = One stakeholder can be tied to { $most } projects. Remove one first.
error-stakeholder-many = This workshop has { $most } stakeholders, more than a map can show. Merge or change some that are there.
error-stakeholder-known = { $name } is on the map already. Change that one, or ask the facilitator to merge the two.
error-stakeholder-gone = This stakeholder is no longer there. Name it again if it is needed.
