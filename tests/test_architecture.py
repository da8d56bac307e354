"""The rules of the house, read off the source: who may import what, how HTML comes about, nothing mutable on top."""

import ast
import re
from functools import cache
from graphlib import TopologicalSorter
from importlib import import_module

from benchmarks.imports import ROOT, files_imported, sources
from tests.in_each import in_each

SOURCES = sources()
DOORS = {
    "plotly": ("alignment/charts/",),
    "resvg_py": ("alignment/charts/pictures.py",),
    "openpyxl": ("alignment/workbook/",),
    "sqlalchemy": ("alignment/store/",),
    "alembic": ("alignment/store/",),
    "sqlite3": ("alignment/store/",),
    "fluent": ("alignment/ground/wording.py",),
    "msgspec": ("alignment/ground/records.py",),
    "starlette": (
        "alignment/code_box/post.py",
        "alignment/drafting/post.py",
        "alignment/forms/post.py",
        "alignment/live/post.py",
        "alignment/requests.py",
        "alignment/table/post.py",
        "exercises/workshop/live/stream.py",
        "exercises/workshop/live/opening.py",
        "app.py",
    ),
    "pdfplumber": ("alignment/intake/pdf.py",),
    "pypdfium2": ("alignment/intake/pdf.py",),
    "typst": ("alignment/paper/pdf.py",),
    "docx": ("alignment/paper/word.py",),
    "pandas": ("alignment/ground/frames.py",),
    "psutil": ("exercises/workshop/address.py",),
    "segno": ("alignment/ground/qr.py",),
    "threadpoolctl": ("alignment/ground/processors.py",),
}
# From the ground up: each may import from its own floor and from those below it. The first that fits a file is its own.
FLOORS = (
    ("sdg_data", r"sdg_data/"),
    ("alignment.ground", r"alignment/ground/"),
    ("alignment", r"alignment/(?!pages/)"),
    ("exercises.workshop", r"exercises/(workshop/|__init__\.py)"),
    ("exercises.cases", r"exercises/cases/"),
    ("an exercise", r"exercises/(?!pages/)\w+/"),
    ("exercises.registry and exercises.widgets", r"exercises/(registry|widgets|__main__)\.py"),
    ("pages and the app", r"app\.py|\w+/pages/"),
)
TO_PAGES = "alignment/ground/widgets.py"
TAG = re.compile(r"(?<!\?P)</?[a-z][a-z0-9]*[\s/>]|(?<!\?P)<[a-z][a-z0-9]*$|</$")


def name(file):
    return file.relative_to(ROOT).as_posix()


@cache
def tree(file):
    return ast.parse(file.read_text(encoding="utf-8"))


