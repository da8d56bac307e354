"""Imports and reads whatever the app does, for the process whose copies are the servers of the browser's tests."""

import gc
import importlib
import pkgutil
from itertools import product

import streamlit.web.bootstrap  # noqa: F401 (what `streamlit run` begins with)

import alignment
import exercises
from alignment.ground.wording import _sentences, languages
from alignment.suggestions import warm_up_suggestions
from tests.browser.serving import ROOT

for package in (alignment, exercises):
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if not {"pages", "migrations", "__main__"} & set(module.name.split(".")):
            importlib.import_module(module.name)
for folder, language in product(ROOT.glob("[ae]*/**/wording"), languages()):
    _sentences(folder.parent.relative_to(ROOT).as_posix(), language)
warm_up_suggestions()
gc.freeze()  # else the first look for garbage copies the memory that all of them share
