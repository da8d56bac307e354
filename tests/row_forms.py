"""The form of a row as a browser has it, for tests without one: shows what the server drew, sends what is done."""

import asyncio
import json
from html import unescape
from html.parser import HTMLParser
from types import SimpleNamespace
from urllib.parse import urlencode

from starlette.requests import Request

from alignment.code_box.post import code_routes
from alignment.forms.post import row_routes
from exercises.workshop.rooms import WorkshopRooms


def post(url, body, word, *, origin="http://x"):
    """Send something to the address of a row's form; gives the status and what is answered."""
    path, _, query = url.partition("?")
    sent = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {b"host": "x", b"origin": origin, b"cookie": f"sdg-browser={word}"}
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "path_params": {"sheet": path.removeprefix("/row/")},
        "query_string": query.encode(),
        "headers": [(name, value.encode()) for name, value in headers.items()],
    }

    async def receive():
        return {"type": "http.request", "body": sent, "more_body": False}

    (route,) = row_routes(WorkshopRooms())
    answer = asyncio.run(route.endpoint(Request(scope, receive)))
    return answer.status_code, json.loads(answer.body)


def ask_codes(url, **asked):
    """What the box of a code is told by its address: the status, and what is answered."""
    path, query = url, urlencode(asked)
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": [],
             "path_params": {"language": path.removeprefix("/codes/")}}  # fmt: skip
    (route,) = code_routes()
    answer = asyncio.run(route.endpoint(Request(scope)))
    return answer.status_code, json.loads(answer.body)


class Drawn(HTMLParser):
    """What stands in a form: its fields by name with their labels and values, and its buttons."""

    def __init__(self, html):
        super().__init__()
        self.row, self.labels, self.values, self.buttons = "", {}, {}, []
        self._label, self._button, self._area = None, None, None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        name = attrs.get("name")
        if tag == "form":
            self.row = attrs["data-row"]
        elif tag == "label":
            self._label = ""
        elif tag == "button":
            self._button = {"say": "", **attrs}
        elif tag in {"input", "textarea"}:
            if self._label and attrs.get("type") != "radio":
                self.labels.setdefault(self._label.strip(), name)
            self._area = name if tag == "textarea" else self._area
            if attrs.get("type") == "radio":
                self.values[name] = attrs["value"] if "checked" in attrs else self.values.get(name)
            elif attrs.get("type") == "checkbox":
                self.values[name], self._label = "checked" in attrs, f"switch {name}"
            else:
                self.values[name] = attrs.get("value", "")

    def handle_endtag(self, tag):
        if tag == "label":
            if (self._label or "").startswith("switch "):
                _, name, said = self._label.split(" ", 2) if self._label.count(" ") > 1 else (*self._label.split(), "")
                self.labels[said.strip()] = name
            self._label = None
        elif tag == "textarea":
            self._area = None
        elif tag == "button" and self._button:
            self.buttons.append(self._button)
            self._button = None

    def handle_data(self, text):
        if self._area:
            self.values[self._area] += text.removeprefix("\n")
        elif self._button:
            self._button["say"] += text
        elif self._label is not None:
            self._label += (" " if self._label.startswith("switch ") else "") + text


class RowForm:
    """The form that stands on somebody's page, as far as the page has one."""

    def __init__(self, person):
        self.person, self.opened, self.html, self.told = person, None, "", {}

    def look(self):
        """Take what the last run of the page gave: a form that is open stays as it is."""
        found = [json.loads(one.proto.json) for one in self.person.app.get("bidi_component")
                 if "row_form" in one.proto.component_name]  # fmt: skip
        if not found:
            self.opened, self.html = None, ""
        elif found[0]["opened"] != self.opened:
            self.told, self.opened = found[0], found[0]["opened"]
            self.html = self.told["form"] or self._way()
            if self.told.get("begun") is not None:
                body = {"act": "open", "row": self.told["begun"], "number": self.told["number"]}
                self.html = post(self.told["url"], body, self.person.cookie)[1]["form"]
        return Drawn(self.html)

    def _way(self):
        return f'<button data-do="open">{self.told["way"]["add"]}</button>'

    def field(self, label):
        drawn = self.look()
        name = drawn.labels.get(label)
        if name is None:
            return None
        value = drawn.values[name]
        if name in {"goal", "target", "indicator"}:
            value = value.partition(" · ")[0] or None
        return SimpleNamespace(
            label=label, value=value, options=self.offered(name) if name in {"goal", "target", "indicator"} else [],
            input=lambda text: self.fill(name, text), select=lambda text: self.fill(name, text),
            set_value=lambda on: self.send(act="localise" if on else "globalise"),
        )  # fmt: skip

    def offered(self, name):
        values = self.look().values
        _, told = ask_codes(self.told["codes"], level=name, goal=values["goal"], target=values["target"])
        return [shown for _, shown in told["codes"]]

    def fill(self, name, text):
        self.send(act="keep", draw=True, texts={name: text})
        return SimpleNamespace(run=lambda: None)

    def press(self, button):
        if "data-set" in button:
            self.send(act="keep", draw=True, texts=json.loads(unescape(button["data-set"])))
        else:
            self.send(act=button["data-do"], value=button.get("data-value") or "")

    def post(self, **message):
        body = {"row": self.look().row, "number": self.told.get("number", 0), **message}
        return post(self.told["url"], body, self.person.cookie)

    def send(self, **message):
        status, told = self.post(**message)
        if status == 409:
            self.html += f'<p class="refused">{told["refused"]}</p>'
        elif "form" in told:
            self.html = told["form"]
        elif "closed" in told:
            self._closed(told)
        else:  # what the script puts in place piece by piece, a form drawn anew has as well
            assert status == 200
            self.html = self.post(act="open")[1]["form"]

    def _closed(self, told):
        if "way" in self.told:
            self.html = self._way()
            return
        state = self.person.app.session_state
        state["open-row"] = None
        if told["saved"]:
            state["row-in-sight"] = told["saved"]
        if "undo" in state:
            del state["undo"]
        self.person.app.run()
