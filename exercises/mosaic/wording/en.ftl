# What the 169 on the wall say, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

card-title = The room fills the 169 targets
named = { $count ->
    [0] No target named yet
    [one] { $count } target named
   *[other] { $count } targets named
}
exact = { $count ->
    [0] none with an indicator
   *[other] { $count } with an indicator
}
contested = { $count } contested
new = { $count ->
    [0] none new today
   *[other] { $count } new today
}
legend-exact = with an indicator
legend-named = without an indicator
legend-new = new today
legend-contested = contested: some say it helps, some say it harms
lay-over = Show the 169 targets on the projector
take-away = Take the 169 targets off the projector
lay-over-help = The projector shows which targets the room’s rows name, on top of whatever is there. Phones stay where they are; what you bring next replaces the targets.
