"""The data files change only by a whole and right list of the UN Statistics Division, and only when asked to."""

import contextlib
import copy
import http.server
import json
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unicodedata
import urllib.request
from email.message import Message
from io import BytesIO
from pathlib import Path
from urllib.response import addinfourl

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sdg_data import load_catalogue
from sdg_data.__main__ import main
from sdg_data.catalogue import DATA, official_order, read_catalogue
from sdg_data.errors import RefreshRefused
from sdg_data.refresh import Difference, HttpsRedirects, fetch, fold, normalised, refresh

ORDINARY = 65534  # the user "nobody"
THOROUGH = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def un_list(catalogue=None):
    """The catalogue in the shape in which the SDG API answers Goal/List?includechildren=true."""
    catalogue = catalogue or load_catalogue()
    tiers = {"I": "1", "II": "2", "I/II": "1/2", "": None}
    return [
        {
            "code": goal.code,
            "title": goal.title,
            "description": f"Goal {goal.code} calls for much",
            "uri": f"/v1/sdg/Goal/{goal.code}",
            "targets": [
                {
                    "goal": goal.code,
                    "code": target.code,
                    "title": target.text,
                    "description": target.text,
                    "uri": f"/v1/sdg/Target/{target.code}",
                    "indicators": [
                        {
                            "goal": goal.code,
                            "target": target.code,
                            "code": indicator.code,
                            "description": indicator.text,
                            "tier": tiers[indicator.tier],
                            "uri": f"/v1/sdg/Indicator/{indicator.code}",
                            "series": [] if indicator.code == "1.b.1" else None,
                        }
                        for indicator in catalogue.indicators_of(target.code)
                    ],
                }
                for target in catalogue.targets_of(goal.number)
            ],
        }
        for goal in catalogue.goals
    ]


def everything(goals):
    """All goals, targets and indicators of the list."""
    for goal in goals:
        yield goal
        for target in goal["targets"]:
            yield target
            yield from target["indicators"]


def entry(goals, code):
    """The goal, target or indicator of this code in the list."""
    return next(record for record in everything(goals) if record["code"] == code)


def saved(folder, goals, name="list.json"):
    """The path of a file beside the data folder with these goals, or with these bytes."""
    file = folder.parent / name
    file.write_bytes(goals if isinstance(goals, bytes) else json.dumps(goals).encode())
    return str(file)


def contents(folder):
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def changed_lines(before, after):
    """The lines that went and the lines that came, by file."""
    return {
        name: (
            [line for line in before[name].decode().splitlines() if line not in after[name].decode().splitlines()],
            [line for line in after[name].decode().splitlines() if line not in before[name].decode().splitlines()],
        )
        for name in before
        if before[name] != after[name]
    }


def assert_refused(key, folder, goals):
    """The list is refused for this reason, in a sentence, although it was to be written, and nothing changes."""
    before = contents(folder)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(saved(folder, goals), folder, write=True)
    assert refusal.value.key == key
    assert str(refusal.value) != key
    assert "{ $" not in str(refusal.value)
    assert "{$" not in str(refusal.value)
    assert "Nothing was changed." in str(refusal.value)
    assert contents(folder) == before


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(DATA, tmp_path / "data")


@pytest.fixture
def goals():
    return un_list()


# Comparing


def test_the_same_list_gives_no_differences_and_nothing_to_do(folder, goals):
    outcome = refresh(saved(folder, goals), folder)
    assert (outcome.differences, outcome.loose_ends, outcome.written) == ((), (), ())


def test_the_same_list_written_leaves_every_byte_as_it_was(folder, goals):
    before = contents(folder)
    assert refresh(saved(folder, goals), folder, write=True).written == ()
    assert contents(folder) == before


def test_a_list_in_another_order_gives_no_differences(folder, goals):
    for goal in goals:
        goal["targets"].reverse()
        for target in goal["targets"]:
            target["indicators"].reverse()
    goals.reverse()
    assert refresh(saved(folder, goals), folder).differences == ()


def test_a_list_with_a_byte_order_mark_is_read(folder, goals):
    assert refresh(saved(folder, b"\xef\xbb\xbf" + json.dumps(goals).encode()), folder).differences == ()


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("3.7.2", "–", "-"),
        ("3.7.2", "–", "\u2212"),
        ("5.5", "’", "'"),
        ("14.c", "“", '"'),
        ("14.c", "”", '"'),
        ("1.2", "half the", "half\u00a0the"),
        ("1.2", "half the", "half \r\n\tthe"),
        ("1.2", "half the", "half\u200b the\ufeff"),
        ("3.8.1", " ", "  "),
    ],
)
def test_typography_and_white_space_are_no_differences(folder, goals, code, old, new):
    field = "title" if code.count(".") == 1 else "description"
    record = entry(goals, code)
    assert old in record[field]
    record[field] = f" {record[field].replace(old, new)}\u00a0"
    assert refresh(saved(folder, goals), folder).differences == ()


