"""Commands with their keys, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QIcon,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from scene_organizer.domain.operation import Batch, Mode
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.command_list import plain
from scene_organizer.ui.icons import icon
from scene_organizer.ui.mirror import left_to_right, right_to_left


class Actions(QObject):
    """Every command of the window. What they do is connected by the window.

    Args:
        window: Owns the actions, so that their keys work in all of it.
        scenes: The scene classes with their digits.
        theme: The theme that is chosen.
    """

    label_chosen = Signal(object)
    """Scene keys as a tuple: empty for none of these; None takes a correction back."""
    scene_toggled = Signal(str)
    """A scene that photos show too, or no longer."""
    folder_chosen = Signal(Path)
    folder_closed = Signal(Path)
    """A folder that the window is to show no longer."""
    watch_toggled = Signal(Path, bool)
    """A folder that is to be watched, or no longer."""
    theme_chosen = Signal(str)

    def __init__(self, window: QMainWindow, scenes: Sequence[SceneClass], theme: str) -> None:
        super().__init__(window)
        self._window = window
        make = self._make
        self.open = make(self.tr("&Open folder…"), "Ctrl+O", "folder")
        self.add_folder = make(self.tr("&Add folder…"), "Ctrl+Shift+O")
        self.rescan = make(self.tr("&Rescan"), "F5", "rescan")
        self.organize = make(self.tr("Or&ganize…"), "Ctrl+E", "organize")
        self.auto_organize = make(self.tr("Organi&ze by itself…"))
        self.undo_organizing = make(self.tr("Undo last organizing"))
        self.redo_organizing = make(self.tr("Organize again what was undone"))
        self.history = make(self.tr("Or&ganizing history…"))
        self.preferences = make(self.tr("&Preferences…"), "Ctrl+,")
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = make(self.tr("&Quit"), "Ctrl+Q")
        self.undo = make(self.tr("&Undo"), "Ctrl+Z", "undo")
        self.redo = make(self.tr("&Redo"), "Ctrl+Shift+Z")
        self.select_all = make(self.tr("Select &all"), "Ctrl+A")
        self.select_group = make(self.tr("Select all in &group"), "Ctrl+Shift+A")
        self.clear_selection = make(self.tr("&Clear selection"))
        self.find = make(self.tr("&Search"), "Ctrl+F", "search")
        self.show_large = make(self.tr("Show &large"), symbol="picture")
        # As the chevrons of headers point.
        shut, open_ = ("Right", "Left") if right_to_left() else ("Left", "Right")
        self.collapse_all = make(self.tr("&Collapse all groups"), f"Ctrl+Shift+{shut}")
        self.expand_all = make(self.tr("&Expand all groups"), f"Ctrl+Shift+{open_}")
        self.larger = make(self.tr("L&arger thumbnails"), "Ctrl++")
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = make(self.tr("S&maller thumbnails"), "Ctrl+-")
        self.full_screen = make(self.tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self.palette = make(self.tr("&Commands…"), "Ctrl+K")
        self.shortcuts = make(self.tr("&Keyboard shortcuts"))
        self.shortcuts.setShortcuts([QKeySequence("?"), QKeySequence("F1")])
        self.demo = make(self.tr("&Drawn photos to try it on"))
        self.log_folder = make(self.tr("Open &log folder"))
        self.diagnostics = make(self.tr("Copy d&iagnostics…"))
        self.reveal = make(self.tr("Show in &file manager"), "Ctrl+Shift+F", "folder")
        self.copy_files = make(self.tr("&Copy"), "Ctrl+C")
        self.copy_path = make(self.tr("Copy &path"), "Ctrl+Shift+C")
        self.copy_picture = make(self.tr("Copy as &image"), "Ctrl+Shift+I", "picture")
        self.review = make(self.tr("Re&view"), "Ctrl+R", "review")
        self.review.setToolTip(self.tr("Go through the photos that need you (Ctrl+R)"))
        self.accept = make(self.tr("&Accept what the model says"), "Ctrl+Return", "check")
        self.similar = make(self.tr("S&imilar photos"), "Ctrl+M", "similar")
        self.flag = make(self.tr("Fla&g, or take the flag away"), "F", "flag")
        self.teach = make(self.tr("The &20 photos that teach most"))
        self.learn = make(self.tr("Learn from your &corrections…"), "Ctrl+L")
        self.changed_by_learning = make(self.tr("&What learning changed…"))
        self.versions = make(self.tr("Learned &models…"))
        self.categories = make(self.tr("Categ&ories…"), "Ctrl+Shift+K")
        self.labels = [self._make_label(scene.name, scene) for scene in scenes]
        self.toggles = [self._make_toggle(scene) for scene in scenes]
        self._selected = 0
        self.none_of_these = self._make_label(self.tr("None of these"), None)
        self.clear_label = make(self.tr("&Remove correction"), "Ctrl+0")
        self.clear_label.triggered.connect(partial(self._choose, None))
        self._themes: dict[str, QAction] = {}
        self._label_menus: list[QMenu] = []
        self._recent = QMenu(self.tr("Recent &folders"), window)
        self._shown = QMenu(self.tr("C&lose folder"), window)
        self.watch_menu = QMenu(self.tr("&Watch for new photos"), window)
        self._make_menus(window.menuBar(), theme)
        self.show_undoable(None, None)
        self.show_undoable_batch(None)
        self.show_redoable_batch(None)
        self.show_folders(())
        self.show_watched(())
        self.enable_for_selection(0)

    def context_menu(self) -> QMenu:
        """The menu of photos under the pointer."""
        menu = QMenu(self._window)
        menu.addAction(self.show_large)
        menu.addSeparator()
        self._add_labels(menu)
        _add(menu, None, self.similar, None, *self._handing_out)
        return menu

    @property
    def _handing_out(self) -> tuple[QAction, ...]:
        return self.reveal, self.copy_files, self.copy_picture, self.copy_path

    def show_undoable(self, undo: str | None, redo: str | None) -> None:
        """Names what label change can be undone and redone."""
        self.undo.setEnabled(undo is not None)
        self.undo.setText(
            self.tr("&Undo {0}").format(_escaped(undo)) if undo else self.tr("&Undo")
        )
        self.redo.setEnabled(redo is not None)
        self.redo.setText(
            self.tr("&Redo {0}").format(_escaped(redo)) if redo else self.tr("&Redo")
        )

    def show_undoable_batch(self, batch: Batch | None) -> None:
        """Names the organizing that can be undone."""
        self.undo_organizing.setEnabled(batch is not None)
        text = self.tr("Undo last or&ganizing")
        if batch is not None:
            count = batch.undoable
            if batch.mode is Mode.TAG:
                text = self.tr("Undo last or&ganizing (%Ln file(s) tagged)", "", count)
            elif batch.mode is Mode.MOVE:
                text = self.tr("Undo last or&ganizing (%Ln file(s) moved)", "", count)
            elif batch.mode is Mode.LINK:
                text = self.tr("Undo last or&ganizing (%Ln file(s) linked)", "", count)
            else:
                text = self.tr("Undo last or&ganizing (%Ln file(s) copied)", "", count)
        self.undo_organizing.setText(text)

    def show_redoable_batch(self, batch: Batch | None) -> None:
        """Names the organizing that can be done again."""
        self.redo_organizing.setEnabled(batch is not None)
        self.redo_organizing.setText(
            self.tr("Organize again what was undone") if batch is None else
            self.tr("Organize again what was undone (%Ln file(s))", "", batch.redoable)
        )

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Offers these scenes from now on, each with its key and its place in the menus."""
        photo, also = self._label_menus
        for action in (*self.labels, *self.toggles):
            self._window.removeAction(action)
            # Out of the menus at once, not when the loop comes round to it.
            photo.removeAction(action)
            also.removeAction(action)
            action.deleteLater()
        self.labels = [self._make_label(scene.name, scene) for scene in scenes]
        self.toggles = [self._make_toggle(scene) for scene in scenes]
        photo.insertActions(self.none_of_these, self.labels)
        also.addActions(self.toggles)
        self.enable_for_selection(self._selected)

    def enable_for_selection(self, count: int) -> None:
        """Enables what needs photos to act on."""
        self._selected = count
        for action in (
            *self.labels, *self.toggles, self.none_of_these, self.clear_label, self.accept,
            self.flag, self.similar, *self._handing_out,
        ):
            action.setEnabled(count > 0)
        self.show_large.setEnabled(count > 0 and self.review.isEnabled())

    def enable_for_grid(self, shown: bool) -> None:
        """Enables what acts on the grid, or its selection as a whole."""
        for action in (
            self.select_all, self.select_group, self.clear_selection, self.find, self.collapse_all,
            self.expand_all, self.larger, self.smaller, self.show_large, self.review, self.teach,
        ):
            action.setEnabled(shown)

    def show_theme(self, theme: str) -> None:
        """Marks the theme that is chosen."""
        self._themes[theme].setChecked(True)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Fills the menu of recent folders."""
        _fill(self._recent, folders, self.folder_chosen.emit)
        self._recent.setEnabled(bool(folders))

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Fills the menu of the folders that are shown; the last one stays."""
        several = len(folders) > 1
        _fill(self._shown, folders if several else (), self.folder_closed.emit)
        self._shown.setEnabled(several)

    def show_watched(self, folders: Sequence[tuple[Path, bool]]) -> None:
        """Fills the menu of folders that can be watched; those that are, are checked."""
        self.watch_menu.clear()
        for folder, watched in folders:
            action = self.watch_menu.addAction(left_to_right(_escaped(str(folder))))
            action.setCheckable(True)
            action.setChecked(watched)
            action.toggled.connect(partial(self.watch_toggled.emit, folder))
        self.watch_menu.addSeparator()
        self.watch_menu.addAction(self.auto_organize)
        self.watch_menu.setEnabled(bool(folders))
        self.auto_organize.setEnabled(any(watched for _, watched in folders))

    def _make(self, text: str, keys: str = "", symbol: str = "") -> QAction:
        action = QAction(text, self._window)
        # Qt takes away "&" but not "(&O)", in which Chinese has it.
        action.setIconText(plain(text).removesuffix("…"))
        if keys:
            action.setShortcut(QKeySequence(keys))
        if symbol:
            action.setIcon(icon(symbol))
        self._window.addAction(action)
        return action

    def _make_label(self, name: str, scene: SceneClass | None) -> QAction:
        action = self._make(_escaped(name), scene.shortcut if scene else "0")
        action.setIcon(_chip_icon(scene) if scene else icon("none"))
        keys = (scene.key,) if scene else ()
        action.triggered.connect(partial(self._choose, keys))
        return action

    def _make_toggle(self, scene: SceneClass) -> QAction:
        action = self._make(
            _escaped(scene.name), f"Shift+{scene.shortcut}" if scene.shortcut else ""
        )
        action.setIcon(_chip_icon(scene))
        action.triggered.connect(lambda *_: self.scene_toggled.emit(scene.key))
        return action

    def _choose(self, keys: tuple[str, ...] | None, checked: bool = False) -> None:
        self.label_chosen.emit(keys)

    def _make_menus(self, bar: QMenuBar, theme: str) -> None:
        file = bar.addMenu(self.tr("&File"))
        file.addAction(self.open)
        file.addAction(self.add_folder)
        file.addMenu(self._recent)
        file.addMenu(self._shown)
        file.addMenu(self.watch_menu)
        file.addAction(self.rescan)
        file.addSeparator()
        file.addAction(self.organize)
        file.addAction(self.undo_organizing)
        file.addAction(self.redo_organizing)
        file.addAction(self.history)
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        _add(edit, self.undo, self.redo, None, self.select_all, self.select_group,
             self.clear_selection, None, self.find, None, self.preferences)
        photo = bar.addMenu(self.tr("&Photo"))
        _add(photo, self.review, None)
        self._label_menus = [photo, self._add_labels(photo)]
        photo.addSeparator()
        _add(photo, self.show_large, self.similar, None, *self._handing_out)
        view = bar.addMenu(self.tr("&View"))
        _add(view, self.larger, self.smaller, None, self.collapse_all, self.expand_all, None,
             self.full_screen, None)
        themes = view.addMenu(self.tr("&Theme"))
        group = QActionGroup(self)
        for key, name in (
            ("system", self.tr("As the &system")), ("light", self.tr("&Light")),
            ("dark", self.tr("&Dark")),
        ):
            action = group.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda *_, chosen=key: self.theme_chosen.emit(chosen))
            themes.addAction(action)
            self._themes[key] = action
        self.show_theme(theme)
        _add(bar.addMenu(self.tr("&Learn")), self.teach, self.learn, None,
             self.changed_by_learning, self.versions, None, self.categories)
        _add(bar.addMenu(self.tr("&Help")), self.palette, self.shortcuts, None, self.demo, None,
             self.log_folder, self.diagnostics)

    def _add_labels(self, menu: QMenu) -> QMenu:
        """Adds what is said of photos; returns the menu of further scenes."""
        _add(menu, *self.labels, self.none_of_these, None)
        also = menu.addMenu(self.tr("&Also shows"))
        _add(also, *self.toggles)
        _add(menu, self.accept, self.clear_label, None, self.flag)
        return also


def _add(menu: QMenu, *actions: QAction | None) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _fill(menu: QMenu, folders: Sequence[Path], act: Callable[[Path], None]) -> None:
    menu.clear()
    for folder in folders:
        action = menu.addAction(left_to_right(_escaped(str(folder))))
        action.triggered.connect(lambda *_, chosen=folder: act(chosen))


def _escaped(text: str) -> str:
    return text.replace("&", "&&")


def _chip_icon(scene: SceneClass) -> QIcon:
    found = QIcon()
    for ratio in (1, 2, 3):
        pixmap = QPixmap(QSize(16, 16) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A person may choose white, or black.
        painter.setPen(Qt.PenStyle.NoPen if scene.builtin else QPen(QColor("#808080"), 0.6))
        painter.setBrush(QColor(scene.colour))
        painter.drawRoundedRect(2, 2, 12, 12, 3, 3)
        painter.end()
        found.addPixmap(pixmap)
    return found
