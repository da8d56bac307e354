"""A real browser and a real server. Where there is no browser the tests are skipped, but never in CI."""

import os
import shutil
import signal
import socket
import ssl
import time
from contextlib import contextmanager
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect, sync_playwright

from alignment.ground.browsers import new_word
from alignment.store import open_store
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops
from tests.browser.lending import SLOW, Browsers
from tests.browser.people import come_as, settled
from tests.browser.serving import server_process

WITH_SETTINGS = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
BROWSER = shutil.which("chromium-headless-shell") or WITH_SETTINGS  # the same without windows, at half the work
# The browser asks nobody for updates: a room has no internet. It is that of people who want no motion: what is new on a
# page glows for a second and a half, sixty times a second, a quarter of all that a test with six pages does. Some tests
# have the pages of everybody else (`in_motion`).
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--force-prefers-reduced-motion"]  # fmt: skip


expect.set_options(timeout=SLOW)


class Server:
    """The app as it is really started, on a free port and a database of its own; it can be killed and started again.

    `script` is another page than the app's, to try a thing alone. With a `certificate` and its key it speaks https. All
    its pages lie under the path `base`.
    """

    def __init__(self, folder, script="app.py", certificate=(), base=""):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"{'https' if certificate else 'http'}://127.0.0.1:{self.port}{base}"
        self.base = base
        self.certificate = certificate
        self.database = f"sqlite:///{(folder / 'workshop.sqlite').as_posix()}"
        self.log = folder / "server.log"
        self.script = str(script)
        self.process = None

    def start(self):
        command = ["run", self.script, "--server.headless", "true", "--server.address", "127.0.0.1",
                   "--server.port", str(self.port), "--server.baseUrlPath", self.base]  # fmt: skip
        for name, file in zip(("sslCertFile", "sslKeyFile"), self.certificate, strict=False):
            command += [f"--server.{name}", str(file)]
        trusted = ssl.create_default_context(cafile=self.certificate[0]) if self.certificate else None
        self.log.touch()
        self.process = server_process(command, {"SDG_WORKSHOP_DATABASE_URL": self.database}, self.log)
        self.process.start()
        for _ in range(1200):
            try:
                with urlopen(f"{self.address}/_stcore/health", timeout=1, context=trusted) as answer:  # noqa: S310 (our own server)
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        self.kill()
        pytest.fail(f"the server did not start:\n{self.log.read_text()}")

    def hold(self):
        """The line is dead without a word, as wifi is at the end of a corridor, until `let_go`."""
        os.kill(self.process.pid, signal.SIGSTOP)

    def let_go(self):
        os.kill(self.process.pid, signal.SIGCONT)

    def kill(self):
        self.process.kill()
        self.process.join()

    @property
    def runs(self):
        return self.process is not None and self.process.is_alive()


@contextmanager
def running(folder, *given, **named):
    """A `Server` that is started, and ended afterwards."""
    server = Server(folder, *given, **named)
    server.start()
    yield server
    server.kill()


@pytest.fixture(scope="session")
def one_server(tmp_path_factory):
    with running(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture(scope="module")
def empty_server(tmp_path_factory):
    """A server on which no other test has anything, for what starts from an empty atlas."""
    with running(tmp_path_factory.mktemp("empty-server")) as server:
        yield server


@pytest.fixture
def server(one_server):
    """The app for all tests of a process, each of which has workshops, sheets and browsers of its own."""
    yield one_server
    if one_server.runs:
        one_server.let_go()
    else:  # a test killed it and failed before it had started it again
        one_server.start()


@pytest.fixture
def store(server):
    """The store of the app that runs."""
    opened = open_store(server.database)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def chromium():
    if BROWSER is None:
        if os.environ.get("CI"):
            pytest.fail("CI must have a browser: .ci/run installs chromium")
        pytest.skip("no Chromium or Chrome on this machine: install one to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def browsers(chromium):
    return Browsers(chromium)


@pytest.fixture
def laptop(browsers):
    with browsers.lent() as lend:
        yield lend(1366, 768)


@pytest.fixture
def phone(browsers):
    with browsers.lent() as lend:
        yield lend(390, 844, touch=True)


@pytest.fixture(scope="module")
def one_paper(chromium):
    page = chromium.new_page(viewport={"width": 1366, "height": 768}, locale="en-GB")
    page.set_default_timeout(SLOW)
    yield page
    page.close()


@pytest.fixture
def paper(one_paper):
    """A laptop's page for tests of a script alone, each of which begins on a document of its own (`blank_page`).

    To make a page takes longer than most of them.
    """
    one_paper.mouse.move(0, 0)  # nothing is under it yet
    return one_paper


@pytest.fixture
def contexts(browsers):
    """Makes the browsers of several people, of a width and a height."""
    with browsers.lent() as lend:
        yield lend


@pytest.fixture
def refused(browsers):
    """What the browsers of this test were refused so far. At its end there must be nothing (`Browsers.lent`)."""
    return browsers.refused


@pytest.fixture
def facilitator(contexts, server, store):
    """The desk of a new workshop, at the browser of whoever started it: they come back to it by its address."""
    page, leader = contexts(1366, 768), new_word()
    workshop, _ = Workshops(store).create(Workshop(name="Workshop"), leader)
    come_as(page, server, store, leader)
    page.goto(f"{server.address}/lead?workshop={workshop.id}")
    expect(page.locator(".how strong").first).to_be_visible()
    settled(page)
    return page
