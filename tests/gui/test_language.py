"""What the window says in other languages, and how it is read."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.domain.changes import ScanSummary
from scene_organizer.library import Library
from scene_organizer.paths import assets
from scene_organizer.settings import Settings
from scene_organizer.ui.command_list import plain
from scene_organizer.ui.dialogs.preferences import Preferences
from scene_organizer.ui.fault_sentences import SENTENCES
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.file_names import one_line
from scene_organizer.ui.language import LANGUAGES, SYSTEM, speak
from scene_organizer.ui.mirror import left_to_right
from scene_organizer.ui.numbers import number, percent
from scene_organizer.ui.sentences import scan_text
from tests.conftest import ROOT
from tests.gui.conftest import OpenWindow, names, select, settled

SOURCES = ROOT / "scene_organizer"
PLACES = re.compile(r"\{\w+\}|%Ln")
translate = QCoreApplication.translate


def messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """Source, translations (one a plural form) and whether there are plural forms."""
    file = assets() / "translations" / f"scene_organizer_{language}.ts"
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        several = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation] if several else [translation.text or ""]
        yield message.findtext("source", ""), forms, several


def lupdate() -> bool:
    beside = str(Path(sys.executable).parent)
    return bool(shutil.which("pyside6-lupdate", path=beside) or shutil.which("pyside6-lupdate"))


@pytest.mark.skipif(not lupdate(), reason="PySide6's pyside6-lupdate is not installed")
def test_the_translations_are_complete_and_up_to_date() -> None:
    found = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "translations"), "--check"],
        check=False, capture_output=True, text=True,
    )
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_in_english(language: str) -> None:
    left = [source for source, forms, _ in messages(language) if not all(map(str.strip, forms))]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_put_in_what_the_source_does(language: str) -> None:
    wrong = []
    for source, forms, several in messages(language):
        for place, form in enumerate(filter(None, forms)):
            wanted, found = set(PLACES.findall(source)), set(PLACES.findall(form))
            if several and place == 0 and len(forms) > 1:
                # One is often said without a number: "about a minute".
                wanted.discard("%Ln")
                found.discard("%Ln")
            if wanted != found:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_chooses_is_marked_where_the_source_marks_one(language: str) -> None:
    wrong = [
        (source, form) for source, forms, _ in messages(language) for form in filter(None, forms)
        if bool(re.search(r"&(?!&)\w", source)) != bool(re.search(r"&(?!&)\w", form))
    ]
    assert wrong == []


def test_every_text_of_the_window_is_a_literal_that_lupdate_can_read() -> None:
    wrong = []
    for file in (SOURCES / "ui").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = {"tr": 0, "translate": 1}.get(name)
            of_painter = name == "translate" and len(node.args) < 3 and all(
                not isinstance(each, ast.Constant) or not isinstance(each.value, str)
                for each in node.args
            )
            if place is None or of_painter or file.name == "faults.py":
                continue
            text = node.args[place]
            written = ast.get_source_segment(source, text) or ""
            if not isinstance(text, ast.Constant) or "\\N{" in written:
                wrong.append(f"{file.name}:{node.lineno}: {written}")
    assert wrong == []


def test_every_sentence_of_the_library_is_known_to_the_window() -> None:
    known = {PLACES.sub("{}", sentence) for sentence in SENTENCES}
    missing = {
        f"{file.relative_to(SOURCES)}: {sentence}"
        for file in SOURCES.rglob("*.py") for sentence in sentences(file)
        if PLACES.sub("{}", sentence) not in known
    }
    assert missing == set(), "put them into scene_organizer/ui/fault_sentences.py"


def sentences(file: Path) -> Iterator[str]:
    """What is raised as a fault in a file, with `{0}` for what is put in."""
    if file.relative_to(SOURCES).parts[0] in ("ui", "cli"):
        return
    faults = ("EnvironmentFault", "InputFault", "UnreachableFault", "ProgramFault", "Cancelled")
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        text = node.args[0] if node.func.id in faults and node.args else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif isinstance(text, ast.JoinedStr):
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{0}"
                for part in text.values
            )


@pytest.mark.parametrize(("language", "sea", "cancel", "count"), [
    ("de", "Meer", "Abbrechen", "1.234"), ("es", "Mar", "Cancelar", "1234"),
    ("fr", "Mer", "Annuler", "1\u202f234"), ("zh_CN", "海", "取消", "1,234"),
    ("fa", "دریا", "انصراف", "۱٬۲۳۴"), ("en", "Sea", "Cancel", "1,234"),
])
def test_texts_qts_own_and_numbers_speak_one_language(
    qapp: QApplication, language: str, sea: str, cancel: str, count: str
) -> None:
    assert speak(qapp, language) == language
    assert translate("scenes", "Sea") == sea
    assert plain(translate("QPlatformTheme", "Cancel")) == cancel
    assert number(1234) == count
    mirrored = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mirrored == (language == "fa")


@pytest.mark.parametrize(("system", "spoken"), [
    ("fr_CA", "fr"), ("zh_CN", "zh_CN"), ("fa_IR", "fa"), ("sv_SE", "en"), ("C", "en"),
])
def test_the_window_speaks_as_the_system_does(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert speak(qapp, SYSTEM) == spoken
    assert speak(qapp, "de") == "de"
    assert speak(qapp, "tlh") == spoken


@pytest.mark.parametrize(("language", "one", "many"), [
    ("en", "1 photo sorted; 1 needs you, about 1 minute.",
     "1,200 photos sorted; 310 need you, about 6 minutes."),
    ("de", "1 Foto sortiert; 1 wartet auf Ihre Antwort, etwa eine Minute.",
     "1.200 Fotos sortiert; 310 warten auf Ihre Antwort, etwa 6 Minuten."),
    ("zh_CN", "已归类 1 张照片；1 张需要您确认，约 1 分钟。",
     "已归类 1,200 张照片；310 张需要您确认，约 6 分钟。"),
])
def test_a_scan_is_told_of_with_plurals(
    qapp: QApplication, language: str, one: str, many: str
) -> None:
    speak(qapp, language)
    assert scan_text(ScanSummary(total=1, unsure=1, review_minutes=1)) == one
    assert scan_text(ScanSummary(total=1200, unsure=310, review_minutes=6)) == many


@pytest.mark.parametrize("summary", [
    ScanSummary(cancelled=True, total=3), ScanSummary(), ScanSummary(placeholders=2),
    ScanSummary(total=5, failed=1, offline=2, placeholders=4, unreadable=("a", "b")),
    ScanSummary(total=1, unsure=1, review_minutes=2), ScanSummary(offline=1),
])
def test_in_english_a_scan_is_told_of_as_on_the_command_line(summary: ScanSummary) -> None:
    assert scan_text(summary) == summary.sentence


def test_faults_are_told_in_the_persons_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert fault_text("Permission denied.") == "Zugriff verweigert."
    assert fault_text("The folder /a, b cannot be made. Permission denied.") == (
        "Der Ordner /a, b lässt sich nicht anlegen. Zugriff verweigert."
    )
    recovered = "An interrupted operation was put in order: 3 at their new place, 1 failed."
    assert fault_text(recovered) == (
        "Ein unterbrochener Vorgang wurde in Ordnung gebracht: 3 am neuen Ort, 1 fehlgeschlagen."
    )
    assert fault_text("Nobody has ever said this.") == "Nobody has ever said this."


def test_paths_stay_in_order_among_right_to_left_words(qapp: QApplication) -> None:
    assert left_to_right("/a/b") == "/a/b"
    speak(qapp, "fa")
    assert "\u2066/a/b\u2069" in fault_text("The folder /a/b is not there.")
    # What Persian is written with is no control to be shown.
    assert one_line("می\u200cدهد\n") == "می\u200cدهد\N{SYMBOL FOR NEWLINE}"
    assert percent(0.5) == "\u2066۵۰٪\u2069"


def test_the_language_is_chosen_in_the_preferences(qtbot: QtBot) -> None:
    dialog = Preferences(Settings())
    qtbot.addWidget(dialog)
    assert dialog.language.currentData() == SYSTEM
    offered = [dialog.language.itemText(row) for row in range(1, dialog.language.count())]
    assert offered == list(LANGUAGES.values())
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.language.setCurrentIndex(dialog.language.findData("fa"))
    assert told.args == [Settings(language="fa")]


def test_a_walk_in_persian(
    qapp: QApplication, open_window: OpenWindow, album: Path, library: Library, qtbot: QtBot
) -> None:
    speak(qapp, "fa")
    window = open_window(album)
    grid = window.browser.grid
    layout = grid.photo_layout
    first, second = layout.cell(0), layout.cell(1)
    assert first is not None
    assert second is not None
    # Columns run from the right, and an arrow goes where it points.
    assert layout.metrics.width - first.right < first.x
    assert second.x < first.x
    grid.setFocus()
    grid.go_to(window.browser.model.listing.ids[0])
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current_id() == window.browser.model.listing.ids[1]
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current_id() == window.browser.model.listing.ids[0]
    assert grid.indexAt(grid.visualRect(grid.currentIndex()).center()) == grid.currentIndex()
    # The sidebar with its names lies at the right.
    assert window.browser.sidebar.x() > grid.mapTo(window.browser, grid.rect().topLeft()).x()
    select(window, "sea1.jpg")
    window.labelling.label(("forest",))
    qtbot.waitUntil(lambda: "جنگل" in window.commands.undo.text() and settled(window))
    (photo,) = [photo for photo in library.photos(window.browser.model.listing.ids)
                if photo.path.name == "sea1.jpg"]
    assert photo.correction == ("forest",)
    # In the loupe, too, the next photo lies at the left.
    grid.go_to(window.browser.model.listing.ids[0])
    window.browser.show_large()
    qtbot.keyClick(window.browser.loupe, Qt.Key.Key_Left)
    assert window.browser.loupe.photo_id == window.browser.model.listing.ids[1]
    qtbot.keyClick(window.browser.loupe, Qt.Key.Key_Escape)
    # A review by keys alone.
    window.start_review()
    review = window.review
    qtbot.waitUntil(lambda: review.photo_id is not None)
    begun = review.photo_id
    qtbot.keyClick(review, Qt.Key.Key_Left)
    assert review.photo_id != begun
    qtbot.keyClick(review, Qt.Key.Key_Right)
    assert review.photo_id == begun
    cells = [cell for _, cell in review.dock.filmstrip._cells()]
    assert [cell.x() for cell in cells] == sorted((cell.x() for cell in cells), reverse=True)
    qtbot.waitUntil(lambda: settled(window))
    assert names(window)
