# What the rehearsal with simulated participants says, in English.
# Written in Project Fluent's syntax: key = Text with { $places }.

## The facilitator
title = Rehearse alone
intro = Practise with simulated participants. Each click lets each of them take one action in the current activity.
how-many = How many
add = Add simulated participants
act = Let them take one step
act-help = Each takes one action: answers, votes or aligns a row. Nothing happens between two clicks.
play = Play both days to their end
play-help = Every exercise in turn: everybody is brought there, acts, and what waits is revealed. With many people it takes a minute.
remove = Remove them
remove-help = Removes them with everything they did. What people did stays.
there = { $count ->
    [one] 1 simulated participant is here. The export says so.
   *[other] { $count } simulated participants are here. The export says so.
}
acted = { $count ->
    [0] None of them had anything to do.
    [one] 1 of them acted.
   *[other] { $count } of them acted.
}
removed = { $count ->
    [one] 1 simulated participant is gone, with everything it did.
   *[other] { $count } simulated participants are gone, with everything they did.
}

## What they are called and what they write
name = Simulated participant { $number }
why = The project works towards this target directly.
sentence-1 = Practical tools that we can use in our own courses
sentence-2 = More time for the participants’ own cases
sentence-3 = Invite local partners as speakers
sentence-4 = Figures of our own city in place of national ones
sentence-5 = One slide on the goals at the start of every session
sentence-6 = Exchange experts with another centre
sentence-7 = Ask who benefits, and count women and men separately
sentence-8 = A follow-up three months after the course
