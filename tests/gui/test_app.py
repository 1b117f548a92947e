from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from scene_organizer import app
from scene_organizer.ui.instance import Instance


def run(script: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True,
        timeout=120, check=False,
    )


def test_a_catalog_that_cannot_be_opened_is_said_so(
    home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "data").mkdir(parents=True)
    # A damaged one would be set aside; one of a later version is left alone.
    newer = sqlite3.connect(home / "data" / "catalog.sqlite3")
    newer.execute("PRAGMA user_version = 9999")
    newer.close()
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *words: said.append(words[2]))
    assert app.run(None) == 3
    assert "newer version" in said[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_in_order(home: Path, number: int) -> None:
    done = run(
        "import os, sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from scene_organizer import app\n"
        "from scene_organizer.ui.main_window import MainWindow\n"
        "start = MainWindow.start\n"
        "def kill(self, folder):\n"
        "    start(self, folder)\n"
        f"    os.kill(os.getpid(), {int(number)})\n"
        "MainWindow.start = kill\n"
        "sys.exit(app.run(None))\n"
    )
    assert done.returncode == 0, done.stderr
    assert (home / "config" / "window.ini").exists()


def test_what_nobody_caught_is_logged_and_shown(home: Path) -> None:
    done = run(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from scene_organizer import app\n"
        "from scene_organizer.ui.main_window import MainWindow\n"
        "def fail(self, folder):\n"
        "    QTimer.singleShot(0, self, lambda: 1 / 0)\n"
        "    QTimer.singleShot(50, self, lambda: print(self.browser.message_bar.text))\n"
        "    QTimer.singleShot(60, self, self.close)\n"
        "MainWindow.start = fail\n"
        "sys.exit(app.run(None))\n"
    )
    assert done.returncode == 0, done.stderr
    assert "Something went wrong" in done.stdout
    log = (home / "log" / "scene-organizer.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log


def test_the_self_test_window_leaves_the_home_alone(home: Path) -> None:
    done = run("import sys\nfrom scene_organizer import app\nsys.exit(app.open_and_close())\n")
    assert done.returncode == 0, done.stderr
    assert not home.exists()


def test_a_second_window_brings_the_first_to_the_front(
    home: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    first, second = Instance(home / "data"), Instance(home / "data")
    other = Instance(tmp_path / "another library")
    assert not second.call(tmp_path), "nobody is there yet"
    first.listen()
    called: list[Path | None] = []
    first.called.connect(called.append)
    strange = tmp_path / os.fsdecode(b"new\xff\nfolder")
    for folder in (None, tmp_path, strange):
        assert second.call(folder)
    qtbot.waitUntil(lambda: len(called) == 3)
    assert called == [None, tmp_path, strange]
    assert not other.call(None), "each library has a window of its own"
    first.close()
    assert not second.call(None)


def test_a_window_may_go_while_another_start_still_speaks_to_it(home: Path) -> None:
    done = run(
        "from pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from scene_organizer.ui.instance import Instance\n"
        "application = QCoreApplication([])\n"
        "def call_and_go():\n"
        "    first, second = Instance(Path('library')), Instance(Path('library'))\n"
        "    called = []\n"
        "    first.called.connect(called.append)\n"
        "    first.listen()\n"
        "    assert second.call(None)\n"
        "    while not called:\n"
        "        application.processEvents()\n"
        "for time in range(20):\n"
        "    call_and_go()\n"
        "    application.processEvents()\n"
    )
    assert done.returncode == 0, done.stderr


def test_a_second_start_ends_at_once_and_its_folder_is_shown(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    done = run(
        "import subprocess, sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QProcess\n"
        "from scene_organizer import app\n"
        "from scene_organizer.ui.main_window import MainWindow\n"
        "start = MainWindow.start\n"
        "forward = MainWindow.come_forward\n"
        "def begin(self, folder):\n"
        "    start(self, folder)\n"
        "    self.other = QProcess(self)\n"
        "    self.other.finished.connect(lambda code, how: print('second ended with', code))\n"
        f"    self.other.start(sys.executable, ['-m', 'scene_organizer', {str(folder)!r}])\n"
        "def come(self, folder):\n"
        "    forward(self, folder)\n"
        "    print('shows', *self.folders.shown)\n"
        "    self.other.waitForFinished()\n"
        "    self.quit()\n"
        "MainWindow.start, MainWindow.come_forward = begin, come\n"
        "sys.exit(app.run(None))\n"
    )
    assert done.returncode == 0, done.stderr
    assert f"shows {folder}" in done.stdout
    assert "second ended with 0" in done.stdout
