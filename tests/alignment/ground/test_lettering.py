from alignment.ground.lettering import both_ends, one_line, pieces, shortened


def test_a_french_question_mark_stays_beside_its_word():
    asked = "Que faire\ndes  cibles\u202f?"
    assert one_line(asked) == "Que faire des cibles\u202f?"
    assert pieces(asked) == ["Que", "faire", "des", "cibles\u202f?"]


def test_a_text_that_is_too_long_is_cut_where_a_word_ends():
    assert shortened("Renovate homes, with tenants", 28) == "Renovate homes, with tenants"
    assert shortened("Renovate homes, with tenants", 24) == "Renovate homes, with…"
    assert shortened("Renovate homes, with tenants", 21) == "Renovate homes, with…"
    assert shortened("Renovate homes, with", 17) == "Renovate homes…"


def test_a_long_word_is_cut_within():
    assert shortened("Donaudampfschifffahrt", 10) == "Donaudamp…"


def test_a_text_without_its_middle_keeps_whole_words_at_both_ends():
    plan = "Brussels · Brussels-Capital Region: regional sustainable development plan"
    assert both_ends(plan, 34, 16) == "Brussels · Brussels-Capital Region…development plan"
    assert both_ends(plan, 37, 20) == "Brussels · Brussels-Capital Region…development plan"
    assert both_ends("Donaudampfschifffahrt", 6, 3) == "Donaud…hrt"
    assert both_ends("Renovate homes", 8, 0) == "Renovate…"
