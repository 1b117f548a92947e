"""The command that reads back what was written into photos."""

from __future__ import annotations

import argparse
import sys

from scene_organizer.cli import report
from scene_organizer.cli.codes import INTERRUPTED, OK, SOME_FAILED
from scene_organizer.cli.terminal import count_line, open_library, say
from scene_organizer.domain.cancel import CancelToken


def import_tags(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Makes keywords of ours labels of the catalog."""
    with open_library() as library:
        say(library.files.recover().sentence)
        found = library.tagging.read_back(options.folder, cancel, count_line("photos"))
    report.write_import(found, options.json, sys.stdout)
    if found.cancelled:
        return INTERRUPTED
    return SOME_FAILED if found.failed else OK