def test_a_hyphen_that_does_not_break_and_decomposed_accents_are_no_differences(folder, goals):
    for goal in goals:
        for target in goal["targets"]:
            target["title"] = unicodedata.normalize("NFD", target["title"].replace("-", "\u2011"))
    assert refresh(saved(folder, goals), folder).differences == ()


@pytest.mark.parametrize(("old", "new"), [("half", "two thirds"), ("poverty", "Poverty"), ("2030", "2035"), (",", "")])
def test_changed_wording_is_a_difference(folder, goals, old, new):
    text = entry(goals, "1.2")["title"]
    entry(goals, "1.2")["title"] = text.replace(old, new)
    assert refresh(saved(folder, goals), folder).differences == (
        Difference("target", "1.2", text, text.replace(old, new)),
    )


def test_a_changed_tier_is_a_difference(folder, goals):
    entry(goals, "1.1.1")["tier"] = "2"
    assert refresh(saved(folder, goals), folder).differences == (Difference("tier", "1.1.1", "I", "II"),)


@pytest.mark.parametrize("tier", ["1", "2", "1/2", None, "", "N/A"])
def test_one_tier_or_none_says_nothing_against_two(folder, goals, tier):
    code = next(indicator.code for indicator in load_catalogue().indicators if indicator.tier == "I/II")
    entry(goals, code)["tier"] = tier
    assert refresh(saved(folder, goals), folder).differences == ()


def test_differences_come_in_the_official_order(folder, goals):
    for code in ("17.10", "17.9", "1.a", "1.5", "2"):
        entry(goals, code)["title"] += " changed"
    codes = [found.code for found in refresh(saved(folder, goals), folder).differences]
    assert codes == ["2", "1.5", "1.a", "17.9", "17.10"]


def test_the_official_order_is_the_order_of_the_files():
    for entries in (load_catalogue().goals, load_catalogue().targets, load_catalogue().indicators):
        codes = [one.code for one in entries]
        assert codes == sorted(codes, key=official_order)


def test_every_text_of_our_files_is_normalised():
    catalogue = load_catalogue()
    texts = [goal.title for goal in catalogue.goals]
    texts += [one.text for one in (*catalogue.targets, *catalogue.indicators)]
    assert [text for text in texts if normalised(text) != text] == []


@given(st.text())
def test_what_is_normalised_stays_as_it_is(text):
    assert normalised(normalised(text)) == normalised(text)
    assert fold(normalised(text)) == fold(text)


# Writing


def test_changed_wording_is_shown_but_not_written_unless_asked(folder, goals, capsys):
    before = contents(folder)
    old = entry(goals, "11.2")["title"]
    entry(goals, "11.2")["title"] = "By 2035, another text"
    assert main(["refresh", saved(folder, goals)], folder) == 0
    shown = capsys.readouterr().out
    assert f"Target 11.2, another wording:\n  - {old}\n  + By 2035, another text\n" in shown
    assert "0 added, 0 removed, 1 changed wordings, 0 changed tiers" in shown
    assert "--write" in shown
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("field", "new", "line"),
    [
        ("title", "Plain", "11.2,Plain"),
        ("title", 'A "new"  city,\u00a0it\'s', '11.2,"A “new” city, it’s"'),
        ("description", "Aged 5–17, co\u2011op", '11.2.1,11.2,"Aged 5–17, co-op"'),
        ("description", "Aged 5\u221217", "11.2.1,11.2,Aged 5–17"),
        ("title", "Cafe\u0301s", "11,Sustainable cities and communities,Cafés,#FD9D24"),
        ("tier", "2", "1.1.1,II," + "; ".join(load_catalogue().indicator("1.1.1").custodians)),
    ],
)
def test_writing_changes_exactly_the_line_that_differs(folder, goals, field, new, line):
    before, code = contents(folder), line.split(",")[0]
    entry(goals, code)[field] = new
    (written,) = refresh(saved(folder, goals), folder, write=True).written
    ((file, ((gone,), came)),) = changed_lines(before, contents(folder)).items()
    assert (file, gone.split(",")[0], came) == (written, code, [line])
    assert b"\r" not in contents(folder)[file]


