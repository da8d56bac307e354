"""A script and a style of ours in the head of every page, where they are before anything of Streamlit's."""

import gzip
import json
from collections.abc import Mapping
from types import MappingProxyType

from markupsafe import Markup

from alignment.ground.asgi import App, Message, Receive, Send
from alignment.ground.browsers import is_page
from alignment.ground.markup import each
from alignment.ground.wording import GROUND, languages, wording

_HEAD = b"<head>"
_ONLY_IF = (b"if-none-match", b"if-modified-since")


class ScriptInHead:
    """Middleware around an ASGI application: in each page that it gives this `script` comes first, then this `style`.

    It finds what it is `told` in the `dataset` of its own element. The policy has to know it: see
    `alignment.ground.headers`.
    """

    def __init__(self, app: App, script: str, told: Mapping[str, str] = MappingProxyType({}), style: str = "") -> None:
        self._app = app
        attributes = each(Markup(' data-{}="{}"'), told.items())
        put = (str(attributes).encode(), script.encode(), style.encode())
        self._put = _HEAD + b"<script%b>%b</script><style>%b</style>" % put

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer a request; only answers that are pages are touched."""
        if scope["type"] == "http" and scope["method"] == "GET":
            await self._app(_asking_for_all(scope), receive, self._giving(send))
        else:
            await self._app(scope, receive, send)

    def _giving(self, send: Send) -> Send:
        held = list[Message]()  # of a page: its length is known when it is whole

        async def told(message: Message) -> None:
            if not held and not (message["type"] == "http.response.start" and is_page(message)):
                await send(message)
                return
            held.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                for one in self._with_script(held):
                    await send(one)

        return told

    def _with_script(self, page: list[Message]) -> tuple[Message, Message]:
        start, *rest = page
        packed = (b"content-encoding", b"gzip") in [(name.lower(), value) for name, value in start["headers"]]
        body = b"".join(message.get("body", b"") for message in rest)
        whole = (gzip.decompress(body) if packed else body).replace(_HEAD, self._put, 1)
        body = gzip.compress(whole) if packed else whole
        kept = (header for header in start["headers"] if header[0].lower() != b"content-length")
        headers = [*kept, (b"content-length", str(len(body)).encode())]
        return {**start, "headers": headers}, {"type": "http.response.body", "body": body}


def line_words() -> str:
    """What a page without its line to the server says, in every language, as JSON for the script in its head."""
    said = {}
    for spoken in languages().values():
        say = wording(GROUND, spoken.code)
        words = {part: say(f"line-{part}") for part in ("blocked", "lost", "again")}
        said[spoken.code] = {"direction": spoken.direction, **words}
    return json.dumps(said, ensure_ascii=False)


def _asking_for_all(scope: Message) -> Message:
    # A browser may have kept the page of a version without this script, and would be told that it is still good.
    headers = scope["headers"]
    if b"text/html" not in dict(headers).get(b"accept", b""):
        return scope
    return {**scope, "headers": [header for header in headers if header[0] not in _ONLY_IF]}
