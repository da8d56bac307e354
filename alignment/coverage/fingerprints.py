"""What the rows of each centre are for, as shares of the goals: its fingerprint, and how like another it is."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from alignment.coverage.frames import grid
from alignment.coverage.measures import TOO_FEW
from alignment.ground.frames import pd


@dataclass(frozen=True, eq=False)
class Fingerprints:
    """The `centres` with their `shares` (a line each, a column for each goal), the `rows` of each, and the `median`.

    The median is, goal by goal, that of the centres with enough rows; without any it is 0.
    """

    centres: tuple[str, ...]
    shares: np.ndarray
    rows: np.ndarray
    median: np.ndarray

    def likeness(self, centre: str) -> np.ndarray:
        """How like each centre is to this one, from 0 to 1: the cosine of their shares; 0 to one that has none."""
        if centre not in self.centres:
            return np.zeros(len(self.centres))
        lengths = np.linalg.norm(self.shares, axis=1)
        own = self.shares[self.centres.index(centre)]
        return np.asarray(self.shares @ own / np.maximum(1e-9, lengths * np.linalg.norm(own)))


def fingerprints(rows: pd.DataFrame, goals: Sequence[int]) -> Fingerprints:
    """The fingerprints of the centres of a `rows_frame`, in its order; rows of no centre have none."""
    counted = grid(rows[(rows["centre"] != "").to_numpy()], "centre", goals)
    numbers = counted.to_numpy().astype(np.float64)
    kept = numbers.sum(axis=1) > 0
    numbers, many = numbers[kept], numbers[kept].sum(axis=1)
    shares = numbers / np.maximum(1, many)[:, None]
    enough = shares[many >= TOO_FEW]
    median = np.median(enough, axis=0) if len(enough) else np.zeros(len(goals))
    return Fingerprints(tuple(map(str, counted.index[kept])), shares, many, median)


def by_likeness(numbers: np.ndarray) -> list[int]:
    """The places of the lines so that each is followed by the one most like it of those left, by the cosine.

    It begins with the line of the largest sum; lines of nothing come last.
    """
    lengths = np.linalg.norm(numbers, axis=1)
    units = numbers / np.maximum(1e-9, lengths)[:, None]
    left = [at for at in range(len(numbers)) if lengths[at] > 0]
    order = [max(left, key=lambda at: (float(numbers[at].sum()), -at))] if left else []
    while len(order) < len(left):
        rest = [at for at in left if at not in order]
        order.append(max(rest, key=lambda at: (round(float(units[at] @ units[order[-1]]), 9), -at)))
    return order + [at for at in range(len(numbers)) if lengths[at] == 0]
