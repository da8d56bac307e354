import json
from dataclasses import asdict, replace

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from alignment import Challenge, Effect, LocalIndicator
from alignment.store import FormDraft, open_store
from alignment.store.connection import alembic_config
from alignment.store.tables import metadata


def test_the_migrations_make_the_tables_that_the_code_expects(tmp_path):
    url = f"sqlite:///{tmp_path / 'workshop.sqlite'}"
    open_store(url).close()
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_sqlite_keeps_a_write_ahead_log_and_its_foreign_keys(tmp_path):
    store = open_store(f"sqlite:///{tmp_path / 'workshop.sqlite'}")
    with store.reading() as connection:
        settings = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "foreign_keys")]
    assert settings == ["wal", 1]
    store.close()


def test_a_database_of_the_first_version_keeps_its_rows(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    engine = create_engine(url)
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0001")
        connection.execute(
            text("INSERT INTO alignment_sheet VALUES ('s','course','Old','','','',NULL,NULL,0,'',1,1,0,'2026-11-01')")
        )
        connection.execute(
            text("INSERT INTO alignment VALUES ('r','s',0,'','Bus lanes','11','','','','direct','main','',:local,1,0)"),
            {"local": json.dumps(asdict(LocalIndicator()))},
        )
    engine.dispose()
    store = open_store(url)
    (row,) = store.sheet("s").rows
    assert (row.project, row.accepted, row.rejected, row.hours) == ("Bus lanes", (), (), None)
    assert (row.effect, row.challenge) == (Effect.UNKNOWN, Challenge.NONE)
    store.save_row("s", replace(row, effect=Effect.HARMS))
    assert store.sheet("s").rows[0].effect is Effect.HARMS
    store.close()


def test_a_workshop_of_the_version_before_acts_keeps_its_game_under_its_full_name(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    engine = create_engine(url)
    kept = (
        ("glance", "round.1", {"goal": "6"}),
        ("stage", "stage", {"exercise": "glance", "revealed": ["glance.1", "debate.before"], "called": 3}),
        ("agenda", "clock", {"turns": [{"slot": {"exercise": "glance", "title": {"en": "glance"}}}]}),
        ("expectations", "before.x", {"text": "glance"}),
        ("action", "a", {"stage": {}}),
    )
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0004")
        connection.execute(text("INSERT INTO space VALUES ('w', 9)"))
        for collection, name, content in kept:
            connection.execute(
                text(
                    "INSERT INTO document VALUES "
                    "('w', :collection, :id, :content, '', 1, 1, 0, '2026-11-01', '2026-11-01')"
                ),
                {"collection": collection, "id": name, "content": json.dumps(content)},
            )
    engine.dispose()
    store = open_store(url)
    there = {(d.collection, d.id): d.content for d in store.documents("w") if not d.deleted}
    assert there == {
        ("goals-at-a-glance", "round.1"): {"goal": "6"},
        ("stage", "stage"): {
            "exercise": "goals-at-a-glance", "revealed": ["goals-at-a-glance.1", "debate.before"], "called": 3,
        },
        ("agenda", "clock"): {"turns": [{"slot": {"exercise": "goals-at-a-glance", "title": {"en": "glance"}}}]},
        ("expectations", "before.x"): {"text": "glance"},
    }  # fmt: skip
    store.close()


def test_what_was_typed_into_a_heading_before_is_among_the_drafts_of_its_form(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.sqlite'}"
    engine = create_engine(url)
    typed = {"kind": "city_plan", "title": "Half a title", "centre": "", "strategic_goal": "", "audience": "Engineers",
             "starts": "2026-05-28", "ends": None, "illustrative": False, "sample": "", "version": 3}  # fmt: skip
    with engine.begin() as connection:
        command.upgrade(alembic_config(connection), "0009")
        connection.execute(
            text(
                "INSERT INTO alignment_sheet (id, kind, title, centre, strategic_goal, audience, illustrative, sample,"
                " version, revision, deleted, changed_at) VALUES ('s','course','Old','','','',0,'',3,3,0,'2026-11-01')"
            )
        )
        for row, content in (("heading", typed), ("", {"project": "A row"})):
            connection.execute(
                text("INSERT INTO draft VALUES ('ann', 's', :row, :content, '2026-01-01')"),
                {"row": row, "content": json.dumps(content)},
            )
    engine.dispose()
    store = open_store(url)
    store.keep_form_draft("ann", FormDraft("start", "t", 1, {}))  # which clears away what is older than four weeks
    (moved,) = store.form_drafts("ann", "sheet/")
    assert (moved.form, moved.seq) == ("sheet/s/heading", 1)
    assert moved.fields == {
        "title": "Half a title", "strategic_goal": "", "audience": "Engineers", "chosen-kind": "city_plan",
        "chosen-centre": "", "chosen-starts": "2026-05-28", "chosen-ends": "", "seen-version": "3",
    }  # fmt: skip
    assert [row.project for row in store.drafts("ann", "s").values()] == ["A row"]
    store.close()
