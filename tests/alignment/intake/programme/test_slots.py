import pytest

from alignment.intake.programme.proposals import LeftKind
from alignment.intake.programme.slots import Slot, names_speakers, slot_of
from alignment.intake.programme.written import written


def slot(text):
    return slot_of(written(text).plain)


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (LeftKind.BREAK, ("Coffee break", "Pause-café", "Receso", "استراحة شاي", "تنفس", "휴식")),
        (
            LeftKind.MEAL,
            ("Lunch in the hotel", "Repas de midi", "Almuerzo", "الغداء", "نماز و ناهار", "점심식사"),
        ),
        (LeftKind.REGISTRATION, ("Registration", "Accueil des participants", "Registro", "التسجيل", "ثبت نام", "등록")),
        (LeftKind.CEREMONY, ("Group photo", "Photo de famille", "Entrega de diplomas", "توزيع الشهادات", "수료식")),
        (
            Slot.OPENING,
            ("Opening by the Mayor", "Mot d'accueil", "Inauguración", "الافتتاح", "افتتاحیه", "개회식"),
        ),
        (Slot.CLOSING, ("Wrap-up and certificates", "Clôture", "Cierre", "كلمة ختامية", "جمع‌بندی", "설문 및 수료식")),
    ],
)
def test_slots_that_are_no_sessions_are_known_in_six_languages(kind, texts):
    assert {text: slot(text) for text in texts} == dict.fromkeys(texts, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Coffee farming and fair trade",
        "Opening hours of libraries",
        "Closing the digital divide",
        "Welcoming refugees",
        "Ouverture des données publiques",
        "Apertura de datos",
        "휴식공간 조성",
        "학교 급식과 식사 예절",
        "پذیرش مهاجران در شهر",
        "استقبال اللاجئين",
    ],
)
def test_a_session_may_have_a_word_of_a_slot_in_it(text):
    assert slot(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Chair: Ms Haddad",
        "Intervenante : Claire Dumont",
        "Ponente: Ing. Soto",
        "المتحدثة: د. منى",
        "مدرس: خانم نادری",
        "강사: 김민수",
    ],
)
def test_a_line_that_names_who_speaks_is_known(text):
    assert names_speakers(written(text).plain)


@pytest.mark.parametrize(
    "text", ["Drainage of streets", "Led street lights", "Presenting results to the council", "مدارس جديدة"]
)
def test_other_lines_name_nobody(text):
    assert not names_speakers(written(text).plain)
