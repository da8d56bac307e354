"""Prepared cases for the exercises: a folder for each, in plain files that an expert corrects (see `README.md`)."""

from exercises.cases.case import Case, CaseProject, CaseStakeholder, ModelAnswer, StakeholderLevel, StakeholderType
from exercises.cases.reading import case, case_names, read_case

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
