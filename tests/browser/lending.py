"""Browsers that are lent: each test has those of people who were never here, and most have been used before.

To make a browser's page anew takes as much of a processor as all that a test's first page does in one that has shown
the app before. So a page that is given back is emptied of all that a person leaves in it: cookies, what scripts keep,
other tabs, a line that is held, the dark. What can't be taken out of a page again, as a script that was added to it,
ends it.
"""

from contextlib import contextmanager

from playwright.sync_api import Error as BrowserFault

SLOW = 60_000  # milliseconds; a machine that runs everything at once may be slow, and only what fails waits so long
OF_A_PAGE = ("add_init_script", "expose_function", "on", "once")  # acts that last
OF_A_CONTEXT = ("on", "new_cdp_session")
PLAIN = dict.fromkeys(("media", "color_scheme", "reduced_motion", "forced_colors", "contrast"), "null")
LONG = 20  # entries of a browser's history, which has an end
FORGET = "() => { localStorage.clear(); sessionStorage.clear(); name = ''; return history.length; }"


class Browsers:
    """The browsers of one process, by their size, whether they are touched, and whether they are a phone's."""

    def __init__(self, chromium):
        self.chromium, self.waiting = chromium, {}

    @contextmanager
    def lent(self):
        """Gives what lends a page of a browser of its own; all of them are taken back afterwards."""
        out = []

        def lend(width, height, *, touch=False, mobile=False):
            kind = (width, height, touch, mobile)
            page, spoiled = self.waiting[kind].pop() if self.waiting.get(kind) else self.made(kind)
            out.append((kind, page, spoiled))
            return page

        yield lend
        for kind, page, spoiled in out:
            if not spoiled and as_new(page, kind):
                self.waiting.setdefault(kind, []).append((page, spoiled))
            else:
                page.context.close()

    def made(self, kind):
        """A page of a new browser, and a list that says what was done to it that lasts."""
        width, height, touch, mobile = kind
        context = self.chromium.new_context(
            viewport={"width": width, "height": height},
            has_touch=touch,
            is_mobile=mobile,
            accept_downloads=True,
            locale="en-GB",
        )
        context.set_default_timeout(SLOW)
        page, spoiled = context.new_page(), []
        for one, acts in ((page, OF_A_PAGE), (context, OF_A_CONTEXT)):
            for act in acts:
                setattr(one, act, noting(getattr(one, act), spoiled))
        return page, spoiled


def noting(act, spoiled):
    """The same act, which is noted."""

    def noted(*given, **named):
        spoiled.append(act.__name__)
        return act(*given, **named)

    return noted


def as_new(page, kind):
    """Empty a browser of all that somebody left in it; whether that was possible."""
    context, (width, height, *_) = page.context, kind
    try:
        if not page.url.startswith("http"):
            return False
        context.set_offline(False)
        context.unroute_all()
        page.unroute_all()
        for other in context.pages:
            if other != page:
                other.close()
        page.goto("/".join(page.url.split("/")[:3]) + "/_stcore/health")  # a page of the same server without a script
        entries = page.evaluate(FORGET)
        context.clear_cookies()
        context.clear_permissions()
        page.goto("about:blank")
        page.emulate_media(**PLAIN)
        page.set_viewport_size({"width": width, "height": height})
        page.mouse.move(0, 0)
    except BrowserFault:  # a server that is gone, a page that was closed
        return False
    return entries < LONG
