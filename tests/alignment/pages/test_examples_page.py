from alignment import known_samples

EXAMPLES = "alignment/pages/examples.py"


def test_an_example_says_what_is_known_and_what_is_made_up(person):
    reader = person(EXAMPLES)
    sample = next(iter(known_samples().values()))
    assert "Illustrative" in reader.html
    assert sample.made_up.split(".")[0] in reader.reads.replace("\\", "")
    assert sample.sheet.rows[0].project in reader.html


def test_every_example_can_be_chosen(person):
    reader = person(EXAMPLES)
    for name, sample in known_samples().items():
        reader.field("Example").select(name).run()
        assert sample.sheet.rows[-1].project[:20] in reader.html


def test_a_copy_is_ones_own_to_edit_and_still_marked_illustrative(person, stored):
    trainer = person(EXAMPLES)
    trainer.field("Example").select("mashhad-pilgrimage-city").run()
    trainer.press("Copy and edit")
    (summary,) = stored.sheets()
    copy = stored.sheet(summary.id)
    assert copy.illustrative
    assert copy.sample == "mashhad-pilgrimage-city"
    assert len(copy.rows) == len(known_samples()["mashhad-pilgrimage-city"].sheet.rows)
    assert "Add a row" in trainer.buttons
