"""A person's own categories: what each is called and looks like, and how far it is learned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QLineEdit,
    QMenu,
    QTableWidgetItem,
    QWidget,
)

from scene_organizer.catalog.categories import COLOURS
from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.learning import MIN_EXAMPLES
from scene_organizer.domain.scene import SceneClass
from scene_organizer.library.categories import Offer
from scene_organizer.ui.dialogs.dialog import Dialog
from scene_organizer.ui.dialogs.table import ChoiceTable
from scene_organizer.ui.groups import Face, translated
from scene_organizer.ui.look import colours
from scene_organizer.ui.marks import paint_chip
from scene_organizer.ui.numbers import number, percent
from scene_organizer.ui.workers.teaching import Teaching

_CHIP = 14


class CategoriesDialog(Dialog):
    """A table of all categories; the built-in ones stay as they are.

    Args:
        teaching: Knows and changes them.
        parent: The window.
    """

    def __init__(self, teaching: Teaching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Categories"))
        self.setMinimumSize(520, 420)
        self.resize(660, 520)
        self._teaching = teaching
        self._scenes: list[SceneClass] = []
        self._listed: list[tuple[SceneClass, int]] = []
        self._ready_made: frozenset[str] = frozenset()
        explained = self._label(self.tr(
            "Beside the six scenes there may be categories of your own. Give one %Ln example(s) "
            "with its key, then learn from your corrections: from then on it is found by itself.",
            "", MIN_EXAMPLES))
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("A new category, such as Desert or Grandma's house"))
        self.name.setAccessibleName(self.tr("Name of the new category"))
        self.name.textChanged.connect(self._enable)
        self.name.returnPressed.connect(self._on_add)
        self.add = self._button(self.tr("&Add"), self._on_add)
        self.table = self._make_table()
        self.told = self._label()
        self.ready = self._button(self.tr("Ready-&made"))
        self.ready.setToolTip(self.tr(
            "Categories that come learned, with how well each did on photos held back"))
        self.starters = QMenu(self.ready)
        self.ready.setMenu(self.starters)
        self.ready.setEnabled(False)
        self.rename = self._button(self.tr("&Rename"), self._on_rename)
        self.recolour = self._button(self.tr("C&olour…"), self._on_recolour)
        self.merge = self._button(self.tr("&Merge into"))
        self.into = QMenu(self.merge)
        self.merge.setMenu(self.into)
        self.remove = self._button(self.tr("Re&move"), self._on_remove)
        self.remove.setToolTip(self.tr(
            "It is hidden, and your answers by it are taken back. Undo brings the answers back; "
            "adding the name again brings the category back."))
        close = self._button(self.tr("Close"), self.close)
        self._lay_out(
            explained, self._row(self.name, self.add, self.ready), self.table, self.told,
            self._row(self.rename, self.recolour, self.merge, self.remove, None, close))
        teaching.categories_listed.connect(self._show)
        teaching.starters_listed.connect(self._show_starters)
        teaching.categories_changed.connect(self._on_changed)
        teaching.failed.connect(self._on_failed)
        self.told.hide()
        self._enable()
        self.name.setFocus()
        teaching.list_categories()

    def _make_table(self) -> ChoiceTable:
        columns = [
            self.tr("Category"), self.tr("Key"), self.tr("Your examples"), self.tr("Folder")]
        table = ChoiceTable(columns, 0, self)
        table.setAccessibleName(self.windowTitle())
        table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed
                              | QAbstractItemView.EditTrigger.DoubleClicked)
        table.itemSelectionChanged.connect(self._enable)
        table.itemChanged.connect(self._on_item_changed)
        return table

    @property
    def chosen(self) -> SceneClass | None:
        """The category that is selected."""
        row = self.table.chosen
        # Until it is filled anew the table may have a row more than there are categories.
        return None if row is None or row >= len(self._scenes) else self._scenes[row]

    def choose(self, key: str) -> None:
        """Selects a category."""
        for row, scene in enumerate(self._scenes):
            if scene.key == key:
                self.table.choose(row)

    def _show(self, listed: list[tuple[SceneClass, int]]) -> None:
        chosen = self.chosen
        self._listed = listed
        self._scenes = [scene for scene, _ in listed]
        with QSignalBlocker(self.table):
            self.table.setRowCount(len(listed))
            for row, (scene, examples) in enumerate(
                zip(translated(self._scenes), (count for _, count in listed), strict=True)
            ):
                for column, text in enumerate(self._cells(scene, examples)):
                    item = QTableWidgetItem(text)
                    if column or scene.builtin:
                        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                    if not column:
                        item.setIcon(self._chip(scene))
                    self.table.setItem(row, column, item)
        if chosen is not None:
            self.choose(chosen.key)
        self._enable()

    def _show_starters(self, offers: list[Offer]) -> None:
        ready_made = frozenset(offer.starter.key for offer in offers if offer.chosen)
        if ready_made != self._ready_made:
            self._ready_made = ready_made
            self._show(self._listed)
        self.starters.clear()
        self.ready.setEnabled(bool(offers))
        shown = translated(SceneClass(offer.starter.key, offer.starter.name, "", builtin=False)
                           for offer in offers)
        for offer, scene in zip(offers, shown, strict=True):
            text = scene.name
            if offer.quality is not None:
                text = self.tr("{0}: finds {1}, and {2} of what it finds is right").format(
                    text, percent(offer.quality.recall), percent(offer.quality.precision))
            action = self.starters.addAction(text)
            action.setEnabled(not offer.chosen)
            action.triggered.connect(lambda *_, key=scene.key: self._start(key))

    def _start(self, key: str) -> None:
        self._tell(self.tr("Learning…"))
        self._teaching.start_category(key)

    def _cells(self, scene: SceneClass, examples: int) -> tuple[str, ...]:
        if scene.builtin:
            count = number(examples)
        elif scene.key in self._ready_made:
            count = self.tr("{0}, came learned").format(number(examples))
        elif examples < MIN_EXAMPLES:
            count = self.tr("{0} of {1}").format(number(examples), number(MIN_EXAMPLES))
        else:
            count = self.tr("{0}, enough").format(number(examples))
        return scene.name, scene.shortcut, count, scene.key

    def _chip(self, scene: SceneClass) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_CHIP * ratio), round(_CHIP * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_chip(painter, pixmap.rect().adjusted(0, 0, -1, -1),
                   Face(scene.key, scene.name, scene.colour), colours(self.palette()))
        painter.end()
        icon = QIcon(pixmap)
        # Qt would tint it in the chosen row, of all places where its colour is chosen.
        icon.addPixmap(pixmap, QIcon.Mode.Selected)
        return icon

    def _enable(self) -> None:
        own = self.chosen is not None and not self.chosen.builtin
        self.add.setEnabled(bool(self.name.text().strip()))
        for button in (self.rename, self.recolour, self.merge, self.remove):
            button.setEnabled(own)
        self.into.clear()
        if own and self.chosen is not None:
            source = self.chosen.key
            for scene in translated(self._scenes):
                if scene.key != source:
                    action = self.into.addAction(self._chip(scene),
                                                 scene.name.replace("&", "&&"))
                    action.triggered.connect(
                        lambda *_, into=scene.key: self._teaching.merge_categories(source, into))

    # What is done

    def _on_add(self) -> None:
        name = self.name.text().strip()
        if name:
            self._teaching.add_category(name)

    def _on_rename(self) -> None:
        item = self.table.item(self.table.currentRow(), 0)
        if item is not None and self.chosen is not None:
            self.table.editItem(item)

    def _on_recolour(self) -> None:
        if self.chosen is None:
            return
        # Those that are told apart whatever one's eyes are at hand among all others.
        for place, colour in enumerate(COLOURS):
            QColorDialog.setCustomColor(place, QColor(colour))
        dialog = QColorDialog(QColor(self.chosen.colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Colour of {0}").format(self.chosen.name))
        dialog.colorSelected.connect(
            lambda colour, key=self.chosen.key:
            self._teaching.recolour_category(key, colour.name()))
        dialog.open()

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        scene, name = self._scenes[item.row()], item.text().strip()
        if name and name != scene.name:
            self._teaching.rename_category(scene.key, name)
        else:
            self._teaching.list_categories()

    def _on_remove(self) -> None:
        if self.chosen is not None:
            self._teaching.remove_category(self.chosen.key)

    # News

    def _on_changed(self, scenes: Sequence[SceneClass], changes: ChangeSet) -> None:
        self.told.hide()
        known = {scene.key for scene in self._scenes}
        new = [scene for scene in scenes if scene.key not in known]
        if new and len(scenes) > len(self._scenes):
            self.name.clear()
        if changes.photos:
            self._tell(self.tr("%Ln photo(s) changed; undo takes that back.", "",
                               len(changes.photos)))
        self._scenes = list(scenes)
        self._teaching.list_categories()

    def _on_failed(self, sentence: str) -> None:
        self._tell(sentence)
        # What was typed into the table was not taken.
        self._teaching.list_categories()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
