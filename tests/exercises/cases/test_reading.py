import shutil

import pytest

from exercises.cases import case, read_case
from exercises.cases.reading import CASES
from exercises.workshop.errors import ExerciseError


def test_a_language_without_a_file_reads_english():
    assert case("brussels", "xx") is case("brussels", "../../etc") is case("brussels", "en")


@pytest.mark.parametrize("name", ["atlantis", "../brussels", ""])
def test_a_case_that_does_not_exist_is_refused_with_those_that_do(name):
    with pytest.raises(ExerciseError, match="brussels, mashhad"):
        case(name)


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("case.toml", 'centre = "brussels"', 'centre = "atlantis"', "atlantis"),
        ("case.toml", 'kind = "city_plan"', 'kind = "party"', "party"),
        ("case.toml", 'target = "11.3", indicator = "11.3.1"', 'target = "11.3", indicator = "6.3.1"', "goal 6"),
        ("case.toml", 'target = "15.9"', 'target = "15.99"', "15.99"),
        ("case.toml", "influence = 5", "influence = 6", "from 1 to 5"),
        ("case.toml", 'projects = ["green-network"]', 'projects = ["zoo"]', "zoo"),
        ("case.toml", 'focus = "mobility"', 'focus = "flying"', "flying"),
        ("case.toml", 'link = "indirect"', 'link = "loose"', "loose"),
        ("case.toml", 'link = "indirect"', 'link = "loose"', "at `projects.railway-land.answers.land.link`"),
        ("case.toml", "involved = true", "involved = 1", "at `stakeholders.region.involved`"),
        ("case.toml", "involved = true", "invited = true", "At stakeholders.region the names"),
        ("en.toml", "why.homes", "why.houses", "At projects.railway-land.why the names"),
        ("en.toml", 'tenants.role = "Could', 'tenants.rule = "Could', "tenants"),
        ("en.toml", "why.homes", "why.houses", "missing homes, unknown houses"),
        ("en.toml", "local.homes", "local.houses", "houses"),
        ("en.toml", "[projects.tram]", "[projects.train]", "missing tram, unknown train"),
        ("en.toml", 'region.name = "Government of the Region"', 'region.name = " "', "stakeholders.region.name"),
        ("en.toml", "title = ", "title ", "Expected"),
    ],
)
def test_a_faulty_file_is_refused_with_its_name_and_the_reason(tmp_path, file, old, new, reason):
    folder = shutil.copytree(CASES / "brussels", tmp_path / "brussels")
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ExerciseError) as refusal:
        read_case(folder, "en")
    # A focus that no file words is a fault of the words.
    assert "brussels/" + ("en.toml" if new == 'focus = "flying"' else file) in str(refusal.value)
    assert reason in str(refusal.value)
