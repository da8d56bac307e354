"""What the first person would wait for, made while the server starts."""

import logging

_log = logging.getLogger(__name__)


def warm_up() -> None:
    """Get the suggestions and the first chart of the atlas ready; takes seconds, so give it a thread of its own.

    A database that cannot be reached is only logged here: who opens a page is told.
    """
    # Imported here, since importing pandas and plotly takes more of the time than the work does.
    from alignment.atlas import atlas_of  # noqa: PLC0415
    from alignment.store import StoreFailed, shared_store  # noqa: PLC0415
    from alignment.suggestions import warm_up_suggestions  # noqa: PLC0415

    warm_up_suggestions()
    try:
        atlas_of(shared_store()).draw_first()
    except StoreFailed as failure:
        _log.error("The atlas could not be got ready: %s", failure)
