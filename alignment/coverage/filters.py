"""Which rows to look at, and which goals to set apart."""

from dataclasses import dataclass, replace

import numpy as np

from alignment.ground.frames import pd
from alignment.sheet import Challenge, Effect
from sdg_data import Catalogue

MAY_BE_APART = (4, 11, 17)  # goals that swamp every chart of city training courses: education, cities, partnerships
SURVIVED = (Challenge.DEFENDED.value, Challenge.SHARPENED.value)  # `challenges` that leave the links that were tested


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader asked for; an empty tuple asks for everything. `apart` are the numbers of goals left out.

    `years` has 0 for sheets without a date; `themes`, `kinds`, `strengths`, `links`, `effects` and `challenges` are
    the values of their enums; `regions`, `tongues` and `subjects` those of a `rows_frame`. Rows that harm their goal
    are there only where `effects` asks for them: a harm covers nothing.
    """

    centres: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    themes: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    challenges: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    tongues: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    apart: tuple[int, ...] = ()

    def goals(self, catalogue: Catalogue) -> tuple[int, ...]:
        """The numbers of the goals that are looked at: those of the themes, without those set apart."""
        return tuple(
            goal.number
            for goal in catalogue.goals
            if goal.number not in self.apart and (not self.themes or goal.theme in self.themes)
        )

    def of_every_effect(self) -> "Filters":
        """The same, with the rows that harm their goal, unless effects were chosen."""
        return self if self.effects else replace(self, effects=tuple(Effect))

    def asks_for(self, rows: pd.DataFrame, catalogue: Catalogue) -> np.ndarray:
        """Whether each line of a `rows_frame` was asked for, a byte a line.

        Rows without a goal are, unless themes were chosen.
        """
        kept = np.ones(len(rows), dtype=bool)
        for column, wanted in (
            ("centre", self.centres),
            ("region", self.regions),
            ("tongue", self.tongues),
            ("subject", self.subjects),
            ("kind", self.kinds),
            ("strength", self.strengths),
            ("link", self.links),
            ("effect", self.effects or (Effect.UNKNOWN, Effect.HELPS)),
            ("challenge", self.challenges),
        ):
            if wanted:
                kept &= rows[column].cat.categories.isin(wanted)[rows[column].cat.codes.to_numpy()]
        if self.years:
            kept &= np.isin(rows["year"].to_numpy(), self.years)
        looked_at = np.zeros(18, dtype=bool)
        looked_at[list(self.goals(catalogue))] = True
        looked_at[0] = not self.themes
        kept &= looked_at[rows["goal"].to_numpy()]
        return kept
