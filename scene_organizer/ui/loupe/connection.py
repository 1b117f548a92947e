"""What a loupe asks for, brought by a `CloseUp`."""

from __future__ import annotations

from scene_organizer.ui.loupe.view import Loupe
from scene_organizer.ui.workers.close_up import CloseUp


def connect_loupe(loupe: Loupe, close_up: CloseUp) -> None:
    """Joins both; photos' details are asked for elsewhere."""
    loupe.previews_wanted.connect(close_up.previews)
    loupe.part_wanted.connect(close_up.part)
    loupe.heat_wanted.connect(close_up.explain)
    loupe.history_wanted.connect(close_up.history)
    loupe.photo_left.connect(close_up.leave)
    close_up.preview_ready.connect(loupe.add_preview)
    close_up.preview_failed.connect(loupe.fail_preview)
    close_up.part_ready.connect(loupe.add_part)
    close_up.heat_ready.connect(loupe.explaining.add_heat)
    close_up.heat_failed.connect(loupe.explaining.fail)
    close_up.history_ready.connect(loupe.add_history)
