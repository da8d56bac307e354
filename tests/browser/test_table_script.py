"""The script of the table by itself, on a blank page: the server and the keys do what a test says."""

from pathlib import Path

import pytest

from tests.browser.people import blank_page

ALIGNMENT = Path(__file__).parent.parent.parent / "alignment"
PACKAGE, LIST = ALIGNMENT / "table", ALIGNMENT / "code_box" / "style"
NAMES = ("strategic_focus", "project", "goal", "target", "indicator", "hours", "link")
KINDS = ("text", "text", "code", "code", "code", "hours", "choice")
WORDS = {
    "table": "Rows", "number": "No.", "row": "row", "sum": "In all", "acts": "Change rows", "help": "Keys",
    "theirs": "Theirs:", "letGo": "Drop", "keepMine": "Keep mine", "takeTheirs": "Take theirs", "undo": "Undo",
    "redo": "Redo", "fill": "Fill", "up": "Up", "down": "Down", "remove": "Delete", "kept": "Kept",
    "saving": "Saving", "unsaved": "Not saved", "left": "Cells left", "suggested": "Suggested:",
    "suggestedKeys": "Space takes it", "putAside": "Not this", "takeAll": "Take all", "keys": {},
}  # fmt: skip
CODES = {
    "goal": [["6", "Clean water"], ["11", "Cities"]],
    "target": [["6.1", "Drinking water"], ["6.4", "Water use"], ["11.2", "Transport for all"]],
    "indicator": [["6.1.1", "Drinking water"], ["11.2.1", "People near transport"]],
    "colours": {"6": ["#26BDE2", "#1A1A1A"], "11": ["#FD9D24", "#1A1A1A"]},
}
STAND_INS = """
window.asked = [];
window.answers = [];
window.waiting = [];
window.fetch = (url, options = {}) => {
  const body = options.body ? JSON.parse(options.body) : null;
  asked.push({ url, method: options.method || "GET", body, leaving: Boolean(options.keepalive) });
  const give = (answer) => answer === "dead" ? Promise.reject(new TypeError("no network"))
    : Promise.resolve({
        ok: answer.status === 200, status: answer.status, json: async () => structuredClone(answer.body),
      });
  if (url === "/codes") return give({ status: 200, body: codes });
  if (url.startsWith("/find")) return give({ status: 200, body: { codes: lists.shift() || [], near } });
  if (url.includes("/suggested")) return give({ status: 200, body: { suggested } });
  if (!body) {
    const now = dead ? "dead" : { status: 200, body: state };
    return slow ? new Promise((done) => waiting.push(() => done(give(now)))) : give(now);
  }
  const answer = answers.shift() || "dead";
  if (!answer.held) return give(answer);
  return new Promise((done) => waiting.push(() => done(give(answer))));
};
window.dead = window.slow = false;
window.lists = [];
window.near = "";
window.suggested = {};
AbortSignal.timeout = () => new AbortController().signal;
window.sdgPage = { running: () => false };
Math.random = () => 0.5;
document.body.innerHTML = "<main></main><button id='after'>after</button>";
window.triggered = [];
window.run = (data) => table({
  parentElement: document.querySelector("main"), data, setTriggerValue: (name, value) => triggered.push(value),
});
null;
"""


def row(row_id, version=1, **cells):
    cells = dict.fromkeys(NAMES, "") | {"link": "direct"} | cells
    return {"id": row_id, "version": version, "hints": [], "cells": cells}


def message(*rows, stamp="s", hours="0", steps=(), left=(), write=True):
    told = {"rows": list(rows), "steps": list(steps), "left": list(left)}
    return {"stamp": stamp, "write": write, "hours": hours, **told}


WATER = row("w", project="Leaks", strategic_focus="Water", goal="6", target="6.4", hours="1.5")
BUSES = row("b", project="Bus lanes", goal="11", target="11.2")


class TablePage:
    """A page with a table of two rows on it, which the server has at its first stamp."""

    def __init__(self, page, direction="ltr"):
        self.page = page
        blank_page(page)
        page.evaluate(STAND_INS)
        page.evaluate("told => Object.assign(window, told)", {"codes": CODES, "state": message(WATER, BUSES)})
        page.evaluate("dir => { document.documentElement.dir = dir; }", direction)
        for style in (PACKAGE / "style" / "table.css", LIST / "code_list.css"):
            page.add_style_tag(content=style.read_text(encoding="utf-8"))
        page.add_script_tag(content=(LIST / "code_list.js").read_text(encoding="utf-8"))
        source = "\n".join((PACKAGE / name).read_text(encoding="utf-8") for name in ("grid.js", "table.js"))
        page.evaluate(
            """async (source) => {
                const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
                window.table = (await import(address)).default;
            }""",
            source,
        )
        self.run()
        self.wait(0.1)

    def run(self, *, write=True, without=()):
        """What Streamlit does with each run of the page."""
        options = [["direct", "Direct"], ["indirect", "Indirect"]]
        columns = [
            {"name": name, "cells": kind, "title": name, "options": options if kind == "choice" else None}
            for name, kind in zip(NAMES, KINDS, strict=True)
            if name not in without
        ]
        data = {"sheet": "x", "address": "/table/x?lang=en", "codes": "/codes", "find": "/find", "write": write,
                "columns": columns, "words": WORDS}  # fmt: skip
        self.page.evaluate("data => { (window.ends ||= []).push(run(data)); }", data)

    def server_has(self, *rows, **more):
        self.page.evaluate("told => { state = told; }", message(*rows, stamp=f"{rows}", **more))

    def server_answers(self, *rows, status=200, body=None, held=False, **more):
        told = body if body is not None else message(*rows, stamp=f"{rows}", **more)
        self.page.evaluate("answer => { answers.push(answer); }", {"status": status, "body": told, "held": held})
        if status == 200:
            self.page.evaluate("told => { state = told; }", {**told, "steps": [], "left": []})

    def server_offers(self, *codes, near=""):
        """What the list of codes has the next time that it is asked for."""
        listed = [[code, f"{code} · Label"] for code in codes]
        self.page.evaluate("told => { lists.push(told[0]); near = told[1]; }", [listed, near])

    def server_suggests(self, **rows):
        self.page.evaluate("told => { suggested = told; }", rows)

    def let_go(self, number=0):
        self.page.evaluate("number => waiting.splice(number, 1)[0]()", number)

    def cut(self, *, dead=True):
        self.page.evaluate("now => { dead = now; }", dead)

    def wait(self, seconds):
        self.page.clock.run_for(round(seconds * 1000))

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text):
        self.page.keyboard.type(text)

    def cell(self, place, column):
        return self.page.locator("tbody tr").nth(place).locator(f"[data-column={column}]")

    def go(self, place, column):
        self.cell(place, column).click()
        return self

    def says(self, place, column):
        return " ".join(self.cell(place, column).locator(".shown").inner_text().split())

    def paste(self, text):
        self.page.evaluate(
            """text => {
                const clipboardData = new DataTransfer();
                clipboardData.setData("text/plain", text);
                const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
                document.activeElement.dispatchEvent(paste);
            }""",
            text,
        )

    def given(self, expression):
        return self.page.evaluate(expression)

    @property
    def here(self):
        """Where the focus is: the place of the row and the column, and what is typed there by now."""
        return tuple(
            self.given(
                """(() => {
                    const now = document.activeElement, td = now.closest("td");
                    const lines = [...document.querySelectorAll("tbody tr")], typed = now === td ? null : now.value;
                    return td ? [lines.indexOf(td.parentElement), td.dataset.column, typed] : [now.id];
                })()"""
            )
        )

    @property
    def posts(self):
        return [request["body"] for request in self.given("asked") if request["method"] == "POST"]

    @property
    def state(self):
        return self.page.get_by_role("status").inner_text()

    @property
    def rows(self):
        return self.given("[...document.querySelectorAll('tbody tr')].map(line => line.children[2].innerText)")