def imports(file):
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def calls(file):
    """The calls of a file, each with the name of what is called ("st.html" is "html")."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call):
            yield node, getattr(node.func, "attr", getattr(node.func, "id", ""))


def floor(file):
    return next(at for at, (_, pattern) in enumerate(FLOORS) if re.match(pattern, name(file)))


def is_literal(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_there_is_something_to_read():
    assert len(SOURCES) > 25
    assert all("streamlit" in set(imports(page)) for page in SOURCES if page.parent.name == "pages")
    assert {floor(file) for file in SOURCES} == set(range(len(FLOORS)))


# Imports


@in_each(SOURCES, name)
def test_streamlit_is_imported_only_by_the_app_its_pages_and_widgets(file):
    may = name(file) == "app.py" or file.parent.name == "pages" or file.name == "widgets.py"
    assert may or not [module for module in imports(file) if module.split(".")[0] == "streamlit"]


@in_each(SOURCES, name)
def test_a_file_imports_nothing_from_a_floor_above_its_own(file):
    above = {name(other): FLOORS[floor(other)][0] for other in files_imported(file) if floor(other) > floor(file)}
    assert above == {}, FLOORS[floor(file)][0]


def test_nothing_imports_in_a_circle():
    TopologicalSorter({name(file): set(map(name, files_imported(file))) - {name(file)} for file in SOURCES}).prepare()


@in_each(SOURCES, name)
def test_logic_never_imports_widgets_and_nothing_imports_pages(file):
    shown = name(file) == "app.py" or file.parent.name == "pages" or file.name == "widgets.py"
    for module in imports(file):
        assert ".pages" not in module
        assert shown or not module.endswith(".widgets")


@in_each(SOURCES, name)
def test_each_library_comes_in_by_its_one_door(file):
    for module in imports(file):
        doors = DOORS.get(module.split(".")[0])
        assert doors is None or name(file).startswith(doors), f"{name(file)} imports {module}"


@in_each(SOURCES, name)
def test_a_page_or_widget_reaches_sheets_only_through_what_the_person_may_do(file):
    if file.parent.name != "pages" and file.name != "widgets.py":
        return
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("alignment.store"):
            named = {alias.name for alias in node.names}
            assert node.module == "alignment.store", f"{name(file)}:{node.lineno}"
            assert not named & {"Store", "open_store", "shared_store"}, f"{name(file)}:{node.lineno}"
        assert getattr(node, "attr", "") not in {"open_store", "shared_store"}, f"{name(file)}:{node.lineno}"


def test_a_whole_workshop_is_read_only_where_it_is_cut_for_who_asks_or_they_lead_it():
    whole = {name(file) for file in SOURCES if re.search(r"\bshared_snapshots\b", file.read_text(encoding="utf-8"))}
    assert whole == {
        "exercises/workshop/snapshots.py",
        "exercises/workshop/widgets.py",  # `the_room` cuts it, `the_desk` has asked who leads
        "exercises/workshop/live/stream.py",  # `LiveView.parts` cuts it
        "exercises/workshop/export/widgets.py",  # so does `write_workshop`
        "exercises/workshop/rehearsal/widgets.py",  # on the desk
        "exercises/next_event/checks/keeping.py",  # whose promises a link opens; their counts for who leads
    }


def test_modules_are_found_by_name_only_where_they_may_be_absent_or_need_pages():
    by_name = {
        name(file) for file in SOURCES if re.search("import_module|__import__", file.read_text(encoding="utf-8"))
    }
    assert by_name == {"exercises/widgets.py", "alignment/encoders.py"}


def test_no_attribute_of_a_package_hides_one_of_its_modules():
    apart = {"pages", "migrations", "app.py"}  # pages are scripts, migrations run within Alembic
    within = [file.relative_to(ROOT) for file in SOURCES if not apart & set(file.relative_to(ROOT).parts)]
    parts = {(path.parent if path.stem == "__init__" else path.with_suffix("")).parts for path in within}
    modules = {".".join(names): import_module(".".join(names)) for names in parts}
    hidden = {
        module
        for module, loaded in modules.items()
        if "." in module and getattr(modules[module.rpartition(".")[0]], module.rpartition(".")[2]) is not loaded
    }
    assert hidden == set()


# HTML


@in_each(SOURCES, name)
def test_only_what_we_wrote_ourselves_is_marked_as_safe(file):
    for node, called in calls(file):
        if called == "Markup":
            assert len(node.args) == 1, f"{name(file)}:{node.lineno}"
            assert is_literal(node.args[0]), f"{name(file)}:{node.lineno}"
            assert not node.keywords, f"{name(file)}:{node.lineno}"
        elif called not in {"isinstance", "cast"}:  # as in map(Markup, texts)
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            assert not [one for one in given if getattr(one, "id", "") == "Markup"], f"{name(file)}:{node.lineno}"
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ImportFrom) and node.module == "markupsafe":
            assert {alias.name for alias in node.names} <= {"Markup", "escape"}
            assert not [alias for alias in node.names if alias.asname]
        assert not (isinstance(node, ast.Import) and "markupsafe" in {alias.name for alias in node.names})
        assert getattr(node, "name", "") not in {"__html__", "__html_format__"}


@in_each(SOURCES, name)
def test_a_tag_stands_only_in_what_escapes_the_texts_put_into_it(file):
    assert "html" not in set(imports(file))
    apart = {id(argument) for node, called in calls(file) if called == "Markup" for argument in node.args}
    apart |= {id(node.value) for node in ast.walk(tree(file)) if isinstance(node, ast.Expr)}  # docstrings
    tagged = [
        node.value
        for node in ast.walk(tree(file))
        if is_literal(node) and id(node) not in apart and TAG.search(node.value.replace("<extra></extra>", ""))
    ]
    assert tagged == [] or name(file) == TO_PAGES  # which brings style sheets and scripts of ours, from their files


def test_the_search_for_tags_finds_the_pieces_of_one():
    for piece in ("<p>", "<div class='", '"></i>', "<br>", "<td", "</", "text</td>"):
        assert TAG.search(piece), piece
    for other in ("a < b > c", "(?P<who>x)", "<-", "1<2"):
        assert not TAG.search(other), other


@in_each(SOURCES, name)
def test_html_styles_and_scripts_come_onto_a_page_by_one_door(file):
    put = [f"{name(file)}:{node.lineno}" for node, called in calls(file) if called == "html"]
    assert len(put) == 3 if name(file) == TO_PAGES else put == []


@in_each(SOURCES, name)
def test_files_are_asked_for_by_one_door(file):
    asked = {called for _, called in calls(file)} & {"file_uploader", "camera_input", "audio_input", "chat_input"}
    assert asked == ({"file_uploader"} if name(file) == TO_PAGES else set())


# Modules


@in_each([file for file in SOURCES if file.parent.name == "pages"], name)
def test_a_page_is_a_direct_script_of_at_most_120_lines(file):
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    assert not [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assert not (file.parent / "__init__.py").exists()


@in_each([file for file in SOURCES if file.parent.name != "pages"], name)
def test_nothing_mutable_lives_at_module_level(file):
    allowed = {"__all__"}
    for node in tree(file).body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        targets = {target.id for target in getattr(node, "targets", []) if isinstance(target, ast.Name)}
        if value is None or targets & allowed:
            continue
        made = isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)
        called = isinstance(value, ast.Call) and getattr(value.func, "id", "") in {"list", "dict", "set", "defaultdict"}
        assert not made, f"{name(file)}:{node.lineno}"
        assert not called, f"{name(file)}:{node.lineno}"
