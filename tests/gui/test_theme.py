from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.ui.look import DARK, LIGHT, colours
from scene_organizer.ui.theme import Theme


def test_the_system_is_followed_until_a_theme_is_chosen(
    qapp: QApplication, qtbot: QtBot
) -> None:
    hints = QGuiApplication.styleHints()
    theme = Theme(qapp, "system")
    hints.setColorScheme(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: colours(qapp.palette()) in (DARK, LIGHT))
    theme.choose("dark")
    assert colours(qapp.palette()) is DARK
    theme.choose("light")
    assert colours(qapp.palette()) is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == LIGHT.text
    theme.choose("system")
    theme.deleteLater()


def test_a_choice_that_makes_no_sense_follows_the_system(qapp: QApplication) -> None:
    theme = Theme(qapp, "purple")
    assert theme.choice == "system"
    theme.deleteLater()
