# What the outcomes say, in English.

## The card
card-title = Outcomes: our courses and the goals
card-audience = Everybody
card-needs = The projector; at least one aligned course
card-insight = A room believes a picture of its own sheets sooner than any report on them.
card-tip = Ask first what is missing, then what is new: the empty columns say more than the full ones.
card-takes = The sheets of all courses in the room
card-gives = Which goals the courses serve, and what the day added

## The screen
none-yet = No course of the room is linked to a goal yet.
lead = The projector shows every course against the goals. Goals 4 and 17 are shown separately: every course serves them.
apart = Goals that every course serves
striking = { $courses ->
    [one] 1 course
   *[other] { $courses } courses
} · { $goals ->
    [one] 1 goal
   *[other] { $goals } goals
}
added = { $count ->
    [0] no new link today
    [one] 1 new link today
   *[other] { $count } new links today
}
courses = { $count ->
    [one] 1 course
   *[other] { $count } courses
}

## The export
column-centre = Centre
column-course = Course
column-goal = Goal
column-links = Links
column-new = New today
