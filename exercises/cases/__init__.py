"""Prepared cases for the exercises: a folder for each, in plain files that an expert corrects (see `README.md`)."""

from exercises.cases.reading import case, case_names, read_case
from exercises.cases.records import Case, CaseProject, CaseStakeholder, ModelAnswer, StakeholderLevel, StakeholderType

__all__ = [
    "Case",
    "CaseProject",
    "CaseStakeholder",
    "ModelAnswer",
    "StakeholderLevel",
    "StakeholderType",
    "case",
    "case_names",
    "read_case",
]
