"""The list of scenes and selections with their counts; a drop target for corrections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scene_organizer.domain.photo import ALL, CORRECTED, FAILED, FLAGGED, NONE, UNSURE
from scene_organizer.ui.grid.model import MIME_TYPE
from scene_organizer.ui.groups import FINDS, SIMILAR, Face
from scene_organizer.ui.look import RADIUS, ROOMY, SNUG, TIGHT, colours
from scene_organizer.ui.marks import paint_chip
from scene_organizer.ui.mirror import placed
from scene_organizer.ui.numbers import number

_KEY = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_ICON = 16
_FIRST_SCENE = 2
"""Row of the first scene: above it stand all photos and a line."""


class SceneSidebar(QListWidget):
    """Chooses what the grid shows.

    Args:
        faces: What the entries are called.
        scenes: Keys of the scene classes in the order of display.
        parent: Qt parent.
    """

    chosen = Signal(str)
    """A group key, `ALL`, `CORRECTED`, `FLAGGED` or one of `FINDS`."""
    photos_dropped = Signal(str)
    """The key of the scene (or `NONE`) on which the selected photos were dropped."""

    def __init__(
        self, faces: Mapping[str, Face], scenes: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._faces = faces
        self._targets = frozenset[str]()
        self._items: dict[str, QListWidgetItem] = {}
        self._scenes: Sequence[str] = ()
        self._delegate = _EntryDelegate(faces, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Scenes"))
        self.setStyleSheet("QListWidget { background: palette(window); padding-top: 6px; }")
        self.setMouseTracking(True)
        for block in ((ALL,), (), (UNSURE, NONE, CORRECTED, FLAGGED, FAILED), FINDS):
            if self.count():
                self._add_line()
            for key in block:
                self._add_entry(key, self.count())
        self.show_scenes(scenes)
        self._items[SIMILAR].setHidden(True)
        self.setCurrentItem(self._items[ALL])
        self.currentItemChanged.connect(self._on_current_changed)

    def show_scenes(self, scenes: Sequence[str]) -> None:
        """Lists these scenes; where the one that is chosen is no more, all photos are."""
        chosen = self.current_key
        counts = {key: self.count_of(key) for key in self._scenes}
        with QSignalBlocker(self):
            for key in self._scenes:
                self.takeItem(self.row(self._items.pop(key)))
            for place, key in enumerate(scenes):
                self._add_entry(key, _FIRST_SCENE + place)
                self.set_count(key, counts.get(key, 0))
            self._scenes = tuple(scenes)
            self._targets = frozenset((*scenes, NONE))
            if chosen in self._items:
                self.choose(chosen)
        if chosen not in self._items:
            self.choose(ALL)

    @property
    def current_key(self) -> str:
        """What is chosen."""
        return str(self.currentIndex().data(_KEY) or ALL)

    def choose(self, key: str) -> None:
        """Chooses an entry as a click would."""
        self.setCurrentItem(self._items[key])

    def offer(self, key: str, offered: bool) -> None:
        """Shows an entry that is not always there, or hides it."""
        self._items[key].setHidden(not offered)

    def count_of(self, key: str) -> int | None:
        """The number shown beside an entry, or None."""
        count = self._items[key].data(_COUNT)
        return None if count is None else int(count)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Shows how many photos each entry holds; absent entries hold none."""
        for key in self._items:
            if key not in FINDS:
                self.set_count(key, counts.get(key, 0))
        self.setMinimumWidth(self._delegate.least_width(self, max(counts.values(), default=0)))

    def set_count(self, key: str, count: int | None) -> None:
        """Shows how many photos one entry holds; None while that is not known."""
        item, name = self._items[key], self._faces[key].name
        item.setData(_COUNT, count)
        said = name if count is None else self.tr("{0}, %Ln photo(s)", "", count).format(name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def sizeHint(self) -> QSize:
        return QSize(max(self.minimumWidth(), 208), 400)

    def _add_entry(self, key: str, place: int) -> None:
        item = QListWidgetItem(self._faces[key].name)
        item.setData(_KEY, key)
        self.insertItem(place, item)
        self._items[key] = item
        self.set_count(key, None if key in FINDS else 0)

    def _add_line(self) -> None:
        line = QListWidgetItem(self)
        line.setFlags(Qt.ItemFlag.NoItemFlags)

    def _on_current_changed(self, current: QListWidgetItem | None) -> None:
        if current is not None:
            self.chosen.emit(str(current.data(_KEY)))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME_TYPE):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        key = self._target_at(event)
        self._mark(key)
        if key is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        key = self._target_at(event)
        self._mark(None)
        if key is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.photos_dropped.emit(key)

    def _target_at(self, event: QDropEvent) -> str | None:
        key = self.indexAt(event.position().toPoint()).data(_KEY)
        return key if key in self._targets and event.mimeData().hasFormat(MIME_TYPE) else None

    def _mark(self, key: str | None) -> None:
        self._delegate.marked = key
        self.viewport().update()


class _EntryDelegate(QStyledItemDelegate):
    """Chip or symbol, name, and the count at the right."""

    def __init__(self, faces: Mapping[str, Face], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces = faces
        self.marked: str | None = None

    def least_width(self, widget: QWidget, largest: int) -> int:
        """The width at which every name and the largest count fit."""
        metrics = widget.fontMetrics()
        names = max(metrics.horizontalAdvance(face.name) for face in self._faces.values())
        count = metrics.horizontalAdvance(number(largest))
        return _ICON + names + count + 2 * SNUG + 3 * ROOMY

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if index.data(_KEY) is None:
            return QSize(0, SNUG + 5)
        return QSize(0, QFontMetrics(option.font).height() + 2 * SNUG)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = colours(option.palette)
        rect: QRect = option.rect
        key = index.data(_KEY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if key is None:
            painter.setPen(QColor(theme.border))
            middle = rect.center().y()
            painter.drawLine(rect.x() + ROOMY, middle, rect.right() - ROOMY, middle)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = rect.adjusted(SNUG, 1, -SNUG, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(theme.tile))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if key == self.marked or (focused and selected):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        inner = frame.adjusted(SNUG, 0, -SNUG - TIGHT, 0)
        chip = QRect(inner.x(), inner.center().y() - 6, 13, 13)
        chip = placed(painter, chip, inner)
        paint_chip(painter, chip, self._faces[key], theme)
        known = index.data(_COUNT)
        count = "" if known is None else number(known)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text if selected else theme.muted))
        side = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | side, count)
        painter.setPen(QColor(theme.text))
        metrics = QFontMetrics(option.font)
        text = inner.adjusted(_ICON + SNUG, 0, -metrics.horizontalAdvance(count) - SNUG, 0)
        name = metrics.elidedText(
            self._faces[key].name, Qt.TextElideMode.ElideRight, text.width()
        )
        text = placed(painter, text, inner)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | side, name)
        painter.restore()
