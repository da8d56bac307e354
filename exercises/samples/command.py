"""`python -m exercises sample NAME`: open a sample workshop without a browser, and say how to come to it."""

import argparse
from collections.abc import Callable

from alignment.ground.wording import FALLBACK, languages, wording
from alignment.store import open_store
from exercises.samples.opening import open_sample
from exercises.samples.reading import PACKAGE, sample_workshops
from exercises.workshop.backup.command import OtherCommand, give
from exercises.workshop.exercise import Registry


def command(registry: Registry) -> OtherCommand:
    """The command, of a registry of exercises."""
    return OtherCommand("sample", wording(PACKAGE, FALLBACK)("command-sample"), _describe, _run(registry))


def _describe(parser: argparse.ArgumentParser) -> None:
    say = wording(PACKAGE, FALLBACK)
    parser.add_argument("name", choices=list(sample_workshops()), help=say("command-name"))
    parser.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))


def _run(registry: Registry) -> Callable[[argparse.Namespace], None]:
    def run(asked: argparse.Namespace) -> None:
        workshop, key = open_sample(open_store(), registry, asked.name, asked.language)
        give(f"{workshop.name}\t{workshop.code}\t/open/{workshop.id}?lang={asked.language}#{key}")

    return run
