"""Words of one stem that lead to different goals, language by language: `python -m benchmarks.stems [LANGUAGE…]`.

Most are harmless, as "slum" and "slums" that stand in phrases of two goals. Those that are different words belong into
`sdg_data/data/stems/<language>.txt`, with a line in `tests/sdg_data/test_words.py`. Korean, which is read by syllables,
has `sdg_data/data/senses/ko.csv` for it.
"""

import sys
from collections import defaultdict
from itertools import combinations

from sdg_data.concepts import phrases
from sdg_data.words import telling_words


def friends(language):
    """(one word, another, a phrase of each), for the words of a stem that stand in phrases of no goal in common."""
    goals, said, of_stem = defaultdict(set), {}, defaultdict(dict)
    for code, phrase, place in phrases(language):
        for word, stems in telling_words(phrase, language) if place == 0 else ():
            for stem in stems:
                goals[word].add(code.partition(".")[0])
                said.setdefault(word, phrase)
                of_stem[stem][word] = None
    for words in of_stem.values():
        yield from ((one, other, said[one], said[other]) for one, other in combinations(words, 2)
                    if not goals[one] & goals[other])  # fmt: skip


def main():
    for language in sys.argv[1:] or ("en", "fr", "es", "ar", "fa"):
        found = list(friends(language))
        print(f"{language}: {len(found)} pairs")
        for one, other, *beside in found:
            print(f"  {one} / {other}   ({'; '.join(beside)})")


if __name__ == "__main__":
    main()
