"""Which folder imports from which: `python -m benchmarks.imports` prints it, with how many files of each do.

Tests take `files_imported` to see that nothing imports in a circle, nor from a floor above its own.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("sdg_data", "alignment", "exercises")


def sources() -> tuple[Path, ...]:
    """Every file of the product, the app first."""
    return (ROOT / "app.py", *(file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py"))))


def files_imported(file: Path) -> Iterator[Path]:
    """The files of ours that a file imports from, also those that it imports within functions."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            # "from alignment.store import documents" is of the module, "… import Store" of the package itself.
            within = [f"{node.module}.{alias.name}" for alias in node.names]
            named = [name if _file(name) else str(node.module) for name in within]
        else:
            continue
        yield from filter(None, map(_file, named))


def _file(module: str) -> Path | None:
    place = ROOT / module.replace(".", "/")
    if not module.startswith(PACKAGES):
        return None
    return next((file for file in (place.with_suffix(".py"), place / "__init__.py") if file.is_file()), None)


def main() -> None:
    imports: dict[str, Counter[str]] = {}
    for file in sources():
        folder = file.parent.relative_to(ROOT).as_posix()
        others = {other.parent.relative_to(ROOT).as_posix() for other in files_imported(file)}
        imports.setdefault(folder, Counter()).update(others - {folder})
    widest = max(map(len, imports))
    for folder, others in sorted(imports.items()):
        print(f"{folder:{widest}}", ", ".join(f"{other} {count}" for other, count in sorted(others.items())) or "–")


if __name__ == "__main__":
    main()
