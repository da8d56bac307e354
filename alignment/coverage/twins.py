"""Courses that are nearly the same: by the targets that both name, and by how alike their titles are."""

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from alignment.ground.frames import pd
from sdg_data.words import plain

Floats = NDArray[np.float32]
_LEAST_COMMON, _LEAST_OVERLAP, _LEAST = 3, 0.4, 0.6
_BY_TITLE = 0.4  # what the titles say of two courses, beside their targets
_MOST_COMPARED = 2_000  # the courses with most targets: any two of them are compared,
_AT_ONCE = 100  # so many with all others at once


def twins(rows: pd.DataFrame, most: int) -> pd.DataFrame:
    """The pairs of sheets of a `rows_frame` that are most alike, at most so many, the most alike first.

    `one` and `other` tell the sheets, `common` is the number of targets that both name, `overlap` their share of all
    that either names, `titles` how alike the titles are and `likeness` both together, all from 0 to 1.
    """
    targets = rows["target"].cat.codes.to_numpy()
    sheets, names = rows["sheet"].cat.codes.to_numpy(), rows["sheet"].cat.categories
    named = targets >= 0
    incidence = np.zeros((len(names), len(rows["target"].cat.categories)), dtype=np.float32)
    incidence[sheets[named], targets[named]] = 1
    sizes = incidence.sum(axis=1)
    kept = np.sort(np.argsort(-sizes, kind="stable")[:_MOST_COMPARED])
    kept = kept[sizes[kept] >= _LEAST_COMMON]
    one, other, common, overlap = _overlapping(incidence[kept])
    title_of = np.zeros(len(names), dtype=np.int64)
    title_of[sheets] = rows["title"].cat.codes.to_numpy()  # a row after the other is of a sheet, and has its title
    titles = [plain(str(title)) for title in rows["title"].cat.categories[title_of[kept]]]
    alike = process.cpdist([titles[at] for at in one], [titles[at] for at in other], scorer=fuzz.token_sort_ratio) / 100
    found = pd.DataFrame(
        {
            "one": names[kept[one]].astype(object),
            "other": names[kept[other]].astype(object),
            "common": common.astype(int),
            "overlap": overlap.astype(float),
            "titles": np.asarray(alike, dtype=float),
        }
    )
    found["likeness"] = (1 - _BY_TITLE) * found["overlap"] + _BY_TITLE * found["titles"]
    found = found[found["likeness"] >= _LEAST]
    return found.sort_values(["likeness", "common"], ascending=False, kind="stable")[:most].reset_index(drop=True)


def _overlapping(incidence: NDArray[np.float32]) -> tuple[NDArray[np.int64], NDArray[np.int64], Floats, Floats]:
    # The pairs of lines that have enough in common, in order, with how many targets they share and which share of all.
    sizes, found = incidence.sum(axis=1), []
    for first in range(0, max(1, len(sizes)), _AT_ONCE):
        common = incidence[first : first + _AT_ONCE] @ incidence.T
        overlap = common / np.maximum(1, sizes[first : first + _AT_ONCE, None] + sizes[None, :] - common)
        one, other = np.nonzero(np.triu((common >= _LEAST_COMMON) & (overlap >= _LEAST_OVERLAP), k=first + 1))
        found.append((one + first, other, common[one, other], overlap[one, other]))
    one, other, common, overlap = (np.concatenate(parts) for parts in zip(*found, strict=True))
    return one, other, common, overlap
