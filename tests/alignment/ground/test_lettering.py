from alignment.ground.lettering import one_line, pieces, shortened


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