def test_a_list_taken_over_gives_no_differences_the_next_time(folder, goals):
    for goal in goals:
        goal["title"] += ", changed"
        for target in goal["targets"]:
            target["title"] += ", “changed” – it’s"
            for indicator in target["indicators"]:
                indicator["description"] += ", changed"
    outcome = refresh(saved(folder, goals), folder, write=True)
    assert outcome.written == ("goals.csv", "targets.csv", "indicators.csv")
    assert len(outcome.differences) == 17 + 169 + 251
    assert refresh(saved(folder, goals), folder).differences == ()
    taken = {record["code"]: record for record in everything(un_list(read_catalogue(folder)))}
    assert {code: record["title"] for code, record in taken.items() if "title" in record} == {
        record["code"]: record["title"] for record in everything(goals) if "title" in record
    }


def test_there_and_back_again_gives_the_files_we_had(folder, goals):
    before = contents(folder)
    changed = copy.deepcopy(goals)
    entry(changed, "3.b.1")["description"] = "Another"
    entry(changed, "3.b.1")["tier"] = "2"
    changed[4]["title"] = "Another"
    entry(changed, "11.2")["indicators"].pop()
    assert refresh(saved(folder, changed), folder, write=True).written != ()
    assert contents(folder) != before
    refresh(saved(folder, goals), folder, write=True)
    assert contents(folder) == before


def test_a_new_indicator_is_written_in_its_place_and_needs_lines_by_hand(folder, goals, capsys):
    before = contents(folder)
    entry(goals, "11.2")["indicators"].insert(
        0, {"goal": "11", "target": "11.2", "code": "11.2.2", "description": "New, and good", "tier": "2"}
    )
    assert main(["refresh", saved(folder, goals), "--write"], folder) == 0
    shown = capsys.readouterr().out
    assert "Indicator 11.2.2, only in the list:\n  + New, and good\n" in shown
    assert "labels/en.csv needs a line for each of these, written by hand: 11.2.2\n" in shown
    assert "custodians.csv needs a line for each of these, written by hand: 11.2.2\n" in shown
    assert "reach.csv" not in shown
    assert "252 indicators" in shown
    assert changed_lines(before, contents(folder)) == {"indicators.csv": ([], ['11.2.2,11.2,"New, and good"'])}
    codes = [line.split(",")[0] for line in contents(folder)["indicators.csv"].decode().splitlines()]
    assert codes[codes.index("11.2.2") - 1 :][:3] == ["11.2.1", "11.2.2", "11.3.1"]


def test_what_needs_a_line_is_named_again_until_it_has_one(folder, goals, capsys):
    entry(goals, "11.2")["indicators"].append({"code": "11.2.2", "description": "New"})
    for _ in range(2):
        main(["refresh", saved(folder, goals), "--write"], folder)
        assert "custodians.csv needs a line for each of these, written by hand: 11.2.2\n" in capsys.readouterr().out
    with (folder / "custodians.csv").open("a", encoding="utf-8") as file:
        file.write("11.2.2,II,UN-Habitat\n")
    main(["refresh", saved(folder, goals)], folder)
    assert "custodians.csv" not in capsys.readouterr().out


def test_a_new_target_for_an_old_one_needs_a_reach_as_well(folder, goals, capsys):
    target = entry(goals, "17.19")
    target["code"] = "17.20"
    for number, indicator in enumerate(target["indicators"], 1):
        indicator |= {"target": "17.20", "code": f"17.20.{number}"}
    main(["refresh", saved(folder, goals)], folder)
    shown = capsys.readouterr().out
    assert "Target 17.19, no longer in the list:\n  - " in shown
    assert "Target 17.20, only in the list:\n  + " in shown
    assert "reach.csv needs a line for each of these, written by hand: 17.20\n" in shown
    assert "reach.csv has a line for codes that are not in the list: 17.19\n" in shown


def test_a_removed_indicator_goes_and_its_repeats_are_named_but_stay(folder, goals, capsys):
    before = contents(folder)
    goal = entry(goals, "11.5")
    goal["indicators"] = [one for one in goal["indicators"] if one["code"] != "11.5.1"]
    assert main(["refresh", saved(folder, goals), "--write"], folder) == 0
    shown = capsys.readouterr().out
    assert "repeats.csv says that 1.5.1 11.5.1 13.1.1 are one indicator, but these are not in the list: 11.5.1" in shown
    assert "custodians.csv has a line for codes that are not in the list: 11.5.1\n" in shown
    lines = changed_lines(before, contents(folder))
    assert list(lines) == ["indicators.csv"]
    assert lines["indicators.csv"][0][0].startswith("11.5.1,")
    assert lines["indicators.csv"][1] == []
    read_catalogue(folder)


