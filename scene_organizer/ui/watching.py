"""Watched folders in the window: chosen in a menu, told of in the status bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QToolButton, QWidget

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.operation import BatchReport
from scene_organizer.domain.watching import Blindness, Means, WatchState
from scene_organizer.library.watching import AutoOrganize
from scene_organizer.paths import outermost
from scene_organizer.settings import Settings
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.choices import Choices
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.icons import icon
from scene_organizer.ui.notices import Notices
from scene_organizer.ui.workers.watches import Watches


class Watching(QObject):
    """Has folders watched, and says how and what came of it.

    Args:
        watches: The watchers.
        choices: Where it is kept which folders are watched.
        commands: Whose menu of watched folders it fills.
        activity: The status bar, where a sign shows while folders are watched.
        notices: Tell of new photos to who does not look.
        window: The parent of dialogs.
    """

    told = Signal(str)
    """What is said in passing."""
    warned = Signal(str)
    """What a person should know of how folders are watched."""

    def __init__(
        self, watches: Watches, choices: Choices, commands: Actions, activity: Activity,
        notices: Notices, window: QWidget,
    ) -> None:
        super().__init__(window)
        self._watches = watches
        self._choices = choices
        self._commands = commands
        self._notices = notices
        self._window = window
        self._shown: Sequence[Path] = ()
        self._states: dict[Path, WatchState] = {}
        self.sign = QToolButton(activity)
        self.sign.setProperty("flat", True)
        self.sign.setIcon(icon("why"))
        self.sign.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.sign.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sign.setMenu(commands.watch_menu)
        self.sign.hide()
        activity.addPermanentWidget(self.sign)
        commands.watch_toggled.connect(self.toggle)
        choices.changed.connect(self._on_settings_changed)
        watches.state_changed.connect(self._on_state_changed)
        watches.photos_arrived.connect(self._on_photos_arrived)
        watches.organized.connect(self._on_organized)
        commands.auto_organize.triggered.connect(self.choose_organizing)
        watches.failed.connect(lambda sentence: self.warned.emit(fault_text(sentence)))

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that are watched."""
        return outermost(Path(folder) for folder in self._choices.settings.watched)

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves it beside the clock."""
        return (bool(self.folders) and self._choices.settings.keep_in_tray
                and QSystemTrayIcon.isSystemTrayAvailable())

    def start(self) -> None:
        """Watches the folders that were chosen."""
        self._watch()
        self._show()

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Offers these folders to be watched."""
        self._shown = folders
        self._show()

    def toggle(self, folder: Path, watched: bool) -> None:
        """Watches a folder, or does so no longer."""
        others = [each for each in self.folders if each != folder]
        chosen = outermost([*others, folder] if watched else others)
        settings = self._choices.settings
        names = tuple(map(str, chosen))
        # Watched once more it is not organized unless that is chosen once more.
        organized = tuple(name for name in settings.auto_organize if name in names)
        self._choices.take(replace(settings, watched=names, auto_organize=organized))

    def choose_organizing(self) -> None:
        """Asks which folders' photos are organized unasked, and how."""
        from scene_organizer.ui.dialogs.auto_organize import AutoOrganizeDialog

        dialog = AutoOrganizeDialog(
            self._watches, self.folders, self._choices.settings, self._window)
        dialog.accepted_settings.connect(self._on_organizing_chosen)
        dialog.open()

    def state_text(self, state: WatchState) -> str:
        """How a folder is watched, as `WatchState.sentence` says it in English."""
        folder = str(state.folder)
        if state.means is Means.AWAY:
            return self.tr(
                "{0} cannot be reached now; it is watched again once it is back."
            ).format(folder)
        if state.means is Means.EVENTS:
            return self.tr("{0} is watched.").format(folder)
        return self.tr("{0} is looked through every {1} s: {2}.").format(
            folder, round(state.seconds), self._reason(state)
        )

    def _reason(self, state: WatchState) -> str:
        if state.blindness is Blindness.NETWORK:
            if state.kind:
                return self.tr(
                    "it lies on a network drive ({0}), whose changes are not all announced"
                ).format(state.kind)
            return self.tr("it lies on a network drive, whose changes are not all announced")
        if state.blindness is Blindness.LIMIT:
            return self.tr("the system watches no more folders for you")
        return self.tr("its drive does not announce changes")

    def _show(self) -> None:
        watched = self.folders
        offered = dict.fromkeys((*self._shown, *watched))
        self._commands.show_watched([(folder, folder in watched) for folder in offered])
        states = [self._states[folder] for folder in watched if folder in self._states]
        parts = [self.tr("%Ln folder(s) watched", "", len(watched))]
        polled = [state.seconds for state in states if state.means is Means.POLLING]
        if polled:
            parts.append(self.tr("every {0} s").format(round(max(polled))))
        away = sum(state.means is Means.AWAY for state in states)
        if away:
            parts.append(self.tr("%Ln away", "", away))
        organized = sum(str(each) in self._choices.settings.auto_organize for each in watched)
        if organized:
            parts.append(self.tr("%Ln organized by itself", "", organized))
        # Qt leaves hardly any room between an icon and its text.
        self.sign.setText(f" {' · '.join(parts)}")
        self.sign.setToolTip("\n".join(map(self.state_text, states)))
        self.sign.setVisible(bool(watched))
        self._notices.keep_icon(self.stays, self._commands.quit)

    def _watch(self) -> None:
        settings = self._choices.settings
        how: AutoOrganize | None = None
        if settings.auto_organize:
            try:
                how = AutoOrganize.of(settings)
            except InputFault as fault:
                self.warned.emit(fault_text(fault.sentence))
        self._watches.watch({
            folder: how if str(folder) in settings.auto_organize else None
            for folder in self.folders
        })

    def _on_organizing_chosen(self, wanted: Settings) -> None:
        # What was chosen elsewhere while the dialog was open stays.
        self._choices.take(replace(
            self._choices.settings, auto_organize=wanted.auto_organize,
            auto_organize_mode=wanted.auto_organize_mode,
            auto_organize_destination=wanted.auto_organize_destination,
            auto_organize_floor=wanted.auto_organize_floor,
        ))

    def _on_organized(self, folder: Path, report: BatchReport) -> None:
        from scene_organizer.ui.dialogs.outcome import sentence

        text = self.tr("{0}: {1}").format(folder.name or str(folder), sentence(report, False))
        (self.warned if report.failed else self.told).emit(text)

    def _on_settings_changed(self, old: Settings, new: Settings) -> None:
        if old.watched != new.watched or _organizing(old) != _organizing(new):
            self._watch()
            for gone in self._states.keys() - self.folders:
                del self._states[gone]
        if old.exclusions != new.exclusions:
            self._watches.begin_again()
        self._show()

    def _on_state_changed(self, state: WatchState) -> None:
        if state.folder not in self.folders:
            return
        before = self._states.get(state.folder)
        self._states[state.folder] = state
        self._show()
        usual = state.means is Means.EVENTS and before is None
        if not usual and (before is None or before.means is not state.means):
            self.warned.emit(self.state_text(state))

    def _on_photos_arrived(self, folder: Path, count: int) -> None:
        name = folder.name or str(folder)
        sentence = self.tr("%Ln new photo(s) in {0}.", "", count).format(name)
        self.told.emit(sentence)
        if self._choices.settings.notify_new and self._notices.unseen:
            self._notices.tell(QApplication.applicationDisplayName(), sentence)


def _organizing(settings: Settings) -> tuple[object, ...]:
    """All that says how photos are organized unasked."""
    return (settings.auto_organize, settings.auto_organize_mode,
            settings.auto_organize_destination, settings.auto_organize_floor, settings.template)
