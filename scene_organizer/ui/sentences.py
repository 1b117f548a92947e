"""Sentences put together from parts, as the person's language does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from scene_organizer.domain.changes import ScanSummary


def listed(names: Iterable[str]) -> str:
    """Names one after the other."""
    return QCoreApplication.translate("sentences", ", ").join(names)


def joined(parts: Sequence[str]) -> str:
    """One sentence out of parts that say one thing each."""
    translate = QCoreApplication.translate
    return translate("sentences", "{0}.").format(translate("sentences", "; ").join(parts))


def scan_text(summary: ScanSummary) -> str:
    """What a scan has done and what is next, as `ScanSummary.sentence` says it in English."""
    return _Scan().sentence(summary)


class _Scan(QObject):
    # lupdate finds plurals in a class's own texts only.

    def sentence(self, summary: ScanSummary) -> str:
        if summary.cancelled:
            return self.tr("Stopped. %Ln photo(s) so far; scan again to go on.", "", summary.total)
        if summary.total or summary.offline:
            return joined(self._parts(summary))
        if summary.placeholders:
            return self.tr(
                "All %Ln photo(s) of this folder are in the cloud.", "", summary.placeholders
            )
        return self.tr("There are no photos in this folder.")

    def _parts(self, summary: ScanSummary) -> list[str]:
        parts = [self.tr("%Ln photo(s) sorted", "", summary.total - summary.failed)]
        if summary.unsure:
            need = self.tr("%Ln need(s) you", "", summary.unsure)
            if summary.review_minutes:
                time = self.tr("about %Ln minute(s)", "", summary.review_minutes)
                need = self.tr("{0}, {1}").format(need, time)
            parts.append(need)
        if summary.failed:
            parts.append(self.tr("%Ln could not be read", "", summary.failed))
        if summary.unreadable:
            count = len(summary.unreadable)
            parts.append(self.tr("%Ln folder(s) could not be opened", "", count))
        if summary.offline:
            parts.append(self.tr("%Ln photo(s) cannot be reached now", "", summary.offline))
        if summary.placeholders:
            parts.append(self.tr("%Ln in the cloud left alone", "", summary.placeholders))
        return parts