def test_our_own_files_are_never_written(folder, goals):
    own = ("labels/en.csv", "reach.csv", "repeats.csv", "agencies.csv")
    before = contents(folder)
    for record in everything(goals):
        if "indicators" in record:
            record["indicators"][-1] = {"code": f"{record['code']}.9", "description": "New", "tier": "1"}
    refresh(saved(folder, goals), folder, write=True)
    after = contents(folder)
    assert {name: after[name] for name in own} == {name: before[name] for name in own}
    assert after["indicators.csv"] != before["indicators.csv"]


def test_our_custodians_stay_when_a_tier_changes(folder, goals):
    old = load_catalogue().indicator("1.5.1")
    entry(goals, "1.5.1")["tier"] = "2"
    refresh(saved(folder, goals), folder, write=True)
    new = read_catalogue(folder).indicator("1.5.1")
    assert (old.tier, new.tier, new.custodians) == ("I", "II", old.custodians)


def test_a_written_file_may_be_read_by_whom_could_read_the_old_one(folder, goals):
    (folder / "targets.csv").chmod(0o640)
    entry(goals, "11.2")["title"] = "Another"
    refresh(saved(folder, goals), folder, write=True)
    assert (folder / "targets.csv").stat().st_mode & 0o777 == 0o640


# Refusing a list that is not right


@pytest.mark.parametrize("data", [b"", b"no", b"[", b"{", b"\xff\xfe[\x00]\x00", b"[1,]", b"<html></html>", b'"\xff"'])
def test_what_is_not_json_is_refused(folder, data):
    assert_refused("refresh-not-json", folder, data)


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_does_not_have_are_refused(folder, goals, constant):
    data = json.dumps(goals).replace('"series": null', f'"series": {constant}', 1).encode()
    assert_refused("refresh-not-json", folder, data)


def test_a_number_of_very_many_digits_is_refused(folder, goals):
    data = json.dumps(goals).replace('"series": null', f'"series": {"9" * 100_000}', 1).encode()
    assert_refused("refresh-not-json", folder, data)


@pytest.mark.parametrize("raw", [None, {}, {"goals": []}, 1, "text", [1], [[]], [None], True])
def test_what_is_not_a_list_of_records_is_refused(folder, raw):
    assert_refused("refresh-not-list", folder, json.dumps(raw).encode())


def test_a_list_cut_off_anywhere_is_refused(folder, goals):
    data = json.dumps(goals).encode()
    for end in [*range(0, len(data), len(data) // 100), len(data) - 2, len(data) - 1]:
        assert_refused("refresh-not-json", folder, data[:end])


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'[{"targets":'])
def test_a_list_nested_very_deep_is_refused(folder, opening):
    assert_refused("refresh-too-deep", folder, opening * 200_000)


def test_a_text_nested_as_deep_as_python_reads_is_refused(folder, goals):
    for depth in (100, 500, 900, 950, 980):
        nested = json.dumps(goals).replace('"title": "', '"title": ' + "[" * depth + "]" * depth + ', "other": "', 1)
        with pytest.raises(RefreshRefused) as refusal:
            refresh(saved(folder, nested.encode()), folder, write=True)
        assert refusal.value.key in {"refresh-text-missing", "refresh-too-deep"}


def test_a_file_of_30_megabytes_is_refused_before_it_is_read_to_the_end(folder, goals):
    data = json.dumps(goals).encode()
    assert_refused("refresh-too-large", folder, data + b" " * (30_000_000 - len(data)))


def test_a_file_that_never_ends_is_refused(folder):
    with pytest.raises(RefreshRefused) as refusal:
        refresh("/dev/zero", folder, write=True)
    assert refusal.value.key == "refresh-not-file"


def test_the_same_name_twice_in_a_record_is_refused(folder, goals):
    data = json.dumps(goals).replace('"title": ', '"title": "Another", "title": ', 1).encode()
    assert_refused("refresh-key-twice", folder, data)


def drop_goal(goals):
    del goals[16]


def drop_target(goals):
    goals[0]["targets"].pop()


def add_target(goals):
    goals[0]["targets"].append({"code": "1.c", "title": "One more", "indicators": []})


def drop_indicators(goals):
    for goal in goals[:3]:
        for target in goal["targets"]:
            target["indicators"] = None


def add_indicators(goals):
    for number in range(40, 90):
        goals[0]["targets"][0]["indicators"].append({"code": f"1.1.{number}", "description": "One more"})