@pytest.fixture
def sheet(paper):
    return TablePage(paper)


def step(row_id, version):
    return {"row": row_id, "version": version, "behind": ""}


# What it shows


def test_rows_stand_in_order_with_their_labels_and_an_empty_one_below(sheet):
    assert sheet.rows == ["Leaks", "Bus lanes", ""]
    assert sheet.says(0, "goal") == "6 Clean water"
    assert sheet.says(0, "link") == "Direct"
    assert sheet.page.locator("tfoot .sum").inner_text() == "0"


def test_it_is_a_grid_with_names_for_those_who_do_not_see_it(sheet):
    assert sheet.page.get_by_role("grid", name="Rows").count() == 1
    assert sheet.page.get_by_role("columnheader").count() == 8
    assert sheet.page.get_by_role("rowheader").count() == 3
    assert sheet.page.get_by_role("gridcell").count() == 21 + 3  # with the line of the sum
    assert sheet.page.locator("td[tabindex='0']").count() == 1


def test_what_people_typed_is_text(sheet):
    sheet.server_has(row("w", project="<img src=x onerror='window.smuggled = 1'><b>bold</b>"))
    sheet.wait(2)
    assert sheet.rows[0] == "<img src=x onerror='window.smuggled = 1'><b>bold</b>"
    assert sheet.page.locator("td img, td div b:not(.chip)").count() == 0
    typed = "<img src=x onerror='window.smuggled = 2'>"
    sheet.server_answers(WATER, BUSES, left=[refused("w", "goal", typed, f"No goal {typed}.")])
    sheet.go(0, "goal").type(typed)
    sheet.press("Enter", "ArrowUp")
    assert sheet.says(0, "goal") == typed
    assert sheet.cell(0, "goal").locator(".cell-note p").inner_text() == f"No goal {typed}."
    assert sheet.page.get_by_role("alert").inner_text() == f"No goal {typed}."
    assert sheet.page.locator(".sheet-table img").count() == 0
    assert sheet.given("window.smuggled") is None


def test_a_city_plan_has_no_hours_and_no_sum(sheet):
    sheet.run(without=("hours",))
    assert sheet.page.get_by_role("columnheader").count() == 7
    assert sheet.page.locator("tfoot .sum").count() == 0


def test_who_may_only_read_finds_no_empty_row_and_nothing_to_press(sheet):
    sheet.server_has(WATER, BUSES, write=False)
    sheet.run(write=False)
    sheet.wait(2)
    assert sheet.rows == ["Leaks", "Bus lanes"]
    sheet.go(0, "project").press("Enter")
    sheet.type("x")
    assert sheet.here == (0, "project", None)
    assert sheet.page.get_by_role("button", name="Undo").count() == 0


# Keys


def test_arrows_home_and_end_go_about(sheet):
    sheet.go(0, "project").press("ArrowDown", "ArrowRight", "ArrowUp")
    assert sheet.here == (0, "goal", None)
    sheet.press("End")
    assert sheet.here == (0, "link", None)
    sheet.press("Control+Home", "ArrowUp", "ArrowLeft")
    assert sheet.here == (0, "strategic_focus", None)


def test_from_right_to_left_the_arrows_go_where_they_point(paper):
    sheet = TablePage(paper, "rtl")
    first, second = (sheet.cell(0, name).bounding_box()["x"] for name in ("strategic_focus", "project"))
    assert first > second
    sheet.go(0, "project").press("ArrowLeft")
    assert sheet.here == (0, "goal", None)


def test_typing_replaces_and_enter_keeps_it_and_goes_down(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES, steps=[step("w", 2)])
    sheet.go(0, "project").type("Losses")
    assert sheet.here == (0, "project", "Losses")
    sheet.press("Enter")
    assert sheet.posts == [{"act": "write", "rows": [{"row": "w", "version": 1, "cells": {"project": "Losses"}}]}]
    assert sheet.here == (1, "project", None)
    assert sheet.says(0, "project") == "Losses"


def test_enter_opens_what_is_there_and_escape_leaves_it_as_it_was(sheet):
    sheet.go(0, "project").press("Enter")
    assert sheet.here == (0, "project", "Leaks")
    sheet.type(" found")
    sheet.press("Escape")
    assert sheet.here == (0, "project", None)
    assert (sheet.says(0, "project"), sheet.posts) == ("Leaks", [])


def test_tab_keeps_and_goes_on_and_back_and_out_of_the_table_at_its_end(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES)
    sheet.go(0, "project").type("Losses")
    sheet.press("Tab")
    assert (sheet.here, len(sheet.posts)) == ((0, "goal", None), 1)
    sheet.press("Shift+Tab", "Shift+Tab")
    assert sheet.here == (0, "strategic_focus", None)
    sheet.go(2, "link").press("Tab")
    assert sheet.here == ("after",)


