"""Looking at photos: sidebar, filters, grid, loupe, and what stands there when none fits."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from scene_organizer.domain.photo import ALL, Photo
from scene_organizer.domain.query import Facets, PhotoQuery
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.empty_grid import EmptyGrid
from scene_organizer.ui.filter_bar import FilterBar
from scene_organizer.ui.finds.finds import Finds
from scene_organizer.ui.grid.listing import Listing
from scene_organizer.ui.grid.model import PhotoModel
from scene_organizer.ui.grid.pixmap_cache import PixmapCache
from scene_organizer.ui.grid.view import PhotoGrid
from scene_organizer.ui.groups import FINDS, SIMILAR, Face
from scene_organizer.ui.loupe.connection import connect_loupe
from scene_organizer.ui.loupe.view import Loupe
from scene_organizer.ui.message_bar import MessageBar
from scene_organizer.ui.scene_sidebar import SceneSidebar
from scene_organizer.ui.timeline import Timeline
from scene_organizer.ui.workers.browsing import Browsing, Page
from scene_organizer.ui.workers.close_up import CloseUp
from scene_organizer.ui.workers.finding import Finding
from scene_organizer.ui.workers.pictures import Pictures


class Browser(QSplitter):
    """Shows the photos of some folders by scene.

    Args:
        browsing: Answers what is to be shown.
        pictures: Brings thumbnails.
        close_up: Brings what the loupe shows.
        finding: Finds what is alike.
        scenes: The scene classes.
        faces: What groups are called.
        parent: Qt parent.
    """

    targets_changed = Signal(int)
    """Number of photos that commands act on."""
    shown_changed = Signal(int)
    """Number of photos in the grid."""
    photos_dropped = Signal(str)
    """The key of the scene on which the selection was dropped."""
    menu_wanted = Signal(QPoint)
    """A context menu for the photos that commands act on, at a place on screen."""
    folder_chosen = Signal(Path)
    folder_wanted = Signal()
    """The person wants to choose a folder."""

    def __init__(
        self,
        browsing: Browsing,
        pictures: Pictures,
        close_up: CloseUp,
        finding: Finding,
        scenes: Sequence[SceneClass],
        faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._browsing = browsing
        self._folders: tuple[Path, ...] = ()
        self._recent: Sequence[Path] = ()
        self._counts: Mapping[str, int] = {}
        self._scanning = False
        self._fault = ""
        self._fresh = False
        self._left: tuple[Listing, frozenset[int]] | None = None
        self._similar_to: int | None = None
        self.sidebar = SceneSidebar(faces, [scene.key for scene in scenes], self)
        self.filter_bar = FilterBar(scenes, self)
        self.message_bar = MessageBar(self)
        self.empty_state = EmptyGrid(self)
        self.model = PhotoModel(faces, PixmapCache(), self)
        self.grid = PhotoGrid(self.model, self)
        self.timeline = Timeline(self)
        self.loupe = Loupe(scenes, faces, self)
        self.finds = Finds(finding, faces, self)
        self._contents = QStackedWidget(self)
        self._pages = QStackedWidget(self)
        self._build()
        self._connect(pictures)
        self._connect_loupe(close_up)
        self._choose_contents()

    def _build(self) -> None:
        self._contents.addWidget(self.grid)
        self._contents.addWidget(self.empty_state)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter_bar)
        column.addWidget(self.message_bar)
        column.addWidget(self._contents, 1)
        column.addWidget(self.timeline)
        self._pages.addWidget(page)
        self._pages.addWidget(self.loupe)
        self.addWidget(self.sidebar)
        self.addWidget(self._pages)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setSizes([self.sidebar.sizeHint().width(), 1000])

    def _connect(self, pictures: Pictures) -> None:
        self._browsing.page_ready.connect(self._on_page)
        self.finds.changed.connect(self._on_finds_changed)
        self._browsing.photos_counted.connect(self._on_counted)
        self._browsing.facets_found.connect(self._on_facets)
        self._browsing.details_ready.connect(self._on_details)
        pictures.thumbnail_ready.connect(self.model.add_thumbnail)
        self.model.details_wanted.connect(self._browsing.fetch)
        self.sidebar.chosen.connect(self._on_group_chosen)
        self.sidebar.photos_dropped.connect(self.photos_dropped)
        self.filter_bar.changed.connect(self._on_filter_changed)
        self._browsing.months_counted.connect(self._on_months)
        self.timeline.chosen.connect(self.filter_bar.set_where)
        self.filter_bar.thumbnail_size_changed.connect(self.grid.set_thumbnail_size)
        self.grid.thumbnail_size_wanted.connect(self.filter_bar.size_slider.setValue)
        self.empty_state.folder_chosen.connect(self.folder_chosen)
        self.empty_state.folder_wanted.connect(self.folder_wanted)
        self.empty_state.filter_cleared.connect(self.filter_bar.clear)
        self.empty_state.all_wanted.connect(lambda: self.sidebar.choose(ALL))
        self.grid.photo_opened.connect(self.open_loupe)
        self.grid.pictures_wanted.connect(pictures.want)
        self.grid.selection_changed.connect(self.targets_changed)
        for widget, ground in ((self.grid, self.grid.viewport()), (self.loupe, self.loupe)):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            widget.customContextMenuRequested.connect(
                lambda point, ground=ground: self._on_menu_wanted(ground, point)
            )

    def _connect_loupe(self, close_up: CloseUp) -> None:
        loupe = self.loupe
        connect_loupe(loupe, close_up)
        loupe.photo_wanted.connect(self._browsing.fetch)
        loupe.closed.connect(self._on_loupe_closed)

    # What is shown

    @property
    def contents(self) -> QWidget:
        """The grid, or what stands in its place."""
        return self.grid if self._contents.currentIndex() == 0 else self.empty_state

    @property
    def in_loupe(self) -> bool:
        """Whether one photo is shown large."""
        return self._pages.currentIndex() == 1

    @property
    def targets(self) -> tuple[int, ...]:
        """The photos commands act on."""
        if not self.in_loupe:
            return self.grid.selected_ids()
        return () if self.loupe.photo_id is None else (self.loupe.photo_id,)

    @property
    def target(self) -> int | None:
        """The one of them that has the focus."""
        targets, current = self.targets, self.grid.current_id()
        return current if current in targets else next(iter(targets), None)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Begins with other folders: all of them, unfiltered."""
        self._folders = tuple(folders)
        self._counts = {}
        self.message_bar.hide()
        self._leave_loupe()
        self.finds.leave()
        self.grid.show_listing(Listing())
        self.sidebar.offer(SIMILAR, offered=False)
        for key in FINDS:
            self.sidebar.set_count(key, None)
        self.sidebar.set_counts({})
        self.sidebar.choose(ALL)
        self.filter_bar.clear()
        self._fresh = True

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Has these scenes from now on, in place of those there were."""
        self.sidebar.show_scenes([scene.key for scene in scenes])
        self.filter_bar.show_scenes(scenes)
        self.loupe.show_scenes(scenes)
        self.photos_changed(self.model.listing.ids, urgent=True)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Offers folders while none is open."""
        self._recent = folders
        self._choose_contents()

    def show_scanning(self, scanning: bool, fault: str = "") -> None:
        """Says whether photos are still looked for, or why they cannot be."""
        if self._scanning and not scanning:
            # Photos may have come, changed or gone.
            self.finds.seek_again()
        self._scanning, self._fault = scanning, fault
        if fault and self.model.listing.ids:
            self.message_bar.show_message(fault, error=True)
        self._choose_contents()

    def refresh(self, urgent: bool = True) -> None:
        """Asks for what is to be shown, as the person has chosen.

        Args:
            urgent: Whether a person waits for it.
        """
        if not self._folders:
            return
        key = self.sidebar.current_key
        if key in FINDS:
            everything = PhotoQuery(self._folders)
            query = everything if key == SIMILAR else self.filter_bar.query(everything)
            self.finds.seek(key, query, self._similar_to if key == SIMILAR else None)
            # What is listed stays, what is shown of it may be new.
            self.grid.show_listing(self.model.listing)
            self._browsing.recount(self.filter_bar.query(everything))
        else:
            base = PhotoQuery(self._folders, group=None if key == ALL else key)
            self._browsing.refresh(self.filter_bar.query(base), urgent)

    def photos_changed(self, ids: Iterable[int], urgent: bool) -> None:
        """Takes note that photos got another label, result or place."""
        changed = set(ids)
        self.model.mark_stale(changed)
        self.loupe.refresh(changed)
        self.refresh(urgent)

    def move_on_from(self, ids: Iterable[int]) -> None:
        """Selects the next photo, should these have left their group when the grid is new."""
        if not self.finds.active:
            self._left = (self.model.listing, frozenset(ids))

    def show_similar(self, photo_id: int) -> None:
        """Shows the photos that look most like one."""
        self._leave_loupe()
        self._similar_to = photo_id
        self.sidebar.offer(SIMILAR, offered=True)
        self.sidebar.set_count(SIMILAR, None)
        if self.sidebar.current_key == SIMILAR:
            self.refresh()
        else:
            self.sidebar.choose(SIMILAR)

    def note_answers(self, ids: Collection[int], undone: bool) -> None:
        """Takes note that a person has said what photos show, or took that back."""
        before = self.model.listing
        self.finds.note_answers(ids, undone)
        if self.model.listing is not before and not undone:
            self._move_on(before, frozenset(ids))

    def open_loupe(self, photo_id: int) -> None:
        """Shows a photo large."""
        self._pages.setCurrentIndex(1)
        self.loupe.open(self.model.listing.ids, photo_id, self.model.pixmaps.get(photo_id))
        self.loupe.setFocus()
        self.targets_changed.emit(1)

    def show_large(self) -> None:
        """Shows the selected photo large."""
        selected, current = self.grid.selected_ids(), self.grid.current_id()
        if selected and not self.in_loupe:
            chosen = current if current in selected and current is not None else selected[0]
            self.open_loupe(chosen)

    def start_search(self) -> None:
        """Goes to the search field."""
        self._leave_loupe()
        self.filter_bar.search.setFocus()
        self.filter_bar.search.selectAll()

    def _on_page(self, page: Page) -> None:
        if page.query.folders != self._folders or self.finds.active:
            return
        first = not self.model.listing.ids
        self.grid.show_listing(page.listing)
        if self._left is not None:
            before, ids = self._left
            self._left = None
            self._move_on(before, ids)
        if self._fault and first and page.listing.ids:
            self.message_bar.show_message(self._fault, error=True)
        self._choose_contents()
        self.shown_changed.emit(len(page.listing.ids))
        if self._fresh and page.listing.ids:
            self._fresh = False
            self.grid.setFocus()

    def _on_finds_changed(self) -> None:
        if not self.finds.active:
            return
        found = len(self.finds.listing.ids)
        if self.model.listing is not self.finds.listing:
            self.grid.show_listing(self.finds.listing)
            self.shown_changed.emit(found)
        self.sidebar.set_count(self.finds.key, found if self.finds.done else None)
        self._choose_contents()

    def _on_counted(self, folders: tuple[Path, ...], counts: Mapping[str, int]) -> None:
        if folders == self._folders:
            self._counts = counts
            self.sidebar.set_counts(counts)
            self._choose_contents()

    def _on_months(self, folders: tuple[Path, ...], months: Mapping[str, int]) -> None:
        if folders == self._folders:
            self.timeline.show_months(months)

    def _on_filter_changed(self) -> None:
        self.timeline.show_where(self.filter_bar.where)
        self.refresh()

    def _on_facets(self, folders: tuple[Path, ...], facets: Facets) -> None:
        if folders == self._folders:
            self.filter_bar.show_facets(facets)

    def _move_on(self, before: Listing, ids: frozenset[int]) -> None:
        asked = tuple(ids)
        old, new = before.keys_of(asked), self.model.listing.keys_of(asked)
        if any(was and was != now for was, now in zip(old, new, strict=True)):
            self.grid.select_next_to(before, ids)

    def _on_details(self, photos: list[Photo]) -> None:
        self.model.add_details(photos)
        if self.in_loupe:
            for photo in photos:
                self.loupe.add_photo(photo)

    def _on_group_chosen(self) -> None:
        self._leave_loupe()
        self.finds.leave()
        self.filter_bar.explain_order(
            self.tr("What was found by comparing has an order of its own: the likeliest "
                    "mistakes, the largest sets or the most alike come first.")
            if self.sidebar.current_key in FINDS else ""
        )
        self.grid.verticalScrollBar().setValue(0)
        self.refresh()

    def _on_loupe_closed(self, photo_id: int) -> None:
        self._leave_loupe()
        self.grid.go_to(photo_id)

    def _leave_loupe(self) -> None:
        if self.in_loupe:
            self._pages.setCurrentIndex(0)
            self.grid.setFocus()
            self.targets_changed.emit(self.grid.selected_count)

    def _on_menu_wanted(self, ground: QWidget, point: QPoint) -> None:
        if self.targets:
            self.menu_wanted.emit(ground.mapToGlobal(point))

    # When there is nothing to show

    def _choose_contents(self) -> None:
        self.filter_bar.setEnabled(bool(self._folders))
        if self.model.listing.ids:
            self._contents.setCurrentWidget(self.grid)
            return
        self._contents.setCurrentWidget(self.empty_state)
        state = self.empty_state
        if not self._folders:
            state.show_welcome(self._recent)
        elif self.finds.active:
            self.finds.show_state(state)
        elif self._counts.get(ALL, 0):
            state.show_nothing_fits(self.filter_bar.filters)
        elif self._fault:
            state.show_missing(self._fault)
        elif self._scanning:
            state.show_looking(self._folders)
        else:
            state.show_no_photos(self._folders)
