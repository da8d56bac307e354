import pytest

from benchmarks.programmes import PROGRAMMES, figures_of, truth


@pytest.mark.parametrize("name", ["fitted", "judged"])
def test_programmes_and_plans_become_rows_as_well_as_is_asked(name):
    figures, _ = figures_of(PROGRAMMES / name)
    for own in figures.values():
        assert own["found"] >= 0.95 * own["rows"]
        assert own["false"] <= 0.05 * own["rows"]
        assert own["hours"] >= 0.95 * own["timed"]
        assert own["lost"] == 0
    assert figures["all"]["goal"] >= 0.9 * figures["all"]["rows"]
    assert figures["all"]["left"] >= 0.9 * figures["all"]["unticked"]


@pytest.mark.parametrize("name", ["fitted", "judged"])
def test_the_truth_names_every_document_and_no_other(name):
    documents = {file.name for file in (PROGRAMMES / name).iterdir() if file.name != "truth.tsv"}
    assert set(truth(PROGRAMMES / name)) == documents
