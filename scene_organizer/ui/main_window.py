"""The window: puts the parts together and passes news between them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.domain.changes import ScanProgress, ScanSummary
from scene_organizer.domain.operation import BatchReport
from scene_organizer.domain.photo import UNSURE, Photo, PhotoQuery
from scene_organizer.library import Library
from scene_organizer.ui.actions import Actions
from scene_organizer.ui.activity import Activity
from scene_organizer.ui.dialogs.organize import OrganizeDialog, Scope
from scene_organizer.ui.dialogs.outcome import OutcomeDialog, problems, sentence
from scene_organizer.ui.empty_state import EmptyState
from scene_organizer.ui.filter_bar import FilterBar
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.grid.view import PhotoGrid
from scene_organizer.ui.groups import ALL, faces
from scene_organizer.ui.loupe import Loupe
from scene_organizer.ui.message_bar import MessageBar
from scene_organizer.ui.scene_sidebar import SceneSidebar
from scene_organizer.ui.theme import SNUG, Theme
from scene_organizer.ui.workers.browsing import Page
from scene_organizer.ui.workers.labels import LabelChange
from scene_organizer.ui.workers.staff import Staff

_SIZE_STEP = 24


class MainWindow(QMainWindow):
    """One folder's photos by scene.

    Args:
        library: What is shown; the window ends its own threads, not the library.
        application: What is themed.
    """

    ended = Signal()
    """The window is closed and none of its threads works any more."""

    def __init__(self, library: Library, application: QApplication) -> None:
        super().__init__()
        self._library = library
        self._folder: Path | None = None
        self._counts: dict[str, int] = {}
        self._fault = ""
        self._left: tuple[Listing, frozenset[int]] | None = None
        self._stopping = self._stopped = False
        self._state = QSettings(
            str(library.paths.config / "window.ini"), QSettings.Format.IniFormat
        )
        scenes = library.scenes
        self._faces = faces(scenes)
        self.theme = Theme(application, library.settings.theme, self)
        self.staff = Staff(library, self)
        self.actions_ = Actions(self, scenes, self.theme.choice)
        self.sidebar = SceneSidebar(self._faces, [scene.key for scene in scenes], self)
        self.filter_bar = FilterBar(self)
        self.message_bar = MessageBar(self)
        self.empty_state = EmptyState(self)
        self.activity = Activity(self)
        self.model = PhotoModel(self._faces, PixmapCache(), self)
        self.grid = PhotoGrid(self.model, self)
        self.loupe = Loupe(scenes, self._faces, self)
        self._build()
        self._connect_actions()
        self._connect_parts()
        self._connect_staff()
        self._show_recent(library.recent_folders())
        self._restore()
        self._choose_view()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Scene Organizer"))
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)
        self.addToolBar(self._make_toolbar())
        self.setStatusBar(self.activity)
        self._contents = QStackedWidget(self)
        self._contents.addWidget(self.grid)
        self._contents.addWidget(self.empty_state)
        browse = QWidget(self)
        column = QVBoxLayout(browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.message_bar)
        column.addWidget(self._contents, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(browse)
        self._pages.addWidget(self.loupe)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.sidebar)
        self._splitter.addWidget(self._pages)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self.setCentralWidget(self._splitter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        for widget in (self.grid, self.loupe):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(self._show_context_menu)

    def _make_toolbar(self) -> QToolBar:
        bar = QToolBar(self.tr("Main"), self)
        bar.setObjectName("main")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for action in (self.actions_.open, self.actions_.rescan, self.actions_.organize):
            bar.addAction(action)
        self._path = QLabel(bar)
        self._path.setProperty("muted", True)
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._path.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._path.setContentsMargins(SNUG, 0, SNUG, 0)
        bar.addWidget(self._path)
        return bar

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.open.triggered.connect(self._pick_folder)
        actions.rescan.triggered.connect(self.rescan)
        actions.organize.triggered.connect(self.organize)
        actions.undo_organizing.triggered.connect(self._undo_organizing)
        actions.quit.triggered.connect(self.close)
        actions.undo.triggered.connect(self.staff.labels.undo)
        actions.redo.triggered.connect(self.staff.labels.redo)
        actions.select_all.triggered.connect(self.grid.selectAll)
        actions.clear_selection.triggered.connect(self.grid.clearSelection)
        actions.find.triggered.connect(self._find)
        actions.show_large.triggered.connect(self._show_large)
        actions.collapse_all.triggered.connect(self.grid.collapse_all)
        actions.expand_all.triggered.connect(self.grid.expand_all)
        actions.larger.triggered.connect(lambda: self._resize_thumbnails(_SIZE_STEP))
        actions.smaller.triggered.connect(lambda: self._resize_thumbnails(-_SIZE_STEP))
        actions.reveal.triggered.connect(self._reveal)
        actions.copy_path.triggered.connect(self._copy_path)
        actions.label_chosen.connect(self.label)
        actions.folder_chosen.connect(self.open_folder)
        actions.theme_chosen.connect(self._on_theme_chosen)

    def _connect_parts(self) -> None:
        self.sidebar.chosen.connect(self._on_group_chosen)
        self.sidebar.photos_dropped.connect(
            lambda key: self.label((key,) if key in self._scene_keys else ())
        )
        self.filter_bar.changed.connect(self.refresh)
        self.filter_bar.thumbnail_size_changed.connect(self.grid.set_thumbnail_size)
        self.empty_state.folder_chosen.connect(self.open_folder)
        self.activity.cancelled.connect(self._cancel)
        self.grid.photo_opened.connect(self.open_loupe)
        self.grid.pictures_wanted.connect(self.staff.pictures.want)
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.model.details_wanted.connect(self.staff.browsing.fetch)
        self.loupe.photo_wanted.connect(self.staff.browsing.fetch)
        self.loupe.preview_wanted.connect(self.staff.pictures.preview)
        self.loupe.closed.connect(self._close_loupe)
        self.theme.changed.connect(self.grid.viewport().update)

    def _connect_staff(self) -> None:
        staff = self.staff
        staff.browsing.page_ready.connect(self._on_page)
        staff.browsing.details_ready.connect(self._on_details)
        staff.browsing.failed.connect(self._show_error)
        staff.scans.progressed.connect(self._on_scan_progress)
        staff.scans.photos_changed.connect(self._on_photos_changed)
        staff.scans.finished.connect(self._on_scanned)
        staff.scans.failed.connect(self._on_scan_failed)
        staff.labels.changed.connect(self._on_labels_changed)
        staff.labels.failed.connect(self._show_error)
        staff.filing.progressed.connect(self._on_filing_progress)
        staff.filing.finished.connect(self._on_filed)
        staff.filing.failed.connect(self._on_filing_failed)
        staff.filing.undoable_changed.connect(self.actions_.show_undoable_batch)
        staff.filing.recovered.connect(self.message_bar.show_message)
        staff.pictures.thumbnail_ready.connect(self.model.add_thumbnail)
        staff.pictures.preview_ready.connect(self.loupe.add_preview)
        staff.pictures.preview_failed.connect(self.loupe.fail_preview)

    def _restore(self) -> None:
        geometry = self._state.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        splitter = self._state.value("splitter")
        if splitter is not None:
            self._splitter.restoreState(splitter)
        else:
            self._splitter.setSizes([self.sidebar.sizeHint().width(), 1000])
        size = self._library.settings.thumbnail_size
        self.grid.set_thumbnail_size(size)
        self.filter_bar.size_slider.setValue(self.grid.thumbnail_size)

    # Folders and scanning

    @property
    def folder(self) -> Path | None:
        """The folder that is shown."""
        return self._folder

    @property
    def contents(self) -> QWidget:
        """The grid, or what stands in its place."""
        widget = self._contents.currentWidget()
        assert widget is not None
        return widget

    def start(self, folder: Path | None) -> None:
        """Begins to work, once the window is on screen."""
        self.staff.filing.recover()
        self.staff.labels.look()
        if folder is not None:
            self.open_folder(folder)

    def open_folder(self, folder: Path) -> None:
        """Shows a folder's photos and scans it."""
        self._folder = folder.absolute()
        self._counts = {}
        self.setWindowTitle(self.tr("{0} \N{EN DASH} Scene Organizer").format(self._folder.name))
        self._path.setText(str(self._folder))
        self._path.setToolTip(str(self._folder))
        self.message_bar.hide()
        self._back_to_grid()
        self.grid.show_listing(Listing())
        self.sidebar.set_counts({})
        self.sidebar.choose(ALL)
        self.filter_bar.clear()
        self.rescan()

    def rescan(self) -> None:
        """Looks for what has changed in the folder."""
        if self._folder is None:
            return
        self._fault = ""
        self.staff.scans.start(self._folder)
        self.activity.show_scan(ScanProgress())
        recent = [self._folder, *self._library_recent]
        self._show_recent(list(dict.fromkeys(recent)))
        self.refresh()
        self._choose_view()

    def refresh(self) -> None:
        """Asks for what is to be shown, as the person has chosen."""
        self._refresh(urgent=True)

    def _refresh(self, urgent: bool) -> None:
        if self._folder is None:
            return
        key = self.sidebar.current_key
        base = PhotoQuery(folder=self._folder, group=None if key == ALL else key)
        self.staff.browsing.refresh(self.filter_bar.query(base), urgent)

    def _pick_folder(self) -> None:
        start = str(self._folder or Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a folder of photos"), start)
        if chosen:
            self.open_folder(Path(chosen))

    def _show_recent(self, folders: list[Path]) -> None:
        self._library_recent = folders[:10]
        self.actions_.show_recent(self._library_recent)

    def _cancel(self) -> None:
        self.activity.show_stopping()
        self.staff.scans.cancel()
        self.staff.filing.cancel()

    def _on_scan_progress(self, progress: ScanProgress) -> None:
        if not self.staff.filing.running:
            self.activity.show_scan(progress)

    def _on_photos_changed(self, ids: set[int]) -> None:
        self.model.mark_stale(ids)
        self.loupe.refresh(ids)
        self._refresh(urgent=False)

    def _on_scanned(self, summary: ScanSummary) -> None:
        self.activity.rest("")
        if summary.total:
            review = summary.unsure > 0 and not summary.cancelled
            self.message_bar.show_message(
                summary.sentence,
                self.tr("Review") if review else "",
                lambda: self.sidebar.choose(UNSURE),
            )
        self.message_bar.setToolTip("\n".join(summary.unreadable))
        self.refresh()
        self._choose_view()

    def _on_scan_failed(self, sentence: str) -> None:
        self.activity.rest("")
        self._fault = sentence
        if self.model.listing.ids:
            self._show_error(sentence)
        self.refresh()
        self._choose_view()

    def _show_error(self, sentence: str) -> None:
        self.message_bar.show_message(sentence, error=True)

    # Showing

    def _on_page(self, page: Page) -> None:
        self._counts = page.counts
        self.sidebar.set_counts(page.counts)
        self.grid.show_listing(page.listing)
        if self._left is not None:
            self._move_on(*self._left)
            self._left = None
        if self._fault and page.listing.ids:
            self._show_error(self._fault)
        self._choose_view()

    def _on_details(self, photos: list[Photo]) -> None:
        self.model.add_details(photos)
        for photo in photos:
            self.loupe.add_photo(photo)

    def _on_group_chosen(self) -> None:
        self._back_to_grid()
        self.grid.verticalScrollBar().setValue(0)
        self.refresh()

    def _choose_view(self) -> None:
        open_ = self._folder is not None
        for part in (self.filter_bar, self.actions_.rescan, self.actions_.organize):
            part.setEnabled(open_)
        if self.model.listing.ids:
            self._contents.setCurrentWidget(self.grid)
            return
        self._contents.setCurrentWidget(self.empty_state)
        show = self.empty_state.show_state
        if self._folder is None:
            show(
                "photos", self.tr("Sort your photos by scene"),
                self.tr("Open a folder, or drop one here. Nothing leaves this computer, "
                        "and no file is touched until you say so."),
                self.tr("Open folder\N{HORIZONTAL ELLIPSIS}"), self._pick_folder,
                recent=self._library_recent,
            )
        elif self._fault:
            show(
                "missing", self.tr("This folder cannot be shown"), self._fault,
                self.tr("Open another folder\N{HORIZONTAL ELLIPSIS}"), self._pick_folder,
            )
        elif self._counts.get(ALL, 0):
            filtered = self.filter_bar.filters
            show(
                "search", self.tr("Nothing here"),
                self.tr("No photo fits the filter.") if filtered
                else self.tr("No photo is in this group."),
                self.tr("Clear filter") if filtered else self.tr("Show all photos"),
                self.filter_bar.clear if filtered else lambda: self.sidebar.choose(ALL),
            )
        elif self.staff.scans.running:
            show(
                "photos", self.tr("Looking for photos\N{HORIZONTAL ELLIPSIS}"),
                str(self._folder), busy=True,
            )
        else:
            show(
                "folder", self.tr("No photos in this folder"),
                self.tr("Neither {0} nor the folders in it hold photos in a known format.")
                .format(self._folder.name or self._folder),
                self.tr("Open another folder\N{HORIZONTAL ELLIPSIS}"), self._pick_folder,
            )

    def open_loupe(self, photo_id: int) -> None:
        """Shows a photo large."""
        self._pages.setCurrentWidget(self.loupe)
        self.loupe.open(
            self.model.listing.ids, photo_id, self.model.pixmaps.get(photo_id)
        )
        self.loupe.setFocus()
        self.actions_.enable_for_selection(1)

    def _show_large(self) -> None:
        current = self.grid.current_id()
        selected = self.grid.selected_ids()
        if selected:
            self.open_loupe(current if current in selected else selected[0])

    def _close_loupe(self, photo_id: int) -> None:
        self._back_to_grid()
        self.grid.go_to(photo_id)

    def _back_to_grid(self) -> None:
        if self._pages.currentWidget() is self.loupe:
            self._pages.setCurrentIndex(0)
            self.grid.setFocus()
            self.actions_.enable_for_selection(len(self.grid.selected_ids()))

    def _on_selection_changed(self, count: int) -> None:
        self.activity.show_selection(count)
        self.actions_.enable_for_selection(count)

    def _find(self) -> None:
        self._back_to_grid()
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def _resize_thumbnails(self, by: int) -> None:
        self.filter_bar.size_slider.setValue(self.filter_bar.size_slider.value() + by)

    # Labels

    @property
    def _scene_keys(self) -> frozenset[str]:
        return frozenset(key for key, face in self._faces.items() if face.colour)

    @property
    def _targets(self) -> tuple[int, ...]:
        """The photos commands act on."""
        if self._pages.currentWidget() is self.loupe:
            return (self.loupe.photo_id,) if self.loupe.photo_id is not None else ()
        return self.grid.selected_ids()

    def label(self, scenes: tuple[str, ...] | None) -> None:
        """Says what the selected photos show: scene keys, () for none of these, None to take back.

        In the grid the selection moves on to the next photo, so that one key
        a photo is enough.
        """
        targets = self._targets
        if targets:
            in_grid = self._pages.currentWidget() is not self.loupe
            self.staff.labels.correct(targets, scenes, "grid" if in_grid else "loupe")

    def _on_labels_changed(self, change: LabelChange) -> None:
        self.actions_.show_undoable(change.undoable, change.redoable)
        photos = change.changes.photos
        if not photos:
            return
        if change.changes.initiator == "grid":
            self._left = (self.model.listing, frozenset(photos))
        self.model.mark_stale(photos)
        self.loupe.refresh(set(photos))
        if not self.staff.scans.running and not self.staff.filing.running:
            self.activity.rest(change.changes.text)
        self.refresh()

    def _move_on(self, before: Listing, ids: frozenset[int]) -> None:
        now = self.model.listing
        for id in ids:
            old, new = before.row_of(id), now.row_of(id)
            if old is None:
                continue
            if new is None or before.group_of(old).key != now.group_of(new).key:
                self.grid.select_next_to(before, ids)
                return

    # Files

    def organize(self) -> None:
        """Asks what to organize, and does it."""
        dialog = OrganizeDialog(
            self.staff.filing, self._faces,
            Scope(self.model.listing.ids, self._targets, self._folder),
            self._library.settings.destination, self,
        )
        dialog.destination_chosen.connect(
            lambda destination: self._save(destination=destination)
        )
        dialog.undo_wanted.connect(self.staff.filing.undo)
        dialog.open()

    def _undo_organizing(self) -> None:
        self.staff.filing.undo()

    def _on_filing_progress(self, done: int, total: int) -> None:
        self.activity.show_files(self.tr("Organizing"), done, total)

    def _on_filed(self, report: BatchReport, undo: bool) -> None:
        self.activity.rest("")
        rows = problems(report)
        self.message_bar.show_message(
            sentence(report, undo), self.tr("Details") if rows else "",
            lambda: OutcomeDialog(report, undo, self).show(), error=report.failed > 0,
        )
        self.model.mark_stale({outcome.photo_id for outcome in report.outcomes})
        self.staff.filing.look()
        self.refresh()

    def _on_filing_failed(self, sentence: str) -> None:
        self.activity.rest("")
        self._show_error(sentence)
        self.staff.filing.look()

    def _reveal(self) -> None:
        photo = self._target_photo()
        if photo is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.path.parent)))

    def _copy_path(self) -> None:
        photo = self._target_photo()
        if photo is not None:
            QGuiApplication.clipboard().setText(str(photo.path))

    def _target_photo(self) -> Photo | None:
        targets = self._targets
        current = self.grid.current_id()
        chosen = current if current in targets else targets[0] if targets else None
        row = None if chosen is None else self.model.listing.row_of(chosen)
        return None if row is None else self.model.photo(row)

    def _show_context_menu(self, point: QPoint) -> None:
        source = self.sender()
        if self._targets and isinstance(source, QWidget):
            menu = self.actions_.context_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            ground = self.grid.viewport() if source is self.grid else source
            menu.popup(ground.mapToGlobal(point))

    # Dropped folders

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_folder(paths[0] if paths[0].is_dir() else paths[0].parent)

    # Settings and the end

    def _on_theme_chosen(self, choice: str) -> None:
        self.theme.choose(choice)
        self._save(theme=choice)

    def _save(self, theme: str | None = None, destination: str | None = None) -> None:
        old = self._library.settings
        new = replace(
            old,
            theme=old.theme if theme is None else theme,
            destination=old.destination if destination is None else destination,
            thumbnail_size=self.grid.thumbnail_size,
        )
        if new != old:
            self._library.settings = new
            self.staff.labels.save(new)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._stopped:
            event.accept()
            return
        event.ignore()
        if self._stopping:
            return
        self._stopping = True
        self._state.setValue("geometry", self.saveGeometry())
        self._state.setValue("splitter", self._splitter.saveState())
        self._save()
        if self.staff.filing.running:
            self.setEnabled(False)
            self.activity.rest(self.tr("Finishing the current file\N{HORIZONTAL ELLIPSIS}"))
        else:
            self.hide()
        self.staff.stop(self._on_stopped)

    def _on_stopped(self) -> None:
        self._stopped = True
        self.close()
        self.ended.emit()