def test_escape_and_then_tab_leaves_the_table_anywhere(sheet):
    sheet.go(0, "project").press("Escape", "Tab")
    assert sheet.here == ("after",)


def test_a_line_break_goes_into_a_text(sheet):
    sheet.go(0, "project").press("Enter", "End", "Alt+Enter")
    sheet.type("more")
    assert sheet.here[2] == "Leaks\nmore"


def test_a_text_that_stays_as_it_was_is_not_sent(sheet):
    sheet.go(0, "project").press("Enter", "Enter")
    assert sheet.posts == []


def test_keys_of_the_table_are_no_keys_of_the_page(sheet):
    sheet.given("document.addEventListener('keydown', ({ key }) => { (window.heard ||= []).push(key); })")
    sheet.go(0, "project").press("r", "Escape", "ArrowDown", "c")
    assert sheet.given("window.heard") is None


def test_a_cell_left_by_a_click_is_kept(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES)
    sheet.go(0, "project").type("Losses")
    sheet.go(1, "goal")
    assert sheet.posts[0]["rows"][0]["cells"] == {"project": "Losses"}
    assert sheet.here == (1, "goal", None)


# Codes, choices


def test_the_list_asks_the_server_with_what_the_row_has_and_enter_takes_the_best_match(sheet):
    sheet.server_offers("11.2", "9.1")
    sheet.go(1, "target").type("bus")
    sheet.wait(0.2)
    assert sheet.page.get_by_role("option").all_inner_texts() == ["11.2 · Label", "9.1 · Label"]
    assert sheet.given("asked.at(-1).url") == "/find?level=target&text=bus&goal=11&target=11.2"
    sheet.press("Enter")
    assert sheet.posts == []  # the row has that target already
    sheet.server_offers("6.2")
    sheet.go(1, "target").type("toilet")
    sheet.wait(0.2)
    sheet.press("Enter")
    assert sheet.posts[0]["rows"][0]["cells"] == {"target": "6.2"}


@pytest.mark.parametrize(("key", "here"), [("Enter", (2, "target", None)), ("Tab", (1, "indicator", None))])
def test_what_is_typed_quicker_than_the_list_opens_goes_as_it_is_for_the_server_to_understand(sheet, key, here):
    sheet.go(1, "target").type("toilet")
    sheet.press(key)
    assert sheet.posts[0]["rows"][0]["cells"] == {"target": "toilet"}
    assert (sheet.says(1, "target"), sheet.here) == ("toilet", here)
    sheet.wait(1)
    assert sheet.page.get_by_role("option").count() == 0


def test_tab_keeps_what_was_typed_and_takes_what_was_pointed_at(sheet):
    sheet.server_answers(row("w", 2, project="Leaks", goal="6"), BUSES)
    sheet.server_offers("6.1", "6.4")
    sheet.go(0, "target").type("6")
    sheet.wait(0.2)
    sheet.press("Tab")
    assert sheet.posts[0]["rows"][0]["cells"] == {"target": "6"}
    sheet.server_offers("11.2.1", "11.3.1")
    sheet.go(1, "indicator").type("x")
    sheet.wait(0.2)
    sheet.press("ArrowDown", "Tab")
    assert sheet.posts[1]["rows"][0]["cells"] == {"indicator": "11.3.1"}


def test_the_list_of_an_opened_cell_has_all_that_the_row_can_take_and_arrows_choose_from_it(sheet):
    sheet.server_offers("6.1", "6.4")
    sheet.go(0, "target").press("Enter")
    assert sheet.given("asked.at(-1).url").startswith("/find?level=target&text=&goal=6&")
    sheet.press("Enter")
    assert (sheet.posts, sheet.here) == ([], (1, "target", None))  # nothing was chosen: it is as it was
    sheet.server_offers("6.1", "6.4")
    sheet.go(0, "target").press("Enter", "ArrowDown", "Enter")
    assert sheet.posts[0]["rows"][0]["cells"] == {"target": "6.1"}


def test_a_code_of_the_list_is_taken_by_a_click(sheet):
    sheet.server_offers("11.2.1")
    sheet.go(1, "indicator").type("near")
    sheet.wait(0.2)
    sheet.page.get_by_role("option").click()
    assert sheet.posts[0]["rows"][0]["cells"] == {"indicator": "11.2.1"}
    assert sheet.here == (1, "indicator", None)


def test_escape_leaves_a_code_as_it_was_with_the_list_open(sheet):
    sheet.server_offers("6.1")
    sheet.go(0, "target").type("6.1")
    sheet.wait(0.2)
    sheet.press("Escape")
    assert (sheet.says(0, "target"), sheet.posts) == ("6.4 Water use", [])
    assert sheet.page.get_by_role("option").count() == 0


def test_a_choice_is_a_list_of_its_options(sheet):
    sheet.go(0, "link").press("Enter")
    sheet.page.get_by_label("link, row 1").select_option("Indirect")
    sheet.press("Enter")
    assert sheet.posts[0]["rows"][0]["cells"] == {"link": "indirect"}


# New rows


def test_a_row_begins_in_the_empty_line_and_goes_on_under_its_own_name(sheet):
    sheet.server_answers(WATER, BUSES, row("n", project="Trams"), steps=[step("n", 1)], held=True)
    sheet.server_answers(WATER, BUSES, row("n", 2, project="Trams", goal="11"), steps=[step("n", 2)])
    sheet.go(2, "project").type("Trams")
    sheet.press("Tab")
    assert sheet.rows == ["Leaks", "Bus lanes", "Trams", ""]
    sheet.type("1")
    sheet.let_go()
    sheet.wait(0.1)
    assert sheet.here == (2, "goal", "1")
    sheet.type("1")
    sheet.press("Tab")
    assert [post["act"] for post in sheet.posts] == ["add", "write"]
    assert sheet.posts[1]["rows"] == [{"row": "n", "version": 1, "cells": {"goal": "11"}}]


