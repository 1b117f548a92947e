"""The folder tree is the architecture: what lies where, and what it is called."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

TOP_LEVEL = {
    "scene_organizer", "training", "assets", "tests", "pyproject.toml", "README.md", "build.spec",
    "LICENSE", "CHANGELOG.md", "constraints.txt",
}  # fmt: skip
EMPTY_NAMES = {"manager", "helper", "helpers", "util", "utils", "data", "process", "misc", "common"}
SOURCES = sorted([*ROOT.glob("scene_organizer/**/*.py"), *ROOT.glob("training/**/*.py")])


def tracked_files() -> list[str]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return listing.stdout.rstrip("\0").split("\0")


def imports_of(path: Path) -> set[str]:
    """Modules a file imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: relative import"
            names.add(node.module or "")
    return names


def test_nothing_new_lies_at_the_top() -> None:
    top = {name.split("/")[0] for name in tracked_files()}
    assert {name for name in top if not name.startswith(".")} <= TOP_LEVEL


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [path for path in SOURCES if path.stem in EMPTY_NAMES]


def test_no_photo_and_no_pretrained_weights_are_committed() -> None:
    photos = re.compile(r"\.(jpe?g|heic|heif|avif|webp|tiff?|h5|npz)$", re.IGNORECASE)
    # The arrays beside the bundled model are neither: nobody could make a photo of them.
    ours = "assets/model/"
    assert not [
        name for name in tracked_files() if photos.search(name) and not name.startswith(ours)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_the_domain_imports_only_the_standard_library() -> None:
    for path in ROOT.glob("scene_organizer/domain/*.py"):
        for name in imports_of(path):
            own = name.startswith("scene_organizer.domain")
            assert own or name.split(".")[0] in sys.stdlib_module_names, (path.name, name)


@pytest.mark.parametrize("package", ["scene_organizer", "training"])
def test_everything_that_is_imported_is_declared(package: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = project["dependencies"]
    if package == "training":
        wanted += project["optional-dependencies"]["train"]
    modules = {
        "pyside6-essentials": "PySide6", "pillow": "PIL", "pillow-heif": "pillow_heif",
        "scikit-learn": "sklearn",
    }  # fmt: skip
    declared = {re.split(r"[\[<>=; ]", requirement)[0].lower() for requirement in wanted}
    declared = {modules.get(name, name) for name in declared}
    for path in ROOT.glob(f"{package}/**/*.py"):
        for name in {name.split(".")[0] for name in imports_of(path)}:
            own = name in ("scene_organizer", "training", "__future__")
            assert own or name in sys.stdlib_module_names or name in declared, (path.name, name)
