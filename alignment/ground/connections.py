"""Connections that ask for nothing: how long they may stay, and how many there may be.

Each connection is a file to the operating system, and a process has only so many. Uvicorn waits for a request for ever,
so a thousand connections that begin one and never end it would shut everybody else out. Here such a connection has a
few seconds, and where too many wait at once, the one that has waited longest makes room for who comes next: a page is
asked for within one round trip, and served. Connections that are being served, streams and WebSockets among them, are
left alone as long as the other side takes what it is sent.

Streamlit starts Uvicorn without a way to hand it limits. It lets a middleware know when it starts, though, and its
settings are asked anew for each connection: they are changed then.
"""

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

from alignment.ground.asgi import App, Message, Receive, Send

try:
    import resource
except ImportError:  # Windows, which has no such limit
    resource = None  # type: ignore[assignment]


# 500 people have a WebSocket and a stream each, and open six connections more when all of them load a page at once.
FILES = 8_192
HEAD_SECONDS = 10.0  # from the first byte of a request, or from the connection, to the end of its headers
BODY_SECONDS = 120.0  # to the end of its body: a workbook of 5 MB over a poor network
READ_SECONDS = 60.0  # for which somebody may take nothing of an answer that waits for them
_HEAD_BYTES = 32 * 1024  # of a request's address and headers together
_log = logging.getLogger(__name__)


class BoundedConnections:
    """Middleware around an ASGI application that bounds the connections of the Uvicorn that serves it."""

    def __init__(
        self,
        app: App,
        *,
        most: int | None = None,
        head: float = HEAD_SECONDS,
        body: float = BODY_SECONDS,
        read: float = READ_SECONDS,
    ) -> None:
        """At `most` so many connections, or as many as the system lets this process have; the others are seconds."""
        self._app = app
        self._most = most
        self._patience = _Patience(head, body, read)

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Pass everything on; when the server starts, settle its limits."""
        if scope["type"] == "lifespan":
            self._settle(getattr(getattr(receive, "__self__", None), "config", None))
        await self._app(scope, receive, send)

    def _settle(self, server: Any) -> None:
        files = raise_file_limit(FILES)
        if files < FILES:
            _log.warning("This system lets the app have %d open files: enough for some %d people.", files, files // 16)
        own = getattr(server, "http_protocol_class", None)
        if own is None:
            _log.warning("Connections are not bounded: the app is not served by the Uvicorn that it knows.")
            return
        most = self._most or files * 3 // 4  # the database, pictures and libraries have files as well
        server.h11_max_incomplete_event_size = _HEAD_BYTES
        server.http_protocol_class = type(own.__name__, (_Bounded, own), {"bounds": _Bounds(most, self._patience)})


def raise_file_limit(wanted: int) -> int:
    """Ask the system for `wanted` open files for this process; gives how many it may have now.

    Systems without such a limit are taken to give what is wanted.
    """
    if resource is None:
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return wanted
    best = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if best > soft:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (best, hard))
        except (ValueError, OSError):  # macOS says a higher limit than it gives
            return soft
    return max(soft, best)


@dataclass(frozen=True, slots=True)
class _Patience:
    """Seconds for which a connection is waited for, by what is waited for."""

    head: float
    body: float
    read: float


class _Bounds:
    """The connections of a server that keep it waiting, by when they began to. Only the event loop touches it."""

    def __init__(self, most: int, patience: _Patience) -> None:
        self._most, self._most_waiting = most, max(1, most // 4)
        self._patience = patience
        # Those whose request is not here yet, and those who do not take their answer, with the bytes that are left of
        # it; the longest wait comes first.
        self._waiting: dict[_Bounded, float] = {}
        self._stuck: dict[_Bounded, tuple[float, int]] = {}
        self._looking = False

    def came(self, connection: "_Bounded") -> None:
        """Somebody has connected: where there are too many, who has waited longest goes, or else who has just come."""
        too_many = len(connection.connections) > self._most
        longest = next(iter(self._waiting), None) or next(iter(self._stuck), None)
        if longest and (too_many or len(self._waiting) >= self._most_waiting):
            self._end(longest)
        elif too_many:
            connection.transport.abort()
            return
        self.heard(connection)

    def heard(self, connection: "_Bounded") -> None:
        """Something was sent: it waits on, unless its request is whole or it has become a WebSocket."""
        if connection.is_served or connection not in connection.connections:
            self._waiting.pop(connection, None)
            return
        self._waiting.setdefault(connection, asyncio.get_running_loop().time())
        self._look_later()

    def takes_nothing(self, connection: "_Bounded") -> None:
        """Part of its answer waits for it."""
        self._stuck[connection] = asyncio.get_running_loop().time(), connection.transport.get_write_buffer_size()
        self._look_later()

    def takes_more(self, connection: "_Bounded") -> None:
        """It has taken what waited for it."""
        self._stuck.pop(connection, None)

    def left(self, connection: "_Bounded") -> None:
        """It is gone."""
        self._waiting.pop(connection, None)
        self._stuck.pop(connection, None)

    def _look_later(self) -> None:
        if not self._looking and (self._waiting or self._stuck):
            self._looking = True
            asyncio.get_running_loop().call_later(min(1.0, self._patience.head), self._look)

    def _look(self) -> None:
        now, patience = asyncio.get_running_loop().time(), self._patience
        for connection, since in list(self._waiting.items()):
            if now - since > (patience.body if connection.has_head else patience.head):
                self._end(connection)
        for connection, (since, left) in list(self._stuck.items()):
            if connection.transport.get_write_buffer_size() < left:
                self.takes_more(connection)
                self.takes_nothing(connection)
            elif now - since > patience.read:
                self._end(connection)
        self._looking = False
        self._look_later()

    def _end(self, connection: "_Bounded") -> None:
        self.left(connection)
        connection.transport.abort()  # its file is free at once, whether the other side listens or not


class _Bounded(asyncio.Protocol):
    """Mixed into Uvicorn's class of a connection; `bounds` are those of the server, the rest is Uvicorn's."""

    bounds: _Bounds
    cycle: Any  # the request that is answered, or was last
    connections: set[Any]  # all of the server
    transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Somebody connects."""
        super().connection_made(transport)
        self.bounds.came(self)

    def data_received(self, data: bytes) -> None:
        """Something comes in."""
        super().data_received(data)
        self.bounds.heard(self)

    def pause_writing(self) -> None:
        """What was sent is not taken."""
        super().pause_writing()
        self.bounds.takes_nothing(self)

    def resume_writing(self) -> None:
        """What was sent is taken."""
        super().resume_writing()
        self.bounds.takes_more(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection ends."""
        self.bounds.left(self)
        super().connection_lost(exc)

    @property
    def has_head(self) -> bool:
        """Whether the headers of a request are here that is not answered yet."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def is_served(self) -> bool:
        """Whether a whole request is here that is not answered yet."""
        return self.has_head and not self.cycle.more_body
