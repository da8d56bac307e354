"""Every page in one language as pictures to be looked at: desk, phone and wall of exercises, views of the atlas.

    python -m benchmarks.pictures fr --devices laptop,phone --out pictures/fr

starts the app on a database of its own with a finished sample workshop and the sample sheets, and writes a picture of
each page, whole, and sheets of several of them (`sheet-laptop-01.jpg`) at which many are looked at at once.
"""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, sync_playwright
from playwright.sync_api import Error as BrowserFault

import alignment.atlas as maps
from alignment.ground.wording import languages
from alignment.samples import known_samples
from alignment.store import open_store
from exercises.registry import REGISTRY
from exercises.samples.opening import open_sample
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.browser.conftest import BROWSER, FLAGS, running
from tests.browser.people import come_as, settled
from tests.browser.wall_screens import WallPage, revealed

WHO = "somebody"
HEIGHT = "() => (document.querySelector('[data-testid=stMain]') || document.documentElement).scrollHeight"
DRAWN = """() => !document.querySelector("[data-testid=stSkeleton]")"""
UNFOLD = """() => document.querySelectorAll("[data-testid=stMain] details:not([open]) > summary")
  .forEach((one) => one.click())"""
DEVICES = {"laptop": (1366, 768), "phone": (390, 844), "projector": (1920, 1080)}
SHEETS = {"laptop": (2, 1366, 900), "phone": (5, 390, 1500), "wall": (2, 1920, 1080)}
SHOWN = {"laptop": 0.75, "phone": 1.0, "wall": 0.5}
HIGHEST = 7_000  # pixels of a page


def prepared(server, language, sample):
    """The store of the server with a played workshop, a sheet of each kind, and the person who has them."""
    store = open_store(server.database)
    workshop, key = open_sample(store, REGISTRY, sample, language, person=WHO)
    workshops = Workshops(store)
    workshops.join(workshop, WHO, "", workshop.groups[0] if workshop.groups else "", workshop.centres[0])
    samples = list(known_samples(language).values())
    sheets = [store.create_sheet(replace(one.sheet, illustrative=False), WHO) for one in samples[:6]]
    return store, workshop, workshops.facilitation(workshop.id, key), sheets


class Camera:
    """Goes to pages and keeps pictures of them, each under a name."""

    def __init__(self, browser: Browser, server, device: str, language: str, out: Path):
        self.width, self.height = DEVICES[device]
        self.context = browser.new_context(viewport={"width": self.width, "height": self.height}, locale=language,
                                           has_touch=device == "phone", is_mobile=device == "phone")  # fmt: skip
        self.page, self.server, self.out = self.context.new_page(), server, out
        self.device, self.language = device, language
        self.page.set_default_timeout(20_000)
        self.number = 0
        self.made: list[tuple[str, Path]] = []

    def go(self, path: str, **query: str) -> Page:
        """Open a page in the language."""
        asked = "&".join(f"{name}={value}" for name, value in {**query, "lang": self.language}.items())
        self.page.goto(f"{self.server.address}/{path}?{asked}")
        return self.page

    def take(self, name: str) -> None:
        """Keep a picture of the whole page as it stands, however long it is."""
        try:
            settled(self.page)
            self.page.wait_for_function(DRAWN)
        except (AssertionError, BrowserFault):
            name += "-NOT-SETTLED"
        for _ in range(2):  # what is drawn only once it is in sight makes the page longer
            high = min(max(self.page.evaluate(HEIGHT), self.height), HIGHEST)
            if high > self.height:
                self.page.set_viewport_size({"width": self.width, "height": high})
                self.page.wait_for_timeout(400)
        self.number += 1
        file = self.out / f"{self.device}-{self.number:03}-{name}.png"
        self.page.screenshot(path=file)
        if high > self.height:
            self.page.set_viewport_size({"width": self.width, "height": self.height})
        self.made.append((name, file))

    def see(self, name: str, path: str, *presses, **query: str) -> None:
        """Open a page, press what there is to press, and keep the picture."""
        try:
            page = self.go(path, **query)
            settled(page)
            for press in presses:
                press(page)
        except (BrowserFault, AssertionError) as fault:
            print(f"{self.device} {name}: {str(fault)[:150]}", flush=True)
        self.take(name)


def press(selector: str, number: int = 0):
    """Press the nth of what is in sight."""

    def pressed(page: Page) -> None:
        page.locator(selector).locator("visible=true").nth(number).click()
        settled(page)

    return pressed


def unfold(page: Page) -> None:
    """Open all that is folded."""
    for _ in range(2):
        page.evaluate(UNFOLD)
        settled(page)