@pytest.mark.parametrize("change", [drop_goal, drop_target, add_target, drop_indicators, add_indicators])
def test_a_list_with_too_few_or_too_many_is_refused(folder, goals, change):
    change(goals)
    assert_refused("refresh-incomplete", folder, goals)


@pytest.mark.parametrize("targets", [[], None])
def test_a_goal_without_targets_is_refused(folder, goals, targets):
    goals[7]["targets"] = targets
    assert_refused("refresh-no-targets" if targets == [] else "refresh-not-list", folder, goals)


@pytest.mark.parametrize("goal", ["0", "18", "01", "1 ", "1\n", "١", "", "-1", 1, None, ["1"], "../1"])
def test_a_goal_of_another_number_is_refused(folder, goals, goal):
    goals[0]["code"] = goal
    assert_refused("refresh-code", folder, goals)


@pytest.mark.parametrize(
    "code",
    ["2.1", "1.0", "1.01", "1.100", "1.e", "1.A", "1.ａ", "1.١", "1", "1.1.1", "", 1.1, None, {}, "1.1\n", "../x"],
)
def test_a_target_with_a_code_that_is_none_there_is_refused(folder, goals, code):
    goals[0]["targets"][0]["code"] = code
    assert_refused("refresh-code", folder, goals)


@pytest.mark.parametrize(
    "code", ["1.2.1", "1.1.0", "1.1.100", "1.1.a", "1x1.1", "1.1", "1.1.1.1", "", 1, None, "1.1.1\n", "=1+1"]
)
def test_an_indicator_with_a_code_that_is_none_there_is_refused(folder, goals, code):
    goals[0]["targets"][0]["indicators"][0]["code"] = code
    assert_refused("refresh-code", folder, goals)


def test_an_indicator_under_another_target_is_refused(folder, goals):
    goals[0]["targets"][1]["indicators"].append(goals[0]["targets"][0]["indicators"].pop())
    assert_refused("refresh-code", folder, goals)


@pytest.mark.parametrize("field", ["goal", "target"])
def test_an_indicator_that_says_it_belongs_elsewhere_is_refused(folder, goals, field):
    entry(goals, "1.1.1")[field] = {"goal": "2", "target": "1.2"}[field]
    assert_refused("refresh-code", folder, goals)


@pytest.mark.parametrize("code", ["3", "3.1", "3.1.1"])
def test_a_code_that_stands_twice_is_refused(folder, goals, code):
    level = code.count(".")
    siblings = [goals, goals[2]["targets"], goals[2]["targets"][0]["indicators"]][level]
    siblings.append(copy.deepcopy(entry(goals, code)))
    assert_refused("refresh-code-twice", folder, goals)


@pytest.mark.parametrize("code", ["3", "3.1", "3.1.1"])
@pytest.mark.parametrize("text", [None, "", "  \u00a0\n", "\u200b", 1, True, ["x"], {"en": "x"}])
def test_a_text_that_is_none_is_refused(folder, goals, code, text):
    entry(goals, code)["description" if code.count(".") == 2 else "title"] = text
    assert_refused("refresh-text-missing", folder, goals)


def test_a_text_that_is_not_there_is_refused(folder, goals):
    del entry(goals, "3.1")["title"]
    assert_refused("refresh-text-missing", folder, goals)


def test_a_text_of_2000_characters_is_read_and_a_longer_one_refused(folder, goals):
    entry(goals, "3.1")["title"] = "x" * 2000
    assert len(refresh(saved(folder, goals), folder).differences) == 1
    entry(goals, "3.1")["title"] += "x"
    assert_refused("refresh-text-long", folder, goals)


@pytest.mark.parametrize("code", ["3", "3.1", "3.1.1"])
@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", " =", "\u200b=", "\u2212", "\u2011", "＝", "＠", "﹢", "\t\r\n@"]
)
def test_a_text_that_a_spreadsheet_would_run_is_refused(folder, goals, code, start):
    entry(goals, code)["description" if code.count(".") == 2 else "title"] = f'{start}HYPERLINK("https://example.org")'
    assert_refused("refresh-text-formula", folder, goals)


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\x07",
        "\x1b[2J",
        "\x85",
        "\x1c",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u061c",
        "\u2028",
        "\ud800",
        "\ue000",
        "\uffff",
    ],
)
def test_a_text_with_a_hidden_character_is_refused(folder, goals, character):
    entry(goals, "3.1")["title"] = f"By 2030{character} reduce"
    assert_refused("refresh-text-character", folder, goals)