def test_rows_typed_faster_than_the_server_answers_are_sent_one_after_the_other(sheet):
    sheet.server_answers(WATER, BUSES, row("n", project="One"), steps=[step("n", 1)], held=True)
    sheet.server_answers(WATER, BUSES, row("n", project="One"), row("m", project="Two"), steps=[step("m", 1)])
    sheet.go(2, "project").type("One")
    sheet.press("Enter")
    sheet.type("Two")
    sheet.press("Enter")
    assert (len(sheet.posts), sheet.rows) == (1, ["Leaks", "Bus lanes", "One", "Two", ""])
    sheet.let_go()
    sheet.wait(0.1)
    assert [post["cells"]["project"] for post in sheet.posts] == ["One", "Two"]
    assert sheet.rows == ["Leaks", "Bus lanes", "One", "Two", ""]


# Paste, fill, move, delete, undo


def test_lines_pasted_into_the_empty_line_are_new_rows(sheet):
    sheet.go(2, "strategic_focus").paste("a\tb\nc\td")
    (post,) = sheet.posts
    assert (post["act"], post["text"], post["rows"]) == ("paste", "a\tb\nc\td", [])


def test_lines_pasted_into_a_row_name_the_rows_from_there_on(sheet):
    sheet.go(1, "project").paste("a\nb")
    assert (sheet.posts[0]["column"], sheet.posts[0]["rows"]) == ("project", [{"row": "b", "version": 1}])


def test_several_lines_pasted_into_an_open_empty_cell_are_rows_as_well(sheet):
    sheet.go(2, "project").press("Enter")
    sheet.paste("a\nb")
    assert sheet.posts[0]["act"] == "paste"


def test_a_paste_that_is_refused_is_said(sheet):
    sheet.server_answers(status=409, body={"refused": "The sheet is full."})
    sheet.go(2, "project").paste("a\nb")
    assert sheet.page.get_by_role("alert").inner_text() == "The sheet is full."


def test_fill_down_takes_the_first_of_what_is_selected_or_the_one_above(sheet):
    sheet.server_answers(WATER, BUSES)
    sheet.server_answers(WATER, BUSES)
    sheet.go(0, "hours").press("Shift+ArrowDown", "Control+d")
    sheet.go(1, "project").press("Control+d")
    first, second = ({"act": "fill", "source": "w", "columns": [name], "rows": [{"row": "b", "version": 1}]}
                     for name in ("hours", "project"))  # fmt: skip
    assert sheet.posts == [first, second]


def test_a_row_is_moved_by_keys_at_once_and_the_focus_goes_along(sheet):
    sheet.server_answers(BUSES, WATER, steps=[{"row": "w", "version": 0, "behind": ""}])
    sheet.go(0, "project").press("Alt+ArrowDown")
    assert sheet.posts == [{"act": "move", "row": "w", "behind": "b"}]
    assert (sheet.rows[:2], sheet.here) == (["Bus lanes", "Leaks"], (1, "project", None))
    sheet.press("Alt+ArrowDown")  # it is the last one
    assert len(sheet.posts) == 1


def test_a_row_is_dragged_by_its_number(sheet):
    numbers = sheet.page.locator("tbody th")
    numbers.nth(0).hover()
    sheet.page.mouse.down()
    box = numbers.nth(1).bounding_box()
    sheet.page.mouse.move(box["x"] + 5, box["y"] + 10, steps=4)
    sheet.page.mouse.up()
    assert sheet.posts == [{"act": "move", "row": "w", "behind": "b"}]


@pytest.mark.parametrize("way", ["keys", "drag"])
def test_a_row_that_was_moved_goes_back_with_one_undo(sheet, way):
    sheet.server_answers(BUSES, WATER, steps=[{"row": "w", "version": 0, "behind": ""}])
    sheet.server_answers(WATER, BUSES)
    if way == "drag":
        test_a_row_is_dragged_by_its_number(sheet)
    else:
        sheet.go(0, "project").press("Alt+ArrowDown")
    assert sheet.rows[:2] == ["Bus lanes", "Leaks"]
    sheet.press("Control+z")
    assert sheet.posts[1] == {"act": "take-back", "steps": [{"row": "w", "version": 0, "behind": ""}], "way": "undo"}
    assert sheet.rows[:2] == ["Leaks", "Bus lanes"]


def test_a_move_that_is_refused_is_shown_as_it_was(sheet):
    sheet.server_answers(status=409, body={"refused": "The sheet is locked."})
    sheet.go(0, "project").press("Alt+ArrowDown")
    sheet.wait(0.1)
    assert sheet.rows[:2] == ["Leaks", "Bus lanes"]


def test_cells_are_emptied_and_rows_deleted(sheet):
    sheet.server_answers(row("w", 2, project="Leaks"), BUSES)
    sheet.go(0, "hours").press("Shift+ArrowDown", "Delete")
    assert sheet.posts[0]["rows"] == [{"row": "w", "version": 1, "cells": {"hours": ""}}]
    sheet.server_answers(BUSES, steps=[step("w", 3)])
    sheet.go(0, "project").press("Control+Delete")
    assert sheet.posts[1] == {"act": "delete", "rows": [{"row": "w", "version": 2}]}
    assert sheet.rows == ["Bus lanes", ""]


def test_each_act_is_undone_by_itself_the_last_first_and_done_again(sheet):
    for version in (2, 3):
        sheet.server_answers(row("w", version, project=str(version)), BUSES, steps=[step("w", version)])
        sheet.go(0, "project").type(str(version))
        sheet.press("Enter")
    sheet.server_answers(row("w", 4, project="2"), BUSES, steps=[step("w", 4)])
    sheet.press("Control+z")
    sheet.server_answers(row("w", 5, project="Leaks"), BUSES, steps=[step("w", 5)])
    sheet.page.get_by_role("button", name="Undo").click()
    assert sheet.page.get_by_role("button", name="Undo").is_disabled()
    sheet.server_answers(row("w", 6, project="2"), BUSES, steps=[step("w", 6)])
    sheet.press("Control+y")
    assert [post["steps"] for post in sheet.posts[2:]] == [[step("w", 3)], [step("w", 2)], [step("w", 5)]]
    assert sheet.says(0, "project") == "2"


# What is suggested

TOILETS, TRAMS = row("t", project="Public toilets"), row("m", project="Trams")
OFFER = {"code": "6.1", "cells": {"goal": "6", "target": "6.1", "indicator": ""},
         "reason": "toilet: “Public toilet”", "use": "Use 6.1"}  # fmt: skip
