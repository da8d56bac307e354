import pytest

CATALOGUE = "alignment/pages/catalogue.py"


@pytest.fixture
def reader(person):
    return person(CATALOGUE)


def test_all_17_goals_can_be_chosen_and_are_in_their_colours(reader):
    assert len([button for button in reader.app.button if (button.key or "").startswith("goal-")]) == 17
    assert ".st-key-goal-11 button" in reader.html
    assert "background:#FD9D24;color:#1A1A1A" in reader.html


def test_a_goal_unfolds_to_its_targets_and_indicators(reader):
    reader.app.button(key="goal-11").click().run()
    for text in ("Make cities and human settlements inclusive", "Public transport for all", "City acts directly",
                 "11.2.1", "Also listed as 1.5.1 and 13.1.1"):  # fmt: skip
        assert text in reader.html


def test_a_search_by_words_shows_what_was_found(reader):
    reader.fill("Search by code or words", "public transport")
    assert "2 found" in reader.reads
    assert "Public transport for all" in reader.html


def test_a_search_by_code_unfolds_the_target_of_an_indicator(reader):
    reader.fill("Search by code or words", "6.3.1")
    assert "1 found" in reader.reads
    assert 'class="indicator marked"' in reader.html


def test_a_search_without_a_result_says_what_to_try(reader):
    reader.fill("Search by code or words", "xyzzy <b>")
    assert "Try fewer or shorter words" in reader.reads


def test_the_source_is_named_and_no_endorsement_claimed(reader):
    assert "does not endorse this app" in reader.reads
