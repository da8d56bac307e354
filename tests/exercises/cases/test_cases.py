import re

import pytest

from alignment import Alignment, Kind, LocalIndicator, Strength
from alignment.checks import tidy_row
from alignment.ground.wording import languages
from exercises.cases import StakeholderLevel, case, case_names
from sdg_data import load_catalogue

LANGUAGES = sorted(languages())
EVERY = [(name, language) for name in case_names() for language in LANGUAGES]
every_case = pytest.mark.parametrize(("name", "language"), EVERY)


def texts(told):
    """Every text of a case by its place."""
    found = {name: getattr(told, name) for name in ("title", "strategic_goal", "audience", "facts", "made_up")}
    found |= {f"questions.{number}": question for number, question in enumerate(told.questions)}
    for project in told.projects:
        found |= {f"{project.id}.{name}": getattr(project, name) for name in ("strategic_focus", "title", "about")}
        found |= {f"{project.id}.change_tomorrow": project.change_tomorrow} if project.change_tomorrow else {}
        found |= {f"{project.id}.why.{answer.id}": answer.why for answer in project.answers}
        found |= {f"{project.id}.local.{answer.id}": answer.local for answer in project.answers if answer.local}
    for stakeholder in told.stakeholders:
        found |= {f"{stakeholder.id}.{name}": getattr(stakeholder, name) for name in ("name", "role")}
    return found


def test_brussels_is_a_city_plan_and_mashhad_a_course():
    kinds = {name: (case(name).kind, case(name).centre) for name in case_names()}
    assert kinds == {"brussels": (Kind.CITY_PLAN, "brussels"), "mashhad": (Kind.COURSE, "mashhad")}


@every_case
def test_a_case_is_there_in_every_language_of_the_toolkit(name, language):
    assert case(name, language).language == language


@every_case
def test_no_text_is_missing_left_in_english_or_far_longer_than_in_english(name, language):
    own, english = texts(case(name, language)), texts(case(name, "en"))
    assert own.keys() == english.keys()
    assert all(own.values())
    if language == "en":
        return
    assert not [place for place in own if own[place] == english[place]]
    ratios = {place: len(own[place]) / len(english[place]) for place in own if len(english[place]) > 40}
    assert not {place: ratio for place, ratio in ratios.items() if not 0.2 <= ratio <= 1.8}


@every_case
def test_texts_are_short_enough_for_a_projector(name, language):
    found = case(name, language)
    assert all(len(project.title) <= 130 for project in found.projects)
    assert all(len(project.about) <= 200 for project in found.projects)
    assert all(len(answer.why) <= 200 for project in found.projects for answer in project.answers)
    assert all(len(answer.local) <= 110 for project in found.projects for answer in project.answers)
    assert all(len(one.name) <= 80 and len(one.role) <= 100 for one in found.stakeholders)


@every_case
def test_no_wording_repeats_a_code_that_is_corrected_in_one_place(name, language):
    codes = re.compile(r"(?<![\d.,])\d{1,2}\.[\da-d]")
    assert not {place: text for place, text in texts(case(name, language)).items() if codes.search(text)}


@pytest.mark.parametrize(("language", "strange"), [("fa", "يكةى"), ("ar", "یکگپچژ")])
def test_persian_and_arabic_keep_to_their_own_letters(language, strange):
    for name in case_names():
        assert not {place for place, text in texts(case(name, language)).items() if set(text) & set(strange)}


@every_case
def test_a_case_is_illustrative_and_says_what_is_fact_and_what_is_not(name, language):
    found = case(name, language)
    assert found.sheet().illustrative
    assert found.facts != found.made_up
    assert re.search(r"PRDD/GPDO|2018|۲۰۱۸", found.facts), "the source of the facts is named"