OTHER = OFFER | {"code": "11.2", "cells": {"goal": "11", "target": "11.2", "indicator": ""}, "use": "Use 11.2"}


@pytest.fixture
def suggesting(sheet):
    """A table to whose end two rows without codes were pasted, for which 6.1 and 11.2 are suggested."""
    sheet.server_suggests(t=OFFER, m=OTHER)
    sheet.server_answers(WATER, BUSES, TOILETS, TRAMS, steps=[step("t", 1), step("m", 1)])
    sheet.go(2, "project").paste("Public toilets\nTrams")
    sheet.wait(0.1)
    return sheet


def test_a_pasted_row_without_codes_shows_what_is_suggested_greyed_and_with_its_reason(suggesting):
    assert suggesting.given("asked.at(-1).url") == "/table/x/suggested?lang=en&rows=t,m"
    assert suggesting.says(2, "goal") == "Suggested: 6 Clean water"
    assert suggesting.says(2, "target") == "Suggested: 6.1 Drinking water"
    assert suggesting.says(2, "indicator") == ""
    target = suggesting.cell(2, "target")
    assert target.locator(".chip").evaluate("chip => chip.style.background") == ""
    note = suggesting.page.locator(f"#{target.get_attribute('aria-describedby')}")
    assert not note.is_visible()
    suggesting.go(2, "target")
    assert note.locator("p").all_inner_texts() == ["toilet: “Public toilet”", "Space takes it"]
    assert suggesting.cell(0, "target").get_attribute("aria-describedby") is None


def test_rows_with_codes_and_empty_ones_are_not_asked_about(sheet):
    sheet.server_has(WATER, BUSES, row("e", hours="2"))
    sheet.wait(3)
    assert not [one for one in sheet.given("asked") if "suggested" in one["url"]]


def test_one_key_takes_what_is_suggested_and_one_undo_takes_it_back(suggesting):
    taken = row("t", 2, project="Public toilets", goal="6", target="6.1")
    suggesting.server_answers(WATER, BUSES, taken, TRAMS, steps=[step("t", 2)])
    suggesting.go(2, "goal").press("Space")
    assert suggesting.posts[1] == {"act": "take", "rows": [{"row": "t", "version": 1, "code": "6.1"}]}
    assert (suggesting.says(2, "target"), suggesting.here) == ("6.1 Drinking water", (2, "goal", None))
    suggesting.server_answers(WATER, BUSES, row("t", 3, project="Public toilets"), TRAMS)
    suggesting.press("Control+z")
    assert suggesting.posts[2] == {"act": "take-back", "steps": [step("t", 2)], "way": "undo"}


def test_all_that_is_suggested_is_taken_as_one_act(suggesting):
    suggesting.page.get_by_role("button", name="Take all").click()
    (_, post) = suggesting.posts
    assert [(one["row"], one["code"]) for one in post["rows"]] == [("t", "6.1"), ("m", "11.2")]
    assert suggesting.says(3, "target") == "11.2 Transport for all"
    assert suggesting.page.get_by_role("button", name="Take all").count() == 0  # nothing is left to take


def test_what_is_put_aside_is_gone_and_asked_for_anew(suggesting):
    changed = row("t", 2, project="Public toilets")
    suggesting.server_answers(WATER, BUSES, changed, TRAMS, steps=[step("t", 2)])
    suggesting.server_suggests(t=OFFER | {"code": "6.4", "cells": {"goal": "6", "target": "6.4"}})
    suggesting.go(2, "target").press("Delete")
    assert suggesting.posts[1] == {"act": "put-aside", "rows": [{"row": "t", "version": 1, "code": "6.1"}]}
    suggesting.wait(0.1)
    assert suggesting.says(2, "target") == "Suggested: 6.4 Water use"


def test_typing_into_a_suggested_cell_begins_with_what_is_typed(suggesting):
    suggesting.go(2, "target").type("11")
    assert suggesting.here == (2, "target", "11")
    suggesting.press("Escape", "Enter")
    assert suggesting.here == (2, "target", "")


def test_the_reason_stands_below_the_cell_with_both_answers_to_press(suggesting):
    suggesting.go(2, "target")
    suggesting.page.get_by_role("button", name="Use 6.1").click()
    assert suggesting.posts[1]["act"] == "take"
    suggesting.go(3, "target")
    suggesting.page.get_by_role("button", name="Not this").click()
    assert suggesting.here == (3, "target", None)


def test_a_suggestion_whose_taking_is_refused_stands_there_again(suggesting):
    suggesting.server_answers(status=409, body={"refused": "The sheet is locked."})
    suggesting.go(2, "goal").press("Space")
    suggesting.wait(0.1)
    assert suggesting.says(2, "target") == "Suggested: 6.1 Drinking water"
    assert suggesting.page.get_by_role("alert").inner_text() == "The sheet is locked."


def test_a_question_without_an_answer_is_asked_again_with_the_next_look_and_no_sooner(sheet):
    sheet.given(
        """give = fetch; fetch = (url, more) => url.includes("suggested")
          ? (asked.push({ url, method: "GET" }), Promise.reject(new TypeError())) : give(url, more); null"""
    )
    sheet.server_has(WATER, BUSES, TOILETS)
    sheet.wait(3.5)
    assert 1 <= len([one for one in sheet.given("asked") if "suggested" in one["url"]]) <= 3


def test_who_may_only_read_is_shown_no_suggestion(sheet):
    sheet.server_suggests(t=OFFER)
    sheet.server_has(WATER, BUSES, TOILETS, write=False)
    sheet.run(write=False)
    sheet.wait(3)
    assert (sheet.page.locator(".suggested").count(), sheet.says(2, "goal")) == (0, "")


def test_with_a_finger_the_reason_is_read_first_and_a_second_press_opens_the_cell(phone):
    sheet = TablePage(phone)
    sheet.server_suggests(t=OFFER)
    sheet.server_has(WATER, BUSES, TOILETS)
    sheet.wait(3)
    sheet.cell(2, "target").tap()
    assert sheet.here == (2, "target", None)
    assert sheet.cell(2, "target").get_by_text("toilet: “Public toilet”").is_visible()
    sheet.cell(2, "target").tap()
    assert sheet.here == (2, "target", "")


