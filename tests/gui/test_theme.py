from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scene_organizer.ui.look import DARK, LIGHT, Colours, colours
from scene_organizer.ui.theme import Theme


def luminance(colour: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    parsed = QColor(colour)
    red, green, blue = map(linear, (parsed.redF(), parsed.greenF(), parsed.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """As in WCAG 2.2."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_is_readable_on_every_ground_it_stands_on(theme: Colours) -> None:
    grounds = (theme.window, theme.base, theme.raised, theme.tile)
    pairs = [
        (text, ground)
        for text in (theme.text, theme.muted, theme.warning, theme.error)
        for ground in grounds
    ]
    pairs += [
        (theme.text, theme.selection), (theme.muted, theme.selection),
        (theme.on_accent, theme.accent),
    ]
    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert not poor
    # Lines that say where the focus is need 3:1 (WCAG 1.4.11).
    assert contrast(theme.accent, theme.base) >= 3
    assert contrast(theme.accent, theme.window) >= 3


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
