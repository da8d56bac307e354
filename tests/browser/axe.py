"""What axe-core finds on a page that is open."""

from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.people import settled

HEAVY = {"serious", "critical"}
FAULTS = {"resultTypes": ["violations"]}  # to name every element that is in order takes twice as long
COLOURS = FAULTS | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""The rules that the dark can break; all the others ask nothing of a colour."""
MAIN = "[data-testid=stMain]"
STREAMLITS = {}
"""What is Streamlit's own and cannot be mended from here: the selector of each rule, and why."""


def heavy(page, within=None, *, dark=False):
    """The serious and critical findings, each with its rule and its place: English in the light, Arabic in the dark.

    The colours of English in the `dark` as well, where a test does not ask the same page in Arabic.
    """
    leftward = page.locator("html").get_attribute("dir") == "rtl"
    looks = (("dark", FAULTS),) if leftward else (("light", FAULTS), *([("dark", COLOURS)] if dark else ()))
    return [found for scheme, options in looks for found in heavy_in(page, scheme, options, within)]


def violations(page, options, within):
    """What axe-core finds: half a megabyte of script goes to a page once, and nothing but what was found comes back."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(
        "([within, options]) => axe.run(within || document, options).then(({ violations }) => violations)",
        [within, options],
    )


def heavy_in(page, scheme, options=FAULTS, within=None):
    """The serious and critical findings of one of the two colour schemes."""
    found = []
    page.emulate_media(color_scheme=scheme)
    settled(page)
    for rule in violations(page, options, within):
        for node in rule["nodes"] if rule["impact"] in HEAVY else ():
            own = STREAMLITS.get(rule["id"])
            if not own or not page.locator(str(node["target"][0])).evaluate("(it, own) => it.matches(own)", own[0]):
                found.append(f"{scheme}, {rule['id']}: {node['html'][:200]} {node['failureSummary']}")
    return found
