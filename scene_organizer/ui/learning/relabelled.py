"""Photos that a model put elsewhere than the one before it: a picture each, before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scene_organizer.domain.learning import Relabelling
from scene_organizer.domain.photo import NONE, Photo
from scene_organizer.ui.file_names import one_line
from scene_organizer.ui.groups import Face
from scene_organizer.ui.icons import paint_icon
from scene_organizer.ui.look import RADIUS, SNUG, TIGHT, Colours, colours
from scene_organizer.ui.marks import paint_chip, small_font
from scene_organizer.ui.mirror import placed, right_to_left
from scene_organizer.ui.numbers import number
from scene_organizer.ui.review.known import KnownPhotos
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.teaching import Teaching

_PICTURE = QSize(132, 99)
_CHIP = 11
_PHOTO = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def moves(relabelled: Sequence[Relabelling], faces: Mapping[str, Face]) -> list[str]:
    """How many photos went from where to where, the most first: "Sea to Forest: 14"."""
    counts = Counter((each.before, each.after) for each in relabelled)
    return [f"{_way(before, after, faces)}: {number(count)}"
            for (before, after), count in counts.most_common()]


def _way(before: str, after: str, faces: Mapping[str, Face]) -> str:
    arrow = "\N{LEFTWARDS ARROW}" if right_to_left() else "\N{RIGHTWARDS ARROW}"
    return f"{_name(before, faces)} {arrow} {_name(after, faces)}"


def _name(key: str, faces: Mapping[str, Face]) -> str:
    return faces[key].name if key in faces else key


class RelabelledPhotos(QAbstractListModel):
    """One row a photo.

    Args:
        known: Details and thumbnails.
        faces: What groups are called.
        parent: Qt parent.
    """

    def __init__(
        self, known: KnownPhotos, faces: Mapping[str, Face], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.known = known
        self.faces = faces
        self.rows: Sequence[Relabelling] = ()

    def show_rows(self, rows: Sequence[Relabelling]) -> None:
        """Lists other photos."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def said(self, photo: int) -> str | None:
        """What a person says of a photo by now: a scene or `NONE`; None for nothing."""
        found = self.known.photo(photo)
        if found is None or found.correction is None:
            return None
        return found.correction[0] if found.correction else NONE

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _PHOTO:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            photo = self.known.photo(row.photo)
            name = one_line(photo.path.name) if photo else ""
            text = f"{name}: {_way(row.before, row.after, self.faces)}"
            said = self.said(row.photo)
            if said is None:
                return text
            return f"{text}. " + self.tr("You say: {0}").format(_name(said, self.faces))
        return None


