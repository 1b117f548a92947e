"""README's Quick start: two lines that do all set-up, and the same words everywhere."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SYSTEM_PACKAGES = ROOT / ".ci" / "system-packages"


def quick_start() -> list[str]:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (section,) = re.findall(r"^## Quick start\n(.*?)^## ", readme, re.MULTILINE | re.DOTALL)
    blocks = re.findall(r"^```\w*\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
    return [block.strip() for block in blocks]


def test_the_quick_start_is_two_lines() -> None:
    window, tests = quick_start()
    assert "\n" not in window
    assert "\n" not in tests
    assert window.endswith(" && .venv/bin/scene-organizer ~/Pictures")
    assert tests.endswith(" && .venv/bin/python -m pytest")


def test_both_lines_do_the_same_set_up() -> None:
    window, tests = ([shlex.split(part) for part in line.split(" && ")] for line in quick_start())
    assert window[:2] == tests[:2]
    assert window[2][:-1] == tests[2][:-1]
    assert tests[2][-1] == ".[test]"


def test_the_check_script_runs_the_line_of_the_readme(tmp_path: Path) -> None:
    # The script's own awk, on the README as it is.
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    (program,) = re.findall(r"awk '(.*?)'", script, re.DOTALL)
    found = subprocess.run(
        ["awk", program, str(ROOT / "README.md")], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == quick_start()[1]


def test_the_scripts_that_the_readme_names_exist() -> None:
    entry = "scene_organizer.__main__"
    assert PROJECT["scripts"] == {"scene-organizer": f"{entry}:main"}
    assert PROJECT["gui-scripts"] == {"scene-organizer-window": f"{entry}:main_window"}


def test_constraints_are_exact_and_name_no_host() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        assert re.fullmatch(r"#.*|[A-Za-z0-9._-]+==[0-9][0-9A-Za-z.]*", line), line
        assert "://" not in line


def test_constraints_pin_every_direct_dependency() -> None:
    def key(name: str) -> str:
        return re.sub(r"[-_.]+", "-", name).lower()

    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = {key(line.split("==")[0]) for line in lines if not line.startswith("#")}
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *(name for extra in extras.values() for name in extra)]
    names = {key(re.split(r"[\[<>=; ]", requirement)[0]) for requirement in wanted}
    assert names - {"scene-organizer"} <= pinned


linux = pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")


def run_system_packages(
    tmp_path: Path, libraries: str, user: int
) -> subprocess.CompletedProcess[str]:
    """Runs the script on a pretended system: what ldconfig knows, and who asks."""
    for name, body in {
        "ldconfig": f"cat <<'E'\n{libraries}\nE\n",
        "id": f"echo {user}\n",
        "apt-get": 'echo "apt-get $*"\n',
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}")
        (tmp_path / name).chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    return subprocess.run(
        ["sh", str(SYSTEM_PACKAGES)], env=environment, capture_output=True, text=True, check=False
    )


def all_libraries() -> str:
    script = SYSTEM_PACKAGES.read_text(encoding="utf-8")
    (table,) = re.findall(r"<<'LIBRARIES'\n(.*?)^LIBRARIES", script, re.MULTILINE | re.DOTALL)
    return "\n".join(f"\t{line.split()[0]} (libc6) => /lib/x" for line in table.splitlines())


@linux
def test_where_nothing_is_missing_nothing_is_done(tmp_path: Path) -> None:
    done = run_system_packages(tmp_path, all_libraries(), user=0)
    if "fonts-dejavu-core" in done.stdout:
        pytest.skip("this machine has no font")
    assert (done.returncode, done.stdout) == (0, "")


@linux
def test_root_gets_exactly_what_is_missing(tmp_path: Path) -> None:
    libraries = all_libraries().replace("libEGL.so.1 ", "libOther.so.1 ")
    done = run_system_packages(tmp_path, libraries, user=0)
    assert done.returncode == 0
    update, install = done.stdout.splitlines()
    assert update.startswith("apt-get update")
    assert install.startswith("apt-get install -y")
    assert "libegl1" in install.split()
    assert "libgl1" not in install.split()


@linux
def test_an_ordinary_user_is_told_the_line_to_run(tmp_path: Path) -> None:
    done = run_system_packages(tmp_path, "", user=1000)
    assert done.returncode == 1
    assert done.stdout == ""
    line = done.stderr.splitlines()[-1]
    assert line.startswith("sudo apt-get update && sudo apt-get install -y")
    assert "libxcb-cursor0" in line.split()
