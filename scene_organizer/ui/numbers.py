"""Numbers as the person's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from scene_organizer.ui.mirror import left_to_right


def number(value: int) -> str:
    """A whole number with the language's digits and separators."""
    return QLocale().toString(value)


def decimal(value: float, places: int) -> str:
    """A number with so many decimal places."""
    return QLocale().toString(value, "f", places)


def data_size(count: int) -> str:
    """So many bytes, in the unit that fits."""
    return left_to_right(QLocale().formattedDataSize(
        count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    ))


def percent(value: float) -> str:
    """A share of 0..1 as a whole percentage; never rounded up to certainty."""
    return percentage(min(round(value * 100), 99 if value < 1 else 100))


def percentage(hundredths: int) -> str:
    """A whole percentage, which may exceed 100."""
    return left_to_right(
        QCoreApplication.translate("numbers", "{0}\u00a0%").format(number(hundredths))
    )


def duration(seconds: float) -> str:
    """Roughly how long something takes."""
    return _Duration().text(seconds)


class _Duration(QObject):
    # lupdate finds plurals in a class's own texts only.

    def text(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 2:
            return self.tr("about %Ln second(s)", "", max(1, round(seconds)))
        if minutes < 120:
            return self.tr("about %Ln minute(s)", "", minutes)
        return self.tr("about %Ln hour(s)", "", round(minutes / 60))