@pytest.mark.parametrize("tier", ["3", "III", "0", "1/3", "I, II", 1, 1.5, True, ["1"], {"1": 1}, "1\n", "=1"])
def test_a_tier_that_is_not_known_is_refused(folder, goals, tier):
    entry(goals, "1.1.1")["tier"] = tier
    assert_refused("refresh-tier-unknown", folder, goals)


def test_a_refusal_shows_strange_values_short_and_with_escapes(folder, goals):
    goals[0]["code"] = "\x1b[2J\u202e" + "x" * 10_000
    with pytest.raises(RefreshRefused) as refusal:
        refresh(saved(folder, goals), folder)
    assert str(refusal.value).isprintable()
    assert len(str(refusal.value)) < 300


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["1", "1.1", "=1"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def assert_all_or_nothing(folder, data):
    """The list is refused and nothing changes, or it is taken over and the files are whole."""
    before = contents(folder)
    try:
        refresh(saved(folder, data), folder)
        assert contents(folder) == before
        refresh(saved(folder, data), folder, write=True)
    except RefreshRefused as refusal:
        assert "Nothing was changed." in str(refusal)  # noqa: PT017 - either is right, but no other error
        assert contents(folder) == before
        return
    catalogue = read_catalogue(folder)
    assert (len(catalogue.goals), len(catalogue.targets)) == (17, 169)
    assert set(contents(folder)) == set(before)
    assert not any(re.match("[=+@-]", one.text) for one in (*catalogue.targets, *catalogue.indicators))
    assert refresh(saved(folder, data), folder).differences == ()
    for name, content in before.items():
        (folder / name).write_bytes(content)


@THOROUGH
@given(st.data())
def test_any_part_of_the_json_may_be_cut_or_overwritten_without_harm(folder, data):
    whole = bytearray(json.dumps(un_list(), ensure_ascii=False).encode())
    start = data.draw(st.integers(0, len(whole)))
    whole[start : start + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=10))
    assert_all_or_nothing(folder, bytes(whole))


@THOROUGH
@given(st.lists(st.integers(0, 300), min_size=1, max_size=7), JSON)
@example([2, 4, 0, 5, 0, 3], "Another wording")
def test_any_value_of_the_list_may_be_another_without_harm(folder, way, value):
    goals = un_list()
    node, place = [goals], 0
    for step in way:
        below = node[place]
        if not isinstance(below, list | dict) or not below:
            break
        node, place = below, step % len(below) if isinstance(below, list) else sorted(below)[step % len(below)]
    node[place] = value
    assert_all_or_nothing(folder, json.dumps(goals).encode())


# Reading a file or an address


@pytest.mark.parametrize(
    "source", ["", "nowhere.json", ".", "/dev/null", "file:list.json", "data:,[]", "C:\\list.json"]
)
def test_what_is_no_file_is_refused(folder, source):
    with pytest.raises(RefreshRefused) as refusal:
        refresh(source, folder)
    assert refusal.value.key == "refresh-not-file"


def test_a_name_too_long_for_a_file_is_refused(folder):
    with pytest.raises(RefreshRefused) as refusal:
        refresh("x" * 5000, folder)
    assert refusal.value.key == "refresh-unreadable"


@pytest.mark.parametrize("scheme", ["http", "HTTP", "file", "ftp", "data", "jar", "", "httpss", " https"])
def test_an_address_that_is_not_https_is_refused(folder, scheme, tmp_path):
    saved(folder, un_list())
    with pytest.raises(RefreshRefused) as refusal:
        refresh(f"{scheme}://{tmp_path}/list.json", folder)
    assert refusal.value.key in {"refresh-not-https", "refresh-unreadable"}
    assert refusal.value.key == "refresh-not-https" or scheme == " https"


@pytest.mark.parametrize(
    "address", ["https://", "https://[", "https://a b/", "https://a\n/", "https://ä\u202e/", "https://:x/"]
)
def test_an_address_that_is_none_is_refused(folder, address):
    with pytest.raises(RefreshRefused) as refusal:
        refresh(address, folder)
    assert refusal.value.key == "refresh-unreadable"


@pytest.mark.parametrize("address", ["http://localhost/", "file:///etc/passwd", "ftp://localhost/", "//localhost", ""])
def test_a_redirect_away_from_https_is_refused(address):
    request = urllib.request.Request("https://localhost/list")
    answer = addinfourl(BytesIO(), Message(), "https://localhost/list", 302)
    with pytest.raises(RefreshRefused) as refusal:
        HttpsRedirects().redirect_request(request, answer, 302, "Found", Message(), address)
    assert refusal.value.key == "refresh-not-https"


