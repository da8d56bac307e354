import pytest

from exercises.workshop.errors import ExerciseError
from exercises.workshop.plain_files import check_names, fault_of, language_of, read_plain


def file(folder, content, name="en.toml"):
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def test_a_folder_speaks_the_languages_that_it_has_files_for_and_else_english(tmp_path):
    file(tmp_path, "", "fr.toml")
    file(tmp_path, "", "case.toml")
    assert [language_of(tmp_path, asked) for asked in ("fr", "ko", "case", "../fr")] == ["fr", "en", "en", "en"]


def test_texts_come_without_spaces_around_them_and_without_characters_that_turn_the_direction(tmp_path):
    content = read_plain(file(tmp_path, 'a = " one \\u202e"\n[b]\nc = ["two ", 3]'))
    assert content == {"a": "one", "b": {"c": ["two", 3]}}


@pytest.mark.parametrize("content", ['[a.b]\nc = " "', '[a.b]\nc = ["x", ""]'])
def test_a_blank_text_is_refused_with_its_place(tmp_path, content):
    with pytest.raises(ExerciseError, match=r"a\.b\.c"):
        read_plain(file(tmp_path, content))


def test_names_must_match_but_for_those_that_may_be_there():
    check_names("here", ["a", "b"], ["a"], ["b", "c"])
    with pytest.raises(ExerciseError, match=r"here .* missing a, unknown d"):
        check_names("here", ["b", "d"], ["a"], ["b"])


@pytest.mark.parametrize("content", [None, "a = ", "\\"])
def test_a_file_that_cannot_be_read_is_named(tmp_path, content):
    path = tmp_path / "en.toml" if content is None else file(tmp_path, content)
    with pytest.raises(ExerciseError, match=f"{tmp_path.name}/en.toml"), fault_of(path):
        read_plain(path)
