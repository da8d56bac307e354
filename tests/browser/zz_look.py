from alignment import Alignment, AlignmentSheet, Effect
from exercises.agenda.morning import keep_morning
from tests.browser.wall_screens import WallPage, seated
from tests.browser.test_wall import screen
from sdg_data import load_catalogue


def test_look(screen, stored):
    room = seated(stored, 8)
    ts = load_catalogue().targets

    def rows(part):
        return tuple(
            Alignment(
                goal=str(t.goal),
                target=t.code,
                indicator=(load_catalogue().indicators_of(t.code) or [type("x", (), {"code": ""})])[0].code
                if i % 2
                else "",
                effect=Effect.HARMS if i % 11 == 0 else Effect.HELPS,
            )
            for i, t in enumerate(part)
        )

    room.sheet(rows=rows(ts[::9]))
    with room.lead.act("lead-add") as act:
        keep_morning(act)
    room.lead.add_sheet(AlignmentSheet(title="b", rows=rows(ts[::4])))
    room.lead.lay_over("mosaic")
    for lang in ("en", "ar", "ko"):
        screen.open(lang)
        screen.show(room.snapshot, lang)
        screen.page.screenshot(path=f"/tmp/atlas_wall_{lang}.png")
        print(screen.measured())
