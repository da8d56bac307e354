"""The rules of the house, read off the source: who may import what, and nothing mutable at module level."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("sdg_data", "alignment", "exercises")  # in the order in which each may import those before it
SOURCES = [ROOT / "app.py", *(file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py")))]
DOORS = {
    "plotly": ("alignment/charts/",),
    "resvg_py": ("alignment/charts/pictures.py",),
    "openpyxl": ("alignment/workbook/",),
    "sqlalchemy": ("alignment/store/",),
    "alembic": ("alignment/store/",),
    "sqlite3": ("alignment/store/",),
    "fluent": ("sdg_data/wording.py",),
    "starlette": ("exercises/server.py", "app.py"),
    "segno": ("exercises/markup.py",),
}


def name(file):
    return file.relative_to(ROOT).as_posix()


def imports(file):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_there_is_something_to_read():
    assert len(SOURCES) > 25
    assert all("streamlit" in set(imports(page)) for page in SOURCES if page.parent.name == "pages")


@pytest.mark.parametrize("file", SOURCES, ids=name)
def test_streamlit_is_imported_only_by_the_app_its_pages_and_widgets(file):
    may = name(file) == "app.py" or file.parent.name == "pages" or file.name == "widgets.py"
    assert may or not [module for module in imports(file) if module.split(".")[0] == "streamlit"]


@pytest.mark.parametrize("file", SOURCES, ids=name)
def test_a_package_imports_only_itself_and_those_before_it(file):
    if name(file) == "app.py":
        return
    own = PACKAGES.index(name(file).split("/")[0])
    later = {module for module in imports(file) if module.split(".")[0] in PACKAGES[own + 1 :]}
    assert not later


@pytest.mark.parametrize("file", SOURCES, ids=name)
def test_logic_never_imports_widgets_and_nothing_imports_pages(file):
    shown = name(file) == "app.py" or file.parent.name == "pages" or file.name == "widgets.py"
    for module in imports(file):
        assert ".pages" not in module
        assert shown or not module.endswith(".widgets")


@pytest.mark.parametrize("file", SOURCES, ids=name)
def test_each_library_comes_in_by_its_one_door(file):
    for module in imports(file):
        doors = DOORS.get(module.split(".")[0])
        assert doors is None or name(file).startswith(doors), f"{name(file)} imports {module}"


@pytest.mark.parametrize("file", [file for file in SOURCES if file.parent.name == "pages"], ids=name)
def test_a_page_is_a_direct_script_of_at_most_120_lines(file):
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    assert not [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert not (file.parent / "__init__.py").exists()


@pytest.mark.parametrize("file", [file for file in SOURCES if file.parent.name != "pages"], ids=name)
def test_nothing_mutable_lives_at_module_level(file):
    allowed = {"__all__"}
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        targets = {target.id for target in getattr(node, "targets", []) if isinstance(target, ast.Name)}
        if value is None or targets & allowed:
            continue
        made = isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)
        called = isinstance(value, ast.Call) and getattr(value.func, "id", "") in {"list", "dict", "set", "defaultdict"}
        assert not made, f"{name(file)}:{node.lineno}"
        assert not called, f"{name(file)}:{node.lineno}"
