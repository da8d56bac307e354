import pytest

from alignment.intake.programme.labels import Label, labelled
from alignment.intake.programme.written import written


@pytest.mark.parametrize(
    ("label", "rest", "text"),
    [
        (Label.SESSION, "Water", "Session 3: Water"),
        (Label.SESSION, "L'eau", "Première séance : L'eau"),
        (Label.SESSION, "الطاقة", "الجلسة الأولى: الطاقة"),
        (Label.SESSION, "물", "제2강 물"),
        (Label.SESSION, "물", "1차시. 물"),
        (Label.SESSION, "Water", "Topic: Water"),
        (Label.MODULE, "Produire", "Module 1 – Produire"),
        (Label.MODULE, "환경", "제1부 환경"),
        (Label.AXIS, "Sobriété", "Axe II : Sobriété"),
        (Label.AXIS, "CIUDAD", "LÍNEA ESTRATÉGICA 1: CIUDAD"),
        (Label.AXIS, "محله ایمن", "هدف کلان ۱ - محله ایمن"),
        (Label.AXIS, "모두를", "전략 1. 모두를"),
        (Label.FIRST, "النقل العام", "1- النقل العام"),
        (Label.FIRST, "Water", "2) Water"),
        (Label.OUTLINE, "Transporte", "II. Transporte"),
        (Label.OUTLINE, "المياه", "أولاً: المياه"),
        (Label.OUTLINE, "محیط زیست", "الف) محیط زیست"),
        (Label.OUTLINE, "건물", "가. 건물"),
        (Label.THIRD, "Homes", "1.1.2 Homes"),
        (Label.SECOND, "Alerta", "1.1 Alerta"),
        (Label.SECOND, "روشنایی", "۱-۱ روشنایی"),
    ],
)
def test_a_label_and_its_number_are_taken_off(label, rest, text):
    own = labelled(written(text))
    assert (own.label, own.rest) == (label, rest)


@pytest.mark.parametrize(
    ("theme", "text"),
    [
        ("", "Day 1 – Monday 12 May"),
        ("bâtiments", "Jour 1 (lundi matin) : bâtiments"),
        ("", "DAY ONE"),
        ("آب", "روز اول: آب"),
        ("", "اليوم الثاني"),
        ("", "1일차 (월)"),
        ("", "5월 12일"),
        ("", "Mardi 4 mars 2025"),
        ("", "12/05/2025"),
        ("", "2025. 6. 9."),
        ("", "Day 1, 28 May (as it was run)"),
        ("물 관리", "[월] 물 관리"),
        ("agua", "Lunes 6: agua"),
    ],
)
def test_a_day_is_known_and_its_theme_is_what_is_no_date(theme, text):
    own = labelled(written(text))
    assert (own.label, own.rest) == (Label.DAY, theme)


@pytest.mark.parametrize(
    "text",
    [
        "Course outline",
        "Action sociale",
        "Atelier à Nantes",
        "Domingo sin autos",
        "Day care for all",
        "Part-time work",
        "10 000 homes",
        "9:00 Water",
        "C40 cities",
        "첫째 아이 지원",
        "일자리 창출",
        "월 1회 점검",
    ],
)
def test_words_that_only_look_like_labels_stay_what_they_are(text):
    assert labelled(written(text)).label is None
