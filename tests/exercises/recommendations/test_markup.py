import re

import pytest

from alignment.ground.wording import languages, wording
from exercises.recommendations import EXERCISE
from exercises.recommendations.changes import give_dots, group_together, hide
from exercises.recommendations.ideas import MOST_DOTS
from exercises.recommendations.markup import follow, outcome, show

SAY = EXERCISE.say("en")
EVIL = "<script>alert(1)</script>'\"&"


def reads(parts):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", "".join(parts.values())))


def test_before_anything_is_written_the_room_is_asked_for_the_first(room):
    assert "No recommendations yet" in reads(show(room.snapshot, SAY))


def test_the_projector_shows_the_groups_with_to_whom_and_by_when(room):
    ideas = [room.idea("Share the sheets", to="Cairo", by="May"), room.idea("Ask for experts")]
    assert "Not in a group" not in reads(show(room.snapshot, SAY))
    group_together(room.lead, ideas[:1], "Courses")
    shown = reads(show(room.snapshot, SAY))
    assert "Courses Share the sheets To: Cairo By: May Not in a group Ask for experts" in shown


def test_only_what_somebody_wrote_runs_its_own_way_and_the_words_around_it_the_page_s(room):
    room.idea("Share the sheets", to="Cairo")
    card = "".join(show(room.snapshot, EXERCISE.say("ar")).values())
    assert "<div dir='auto'>Share the sheets</div><small><span dir='auto'>إلى:" in card


def test_before_the_reveal_nothing_that_leaves_the_server_depends_on_where_the_dots_are(room):
    ideas = [room.idea(text) for text in "abc"]
    room.vote()
    room.dot(ideas[0])
    told = [(show(room.snapshot, SAY), follow(room.snapshot, SAY), outcome(room.snapshot, SAY))]
    room.dot(ideas[0], change=-1)
    for _ in range(5):
        room.dot(ideas[2])
    told.append((show(room.snapshot, SAY), follow(room.snapshot, SAY), outcome(room.snapshot, SAY)))
    assert told[0] == told[1]
    assert "1 person has placed dots" in reads(told[1][0])
    room.reveal()
    assert show(room.snapshot, SAY) != told[1][0]


def test_turned_face_down_again_the_ranking_is_gone(room):
    idea = room.idea("a")
    room.vote()
    room.dot(idea)
    before = show(room.snapshot, SAY)
    room.reveal()
    room.lead.reveal("recommendations.ranking", revealed=False)
    assert show(room.snapshot, SAY) == before


def test_the_ranking_shows_rank_text_and_dots_the_most_first(room):
    ideas = [room.idea("Share the sheets"), room.idea("Ask for experts", to="Seoul")]
    room.vote()
    for _ in range(3):
        room.dot(ideas[1])
    room.reveal()
    for parts in (show(room.snapshot, SAY), follow(room.snapshot, SAY)):
        assert "1 Ask for experts To: Seoul 3 2 Share the sheets 0" in reads(parts)
        assert parts["ranking"].count("<i></i>") == 3


def test_while_the_room_votes_phones_do_not_show_everything_twice(room):
    room.idea("Share the sheets")
    assert "Share the sheets" in reads(follow(room.snapshot, SAY))
    room.vote()
    assert "Share the sheets" not in reads(follow(room.snapshot, SAY))


@pytest.mark.parametrize("language", languages())
def test_what_people_type_is_shown_and_never_run(room, language):
    idea = room.idea(EVIL, to=EVIL, by=EVIL)
    group_together(room.lead, [idea], EVIL[:50])
    said = wording(EXERCISE.package, language)
    told = [show(room.snapshot, said), follow(room.snapshot, said)]
    room.vote()
    room.dot(idea)
    room.reveal()
    told += [show(room.snapshot, said), follow(room.snapshot, said)]
    for parts in told:
        drawn = "".join(parts.values())
        assert "<script" not in drawn
        assert drawn.count("&lt;script") == 4
        for opened in ("div", "ul", "ol", "li", "section", "span", "small"):
            assert len(re.findall(rf"<{opened}[\s>]", drawn)) == drawn.count(f"</{opened}>")


def test_the_hidden_are_nowhere(room):
    hide(room.lead, {room.idea("Rude words"): True})
    room.idea("Share the sheets")
    assert "Rude" not in reads(show(room.snapshot, SAY))
    assert "Rude" not in str(outcome(room.snapshot, SAY))


def test_the_export_has_what_to_whom_by_when_group_and_dots_by_rank(room):
    ideas = [room.idea("Share the sheets"), room.idea("Ask for experts", to="Seoul", by="May")]
    group_together(room.lead, ideas[:1], "Courses")
    room.vote()
    room.dot(ideas[1])
    table, covered = outcome(room.snapshot, SAY)
    assert (covered.title, covered.columns) == ("Dots", ("Not revealed",))
    assert table.columns == ("Recommendation", "To whom", "By when", "Group", "Dots")
    assert table.rows == (("Share the sheets", "", "", "Courses", ""), ("Ask for experts", "Seoul", "May", "", ""))
    room.reveal()
    (table,) = outcome(room.snapshot, SAY)
    assert table.rows == (("Ask for experts", "Seoul", "May", "", 1), ("Share the sheets", "", "", "Courses", 0))


def test_where_one_has_more_dots_than_are_drawn_each_has_its_part_of_them(room):
    many, few, _ = (room.idea(text) for text in ("Share", "Ask", "Wait"))
    room.vote()
    give_dots(room.lead, MOST_DOTS)
    for who in ("ana", "ben"):
        room.dot(many, who, MOST_DOTS)
    room.dot(few, "chen", 10)
    room.reveal()
    entries = show(room.snapshot, SAY)["ranking"].split("<li>")[1:]
    assert [(entry.count("<i></i>"), re.search(r"</span><b>(\d+)</b>", entry)[1]) for entry in entries] == [
        (25, "40"),
        (7, "10"),
        (0, "0"),
    ]
