"""The command that draws photos to try everything on."""

from __future__ import annotations

import argparse
import json

from scene_organizer.cli.codes import OK
from scene_organizer.cli.terminal import count_line
from scene_organizer.demo import album
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.paths import Paths, absolute


def demo(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Draws the demo library."""
    folder = absolute(options.folder) if options.folder else Paths.default().demo
    written = album.lay_out(folder, cancel, count_line("pictures"))
    if options.json:
        print(json.dumps({"folder": str(folder), "written": written}))
    else:
        print(f"{written:,} files were drawn into {folder}")
    return OK
