"""The window: commands, what they start, and the news that comes back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QToolBar

from scene_organizer.domain.changes import ScanProgress, ScanSummary
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.scene import SceneClass
from scene_organizer.library import Library
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.choices import Choices
from scene_organizer.ui.command_list import commands
from scene_organizer.ui.command_palette import CommandPalette
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.folders import Folders
from scene_organizer.ui.garbage import GarbageCollection
from scene_organizer.ui.grid.model import MIME_TYPE
from scene_organizer.ui.grid.view import SIZE_STEP
from scene_organizer.ui.groups import faces, translated
from scene_organizer.ui.handing_out import HandingOut
from scene_organizer.ui.help import Help
from scene_organizer.ui.labelling import Labelling
from scene_organizer.ui.learning.learning import Learning
from scene_organizer.ui.notices import Notices, bring_forward
from scene_organizer.ui.organizing import Organizing
from scene_organizer.ui.pages import Pages
from scene_organizer.ui.path_label import PathLabel
from scene_organizer.ui.sentences import scan_text
from scene_organizer.ui.theme import Theme
from scene_organizer.ui.watching import Watching
from scene_organizer.ui.window_state import WindowState
from scene_organizer.ui.workers.staff import Staff


class MainWindow(QMainWindow):
    """The photos of some folders by scene.

    Args:
        library: What is shown; the window ends its own threads, not the library.
        application: What is themed.
    """

    ended = Signal()
    """The window is closed and none of its threads works any more."""

    def __init__(self, library: Library, application: QApplication) -> None:
        super().__init__()
        self._library = library
        self._stopping = self._stopped = self._quitting = self._renewing = False
        known = library.scenes
        scenes = translated(known)
        # Both are shared by all parts, so that a new category reaches every one of them.
        self._faces = scene_faces = faces(scenes)
        # The catalog keeps label actions in English words.
        self._names = {scene.name: scene_faces[scene.key] for scene in known}
        self.theme = Theme(application, library.settings.theme, self)
        self.staff = Staff(library, self)
        self._garbage = GarbageCollection(self)
        self.commands = Actions(self, scenes, self.theme.choice)
        self.activity = Activity(self)
        self.pages = Pages(self.staff, scenes, scene_faces, self)
        self.browser, self.review = self.pages.browser, self.pages.review
        self.labelling = Labelling(
            self.staff.labels, self.commands, self.pages, self._names, self,
        )
        self.learning = Learning(
            self.staff.teaching, self.staff.labels, self.staff.teaching_pictures, self.commands,
            self.pages, scene_faces, known, self,
        )
        self._organizing = Organizing(
            self.staff.filing, scene_faces, self.browser, self.activity, self
        )
        self._handing_out = HandingOut(
            self.commands, self.browser.grid, self.staff.photo_files,
            lambda: self.pages.targets, lambda: self.pages.target, self,
        )
        self._help = Help(
            self.commands, self.staff.helping, self.activity, library.paths.log, self
        )
        self._choices = Choices(
            library, self.staff.labels, self.theme, self.commands,
            self.browser.filter_bar.size_slider, self,
        )
        self._notices = Notices(self)
        self._watching = Watching(
            self.staff.watches, self._choices, self.commands, self.activity, self._notices, self
        )
        self.command_palette = CommandPalette(self)
        self._state = WindowState(library.paths.config / "window.ini", self, self.browser)
        self.folders = Folders(
            self.staff.scans, self.staff.filing, self.commands, self.browser, self.activity,
            library.recent_folders(), self,
        )
        self._path = PathLabel(self)
        self._build()
        self._connect_commands()
        self._connect_parts()
        self._state.restore()

    def _build(self) -> None:
        self.setWindowTitle("Scene Organizer")
        self.setMinimumSize(940, 560)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        bar = QToolBar(self.tr("Main"), self)
        bar.setObjectName("main")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        commands = self.commands
        for action in (commands.open, commands.rescan, commands.review, commands.organize):
            # Qt leaves hardly any room between an icon and its text.
            action.setIconText(f" {action.iconText()}")
            bar.addAction(action)
        bar.addWidget(self._path)
        self.addToolBar(bar)
        self.setStatusBar(self.activity)
        self.setCentralWidget(self.pages)
        for action in (commands.rescan, commands.review, commands.teach, commands.organize):
            action.setEnabled(False)

    def _connect_commands(self) -> None:
        commands, browser = self.commands, self.browser
        commands.organize.triggered.connect(self.organize)
        commands.undo_organizing.triggered.connect(lambda: self.staff.filing.undo(None))
        commands.redo_organizing.triggered.connect(lambda: self.staff.filing.redo(None))
        commands.history.triggered.connect(self._organizing.show_history)
        commands.quit.triggered.connect(self.quit)
        commands.select_all.triggered.connect(browser.grid.selectAll)
        commands.select_group.triggered.connect(browser.grid.select_group)
        commands.clear_selection.triggered.connect(browser.grid.clearSelection)
        commands.find.triggered.connect(browser.start_search)
        commands.show_large.triggered.connect(browser.show_large)
        commands.collapse_all.triggered.connect(browser.grid.collapse_all)
        commands.expand_all.triggered.connect(browser.grid.expand_all)
        commands.larger.triggered.connect(lambda: self._resize_thumbnails(SIZE_STEP))
        commands.smaller.triggered.connect(lambda: self._resize_thumbnails(-SIZE_STEP))
        commands.full_screen.triggered.connect(self._state.toggle_full_screen)
        commands.review.triggered.connect(self.start_review)
        commands.teach.triggered.connect(self.start_teaching)
        commands.similar.triggered.connect(self.pages.show_similar)
        commands.palette.triggered.connect(self.command_palette.open)
        commands.shortcuts.triggered.connect(self._show_shortcuts)

    def _connect_parts(self) -> None:
        browser, staff = self.browser, self.staff
        self.pages.targets_changed.connect(self._on_targets_changed)
        self.pages.currentChanged.connect(self._on_page_changed)
        browser.shown_changed.connect(self.activity.show_shown)
        browser.menu_wanted.connect(self._show_menu)
        self.folders.chosen.connect(self._on_folders_chosen)
        self.folders.scanned.connect(self._on_scanned)
        self.activity.cancelled.connect(self._cancel)
        staff.watches.photos_changed.connect(
            lambda photos: self.pages.photos_changed(photos, urgent=False)
        )
        staff.watches.organized.connect(lambda folder, report: staff.filing.look())
        self._watching.told.connect(self._tell)
        self._watching.warned.connect(browser.message_bar.show_message)
        staff.browsing.failed.connect(self.pages.show_error)
        self.labelling.changed.connect(self._on_labels_changed)
        self.labelling.failed.connect(self.pages.show_error)
        staff.filing.undoable_changed.connect(self.commands.show_undoable_batch)
        staff.filing.redoable_changed.connect(self.commands.show_redoable_batch)
        self._organizing.place_chosen.connect(self._choices.remember_place)
        self._organizing.failed.connect(self.pages.show_error)
        self._handing_out.told.connect(self._tell)
        self._handing_out.failed.connect(self.pages.show_error)
        staff.teaching.renewed.connect(self._on_renewed)
        staff.teaching.renewal_ended.connect(self._on_renewal_ended)
        self.learning.scenes_changed.connect(self._on_scenes_changed)
        self.learning.told.connect(self._tell)
        self.learning.failed.connect(self.pages.show_error)
        browser.empty_state.demo_wanted.connect(self.commands.demo.trigger)
        self._help.drawn.connect(lambda folder: self.folders.open((folder,)))
        self._help.failed.connect(self.pages.show_error)

    # Folders and scanning

    def start(self, folder: Path | None) -> None:
        """Begins to work, once the window is on screen.

        Args:
            folder: What to show; None for what was shown when the window was closed.
        """
        self._garbage.start()
        self.staff.filing.recover()
        self.staff.labels.look()
        if self._library.notice:
            self._tell_notice(self._library.notice)
        folders = self._state.folders if folder is None else (folder,)
        if folders:
            self.folders.open(folders)
        self._watching.start()

    def come_forward(self, folder: Path | None) -> None:
        """Comes to the front because it was started again.

        Args:
            folder: What to show; None for what it shows.
        """
        bring_forward(self)
        if folder is not None:
            self.folders.open((folder,))

    def _on_folders_chosen(self, folders: tuple[Path, ...]) -> None:
        self.pages.leave_review()
        first, *more = (folder.name or str(folder) for folder in folders)
        self.setWindowTitle(f"{first} + {len(more)}" if more else first)
        self._path.show_paths(folders)
        self._watching.show_folders(folders)
        commands = self.commands
        for action in (commands.rescan, commands.review, commands.teach, commands.organize):
            action.setEnabled(True)

    def _cancel(self) -> None:
        self.activity.show_stopping()
        self.staff.scans.cancel()
        self.staff.filing.cancel()
        self.staff.teaching.stop_renewing()

    def _on_renewed(self, progress: ScanProgress) -> None:
        """Shows how many photos another network has looked at again."""
        if progress.total and not self.staff.scans.running and not self.staff.filing.running:
            self._renewing = True
            self.activity.show_scan(progress)

    def _on_renewal_ended(self) -> None:
        # What else is said in the status bar stays.
        if self._renewing:
            self._renewing = False
            self._tell("")

    def _on_scanned(self, summary: ScanSummary) -> None:
        if not summary.cancelled:
            self.staff.teaching.renew()
        if summary.total:
            review = summary.unsure > 0 and not summary.cancelled
            everything = PhotoQuery(self.folders.shown)
            text = scan_text(summary)
            self.browser.message_bar.show_message(
                self.tr("{0} Start?").format(text) if review else text,
                self.tr("Start") if review else "", lambda: self.pages.start_review(everything),
                other=(self.tr("The 20 that teach most"),
                       lambda: self.pages.start_review(everything, teaching=True))
                if review else None,
            )
        if self._library.settings.notifications:
            self._notices.tell_of_scan(summary)

    def _tell_notice(self, sentence: str) -> None:
        """Says what happened to the catalog before the window was there."""
        self.browser.message_bar.show_message(
            fault_text(sentence), self.tr("Open log folder"), self.commands.log_folder.trigger
        )

    def _tell(self, sentence: str) -> None:
        """Says what was done, unless something goes on of which more is to be said."""
        if not self.staff.scans.running and not self.staff.filing.running:
            self.activity.rest(sentence)

    # Photos

    def start_review(self) -> None:
        """Goes through the photos that need a person, among those the filter lets through."""
        self._review(teaching=False)

    def start_teaching(self) -> None:
        """Goes through the few photos whose answers teach most."""
        self._review(teaching=True)

    def _review(self, teaching: bool) -> None:
        if self.folders.shown and not self.pages.reviewing:
            query = self.browser.filter_bar.query(PhotoQuery(self.folders.shown))
            self.pages.start_review(query, teaching)

    def _on_scenes_changed(self, scenes: list[SceneClass]) -> None:
        shown = translated(scenes)
        self._faces.clear()
        self._faces.update(faces(shown))
        self._names.update((scene.name, self._faces[scene.key]) for scene in scenes)
        self.commands.show_scenes(shown)
        self.pages.show_scenes(shown)

    def _on_page_changed(self) -> None:
        self.commands.enable_for_grid(not self.pages.reviewing)

    def _on_targets_changed(self, count: int) -> None:
        # In a review it is mostly the one that is seen.
        self.activity.show_selection(0 if self.pages.reviewing and count == 1 else count)
        self.commands.enable_for_selection(count)

    def _on_labels_changed(self, text: str, undone: bool) -> None:
        self._tell(self.tr("Undone: {0}").format(text) if undone else text)

    def organize(self) -> None:
        """Asks what to organize, and does it."""
        # Dialogs are loaded when they are opened, see `ui.learning.learning`.
        from scene_organizer.ui.dialogs.organize_form import Scope

        scope = Scope(self.browser.model.listing.ids, self.pages.targets, self.folders.shown)
        settings = self._library.settings
        self._organizing.ask(scope, settings.destination, settings.template)

    def _show_menu(self, place: QPoint) -> None:
        menu = self.commands.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # Dropped folders

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        # Its own photos lie in the folder already.
        if not data.hasFormat(MIME_TYPE) and any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.folders.open(path if path.is_dir() else path.parent for path in paths)

    def _show_shortcuts(self) -> None:
        from scene_organizer.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(commands(self.menuBar()), self).show()

    # The end

    def _resize_thumbnails(self, by: int) -> None:
        slider = self.browser.filter_bar.size_slider
        slider.setValue(slider.value() + by)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.commands.full_screen.setChecked(self.isFullScreen())

    def quit(self) -> None:
        """Closes the window for good, whatever is watched."""
        self._quitting = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stopped:
            event.accept()
            return
        event.ignore()
        if self._watching.stays and not self._quitting and not self._at_end_of_session():
            self.hide()
            return
        if self._stopping:
            return
        self._stopping = True
        self._state.save(self.folders.shown)
        self._choices.keep()
        if self.staff.filing.running:
            self.setEnabled(False)
            self.activity.rest(self.tr("Finishing the current file…"))
        else:
            self.hide()
        self.staff.stop(self._on_stopped)

    def _at_end_of_session(self) -> bool:
        application = QApplication.instance()
        return isinstance(application, QApplication) and application.isSavingSession()

    def _on_stopped(self) -> None:
        self._stopped = True
        self._garbage.stop()
        self.close()
        self.ended.emit()
