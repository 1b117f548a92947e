"""The command that tells what a report of a fault should say."""

from __future__ import annotations

import argparse
import json

from scene_organizer.cli.codes import OK
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.library.diagnosing import as_text, diagnose
from scene_organizer.paths import Paths


def diagnostics(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Tells versions, the machine, and what the catalog holds; it works without a catalog, too."""
    found = diagnose(Paths.default(), names=options.names)
    print(json.dumps(found) if options.json else as_text(found))
    return OK
