"""Browsers that are lent: each test has those of people who were never here, and most have been used before.

To make a browser's page anew takes as much of a processor as all that a test's first page does in one that has shown
the app before. So a page that is given back is emptied of all that a person leaves in it: cookies, what scripts keep,
other tabs, a line that is held, the dark, and of what a test does that lasts: scripts that were added, and who listens.

Whatever test it is, a browser is refused nothing by the policy that our pages come with: what it says of that is a
fault.
"""

from contextlib import contextmanager, suppress
from functools import partial

import pytest
from playwright.sync_api import Error as BrowserFault

SLOW = 60_000  # milliseconds; a machine that runs everything at once may be slow, and only what fails waits so long
# What a test does that lasts, and what ends it again.
LASTS = {"add_init_script": "close", "expose_function": "close", "new_cdp_session": "detach"}
PLAIN = dict.fromkeys(("media", "color_scheme", "reduced_motion", "forced_colors", "contrast"), "null")
REFUSED = "Content Security Policy"
# What a script catches is said nowhere else: that a text was to be run, for one.
WATCH = f"""document.addEventListener("securitypolicyviolation", ({{ violatedDirective, blockedURI, sourceFile }}) =>
  console.error(`{REFUSED}: ${{violatedDirective}}: ${{blockedURI}} in ${{sourceFile}}`));"""
QUICK = 25  # times as fast as a person sees it
LONG = 20  # entries of a browser's history, which has an end
FORGET = "() => { localStorage.clear(); sessionStorage.clear(); name = ''; return history.length; }"


class Browsers:
    """The browsers of one process, by whether they are touched, and whether they are a phone's.

    `refused` is what the browsers that are out say that a page was not let do.
    """

    def __init__(self, chromium):
        self.chromium, self.waiting, self.refused = chromium, {}, []

    @contextmanager
    def lent(self):
        """Gives what lends a page of a browser of its own; all of them are taken back afterwards."""
        out = []

        def lend(width, height, *, touch=False, mobile=False):
            kind = (touch, mobile)
            page, lasting = self.waiting[kind].pop() if self.waiting.get(kind) else page_of(self.browser(kind))
            out.append((kind, page, lasting))
            page.set_viewport_size({"width": width, "height": height})
            return page

        yield lend
        for kind, page, lasting in out:
            if back := as_new(page, lasting):
                self.waiting.setdefault(kind, []).append(back)
            else:
                page.context.close()
        refused = [*self.refused]
        self.refused.clear()
        if refused:
            pytest.fail("a page was not let do what it tried:\n" + "\n".join(refused))

    def browser(self, kind):
        touch, mobile = kind
        context = self.chromium.new_context(has_touch=touch, is_mobile=mobile, accept_downloads=True, locale="en-GB")
        context.set_default_timeout(SLOW)
        context.add_init_script(WATCH)
        context.on("console", self.note)
        return context

    def note(self, said):
        if REFUSED in said.text:
            self.refused.append(f"{said.page and said.page.url}: {said.text}")


def page_of(context):
    """A new page of a browser, and a list of what takes back what is done to both that lasts."""
    page, lasting = context.new_page(), []
    animate(page, QUICK)
    for one in (page, context):
        for act in {*LASTS, "on", "once"} & set(dir(one)):
            setattr(one, act, noting(one, getattr(type(one), act).__get__(one), lasting))
    return page, lasting


def animate(page, times):
    """Let what moves on a page move so many times as fast: what Streamlit unfolds is laid out sixty times a second."""
    moves = page.context.new_cdp_session(page)
    moves.send("Animation.enable")
    moves.send("Animation.setPlaybackRate", {"playbackRate": times})


def noting(one, act, lasting):
    """The same act, of which it is noted how it is taken back."""

    def noted(*given, **named):
        made = act(*given, **named)
        end = LASTS.get(act.__name__)
        lasting.append(getattr(made, end) if end else partial(one.remove_listener, *given))
        return made

    return noted


def as_new(page, lasting):
    """Empty a browser of all that somebody left in it: its page and what lasts of it, where that was possible."""
    context, address = page.context, page.url
    try:
        if not address.startswith("http"):
            return None
        gone = BrowserFault if page.is_closed() else KeyError
        while lasting:
            with suppress(KeyError, gone):  # heard once, and gone; or with a page that was closed
                lasting.pop()()
        context.set_offline(False)
        context.unroute_all()
        for other in context.pages:
            if other != page:
                other.close()
        if page.is_closed():
            page, lasting = page_of(context)
        page.unroute_all()
        page.goto("/".join(address.split("/")[:3]) + "/_stcore/health")  # a page of the same server without a script
        entries = page.evaluate(FORGET)
        context.clear_cookies()
        context.clear_permissions()
        page.goto("about:blank")
        page.emulate_media(**PLAIN)
        page.mouse.move(0, 0)
    except BrowserFault:  # a server that is gone
        return None
    return (page, lasting) if entries < LONG else None
