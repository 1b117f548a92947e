"""What is known about one photo: label, scores, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect, QRectF, Qt, QTime
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from scene_organizer.domain.photo import FAILED, PENDING, UNSURE, Metadata, Photo
from scene_organizer.domain.scene import SceneClass
from scene_organizer.ui.faults import fault_text
from scene_organizer.ui.file_names import one_line
from scene_organizer.ui.groups import Face, caption
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT, colours
from scene_organizer.ui.loupe.chips import SceneChips
from scene_organizer.ui.loupe.history import LabelHistory
from scene_organizer.ui.marks import paint_bar, paint_chip, strong_font
from scene_organizer.ui.mirror import left_to_right, right_to_left
from scene_organizer.ui.numbers import data_size, number, percent
from scene_organizer.ui.sentences import listed

_PANEL = 300


class Facts(QScrollArea):
    """The panel beside the picture.

    Args:
        scenes: The scene classes, for the scores.
        faces: What groups are called.
        parent: Qt parent.
    """

    def __init__(
        self, scenes: Sequence[SceneClass], faces: Mapping[str, Face], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._faces = faces
        self.setFixedWidth(_PANEL)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(TIGHT)
        self._label = QLabel(body)
        self._label.setFont(strong_font(self._label.font(), 1.5))
        self._label.setWordWrap(True)
        self._source = self._plain(body, muted=True)
        self.chips = SceneChips(scenes, body)
        self._scores = _Scores(scenes, body)
        self.history = LabelHistory(faces, body)
        self._keys = self._plain(body, muted=True)
        self._keys.setText(self._hint(scenes))
        column.addWidget(self._label)
        column.addWidget(self._source)
        column.addSpacing(SNUG)
        column.addWidget(self.chips)
        column.addSpacing(ROOMY)
        column.addWidget(self._scores)
        column.addSpacing(ROOMY)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(ROOMY)
        self._form.setVerticalSpacing(SNUG)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(2)
        self._values: dict[str, tuple[QLabel, QLabel]] = {}
        for key, title in (
            ("file", self.tr("File")), ("folder", self.tr("Folder")),
            ("taken", self.tr("Taken")), ("camera", self.tr("Camera")),
            ("lens", self.tr("Lens")), ("exposure", self.tr("Exposure")),
            ("place", self.tr("Place")), ("size", self.tr("Size")),
        ):
            name = self._plain(body, muted=True)
            name.setText(title)
            name.setContentsMargins(0, SNUG, 0, 0)
            value = self._plain(body)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if right_to_left():
                # Else what is in Latin letters would leave its title for the other side.
                sides = Qt.AlignmentFlag
                value.setAlignment(sides.AlignAbsolute | sides.AlignRight)
            self._form.addRow(name, value)
            self._values[key] = (name, value)
        column.addLayout(self._form)
        column.addWidget(self.history)
        column.addStretch(1)
        column.addSpacing(ROOMY)
        column.addWidget(self._keys)
        self.setWidget(body)
        body.setBackgroundRole(QPalette.ColorRole.Window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows go to the next photo rather than scroll here.
        event.ignore()

    def show_scenes(self, scenes: Sequence[SceneClass]) -> None:
        """Has scores and chips of these scenes from now on."""
        self.chips.offer(scenes)
        self._scores.offer(scenes)
        self._keys.setText(self._hint(scenes))

    def clear(self) -> None:
        """Shows nothing until details are there."""
        self._label.setText("")
        self._source.setText("")
        self._scores.show_scores({}, None)
        self.chips.show_scenes((), enabled=False)
        self.history.show_events(())
        for key in self._values:
            self._set(key, "")

    def show_photo(self, photo: Photo) -> None:
        """Shows a photo's details."""
        self._label.setText(caption(photo, self._faces))
        self._source.setText(self._who(photo))
        self._scores.show_scores(photo.scores, photo.label)
        self.chips.show_scenes(photo.labels, enabled=photo.id != 0)
        metadata = photo.metadata
        self._set("file", left_to_right(_breakable(one_line(photo.path.name))))
        self._set("folder", left_to_right(_breakable(str(photo.path.parent))))
        self._set("taken", self._taken(metadata))
        self._set("camera", metadata.camera or "")
        self._set("lens", metadata.lens or "")
        self._set("exposure", left_to_right(metadata.exposure or ""))
        place = ""
        if metadata.latitude is not None and metadata.longitude is not None:
            place = left_to_right(f"{metadata.latitude:.5f}, {metadata.longitude:.5f}")
            if photo.country is not None:
                names = (name for name in (photo.place, photo.country) if name)
                place = f"{', '.join(names)} ({place})"
        self._set("place", place)
        parts = [data_size(photo.fingerprint.size)] if photo.fingerprint.size > 0 else []
        if metadata.width:
            parts.insert(0, f"{number(metadata.width)} × {number(metadata.height)}")
        self._set("size", " · ".join(parts))
        self.setAccessibleDescription(
            f"{self._label.text()}. {self._source.text()} {self._scores.accessibleDescription()}"
        )

    def _who(self, photo: Photo) -> str:
        if photo.corrected:
            others = [self._name(key) for key in (photo.correction or ())[1:]]
            said = self.tr("You said so.")
            if others:
                said += " " + self.tr("Also: {0}.").format(listed(others))
            if photo.best is None:
                return said
            return said + " " + self.tr("The model says {0}, {1}.").format(
                self._name(photo.best), percent(photo.confidence)
            )
        if photo.group == FAILED:
            return fault_text(photo.reason)
        if photo.group == PENDING or photo.best is None:
            return self.tr("Waiting for the model.")
        if photo.group == UNSURE:
            return self.tr("The model is unsure, {0}. What do you see?").format(
                percent(photo.confidence)
            )
        also = listed(self._name(key) for key in photo.scenes if key != photo.best)
        said = self.tr("The model says so, {0}.").format(percent(photo.confidence))
        return said + (" " + self.tr("Also shows: {0}.").format(also) if also else "")

    def _taken(self, metadata: Metadata) -> str:
        source = {
            "exif": self.tr("says the camera"), "name": self.tr("says the file's name"),
            "mtime": self.tr("the file's time"),
        }.get(metadata.taken_from)
        date = _date(metadata.taken)
        return f"{date} ({source})" if date and source else date

    def _name(self, key: str) -> str:
        face = self._faces.get(key)
        return face.name if face else key

    def _set(self, key: str, text: str) -> None:
        name, value = self._values[key]
        value.setText(text)
        name.setVisible(bool(text))
        value.setVisible(bool(text))

    def _plain(self, parent: QWidget, muted: bool = False) -> QLabel:
        label = QLabel(parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if muted:
            label.setProperty("muted", True)
        return label

    def _hint(self, scenes: Sequence[SceneClass]) -> str:
        keys = [scene.shortcut for scene in scenes if scene.shortcut]
        span = f"{keys[0]}\N{EN DASH}{keys[-1]}" if keys else ""
        return self.tr(
            "Keys {0} correct the scene, with Shift they add one, 0 says none of these. "
            "W shows why. Arrows go on, Esc goes back."
        ).format(span)


class _Scores(QWidget):
    """A bar and a number for each scene."""

    def __init__(self, scenes: Sequence[SceneClass], parent: QWidget) -> None:
        super().__init__(parent)
        self._scores: Mapping[str, float] = {}
        self._label: str | None = None
        line = self.fontMetrics().height()
        self._pitch = line + TIGHT + 5 + SNUG + 2
        self.offer(scenes)

    def offer(self, scenes: Sequence[SceneClass]) -> None:
        self._scenes = scenes
        self.setFixedHeight(self._pitch * len(scenes))
        self.show_scores(self._scores, self._label)

    def show_scores(self, scores: Mapping[str, float], label: str | None) -> None:
        self._scores, self._label = scores, label
        self.setAccessibleDescription(listed(
            f"{scene.name} {percent(scores[scene.key])}"
            for scene in self._scenes if scene.key in scores
        ))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        for position, scene in enumerate(self._scenes):
            top = position * self._pitch
            line = QRect(0, top, self.width(), metrics.height())
            font = self.font()
            painter.setFont(strong_font(font) if scene.key == self._label else font)
            face = Face(scene.key, scene.name, scene.colour)
            chip = QRect(0, line.center().y() - 5, 11, 11)
            name = line.adjusted(11 + SNUG, 0, 0, 0)
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                chip.moveRight(self.width() - 1)
                name = line.adjusted(0, 0, -11 - SNUG, 0)
            paint_chip(painter, chip, face, theme)
            painter.setPen(QColor(theme.text))
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, scene.name)
            score = self._scores.get(scene.key)
            number = "\N{EN DASH}" if score is None else percent(score)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, number)
            bar = QRectF(0, line.bottom() + TIGHT, self.width(), 5)
            if score is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.border))
                painter.drawRoundedRect(bar, 2.5, 2.5)
            else:
                paint_bar(painter, bar, score, scene.colour, theme)
        painter.end()


def _breakable(text: str) -> str:
    # Labels break at spaces only; a long file name would widen the panel.
    zero_width_space = "\N{ZERO WIDTH SPACE}"
    return zero_width_space.join(text[i : i + 8] for i in range(0, len(text), 8))


def _date(taken: str | None) -> str:
    if taken is None:
        return ""
    try:
        moment = datetime.fromisoformat(taken)
    except ValueError:
        return taken
    day = QDate(moment.year, moment.month, moment.day)
    text = QLocale().toString(day, QLocale.FormatType.LongFormat)
    # Some file names tell the day alone.
    if "T" not in taken:
        return text
    time = QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
    return QCoreApplication.translate("facts", "{0}, {1}").format(text, time)
