"""All keys on one sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scene_organizer.ui.command_list import Command
from scene_organizer.ui.look import ROOMY, SNUG, TIGHT, WIDE
from scene_organizer.ui.marks import strong_font

_COLUMN = 340
"""Pixels: about the width of a column."""

_Section = tuple[str, list[tuple[str, str]]]
"""A title, and what is done with which keys."""


class ShortcutSheet(QDialog):
    """Shows the keys of all menus, and those of the views; it may stay open beside the work.

    Args:
        commands: Of the menus.
        parent: The window.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(WIDE, ROOMY, WIDE, ROOMY)
        row.setSpacing(2 * WIDE)
        screen = self.screen().availableGeometry().size()
        count = min(3, max(1, screen.width() // _COLUMN))
        for sections in _columns([*_of_menus(commands), *self._of_views()], count):
            column = QVBoxLayout()
            column.setSpacing(SNUG)
            for title, lines in sections:
                self._add(column, title, lines)
            column.addStretch(1)
            row.addLayout(column)
        area = QScrollArea(self)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        wanted = body.sizeHint()
        self.resize(
            min(wanted.width() + WIDE, screen.width() - 2 * WIDE),
            min(wanted.height() + SNUG, screen.height() - 4 * WIDE),
        )

    def _add(self, column: QVBoxLayout, title: str, lines: list[tuple[str, str]]) -> None:
        heading = QLabel(title, self)
        heading.setFont(strong_font(heading.font()))
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(ROOMY)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        for place, (what, keys) in enumerate(lines):
            name, caps = QLabel(what, self), QLabel(keys, self)
            for label in (name, caps):
                label.setTextFormat(Qt.TextFormat.PlainText)
            caps.setProperty("keys", True)
            grid.addWidget(name, place, 0)
            grid.addWidget(caps, place, 1, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        column.addSpacing(ROOMY)

    def _of_views(self) -> list[_Section]:
        control = QKeySequence("Ctrl+A").toString(QKeySequence.SequenceFormat.NativeText)[:-1]
        shift = QKeySequence("Shift+A").toString(QKeySequence.SequenceFormat.NativeText)[:-1]
        return [
            (self.tr("Grid"), [
                (self.tr("Quick look, and back"), self.tr("Space")),
                (self.tr("Another photo"), self.tr("arrows, Page, Home, End")),
                (self.tr("Select further photos"), self.tr("{0}arrows").format(shift)),
                (self.tr("Select one more"), self.tr("{0}click").format(control)),
                (self.tr("Select a group"), self.tr("{0}click on its header").format(control)),
                (self.tr("Size of thumbnails"), self.tr("{0}wheel").format(control)),
                (self.tr("Select nothing"), self.tr("Esc")),
            ]),
            (self.tr("Photo shown large"), [
                (self.tr("Zoom"), self.tr("+, \u2212, wheel")),
                (self.tr("All of it, or actual size"), self.tr("/, *")),
                (self.tr("Move"), self.tr("{0}arrows").format(shift)),
                (self.tr("Turn the view"), self.tr("R, {0}R").format(shift)),
                (self.tr("Why: where the model looked"), self.tr("W")),
                (self.tr("Back"), self.tr("Esc")),
            ]),
            (self.tr("Review"), [
                (self.tr("Accept, and go on"), self.tr("Enter")),
                (self.tr("Another photo"), self.tr("arrows")),
                (self.tr("All that look alike"), self.tr("{0}Enter").format(shift)),
                (self.tr("To the look-alikes"), "↓"),
                (self.tr("Leave one of them out"), self.tr("Space")),
                (self.tr("Undo"), self.tr("Z")),
                (self.tr("What is known about it"), self.tr("I")),
                (self.tr("Leave"), self.tr("Esc")),
            ]),
        ]


def _of_menus(commands: Sequence[Command]) -> list[_Section]:
    sections: dict[str, list[tuple[str, str]]] = {}
    for command in commands:
        if command.keys:
            # What lies deeper is named with its menu.
            parts = (*command.menus[1:], command.name)
            name = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ".join(parts)
            sections.setdefault(command.menus[0], []).append((name, command.keys))
    return list(sections.items())


def _columns(sections: Sequence[_Section], count: int) -> list[list[_Section]]:
    """Shares sections out among columns that become about equally high."""
    columns: list[list[int]] = [[] for _ in range(count)]
    heights = [0] * count
    # The highest first, each into the column that is lowest so far.
    for place in sorted(range(len(sections)), key=lambda place: -len(sections[place][1])):
        lowest = heights.index(min(heights))
        columns[lowest].append(place)
        heights[lowest] += len(sections[place][1]) + 3
    return [[sections[place] for place in sorted(column)] for column in sorted(columns, key=min)]