@pytest.mark.parametrize("name", case_names())
def test_what_holds_in_every_language_is_the_same_in_every_language(name):
    def numbers(found):
        return (
            found.kind,
            found.centre,
            [(p.id, p.hours, [(a.id, a.goal, a.target, a.indicator, a.link, a.strength) for a in p.answers])
             for p in found.projects],
            [(s.id, s.type, s.level, s.influence, s.interest, s.involved, s.projects) for s in found.stakeholders],
        )  # fmt: skip

    assert all(numbers(case(name, language)) == numbers(case(name, "en")) for language in LANGUAGES)


@pytest.mark.parametrize("name", case_names())
def test_a_case_gives_the_room_enough_to_do(name):
    found = case(name)
    assert len(found.questions) == 3
    assert len(found.strategic_focuses) >= 4
    for focus in found.strategic_focuses:
        assert sum(project.strategic_focus == focus for project in found.projects) >= 2
    assert len(found.stakeholders) >= 10
    assert {one.level for one in found.stakeholders} == set(StakeholderLevel)
    assert sum(not one.involved for one in found.stakeholders) >= 2
    assert all(stakeholder.projects for stakeholder in found.stakeholders)


def test_a_course_has_sessions_with_hours_that_fill_three_days_and_a_plan_has_none():
    assert len(case("mashhad").projects) >= 8
    assert all(0.5 <= session.hours <= 3 for session in case("mashhad").projects)
    assert 15 <= sum(session.hours for session in case("mashhad").projects) <= 24
    assert not any(project.hours for project in case("brussels").projects)


def test_half_the_sessions_of_the_course_show_what_could_be_changed_tomorrow():
    sessions = case("mashhad").projects
    assert sum(bool(session.change_tomorrow) for session in sessions) >= len(sessions) / 2


def test_one_project_of_brussels_has_no_owner_for_the_room_to_find():
    owned = {project for one in case("brussels").stakeholders for project in one.projects}
    assert [project.id for project in case("brussels").projects if project.id not in owned] == ["makers"]


@every_case
def test_the_sheet_to_align_has_a_row_for_each_project_and_no_links(name, language):
    found = case(name, language)
    sheet = found.sheet()
    assert (sheet.title, sheet.centre, sheet.kind) == (found.title, found.centre, found.kind)
    assert [row.project for row in sheet.rows] == [project.title for project in found.projects]
    assert all(row.strategic_focus for row in sheet.rows)
    assert not [row for row in sheet.rows if row.goal or row.target or row.indicator or row.why or not row.local.empty]
    assert len({row.id for row in sheet.rows}) == len(sheet.rows)


@every_case
def test_every_link_of_the_model_answer_could_be_kept_as_it_is(name, language):
    for answer in (answer for project in case(name, language).projects for answer in project.answers):
        local = LocalIndicator(measure=answer.local)
        row = Alignment(goal=answer.goal, target=answer.target, indicator=answer.indicator, why=answer.why, local=local)
        assert tidy_row(row, load_catalogue()) == row
        assert row.goal
        assert row.target
        assert row.why


@pytest.mark.parametrize("name", case_names())
def test_the_model_answer_gives_each_project_one_main_link_and_few_in_all(name):
    for project in case(name).projects:
        assert 1 <= len(project.answers) <= 3
        assert [answer.strength for answer in project.answers].count(Strength.MAIN) == 1
        assert len({answer.target for answer in project.answers}) == len(project.answers)


@pytest.mark.parametrize("name", case_names())
def test_the_model_answer_neither_claims_nor_forgets_too_much(name):
    assert 6 <= len({answer.goal for project in case(name).projects for answer in project.answers}) <= 12


@pytest.mark.parametrize("name", case_names())
def test_a_case_can_be_saved_twice_each_time_as_a_sheet_of_its_own(name, stored):
    one, other = (stored.create_sheet(case(name, "fa").sheet()) for _ in range(2))
    assert [row.project for row in stored.sheet(one.id).rows] == [row.title for row in case(name, "fa").projects]
    assert not {row.id for row in one.rows} & {row.id for row in other.rows}
