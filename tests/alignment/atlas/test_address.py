import pytest

from alignment.atlas import behind, clicked, keep, settle, what_is_behind

OPTIONS = {"view": ("goals", "gaps"), "one": ("cairo", "seoul"), "years": (2018, 0), "centres": ("cairo", "seoul")}
FIRST = {"view": "goals", "one": "", "years": [], "centres": []}


def settled(session, address):
    settle(session, address, OPTIONS, FIRST)
    return session


def test_choices_come_from_the_address_and_go_back_into_it():
    session = settled({}, {"view": "gaps", "years": "0,2018", "centres": "seoul"})
    assert session == {"view": "gaps", "one": "cairo", "years": [2018, 0], "centres": ["seoul"]}
    address = {"other": "stays"}
    keep(session, address, OPTIONS, FIRST)
    assert address == {"other": "stays", "view": "gaps", "years": "2018,0", "centres": "seoul"}
    assert settled({}, address) == session


def test_what_is_as_at_first_is_not_in_the_address():
    address = {"view": "gaps"}
    keep(settled({}, {}), address, OPTIONS, FIRST)
    assert address == {}


@pytest.mark.parametrize("odd", ["<script>", "", "nowhere,", "../etc", "9" * 50])
def test_a_hostile_address_is_the_first_view_of_everything(odd):
    assert settled({}, {"view": odd, "years": odd, "centres": odd, "one": odd}) == FIRST | {"one": "cairo"}


def test_the_session_goes_before_the_address_and_a_choice_that_is_gone_is_dropped():
    session = settled({"view": "gaps", "centres": ["cairo", "amman"]}, {"view": "goals"})
    assert (session["view"], session["centres"]) == ("gaps", ["cairo"])


def test_the_rows_behind_a_cell_are_those_it_counts(reader):
    names = reader.atlas.naming(reader.network, "en")
    found = behind(reader.network.rows, "centre=mashhad&goal=12", names)
    assert found["target"].tolist() == ["12.b", "12.3"]
    assert what_is_behind("centre=mashhad&goal=12", names) == "Mashhad · 12 Responsible consumption and production"


def test_every_cell_has_as_many_rows_behind_it_as_it_says(reader):
    names = reader.atlas.naming(reader.network, "en")
    for view in ("goals", "courses", "years"):
        for line in reader.sees(view).chart.cells:
            for cell in line:
                assert len(behind(reader.network.rows, cell.key, names)) == cell.value
    for view in ("targets", "balance", "profile"):
        for bar in reader.sees(view, centre="cairo").chart.bars:
            assert len(behind(reader.network.rows, bar.key, names)) == sum(bar.values)


@pytest.mark.parametrize("key", ["", "goal=x", "goal=99", "password=1", "goal=²", "&&&", "theme=war"])
def test_a_key_that_is_none_of_ours_has_no_rows(reader, key):
    assert behind(reader.network.rows, key, reader.atlas.naming(reader.network, "en")).empty


def test_a_click_is_read_from_what_the_chart_sends():
    assert clicked({"selection": {"points": [{"customdata": "goal=6"}]}}) == "goal=6"
    assert clicked({"selection": {"points": [{"customdata": ["goal=6"]}]}}) == "goal=6"
    for nothing in ({}, {"selection": {"points": []}}, {"selection": {"points": [{"customdata": 5}]}}):
        assert clicked(nothing) is None
