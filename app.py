"""The app: who is here and in which language, then the page they chose. Start it with `streamlit run app.py`."""

import streamlit as st

# What a phone shows of the menu: the first four that there are.
FIRST_PLACES = ("room", "lead", "home", "sheet", "goals", "examples")

if __name__ == "__main__":  # a person's page: Streamlit runs this file for each
    from alignment.drafting.widgets import settle_drafts
    from alignment.ground.widgets import (
        choose_language,
        dress,
        guarded,
        in_turn,
        keep_in_address,
        letting_go_of_uploads,
        settle_language,
        show_places,
        speaker,
    )
    from alignment.widgets import keep_unsent, settle_access, settle_person
    from exercises.workshop.joining.widgets import greet
    from exercises.workshop.rooms import WorkshopRooms
    from exercises.workshop.widgets import own_address, pages_on_the_menu, settle_workshop

    with in_turn():
        settle_language()
        say = speaker("exercises/workshop")
        st.set_page_config(page_title=say("app-name"), page_icon="alignment/ground/style/icon.svg", layout="wide")

        pages = (
            ("", "home", "exercises/pages/home.py"),
            ("room", "room", "exercises/pages/room.py"),
            ("sheet", "sheet", "alignment/pages/sheet.py"),
            ("bring", "bring", "alignment/pages/bring.py"),
            ("examples", "examples", "alignment/pages/examples.py"),
            ("goals", "goals", "alignment/pages/catalogue.py"),
            ("atlas", "atlas", "alignment/pages/atlas.py"),
            ("atlas_wall", "atlas-wall", "alignment/pages/atlas_wall.py"),
            ("history", "history", "alignment/pages/history.py"),
            ("lead", "lead", "exercises/pages/lead.py"),
            ("projector", "projector", "exercises/pages/projector.py"),
            ("promises", "promises", "exercises/pages/promises.py"),
            ("taken", "taken", "exercises/pages/taken.py"),
        )
        unseen = dress()
        shown: tuple[str, ...] = ()
        with guarded():
            settle_person()
            with unseen:
                keep_unsent()
            settle_workshop()
            settle_drafts()
            shown = pages_on_the_menu(tuple(name for _, name, _ in pages))
        on_menu = {
            name: st.Page(
                path,
                title=say(f"nav-{name}"),
                url_path=address,
                default=not address,
                visibility="visible" if name in shown else "hidden",
            )
            for address, name, path in pages
        }
        page = st.navigation(list(on_menu.values()), position="top")
        choose_language()
        show_places([on_menu[name] for name in FIRST_PLACES if name in shown][:4])
        keep_in_address("sheet", "as", "workshop")
        if shown:  # else a sentence says why nobody can be served
            with letting_go_of_uploads(), guarded():
                settle_access(WorkshopRooms(), own_address)
                greet()
                page.run()
else:  # the server: it imports this file once
    import threading
    from pathlib import Path

    from starlette.middleware import Middleware
    from streamlit.runtime.media_file_manager import MediaFileManager

    from alignment.code_box.post import code_routes
    from alignment.drafting.post import draft_routes
    from alignment.forms.post import row_routes
    from alignment.ground.browsers import Browsers
    from alignment.ground.compression import CompressedStatics
    from alignment.ground.connections import BoundedConnections
    from alignment.ground.head import ScriptInHead, line_words
    from alignment.ground.headers import GuardingHeaders, inline_scripts, page_scripts, page_text
    from alignment.ground.processors import keep_sums_in_their_thread
    from alignment.ground.sweeping import seldom
    from alignment.ground.uploads import GuardedUploads, shared_uploads
    from alignment.ground.widgets import base_path, is_open
    from alignment.live.post import SheetStreams
    from alignment.live.presence import Presence
    from alignment.live.streams import while_serving
    from alignment.requests import under
    from alignment.secretariat import introduce
    from alignment.table.post import TableAddresses
    from alignment.warming import warm_up
    from exercises.registry import REGISTRY
    from exercises.workshop.address import room_address, seen_address
    from exercises.workshop.backup.folder import keep_backups
    from exercises.workshop.live.opening import opening_routes
    from exercises.workshop.live.stream import LiveServer
    from exercises.workshop.rooms import WorkshopRooms

    keep_sums_in_their_thread()
    MediaFileManager.remove_orphaned_files = seldom(MediaFileManager.remove_orphaned_files)  # type: ignore[method-assign, assignment]
    threading.Thread(
        target=introduce,
        args=[room_address(seen_address(f"http://localhost:{st.get_option('server.port')}", base_path()))],
        name="introduce",
        daemon=True,
    ).start()
    threading.Thread(target=warm_up, args=[WorkshopRooms()], name="warm-up", daemon=True).start()
    threading.Thread(target=keep_backups, name="backups", daemon=True).start()
    live, sheets = LiveServer(REGISTRY), SheetStreams(Presence(), WorkshopRooms())
    static, here = Path(st.__file__).parent / "static", Path(__file__).parent
    ground = here / "alignment/ground"
    first = "\n".join(page_text(ground / f"{name}.js") for name in ("history", "locale", "socket"))
    ours = (first, *map(page_text, page_scripts(here / "alignment", here / "exercises")))
    middleware = [
        Middleware(BoundedConnections),
        Middleware(GuardingHeaders, scripts=(*inline_scripts(static / "index.html"), *ours)),
        Middleware(Browsers),
        Middleware(
            ScriptInHead, script=first, told={"words": line_words()}, style=page_text(ground / "style/first.css")
        ),
        Middleware(GuardedUploads, uploads=shared_uploads(), is_open=is_open),
        Middleware(CompressedStatics, folder=static, base=base_path()),
    ]
    routes = [
        *code_routes(),
        *draft_routes(),
        *row_routes(WorkshopRooms()),
        *TableAddresses(WorkshopRooms()).routes(),
        *sheets.routes(),
        *live.routes(),
        *opening_routes(),
    ]
    app = st.App(
        __file__,
        routes=under(base_path(), routes),
        lifespan=lambda _: while_serving(live, sheets),
        middleware=middleware,
    )
