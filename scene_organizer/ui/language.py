"""The language of the window: its texts, Qt's own, numbers, dates, and the way it is read."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from scene_organizer.paths import assets

SYSTEM = "system"

LANGUAGES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français",
    "zh_CN": "简体中文", "fa": "فارسی",
}
"""What the texts are translated into, each called by its own name."""


def speak(application: QGuiApplication, choice: str) -> str:
    """Gives the application a language; what is made afterwards speaks it.

    Args:
        application: Whose texts, numbers, dates and direction are meant.
        choice: One of `LANGUAGES`; anything else follows the system, and is
            English where its language is none of them.

    Returns:
        Which of `LANGUAGES` it is.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    wanted = QLocale(choice) if choice in LANGUAGES else system
    folder = str(assets() / "translations")
    texts = QTranslator(application)
    if not texts.load(wanted, "scene_organizer", "_", folder):
        texts.load("scene_organizer_en", folder)
    spoken = texts.language().replace("-", "_")
    spoken = spoken if spoken in LANGUAGES else spoken.partition("_")[0]
    # Qt's own first: where both have a text, ours is asked before it.
    own = QTranslator(application)
    if own.load(QLocale(spoken), "qtbase", "_", QLibraryInfo.path(
            QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(own)
    application.installTranslator(texts)
    QLocale.setDefault(_formats(choice, spoken, system))
    application.setLayoutDirection(QLocale(spoken).textDirection())
    return spoken


def _formats(choice: str, spoken: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the person's country does, if it speaks that way."""
    of_language = QLocale(spoken)
    if system.language() == QLocale.Language.C:
        return of_language
    if choice not in LANGUAGES or system.language() == of_language.language():
        return system
    return of_language
