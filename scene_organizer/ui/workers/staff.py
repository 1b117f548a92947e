"""All threads under the window, started and stopped together."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject

from scene_organizer.library import Library
from scene_organizer.ui.workers.bridge import Bridge
from scene_organizer.ui.workers.browsing import Browsing
from scene_organizer.ui.workers.close_up import CloseUp
from scene_organizer.ui.workers.filing import Filing
from scene_organizer.ui.workers.finding import Finding
from scene_organizer.ui.workers.helping import Helping
from scene_organizer.ui.workers.labels import Labels
from scene_organizer.ui.workers.photo_files import PhotoFiles
from scene_organizer.ui.workers.pictures import Pictures
from scene_organizer.ui.workers.reviewing import Reviewing
from scene_organizer.ui.workers.scans import Scans
from scene_organizer.ui.workers.teaching import Teaching
from scene_organizer.ui.workers.watches import Watches

_SWITCH_SECONDS = 0.0005
# Painting takes and gives Python's lock some hundred times. With the default of
# 5 ms for each wait the window stalled for 140 ms while the query thread sorted
# 100,000 photos; with this for at most 30 ms.


class Staff(QObject):
    """One adapter a thread, all over the same bridge.

    Args:
        library: What they work on.
        parent: Qt parent.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._bridge = Bridge(self)
        self.browsing = Browsing(library, self._bridge, self)
        self.scans = Scans(library, self._bridge, self)
        self.watches = Watches(library, self._bridge, self)
        self.labels = Labels(library, self._bridge, self)
        self.filing = Filing(library, self._bridge, self)
        self.pictures = Pictures(library, self._bridge, self)
        self.close_up = CloseUp(library, self._bridge, self)
        self.photo_files = PhotoFiles(library, self._bridge, self)
        # Of its own: what the hidden grid still wishes for must not replace its wishes.
        self.reviewing = Reviewing(library, self._bridge, self)
        self.review_pictures = Pictures(library, self._bridge, self)
        self.review_close_up = CloseUp(library, self._bridge, self)
        self.finding = Finding(library, self._bridge, self)
        self.helping = Helping(library, self._bridge, self)
        self.teaching = Teaching(library, self._bridge, self)
        self.teaching_pictures = Pictures(library, self._bridge, self)

    def stop(self, on_stopped: Callable[[], None]) -> None:
        """Ends all work in order, without blocking.

        New work is refused and what runs is cancelled at once; then everything
        is waited for, the current file operation above all.

        Args:
            on_stopped: Called in the GUI thread when no thread works any more.
        """
        everybody = (
            self.scans, self.watches, self.pictures, self.close_up, self.browsing, self.reviewing,
            self.review_pictures, self.review_close_up, self.finding, self.photo_files,
            self.helping, self.teaching, self.teaching_pictures, self.labels, self.filing,
        )
        for one in everybody:
            one.refuse()

        def wait() -> None:
            for one in everybody:
                one.join()
            self._bridge.post(end)

        def end() -> None:
            self._bridge.close()
            on_stopped()

        Thread(target=wait, name="stopping").start()