def test_a_redirect_to_https_is_followed():
    request = urllib.request.Request("https://localhost/list")
    answer = addinfourl(BytesIO(), Message(), "https://localhost/list", 302)
    followed = HttpsRedirects().redirect_request(request, answer, 302, "Found", Message(), "https://localhost/new")
    assert followed.full_url == "https://localhost/new"


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with contextlib.suppress(OSError):  # who asked has gone
            getattr(self, self.path.removeprefix("/").replace("-", "_").partition("?")[0])()

    def list(self, body=None):
        body = json.dumps(un_list()).encode() if body is None else body
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def cut_off(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"[")

    def large(self):
        self.list(b" " * 30_000_000)

    def away(self):
        self.go(f"http://localhost:{self.server.server_port}/list")

    def to_a_file(self):
        self.go("file:///etc/passwd")

    def onward(self):
        self.go("/list")

    def round_and_round(self):
        self.go("/round-and-round")

    def go(self, address):
        self.send_response(302)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def missing(self):
        self.send_error(404, "\x1b[2J")

    def no_http(self):
        self.wfile.write(b"\x1b[2J" * 20 + b"\r\n\r\n")

    def silent(self):
        time.sleep(2)

    def dripping(self):
        self.send_response(200)
        self.end_headers()
        for _ in range(100):
            self.wfile.write(b" ")
            time.sleep(0.05)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    if shutil.which("openssl") is None:
        pytest.skip("The openssl command is not here to make a certificate.")
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=DNS:localhost", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"),
        ],
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="module")
def server(certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    with http.server.ThreadingHTTPServer(("localhost", 0), Answers) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        server.handle_error = lambda *_: None  # the refused handshakes are what one test is about
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"https://localhost:{server.server_port}"
        server.shutdown()


@pytest.fixture
def trusted(server, certificate, monkeypatch):
    """The server's address, where the server is trusted and no proxy stands between."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))
    monkeypatch.setenv("no_proxy", "*")
    return server


@pytest.mark.parametrize("path", ["list", "list?includechildren=true", "onward"])
def test_the_list_is_read_over_https(folder, trusted, path):
    assert refresh(f"{trusted}/{path}", folder).differences == ()


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("away", "refresh-not-https"),
        ("to-a-file", "refresh-unreadable"),
        ("round-and-round", "refresh-unreadable"),
        ("missing", "refresh-unreadable"),
        ("no-http", "refresh-unreadable"),
        ("large", "refresh-too-large"),
        ("cut-off", "refresh-not-json"),
    ],
)
def test_a_server_that_gives_no_list_is_refused(folder, trusted, path, key):
    before = contents(folder)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(f"{trusted}/{path}", folder, write=True)
    assert refusal.value.key == key
    assert str(refusal.value).isprintable()
    assert contents(folder) == before


@pytest.mark.parametrize("path", ["silent", "dripping"])
def test_a_server_that_takes_too_long_is_refused(trusted, path):
    begun = time.monotonic()
    with pytest.raises(RefreshRefused) as refusal:
        fetch(f"{trusted}/{path}", patience=0.5)
    assert refusal.value.key == "refresh-timeout"
    assert time.monotonic() - begun < 1.5


def test_a_server_that_nobody_vouches_for_is_refused(folder, server, monkeypatch):
    monkeypatch.setenv("no_proxy", "*")
    with pytest.raises(RefreshRefused) as refusal:
        refresh(f"{server}/list", folder)
    assert refusal.value.key == "refresh-unreadable"
    assert "certificate" in str(refusal.value).lower()


# Data folders that cannot be read or written


@contextlib.contextmanager
def ordinary_person():
    """Without the rights of root, which may write anywhere."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(ORDINARY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights for folders.")
def test_a_folder_that_may_not_be_written_is_refused(goals):
    with tempfile.TemporaryDirectory() as outside:
        Path(outside).chmod(0o755)
        folder = shutil.copytree(DATA, Path(outside, "data"))
        entry(goals, "11.2")["title"] = "Another"
        source = saved(folder, goals)
        before = contents(folder)
        folder.chmod(0o555)
        with ordinary_person(), pytest.raises(RefreshRefused) as refusal:
            refresh(source, folder, write=True)
        assert refusal.value.key == "refresh-cannot-write"
        assert str(folder) in str(refusal.value)
        assert contents(folder) == before
        folder.chmod(0o755)


def test_a_folder_that_is_a_file_is_refused(folder, goals):
    source = saved(folder, goals)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(source, Path(source), write=True)
    assert refusal.value.key == "refresh-folder"


