import pytest

from alignment.intake.programme.titles import parted


@pytest.mark.parametrize(
    ("text", "title", "description"),
    [
        ("Solar roofs in markets. What they cost", "Solar roofs in markets", "What they cost"),
        ("Planning of bus lanes: Seoul and Bogotá", "Planning of bus lanes", "Seoul and Bogotá"),
        ("Chauffage à la biomasse – retour de Nantes", "Chauffage à la biomasse", "retour de Nantes"),
        ("Road safety\tSpeed limits", "Road safety", "Speed limits"),
        ("القروض الصغيرة. ضمانات جماعية", "القروض الصغيرة", "ضمانات جماعية"),
        ("Repair of old pipes.", "Repair of old pipes", ""),
        ("Meeting Dr. Kim on water", "Meeting Dr. Kim on water", ""),
        ("Group work: a local plan", "Group work: a local plan", ""),
        ("Reuse of 9:1 mixtures", "Reuse of 9:1 mixtures", ""),
    ],
)
def test_a_title_ends_at_the_first_stop_colon_dash_or_tab(text, title, description):
    assert parted(text, measure=False) == (title, description)


def test_a_measure_of_a_plan_is_a_name_and_what_it_does_however_short_the_name():
    assert parted("Bus électriques : toute la flotte", measure=True) == ("Bus électriques", "toute la flotte")


def test_a_very_long_title_is_shortened_and_kept_as_a_whole_in_the_description():
    title, description = parted("clean water " * 60, measure=False)
    assert len(title) <= 201
    assert title.endswith("…")
    assert description == ("clean water " * 60).strip()
