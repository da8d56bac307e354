"""What the first person would wait for, made while the server starts."""

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alignment.store import Rooms

_log = logging.getLogger(__name__)


def warm_up(rooms: "Rooms | None" = None) -> None:
    """Get the suggestions, the first chart of a newcomer's atlas and the network's memory ready.

    It takes seconds: give it a thread of its own. A database that cannot be reached is only logged here: who opens a
    page is told.
    """
    # Imported here, since importing pandas and plotly takes more of the time than the work does.
    from alignment import AlignmentError  # noqa: PLC0415
    from alignment.atlas import Atlas  # noqa: PLC0415
    from alignment.ground.idle_memory import (  # noqa: PLC0415
        give_back_idle_memory,
        give_back_large_pieces_at_once,
    )
    from alignment.memory import warm_up_memory  # noqa: PLC0415
    from alignment.store import shared_access  # noqa: PLC0415
    from alignment.suggestions import warm_up_suggestions  # noqa: PLC0415

    give_back_large_pieces_at_once()
    warm_up_suggestions()
    try:
        for get_ready in (lambda access: Atlas(access).draw_first(), warm_up_memory):
            get_ready(shared_access("", rooms))
            give_back_idle_memory()  # all rows were read, and are numbers now
    except AlignmentError as failure:
        _log.error("The atlas could not be got ready: %s", failure)