def photograph(camera: Camera, workshop, hand, sheets) -> None:
    """All pages on one device."""
    room = {"workshop": workshop.id}
    sheet = {"sheet": sheets[0].id}
    camera.see("home", "")
    camera.see("home-unfolded", "", unfold)
    camera.see("sheet-none", "sheet")
    camera.see("sheet", "sheet", **sheet)
    camera.see("sheet-unfolded", "sheet", unfold, **sheet)
    camera.see("sheet-row", "sheet", press("[class*=st-key-edit-] button", 1), **sheet)
    camera.context.add_cookies([{"name": "sdg-rows-view", "value": "table", "url": camera.server.address}])
    camera.see("sheet-table", "sheet", **sheet)
    camera.context.add_cookies([{"name": "sdg-rows-view", "value": "", "url": camera.server.address}])
    camera.see("history", "history", **sheet)
    camera.see("bring", "bring")
    camera.see("examples", "examples")
    camera.see("goals", "goals")
    camera.see("goal-open", "goals", press(".st-key-goals button", 10), unfold)
    for view in maps.VIEWS:
        camera.see(f"atlas-{view}", "atlas", view=view, **{"from": "samples"})
    camera.see("atlas-unfolded", "atlas", unfold, **{"from": "samples"})
    camera.see("promises", "promises", **room)
    camera.see("taken", "taken", **room)
    camera.see("lead-unfolded", "lead", unfold, **room)
    for name in REGISTRY.names:
        hand.bring_everyone(exercise=name)
        camera.see(f"{name}-desk", "lead", **room)
        camera.see(f"{name}-room", "room", **room)
    if camera.device == "phone":
        camera.context.clear_cookies()
        camera.see("stranger-join", "", join="ABCDEF")
        camera.see("stranger-lead", "lead", **room)


def walls(browser: Browser, hand, snapshot, language: str, out: Path) -> list[tuple[str, Path]]:
    """The room's screen of each exercise, face down and laid open."""
    made = []
    wall = WallPage(browser.new_page(viewport={"width": 1920, "height": 1080})).open(language)
    for name in REGISTRY.names:
        hand.bring_everyone(exercise=name)
        now = snapshot()
        for state, shown in (("now", now), ("open", revealed(now))):
            wall.show(shown, language)
            file = out / f"wall-{len(made):03}-{name}-{state}.png"
            wall.page.screenshot(path=file)
            made.append((f"{name} {state}", file))
    wall.page.close()
    return made


def lay_out(device: str, made: list[tuple[str, Path]], out: Path) -> None:
    """Sheets of several pictures each, long ones cut into columns."""
    columns, width, height = SHEETS[device]
    pieces = []
    for name, file in made:
        with Image.open(file) as whole:
            picture = whole.convert("RGB")
        parts = max(1, -(-picture.height // height))
        for part in range(parts):
            lower = min(picture.height, (part + 1) * height)
            piece = picture.crop((0, part * height, picture.width, lower))
            pieces.append((f"{name} {part + 1}/{parts}", piece))
    scale = SHOWN[device]
    wide, high = int(width * scale), int(height * scale)
    rows = 2 if device == "wall" else 1
    per = columns * rows
    for number, start in enumerate(range(0, len(pieces), per), 1):
        sheet = Image.new("RGB", (columns * (wide + 10), rows * (high + 30)), "#888888")
        draw = ImageDraw.Draw(sheet)
        for place, (name, piece) in enumerate(pieces[start : start + per]):
            left, top = (place % columns) * (wide + 10), (place // columns) * (high + 30)
            draw.text((left + 4, top + 6), name, fill="white")
            sheet.paste(piece.resize((int(piece.width * scale), int(piece.height * scale))), (left, top + 26))
        sheet.save(out / f"sheet-{device}-{number:02}.jpg", quality=88)


def main() -> None:
    """Make them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("language", choices=list(languages()))
    parser.add_argument("--devices", default="laptop,phone,wall")
    parser.add_argument("--sample", default="mashhads-course")
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=FLAGS)
        store, workshop, hand, sheets = prepared(server, asked.language, asked.sample)
        for device in asked.devices.split(","):
            if device == "wall":
                made = walls(browser, hand, lambda: Snapshots(store).snapshot(workshop.id), asked.language, asked.out)
            else:
                camera = Camera(browser, server, device, asked.language, asked.out)
                come_as(camera.page, server, store, WHO)
                photograph(camera, workshop, hand, sheets)
                made = camera.made
                camera.context.close()
            lay_out(device, made, asked.out)
            print(f"{device}: {len(made)} pictures", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