@pytest.mark.parametrize(
    "name", ["goals.csv", "targets.csv", "indicators.csv", "custodians.csv", "reach.csv", "labels/en.csv"]
)
@pytest.mark.parametrize("content", [None, b"", b"\xff\n", b"other,columns\n1,2\n", b'code\n"' + b"x" * 200_000])
def test_a_folder_with_a_file_missing_or_strange_is_refused(folder, goals, name, content):
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_bytes(content)
    before = contents(folder)
    if content == b"" and name in {"reach.csv", "labels/en.csv"}:  # then every line is still to be written
        refresh(saved(folder, goals), folder, write=True)
    else:
        with pytest.raises(RefreshRefused) as refusal:
            refresh(saved(folder, goals), folder, write=True)
        assert refusal.value.key == "refresh-folder"
    assert contents(folder) == before


@pytest.mark.parametrize("line", ["1.1,Text, with a comma outside quotation marks", "1.1"])
def test_a_line_of_ours_with_too_much_or_too_little_is_left_alone(folder, goals, line):
    file = folder / "targets.csv"
    file.write_bytes(re.sub(rb"(?m)^1\.1,.*$", line.encode(), file.read_bytes()))
    entry(goals, "11.2")["title"] = "Another"
    before = contents(folder)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(saved(folder, goals), folder, write=True)
    assert refusal.value.key == "refresh-folder"
    assert contents(folder) == before


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_when_one_file_cannot_be_replaced_all_are_as_they_were(folder, goals, monkeypatch, failing):
    entry(goals, "11")["title"] = entry(goals, "11.2")["title"] = entry(goals, "11.2.1")["description"] = "Another"
    before, replace, calls = contents(folder), Path.replace, []

    def held_open(self, target):
        calls.append(target)
        if len(calls) == failing:
            raise PermissionError(13, "The file is open in another program")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held_open)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(saved(folder, goals), folder, write=True)
    assert refusal.value.key == "refresh-cannot-write"
    assert contents(folder) == before


def test_when_the_disk_is_full_nothing_has_changed(folder, goals, monkeypatch):
    entry(goals, "11")["title"] = entry(goals, "11.2")["title"] = "Another"
    before = contents(folder)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copymode", full)
    with pytest.raises(RefreshRefused) as refusal:
        refresh(saved(folder, goals), folder, write=True)
    assert refusal.value.key == "refresh-cannot-write"
    assert contents(folder) == before


# The command


def command(*arguments, cwd=DATA.parent.parent, **environment):
    return subprocess.run(
        [sys.executable, "-m", "sdg_data", "refresh", *arguments],
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_command_says_that_nothing_differs(folder, goals):
    done = command(saved(folder, goals))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "The list has 17 goals, 169 targets and 251 indicators. "
        "Differences: 0 added, 0 removed, 0 changed wordings, 0 changed tiers.\n"
    )


def test_the_command_writes_when_asked_to(tmp_path, goals):
    shutil.copytree(DATA.parent, tmp_path / "sdg_data", ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path / "sdg_data" / "data"
    before = contents(folder)
    entry(goals, "11.2")["title"] = "Another"
    entry(goals, "1.1.1")["tier"] = "2"
    source = saved(folder, goals)
    assert command(source, cwd=tmp_path).returncode == 0
    assert contents(folder) == before
    done = command(source, "--write", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Indicator 1.1.1, another tier: I is now II\n" in done.stdout
    assert done.stdout.endswith("Changed: targets.csv, custodians.csv. Look the changes over before you keep them.\n")
    lines = changed_lines(before, contents(folder))
    assert {file: came for file, (_, came) in lines.items()} == {
        "targets.csv": ["11.2,Another"],
        "custodians.csv": ["1.1.1,II," + "; ".join(load_catalogue().indicator("1.1.1").custodians)],
    }


def test_the_command_reads_an_address(trusted):
    done = command(f"{trusted}/list")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 added" in done.stdout


def test_the_command_says_on_its_error_output_why_it_refuses(folder):
    done = command(saved(folder, b"[1"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("This is not whole JSON")
    assert "Traceback" not in done.stderr


def test_the_command_shows_what_a_plain_console_cannot_as_escapes(folder, goals):
    entry(goals, "11.2")["title"] = "By 2030 – “all”"
    done = command(saved(folder, goals), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "By 2030 \\u2013 \\u201call\\u201d" in done.stdout


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["refresh"], ["refresh", "one", "two"]])
def test_a_command_that_is_not_whole_ends_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m sdg_data" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["-h"], ["refresh", "-h"]])
def test_the_help_comes_from_the_wording(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    assert "refresh-" not in capsys.readouterr().out
