"""What the limits on wrong codes do to a room and to somebody who guesses: `python -m benchmarks.doorkeeper`.

Simulated, on a clock of its own: fifty workshops are open, and whoever guesses does so fifty times a second. The limits
in use stand beside two that look as good: by the very address alone, and with a measure for the whole server.
"""

import heapq
import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from exercises.workshop.errors import TooManyTries
from exercises.workshop.joining.codes import (
    IN_A_ROOM,
    LETTERS,
    LIMITS,
    ON_THE_INTERNET,
    Client,
    Doorkeeper,
    Limit,
    new_code,
)

WORKSHOPS, A_SECOND, HOUR = 50, 50, 3600
PEOPLE, ARRIVE, MISTYPE, RETYPE = (
    100,
    10.0,
    0.4,
    2.0,
)  # people, within seconds, so many wrong at first, seconds to retype
ROOM = "203.0.113.7"
KINDS = {
    "the very address": (Limit(lambda client: client.address, 30, 0.5),),
    "browser, address or /56, server": (*LIMITS[:2], Limit(lambda _: "server", 600, 5.0)),
    "browser, address or /56, /24 or /48": LIMITS,
}
Attacker = Callable[[int], Client]  # who they are at their try of this number


@dataclass
class Clock:
    """The simulated time, in seconds."""

    now: float = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@dataclass
class Arrival:
    """How a room came in: the refusals that people saw, and the seconds until the last one was in."""

    refusals: int = 0
    seconds: float = 0.0
    inside: set[int] = field(default_factory=set)


def from_one_64(number: int) -> Client:
    """Another address of one /64 and another browser at each try."""
    return Client(f"browser {number}", f"2001:db8::{number % 65_536:x}")


def from_one_48(number: int) -> Client:
    """Another /64 of one /48 and another browser at each try."""
    return Client(f"browser {number}", f"2001:db8:0:{number % 65_536:x}::1")


def in_the_room(*, keeps_cookies: bool) -> Attacker:
    """A prankster on the room's own wifi."""
    return lambda number: Client("prankster" if keeps_cookies else f"prankster {number}", ROOM)


def may_guess(doorkeeper: Doorkeeper, client: Client) -> bool:
    """Whether a guess of `client` is looked at at all; it is wrong."""
    try:
        doorkeeper.may_try(client)
    except TooManyTries:
        return False
    doorkeeper.was_wrong(client)
    return True


def guesses_in(seconds: int, limits: tuple[Limit, ...], attacker: Attacker) -> int:
    """How many guesses of so many seconds are looked at."""
    clock = Clock()
    doorkeeper, looked_at = Doorkeeper(clock, limits), 0
    for number in range(seconds * A_SECOND):
        clock.now = number / A_SECOND
        looked_at += may_guess(doorkeeper, attacker(number))
    return looked_at


def newcomers_refused(seconds: int, limits: tuple[Limit, ...], attacker: Attacker) -> float:
    """The share of newcomers from elsewhere with the right code who are refused during so many seconds of guessing."""
    clock, refused, came = Clock(), 0, 0
    doorkeeper = Doorkeeper(clock, limits)
    for number in range(seconds * A_SECOND):
        clock.now = number / A_SECOND
        may_guess(doorkeeper, attacker(number))
        if number % A_SECOND == 0:
            came += 1
            try:
                doorkeeper.may_try(Client(f"newcomer {number}", "198.51.100.20"))
            except TooManyTries:
                refused += 1
    return refused / came


def a_room_arrives(limits: tuple[Limit, ...], prankster: Attacker | None = None) -> Arrival:
    """A hundred people behind one address type the code, while a prankster guesses; after ten minutes they give up."""
    chance, clock, arrival = random.Random(7), Clock(), Arrival()
    doorkeeper = Doorkeeper(clock, limits)
    coming = [(chance.uniform(0, ARRIVE), number, chance.random() < MISTYPE) for number in range(PEOPLE)]
    heapq.heapify(coming)
    guessed, guesses_at = 0, 0.0
    while coming and clock.now < 600:
        at, number, wrong = heapq.heappop(coming)
        while prankster and guesses_at <= at:
            clock.now = guesses_at
            may_guess(doorkeeper, prankster(guessed))
            guessed, guesses_at = guessed + 1, guesses_at + chance.uniform(0, 2 / A_SECOND)
        clock.now, client = at, Client(f"phone {number}", ROOM)
        try:
            doorkeeper.may_try(client)
        except TooManyTries as refusal:
            arrival.refusals += 1
            heapq.heappush(coming, (at + refusal.values["seconds"] + RETYPE * chance.random(), number, wrong))
            continue
        if wrong:
            doorkeeper.was_wrong(client)
            heapq.heappush(coming, (at + RETYPE, number, False))
        else:
            arrival.inside.add(number)
            arrival.seconds = at
    return arrival


def codes_that_open(tries: int, attacker: Attacker) -> int:
    """How many of so many tries of random codes, fifty a second, open one of the fifty workshops."""
    clock, codes, opened = Clock(), {new_code() for _ in range(WORKSHOPS)}, 0
    doorkeeper = Doorkeeper(clock)
    for number in range(tries):
        clock.now = number / A_SECOND
        opened += may_guess(doorkeeper, attacker(number)) and new_code() in codes
    return opened


def chance_of_one(guesses: int, letters: int) -> float:
    """How likely so many guesses open at least one of the fifty workshops."""
    return -math.expm1(guesses * math.log1p(-WORKSHOPS / len(LETTERS) ** letters))


def main() -> None:
    """Print the table."""
    for name, limits in KINDS.items():
        print(f"limits by {name}")
        pranksters = {"alone": None, "with a prankster": in_the_room(keeps_cookies=True)}
        pranksters["with one who drops his cookies"] = in_the_room(keeps_cookies=False)
        for about, prankster in pranksters.items():
            came = a_room_arrives(limits, prankster)
            print(
                f"  a room {about}: {came.refusals} refusals, {len(came.inside)} of {PEOPLE} in, {came.seconds:.0f} s"
            )
        for prefix, attacker in (("/64", from_one_64), ("/48", from_one_48)):
            guesses = guesses_in(HOUR, limits, attacker)
            six, eight = (chance_of_one(guesses, letters) for letters in (IN_A_ROOM, ON_THE_INTERNET))
            print(
                f"  guesses an hour from a {prefix}: {guesses:,} (finds one: {six:.1%}; of eight letters {eight:.4%})"
            )
        print(f"  newcomers with the right code refused meanwhile: {newcomers_refused(600, limits, from_one_48):.0%}")
    print(f"10,000 codes tried: {codes_that_open(10_000, from_one_48)} open")


if __name__ == "__main__":
    main()
