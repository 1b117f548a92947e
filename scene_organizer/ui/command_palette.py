"""The command palette: any command by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.ui.command_list import Command, commands, fitting
from scene_organizer.ui.icons import icon
from scene_organizer.ui.look import RADIUS, ROOMY, SNUG, TIGHT, colours
from scene_organizer.ui.marks import small_font
from scene_organizer.ui.sentences import listed

_WIDTH = 620
_ROWS = 11
_ICON = 16
_COMMAND = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


class CommandPalette(QFrame):
    """A field and what fits what is typed there; Enter does it, Escape leaves.

    It lies over the window and holds nothing up: what goes on goes on.

    Args:
        window: Whose menus it offers.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.field.installEventFilter(self)
        self._model = _Commands(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_CommandDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.viewport().setAutoFillBackground(False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Commands that fit"))
        self._list.clicked.connect(self._do)
        self._none = QLabel(
            self.tr("No command fits. Try fewer letters, or Esc to go back."), self
        )
        self._none.setProperty("muted", True)
        self._none.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SNUG, SNUG, SNUG, SNUG)
        column.setSpacing(SNUG)
        column.addWidget(self.field)
        column.addWidget(self._list)
        column.addWidget(self._none)
        self.field.textChanged.connect(self._on_typed)
        window.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> list[Command]:
        """What fits, the best first."""
        return self._model.commands

    def open(self) -> None:
        """Shows every command, in the order of the menus."""
        self._before = QApplication.focusWidget()
        self._model.everything = commands(self._window.menuBar())
        self.field.clear()
        self._on_typed("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Hides, and gives the focus back."""
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _on_typed(self, text: str) -> None:
        self._model.show_fitting(text)
        self._list.setVisible(bool(self.shown))
        self._none.setVisible(not self.shown)
        self._place()
        self._choose(0)

    def _choose(self, row: int) -> None:
        if self.shown:
            row = min(max(row, 0), len(self.shown) - 1)
            self._list.setCurrentIndex(self._model.index(row))
            # A screen reader follows the field, which keeps the focus.
            self.field.setAccessibleDescription(self._model.spoken(row))

    def _do(self, index: QModelIndex) -> None:
        command = index.data(_COMMAND)
        if isinstance(command, Command) and command.action.isEnabled():
            self.leave()
            command.action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.FocusOut and self._window.isActiveWindow():
            # Somebody clicked elsewhere: the palette must not take the focus back.
            self.hide()
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        row = self._list.currentIndex().row()
        key = event.key()
        steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS + 1,
            Qt.Key.Key_PageDown: _ROWS - 1,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # There is nowhere else to go.
            self._choose((row + (1 if key == Qt.Key.Key_Tab else -1)) % max(1, len(self.shown)))
        elif key in steps:
            self._choose(row + steps[Qt.Key(key)])
        else:
            return False
        return True

    def _place(self) -> None:
        window = self._window
        rows = min(len(self.shown), _ROWS)
        self._list.setFixedHeight(max(self._list.sizeHintForRow(0), 0) * rows)
        self._column.activate()
        width = min(_WIDTH, window.width() - 2 * ROOMY)
        height = min(self.sizeHint().height(), window.height() - 4 * ROOMY)
        self.setGeometry((window.width() - width) // 2, window.height() // 8, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = colours(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.setBrush(QColor(theme.raised))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, 2 * RADIUS, 2 * RADIUS)
        painter.end()


class _Commands(QAbstractListModel):
    """The commands that fit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.everything: list[Command] = []
        self.commands: list[Command] = []

    def show_fitting(self, typed: str) -> None:
        self.beginResetModel()
        self.commands = fitting(typed, self.everything)
        self.endResetModel()

    def spoken(self, row: int) -> str:
        command = self.commands[row]
        off = "" if command.action.isEnabled() else self.tr("not possible now")
        return listed(filter(None, (command.name, *command.menus, command.keys, off)))

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.commands)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.commands):
            return None
        command = self.commands[index.row()]
        if role == _COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return None


class _CommandDelegate(QStyledItemDelegate):
    """Icon, name, where it lies, and its keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).height() + SNUG + TIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        command = index.data(_COMMAND)
        if not isinstance(command, Command):
            return
        theme = colours(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(QPen(QColor(theme.accent), 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection if chosen else theme.tile))
            frame = option.rect.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, RADIUS, RADIUS)
        on = command.action.isEnabled()
        inner = option.rect.adjusted(SNUG, 0, -SNUG, 0)
        square = QRect(inner.x(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        mode = QIcon.Mode.Normal if on else QIcon.Mode.Disabled
        square = QStyle.visualRect(option.direction, inner, square)
        if command.action.isChecked():
            icon("check").paint(painter, square, mode=mode)
        else:
            command.action.icon().paint(painter, square, mode=mode)
        text = inner.adjusted(_ICON + SNUG, 0, 0, 0)
        keys = QFontMetrics(option.font).horizontalAdvance(command.keys) + 2
        left = self._write(painter, option, text.adjusted(0, 0, -keys - SNUG, 0), command.name,
                           option.font, theme.text if on else theme.muted)
        where = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(command.menus)
        self._write(painter, option, text.adjusted(left + ROOMY, 0, -keys - ROOMY, 0), where,
                    small_font(option.font), theme.muted)
        self._write(painter, option, text.adjusted(text.width() - keys, 0, 0, 0), command.keys,
                    option.font, theme.muted)
        painter.restore()

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str,
        font: QFont, colour: str,
    ) -> int:
        """Writes into a place that is given for left to right; returns the width of the text."""
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
        inner = option.rect.adjusted(SNUG, 0, -SNUG, 0)
        place = QStyle.visualRect(option.direction, inner, rect)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)
