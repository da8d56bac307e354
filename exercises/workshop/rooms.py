"""What a workshop says of its sheets and people to those who ask who may do what: the one place that decides it."""

from collections.abc import Iterable, Iterator, Mapping

from alignment.access import Standing
from alignment.ground.records import record_of
from alignment.store import Deciding, Room
from exercises.workshop.keys.standing import LEADING, standing_by
from exercises.workshop.records import (
    Coding,
    InAtlas,
    Participant,
    Stage,
    Workshop,
    WorkshopPhase,
    lies_face_down,
)


class WorkshopRooms:
    """The workshops of a store, as its sheets' access asks about them."""

    def deciding(self, sheet: str, person: str) -> Mapping[str, str]:
        """The documents that decide: an id by collection, "" for all of the collection."""
        own = {"participant": person, "grant": person}
        return {"workshop": "workshop", "stage": "stage", "key": "", "coding": "", "sheet": sheet, **own}

    def room(self, found: Deciding, sheet: str, person: str) -> Room:
        """What these documents say of a sheet and a person, both by id."""
        if ("workshop", "workshop") not in found:
            return Room()
        workshop = record_of(Workshop, found["workshop", "workshop"])
        stage = record_of(Stage, found.get(("stage", "stage"), {}))
        codings = (
            record_of(Coding, kept, id=name) for (collection, name), kept in found.items() if collection == "coding"
        )
        return room_of(workshop, stage, codings, sheet, frozenset(_standings(found, sheet, person)))

    def naming(self) -> Mapping[str, str]:
        """The documents that name people: all who take part, and whom the facilitator hid."""
        return {"stage": "stage", "participant": ""}

    def names(self, found: Deciding) -> Mapping[str, str]:
        """The nicknames in the workshop, by the persons' ids, without those that the facilitator hid."""
        hidden = record_of(Stage, found.get(("stage", "stage"), {})).hidden_people
        people = (
            record_of(Participant, kept, id=name)
            for (collection, name), kept in found.items()
            if collection == "participant" and name not in hidden
        )
        return {who.id: who.nickname for who in people if who.nickname}

    def rehearsed(self) -> Mapping[str, str]:
        """The documents that are only there where a workshop is rehearsed."""
        return {"rehearsal": "seed"}

    def simulated(self, found: Deciding) -> frozenset[str]:
        """The ids of the simulated participants among those whom the documents name."""
        return frozenset(
            name for (collection, name), kept in found.items() if collection == "participant" and kept.get("simulated")
        )


def room_of(
    workshop: Workshop, stage: Stage, codings: Iterable[Coding], sheet: str, standings: frozenset[Standing]
) -> Room:
    """What a workshop says of a sheet, by its id, to those who are this in it."""
    ended = workshop.phase is not WorkshopPhase.OPEN
    return Room(
        standings=standings,
        ended=ended,
        locked=stage.locked,
        face_down=any(lies_face_down(workshop, stage, coding) for coding in codings if sheet in coding.sheets.values()),
        in_atlas=workshop.in_atlas is InAtlas.NOW or (ended and workshop.in_atlas is InAtlas.AFTER_END),
        hidden=frozenset(stage.hidden_rows),
    )


def standing_of(group: str, own: str) -> Standing:
    """What who takes part in this group is to a sheet of the group `own`; "" is no group, and everybody's sheet."""
    return Standing.MEMBER if own in {"", group} else Standing.OTHER_GROUP


def _standings(found: Deciding, sheet: str, person: str) -> Iterator[Standing]:
    keys = {name.value: str(found["key", name]["hash"]) for name in LEADING if ("key", name) in found}
    if leading := standing_by(str(found.get(("grant", person), {}).get("key", "")), keys):
        yield leading
    if ("participant", person) in found:
        group = record_of(Participant, found["participant", person], id=person).group
        yield standing_of(group, str(found.get(("sheet", sheet), {}).get("group", "")))