# What is refused


def refused(row_id, column, text, sentence="No goal 99."):
    return {"row": row_id, "column": column, "text": text, "refused": sentence}


def test_a_text_that_does_not_fit_stays_in_its_cell_with_the_sentence(sheet):
    sheet.server_answers(WATER, BUSES, left=[refused("w", "goal", "99")])
    sheet.go(0, "goal").type("99")
    sheet.press("Enter", "ArrowUp")
    assert (sheet.says(0, "goal"), sheet.cell(0, "goal").get_attribute("aria-invalid")) == ("99", "true")
    assert sheet.cell(0, "goal").locator(".cell-note p").inner_text() == "No goal 99."
    assert sheet.page.get_by_role("alert").inner_text() == "No goal 99."
    sheet.press("Escape")
    assert sheet.says(0, "goal") == "6 Clean water"


def test_while_a_text_is_refused_the_note_says_that_it_is_not_saved_until_it_is_dropped(sheet):
    sheet.server_answers(WATER, BUSES, left=[refused("w", "goal", "99")])
    sheet.go(0, "goal").type("99")
    sheet.press("Enter")
    assert sheet.state == "Cells left"
    sheet.wait(5)
    assert (sheet.says(0, "goal"), sheet.state) == ("99", "Cells left")
    sheet.press("ArrowUp", "Escape")
    assert (sheet.says(0, "goal"), sheet.state) == ("6 Clean water", "Kept")
    assert sheet.page.locator(".table-said").inner_text() == ""


def test_a_refused_text_is_mended_in_its_cell_where_what_is_near_is_offered(sheet):
    sheet.server_answers(WATER, BUSES, left=[refused("w", "target", "6.44")])
    sheet.go(0, "target").type("6.44")
    sheet.press("Enter", "ArrowUp")
    sheet.server_offers("6.4", near="Near:")
    sheet.press("Enter")
    assert "text=6.44" in sheet.given("asked.at(-1).url")
    assert sheet.page.get_by_role("listbox", name="Near:").count() == 1
    sheet.server_answers(WATER, BUSES)
    sheet.press("ArrowDown", "Enter")
    assert sheet.posts[1]["rows"][0]["cells"] == {"target": "6.4"}
    assert (sheet.state, sheet.page.locator("[aria-invalid=true]").count()) == ("Kept", 0)


def test_a_refused_text_of_a_row_that_is_no_longer_there_holds_nothing_up(sheet):
    sheet.server_answers(WATER, BUSES, left=[refused("w", "goal", "99")])
    sheet.go(0, "goal").type("99")
    sheet.press("Enter")
    sheet.server_has(BUSES)
    sheet.wait(1.3)
    assert sheet.state == "Kept"


def test_a_refused_text_goes_along_with_the_next_one_of_its_row(sheet):
    sheet.server_answers(WATER, BUSES, left=[refused("w", "goal", "11")])
    sheet.go(0, "goal").type("11")
    sheet.press("Tab")
    sheet.server_answers(row("w", 2, goal="11", target="11.2"), BUSES, steps=[step("w", 2)])
    sheet.type("11.2")
    sheet.press("Enter")
    assert sheet.posts[1]["rows"][0]["cells"] == {"goal": "11", "target": "11.2"}
    assert sheet.page.locator("[aria-invalid=true], .pending").count() == 0


def conflict(sheet):
    theirs = row("w", 2, project="Theirs", goal="6")
    sheet.server_answers(status=409, body={"refused": "Somebody saved this row.", "stale": True, "newer": theirs})
    sheet.go(0, "project").type("Mine")
    sheet.server_has(theirs, BUSES)
    sheet.press("Enter", "ArrowUp")
    sheet.wait(0.1)


def test_a_cell_that_two_people_changed_shows_both_and_mine_can_be_kept(sheet):
    conflict(sheet)
    assert (sheet.says(0, "project"), sheet.cell(0, "project").locator("q").inner_text()) == ("Mine", "Theirs")
    sheet.server_answers(row("w", 3, project="Mine"), BUSES, steps=[step("w", 3)])
    sheet.page.get_by_role("button", name="Keep mine").click()
    assert sheet.posts[1]["rows"] == [{"row": "w", "version": 2, "cells": {"project": "Mine"}}]
    assert sheet.page.locator("[aria-invalid=true]").count() == 0


def test_the_choice_between_two_versions_is_made_by_keys(sheet):
    conflict(sheet)
    sheet.press("Tab")
    assert sheet.given("document.activeElement.innerText") == "Keep mine"
    sheet.press("Tab")
    assert sheet.given("document.activeElement.innerText") == "Take theirs"
    sheet.press("Tab")
    assert sheet.here == (0, "goal", None)
    sheet.press("Shift+Tab", "Tab", "Escape")
    assert sheet.here == (0, "project", None)
    sheet.press("Tab", "Tab", "Enter")
    assert (sheet.says(0, "project"), sheet.here) == ("Theirs", (0, "project", None))


def test_theirs_can_be_taken_instead(sheet):
    conflict(sheet)
    sheet.page.get_by_role("button", name="Take theirs").click()
    assert (sheet.says(0, "project"), len(sheet.posts)) == ("Theirs", 1)


# Others, and the line


def test_somebody_elses_row_appears_within_a_second_and_what_is_half_typed_stays(sheet):
    sheet.go(0, "project").type("Half a wo")
    sheet.server_has(row("n", project="Theirs"), row("w", 2, project="Leaks", strategic_focus="New"), BUSES)
    sheet.wait(1.3)
    assert sheet.here == (1, "project", "Half a wo")
    assert sheet.says(0, "project") == "Theirs"
    sheet.type("rd")
    sheet.press("Enter")
    assert sheet.posts[0]["rows"] == [{"row": "w", "version": 1, "cells": {"project": "Half a word"}}]


def test_a_row_that_somebody_else_moves_meanwhile_goes_along_with_what_is_half_typed(sheet):
    sheet.go(1, "project").type("Half a wo")
    sheet.server_has(BUSES, WATER)
    sheet.wait(1.3)
    assert (sheet.here, sheet.posts) == ((0, "project", "Half a wo"), [])