class RelabelledView(QListView):
    """The photos as pictures beside each other; those that are seen are loaded.

    Args:
        teaching: Brings their details.
        pictures: Brings their thumbnails, for this view alone.
        faces: What groups are called.
        parent: Qt parent.
    """

    chosen_changed = Signal()

    def __init__(
        self, teaching: Teaching, pictures: Pictures, faces: Mapping[str, Face],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        known = KnownPhotos(teaching, pictures, self)
        self.photos = RelabelledPhotos(known, faces, self)
        self._teaching = teaching
        self._asking = QTimer(self, singleShot=True, interval=30)
        self._asking.timeout.connect(self._ask)
        self.setAccessibleName(self.tr("Photos with another label"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        # As many photos as there are may be listed: each is laid out like the first.
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_RelabelledDelegate(self.photos, self))
        self.setModel(self.photos)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.verticalScrollBar().valueChanged.connect(lambda *_: self._asking.start())
        known.details_changed.connect(self._on_details)
        known.thumbnails_changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[Relabelling]) -> None:
        """Lists other photos."""
        self.photos.known.clear()
        self.photos.show_rows(rows)
        self._asking.start()
        self.chosen_changed.emit()

    @property
    def chosen(self) -> list[Relabelling]:
        """The selected photos, from the first to the last."""
        # By ranges: an index for each of 100,000 photos would hold up the window.
        selection = self.selectionModel().selection()
        found = map(selection.at, range(selection.count()))
        ranges = sorted((each.top(), each.bottom()) for each in found)
        return [each for top, bottom in ranges for each in self.photos.rows[top : bottom + 1]]

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Qt asks where each photo lies, which takes half a second for 100,000.
        return QRegion(self.viewport().rect())

    def selectAll(self) -> None:
        # Qt's own asks the same.
        photos = self.photos
        if photos.rows:
            self.selectionModel().select(
                QItemSelection(photos.index(0), photos.index(len(photos.rows) - 1)),
                QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def look_again(self, photos: Sequence[int]) -> None:
        """Asks for the details of photos that may be labelled otherwise by now."""
        listed = {row.photo for row in self.photos.rows}
        changed = [photo for photo in photos if photo in listed]
        if changed:
            self._teaching.fetch(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._asking.start()

    def _ask(self) -> None:
        """Has what is seen brought, and the rows below it."""
        rows = self.photos.rows
        if not rows or not self.isVisible():
            return
        area, size = self.viewport().rect(), self.itemDelegate().sizeHint(
            QStyleOptionViewItem(), self.photos.index(0))
        columns = max(1, area.width() // max(1, size.width()))
        first = self.verticalScrollBar().value() // max(1, size.height()) * columns
        count = (area.height() // max(1, size.height()) + 2) * columns
        seen = [row.photo for row in rows[first : first + count]]
        self.photos.known.want(seen, round(_PICTURE.width() * self.devicePixelRatioF()))

    def _on_details(self, photos: list[Photo]) -> None:
        self._asking.start()
        self.viewport().update()


class _RelabelledDelegate(QStyledItemDelegate):
    """The picture; below it what it was and is, and what the person says where that is another."""

    def __init__(self, photos: RelabelledPhotos, parent: QWidget) -> None:
        super().__init__(parent)
        self._photos = photos
        self._font = parent.font()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = QFontMetrics(small_font(self._font)).height()
        return QSize(_PICTURE.width() + 2 * SNUG,
                     _PICTURE.height() + 2 * line + TIGHT + 3 * SNUG)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = colours(option.palette)
        row = index.data(_PHOTO)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(2, 2, -2, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        inner = option.rect.adjusted(SNUG, SNUG, -SNUG, -SNUG)
        picture = QRect(inner.topLeft(), _PICTURE)
        self._paint_picture(painter, picture, row.photo, theme)
        painter.setFont(small_font(self._font))
        line = QRect(inner.x(), picture.bottom() + SNUG, inner.width(),
                     painter.fontMetrics().height())
        said = self._photos.said(row.photo)
        self._paint_group(painter, line, row.before, theme, faint=True, mark=said == row.before)
        line.translate(0, line.height() + TIGHT)
        after = row.after if said in (None, row.before) else said
        self._paint_group(painter, line, after, theme, faint=said == row.before,
                          mark=said not in (None, row.before))
        painter.restore()

    def _paint_picture(self, painter: QPainter, picture: QRect, id: int, theme: Colours) -> None:
        pixmap = self._photos.known.thumbnail(id)
        if pixmap is None or pixmap.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.tile))
            painter.drawRoundedRect(picture, RADIUS, RADIUS)
            return
        size = pixmap.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(picture.center())
        path = QPainterPath()
        path.addRoundedRect(QRectF(target), TIGHT, TIGHT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(path)
        painter.drawPixmap(target, pixmap)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, line: QRect, key: str, theme: Colours, faint: bool, mark: bool
    ) -> None:
        """A chip and a name; `faint` is what is no more, `mark` what the person says."""
        face = self._photos.faces.get(key, Face(key, key))
        chip = QRect(line.x(), line.center().y() - _CHIP // 2, _CHIP, _CHIP)
        paint_chip(painter, placed(painter, chip, line), face, theme, hollow=faint and not mark)
        room = line.adjusted(_CHIP + TIGHT + 2, 0, -_CHIP - TIGHT if mark else 0, 0)
        painter.setPen(QColor(theme.muted if faint and not mark else theme.text))
        name = painter.fontMetrics().elidedText(
            face.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(placed(painter, room, line),
                         Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        if mark:
            own = QRect(line.right() - _CHIP, line.center().y() - _CHIP // 2, _CHIP, _CHIP)
            paint_icon(painter, "person", QRectF(placed(painter, own, line)), QColor(theme.text))
