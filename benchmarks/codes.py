"""How long `read_codes` takes for long texts made to be hard: `python -m benchmarks.codes`.

Prints, for each, how many times as long 100,000 characters take as 25,000; four times is what a text deserves.
"""

import time

from sdg_data import read_codes

UNITS = ("1", "1.", "6,", "6. a\n", "goal 6 and ", " ", "\n·····", "(6", "ﷺ", "목표", "و", "6 ; ", "1[1]", "6'", "6.1e")


def seconds(unit, length):
    text = (unit * length)[:length]
    began = time.perf_counter()
    read_codes(text)
    return time.perf_counter() - began


def main():
    read_codes("goal 6")  # reads the files
    for unit in UNITS:
        short, long = (min(seconds(unit, length) for _ in range(3)) for length in (25_000, 100_000))
        print(f"{unit!r:>16}  {long / short:5.1f} times")


if __name__ == "__main__":
    main()