def test_what_was_asked_before_an_act_does_not_bring_back_what_was_before(sheet):
    sheet.given("slow = true; null")
    sheet.wait(1.3)  # a question is on its way
    sheet.given("slow = false; null")
    sheet.server_answers(row("w", 2, project="Losses"), BUSES, held=True)
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.let_go(1)
    sheet.wait(0.1)
    sheet.let_go()  # only now the question is answered, with the table before the act
    sheet.wait(0.1)
    assert (sheet.says(0, "project"), sheet.state) == ("Losses", "Kept")


def test_a_run_of_the_page_leaves_what_is_half_typed(sheet):
    sheet.go(0, "project").type("Half a wo")
    sheet.run()
    assert sheet.here == (0, "project", "Half a wo")


def test_a_text_waits_in_its_cell_while_the_line_is_lost_and_goes_once_it_is_back(sheet):
    sheet.cut()
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.wait(0.1)
    assert (sheet.says(0, "project"), sheet.state) == ("Losses", "Not saved")
    sheet.wait(2.1)
    sheet.server_answers(row("w", 2, project="Losses"), BUSES)
    sheet.cut(dead=False)
    sheet.given("window.dispatchEvent(new Event('online'))")
    sheet.wait(0.1)
    assert len(sheet.posts) == 3
    assert sheet.posts[0] == sheet.posts[2]
    assert (sheet.says(0, "project"), sheet.state) == ("Losses", "Kept")


def test_what_waits_for_a_line_is_stashed_for_another_tab_until_the_server_has_it(sheet):
    sheet.given(
        "window.stash = []; window.sdgUnsent = { stash: (...told) => stash.push(told), stashed: () => [] }; null"
    )
    sheet.run()
    sheet.cut()
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.wait(0.1)
    waiting = {"row": "w", "column": "project", "text": "Losses", "version": 1}
    assert sheet.given("stash.at(-1)") == ["table/x", [waiting], True]
    sheet.server_answers(row("w", 2, project="Losses"), BUSES)
    sheet.cut(dead=False)
    sheet.given("window.dispatchEvent(new Event('online'))")
    sheet.wait(0.1)
    assert sheet.given("stash.at(-1)") == ["table/x", [], False]


def test_what_another_tab_left_stands_in_its_cell_and_goes_to_the_server(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES)
    waiting = [{"row": "w", "column": "project", "text": "Losses", "version": 1}]
    sheet.page.evaluate("left => { window.sdgUnsent = { stash() {}, stashed: () => left }; }", waiting)
    sheet.run()
    sheet.wait(0.1)
    assert [post["rows"][0]["cells"] for post in sheet.posts] == [{"project": "Losses"}]
    assert (sheet.says(0, "project"), sheet.state) == ("Losses", "Kept")


STASHES = "window.stash = []; window.sdgUnsent = { stash: (...told) => stash.push(told), stashed: () => %s }; null"


def told_of(one):
    return one.get("text") if "act" in one else (one["column"], one["text"])


def test_rows_and_pastes_that_wait_for_a_line_are_stashed_in_the_order_in_which_they_are_to_be_done(sheet):
    sheet.given(STASHES % "[]")
    sheet.run()
    sheet.cut()
    sheet.go(2, "project").type("One")
    sheet.press("Enter")
    sheet.paste("a\nb")
    sheet.type("Two")
    sheet.press("Enter")
    sheet.type("Thr")
    sheet.wait(0.1)
    name, stashed, alone = sheet.given("stash.at(-1)")
    assert (name, alone) == ("table/x", True)
    assert [told_of(one) for one in stashed] == [("project", "One"), "a\nb", ("project", "Two"), ("project", "Thr")]
    words = [one["word"] if "act" in one else one["row"].removeprefix("+") for one in stashed]
    assert (len(set(words)), min(map(len, words))) == (4, 18)
    assert words[0] == sheet.posts[0]["word"]


def test_what_another_tab_pasted_goes_to_the_server_under_its_word_and_in_its_turn(sheet):
    cell = {"row": "+word-of-one", "column": "project", "text": "One", "version": 0}
    paste = {"act": "paste", "word": "word-of-paste", "text": "a\nb", "column": "project", "rows": []}
    sheet.server_answers(WATER, BUSES, row("n", project="One"), steps=[step("n", 1)])
    sheet.server_answers(WATER, BUSES)
    sheet.page.evaluate("left => { window.sdgUnsent = { stash() {}, stashed: () => left }; }", [cell, paste])
    sheet.run()
    sheet.wait(0.1)
    first, second = sheet.posts
    assert first == {"act": "add", "word": "word-of-one", "cells": {"project": "One"}}
    assert second == paste


def test_a_page_that_goes_leaves_new_rows_and_pastes_with_the_browser_and_no_cell_of_a_row_that_is_there(sheet):
    sheet.given(STASHES % "[]")
    sheet.run()
    sheet.server_answers(held=True)
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.go(2, "project").type("One")
    sheet.press("Enter")
    sheet.paste("a\nb")
    assert sheet.given("stash.at(-1)")[2] is False
    sheet.given("window.dispatchEvent(new Event('pagehide'))")
    _, stashed, alone, left = sheet.given("stash.at(-1)")
    assert ([told_of(one) for one in left], alone) == ([("project", "One"), "a\nb"], True)
    assert [told_of(one) for one in stashed] == [("project", "Losses"), ("project", "One"), "a\nb"]


def test_what_is_half_typed_is_stashed_rather_than_what_the_cell_had_before(sheet):
    sheet.given(STASHES % "[]")
    sheet.run()
    sheet.cut()
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter", "ArrowUp", "Enter", "End")
    sheet.type(" mended")
    assert [one["text"] for one in sheet.given("stash.at(-1)")[1]] == ["Losses mended"]


def test_a_new_row_that_is_sent_again_bears_the_same_word(sheet):
    sheet.go(2, "project").type("Trams")
    sheet.press("Enter")
    sheet.wait(2.1)
    first, second = sheet.posts
    assert first == second
    assert len(first["word"]) > 8


def test_what_is_asked_while_an_act_is_on_its_way_does_not_bring_back_what_was_before(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES, held=True)
    sheet.server_has(WATER, BUSES)
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.wait(5)
    assert sheet.says(0, "project") == "Losses"


def test_who_does_not_look_asks_for_nothing_and_is_told_at_once_when_they_come_back(sheet):
    sheet.given("window.away = true; Object.defineProperty(document, 'hidden', { get: () => away }); null")
    sheet.wait(2)
    asked = sheet.given("asked.length")
    sheet.wait(60)
    assert sheet.given("asked.length") == asked
    sheet.server_has(WATER, row("b", 2, project="Theirs"))
    sheet.given("away = false; document.dispatchEvent(new Event('visibilitychange'))")
    sheet.wait(0.1)
    assert sheet.says(1, "project") == "Theirs"
    sheet.wait(2)
    assert sheet.given("asked.length") > asked + 1


def test_a_sheet_that_is_gone_is_said_and_asked_for_no_more(sheet):
    sheet.given("fetch = (url) => { asked.push({ url }); return Promise.resolve({ ok: false, status: 404, "
                "json: async () => ({ refused: 'There is no sheet.' }) }); }; null")  # fmt: skip
    sheet.wait(1.2)
    asked = sheet.given("asked.length")
    sheet.wait(10)
    assert sheet.page.get_by_role("alert").inner_text() == "There is no sheet."
    assert sheet.given("asked.length") == asked


def test_a_page_that_is_left_sends_what_is_half_typed(sheet):
    sheet.go(0, "project").type("Half a wo")
    sheet.given("window.dispatchEvent(new Event('pagehide'))")
    assert sheet.posts[0]["acts"][0]["rows"][0]["cells"] == {"project": "Half a wo"}
    assert sheet.given("asked.at(-1).leaving")


def test_a_page_that_is_left_sends_all_rows_that_wait_and_what_was_on_its_way_once_more(sheet):
    sheet.server_answers(held=True)
    sheet.go(2, "project")
    for project in ("One", "Two", "Thr"):
        sheet.type(project)
        if project != "Thr":
            sheet.press("Enter")
    sheet.given("window.dispatchEvent(new Event('pagehide'))")
    acts = sheet.posts[-1]["acts"]
    assert [(act["act"], act["cells"]) for act in acts] == [
        ("add", {"project": name}) for name in ("One", "Two", "Thr")
    ]
    assert acts[0]["word"] == sheet.posts[0]["word"]
    assert len({act["word"] for act in acts}) == 3


def test_a_while_after_the_last_act_the_page_runs_for_what_it_counts(sheet):
    sheet.server_answers(row("w", 2, project="Losses"), BUSES, steps=[step("w", 2)])
    sheet.go(0, "project").type("Losses")
    sheet.press("Enter")
    sheet.type("Half")
    sheet.wait(6)
    assert sheet.given("triggered") == []
    sheet.press("Escape")
    sheet.wait(3)
    assert len(sheet.given("triggered")) == 1


def test_the_end_of_the_table_stops_everything(sheet):
    sheet.given("ends.at(-1)()")
    asked = sheet.given("asked.length")
    sheet.wait(30)
    assert sheet.given("asked.length") == asked
    assert sheet.page.locator(".sheet-table").count() == 0


# With a finger


def test_a_finger_opens_a_cell_at_once_and_finds_44_px(phone):
    sheet = TablePage(phone)
    phone.add_style_tag(path=ALIGNMENT / "ground" / "style" / "base.css")
    sheet.cell(0, "strategic_focus").tap()
    assert sheet.here == (0, "strategic_focus", "Water")
    low = sheet.given(
        "[...document.querySelectorAll('.table-bar button:not([hidden]), tbody td')]"
        ".filter(one => one.offsetHeight < 44).length"
    )
    assert low == 0
    assert sheet.given("document.documentElement.scrollWidth <= innerWidth")


# A hand that is quicker than everything else


HASTY = """
// A server that has what it was sent at once, and whose answer comes so many keys later.
(later) => {
  let keys = 0;
  const due = [];
  document.addEventListener("keydown", () => {
    keys += 1;
    while (due.length && due[0].at <= keys) due.shift().give();
  }, true);
  window.overdue = () => due.splice(0).forEach((one) => one.give());
  const kept = [];
  const now = () => ({ stamp: String(keys), write: true, hours: "0", rows: structuredClone(kept), left: [] });
  const acts = {
    add({ cells }) {
      kept.push({ id: `r${kept.length}`, version: 1, hints: [], cells: { ...empty, ...cells } });
      return [[kept.at(-1).id, 1]];
    },
    write: ({ rows }) => rows.map(({ row, cells }) => {
      const one = kept.find((each) => each.id === row);
      Object.assign(one.cells, cells);
      return [row, one.version += 1];
    }),
  };
  const plain = window.fetch;
  window.kept = kept;
  window.fetch = (url, options = {}) => {
    if (["/codes", "/find", "/suggested"].some((one) => url.includes(one))) return plain(url, options);
    const steps = options.body ? acts[JSON.parse(options.body).act](JSON.parse(options.body)) : [];
    const told = { ...now(), steps: steps.map(([row, version]) => ({ row, version, behind: "" })) };
    const answer = { ok: true, status: 200, json: async () => told };
    return new Promise((done) => due.push({ at: keys + later, give: () => done(answer) }));
  };
}
"""


@pytest.mark.parametrize("later", [1, 10, 40])
def test_ten_rows_typed_without_a_pause_are_all_there_however_late_the_server_answers(paper, later):
    sheet = TablePage(paper)
    sheet.server_has()
    sheet.wait(2)
    sheet.page.evaluate("empty => { window.empty = empty; }", dict.fromkeys(NAMES, "") | {"link": "direct"})
    sheet.page.evaluate(f"later => ({HASTY})(later)", later)
    typed = [
        {"strategic_focus": f"Focus {n}", "project": f"Project {n}", "goal": "6", "target": "6.1",
         "indicator": "6.1.1", "hours": f"{n}.5"}
        for n in range(10)
    ]  # fmt: skip
    sheet.go(0, "strategic_focus")
    for each in typed:
        for name in NAMES:
            sheet.type(each.get(name, ""))
            sheet.press("Tab")
        sheet.wait(0.4)  # the table looks for news between rows as well
    for _ in range(60):
        sheet.page.evaluate("overdue()")
        sheet.wait(0.3)
    kept = [{name: row["cells"][name] for name in typed[0]} for row in sheet.given("kept")]
    assert kept == typed
    assert sheet.state == "Kept"
