"""The commands that teach: corrections as files, retraining, versions, categories."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from scene_organizer.catalog.feedback import Feedback
from scene_organizer.cli.codes import OK, SOME_FAILED
from scene_organizer.cli.terminal import count_line, open_library, progress_line, say, training_line
from scene_organizer.domain.cancel import CancelToken
from scene_organizer.domain.counting import counted
from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.learning import Comparison, ModelVersion
from scene_organizer.learning.kinds import STARTERS
from scene_organizer.library import Library
from scene_organizer.library.categories import Offer
from scene_organizer.paths import absolute


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """What may be typed for these commands."""
    retrain = commands.add_parser(
        "retrain", help="learn from corrections, and use the result if it is better",
        description="Learns from all corrections, beside what the model came with, and puts the "
        "result in force only if held-out corrections become better and the base test does not "
        "become worse, both beyond chance. What you said yourself always stands. Quick learning "
        "takes seconds, opens no photo and changes the answers for known photos at once. Deep "
        "learning takes minutes; stopped, it goes on when it is asked for again. If its result "
        "is adopted, known photos are looked at again, which may be stopped, too: scans go on "
        "with it.",
    )
    how = retrain.add_mutually_exclusive_group()
    how.add_argument("--quick", action="store_true", help="a new head; the default")
    how.add_argument("--deep", action="store_true", help="the upper layers of the network, too")
    retrain.add_argument("--data", type=Path, metavar="PHOTOS",
                         help="with --deep: labelled photos to learn beside, see README")
    retrain.add_argument("--negatives", type=Path, metavar="PHOTOS",
                         help="with --data: photos that show no scene")
    retrain.add_argument("--json", action="store_true")

    models = commands.add_parser("models", help="list learned models, go back to one, remove one")
    what = models.add_subparsers(dest="what", required=True)
    _json(what.add_parser("list", help="every version, and which is in force"))
    for name, text in (("use", "put a version in force"), ("remove", "delete a version")):
        parser = _json(what.add_parser(name, help=text))
        parser.add_argument("version", metavar="VERSION", help="as `models list` names it")

    corrections = commands.add_parser("corrections", help="what you said of photos, as a file")
    what = corrections.add_subparsers(dest="what", required=True)
    for name, text in (("export", "write all corrections and confirmations to a new file"),
                       ("import", "make those in a file yours")):
        parser = _json(what.add_parser(name, help=text))
        parser.add_argument("file", type=Path, metavar="FILE",
                            help="CSV, or JSON where it ends so: path, scenes, when, model")
        if name == "export":
            parser.add_argument("--thumbnails", type=Path, metavar="FOLDER",
                                help="also a small picture of each photo, as far as there is one")

    categories = commands.add_parser("categories", help="categories beyond the six built-in ones")
    what = categories.add_subparsers(dest="what", required=True)
    _json(what.add_parser("list", help="all, with how many examples you gave"))
    parser = _json(what.add_parser("add", help="a new one; give ten examples and retrain"))
    added = parser.add_mutually_exclusive_group(required=True)
    added.add_argument("name", metavar="NAME", nargs="?")
    added.add_argument("--starter", choices=tuple(STARTERS),
                       help="one that is learned at once, from photos that came with the "
                       "application; `categories list` says how well")
    parser.add_argument("--colour", metavar="'#RRGGBB'", default="",
                        help="with NAME; by default one that is told apart from the others")
    parser = _json(what.add_parser("colour", help="another colour"))
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("other", metavar="'#RRGGBB'")
    parser = _json(what.add_parser("rename", help="another name, key and folder"))
    parser.add_argument("name", metavar="OLD")
    parser.add_argument("other", metavar="NEW")
    parser = _json(what.add_parser("merge", help="make all of one another"))
    parser.add_argument("name", metavar="FROM")
    parser.add_argument("other", metavar="INTO")
    parser = _json(what.add_parser("remove", help="take one away"))
    parser.add_argument("name", metavar="NAME")


def retrain(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Learns from corrections."""
    if (options.data and not options.deep) or (options.negatives and not options.data):
        raise InputFault("--data needs --deep, and --negatives needs --data.")
    with open_library() as library:
        if options.deep:
            folders = [each and absolute(each) for each in (options.data, options.negatives)]
            learned = library.learning.retrain_deep(cancel, training_line(), *folders)
        else:
            learned = library.learning.retrain(cancel, count_line("steps"))
        _tell_comparison(learned.comparison, len(learned.changes.photos), options.json)
        if learned.comparison.adopted:
            _look_again(library, cancel)
    return OK


def models(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists, chooses and removes versions."""
    with open_library() as library:
        models = library.models
        changed = 0
        if options.what == "use":
            changed = len(models.use(options.version, cancel).photos)
            _look_again(library, cancel)
        elif options.what == "remove":
            models.remove(options.version)
        versions = models.versions()
        head = models.head()
        say(models.notice)
    if options.what == "list":
        for each in versions:
            _tell({**vars(each), "learned": each.learned}, _version_line(each), options.json)
    else:
        text = (f"{head.version} is in force; {counted(changed, 'photo')} asked again."
                if options.what == "use" else f"{options.version} is deleted.")
        _tell({"version": options.version, "active": head.version, "photos": changed}, text,
              options.json)
    return OK


def corrections(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Writes corrections to a file, or takes them from one."""
    file = absolute(options.file)
    with open_library() as library:
        if options.what == "export":
            thumbnails = options.thumbnails and absolute(options.thumbnails)
            rows = library.corrections.export(file, thumbnails, partial(_thumbnail, library))
            _tell({"file": str(file), "corrections": len(rows),
                   "confirmations": sum(row.confirms for row in rows)},
                  f"{counted(len(rows), 'correction')} written to {file}.", options.json)
            return OK
        taken = library.corrections.take_in(file, cancel)
    failed = [{"path": str(path), "reason": reason} for path, reason in taken.failed.items()]
    text = (f"{len(taken.changes.photos):,} of {counted(taken.rows, 'photo')} changed, "
            f"{taken.older:,} have a later word of yours, {len(failed):,} left out.")
    if not options.json:
        for each in failed:
            say(f"left out: {each['path']}: {each['reason']}")
    _tell({"rows": taken.rows, "changed": len(taken.changes.photos), "older": taken.older,
           "failed": failed}, text, options.json)
    return SOME_FAILED if failed else OK


def categories(options: argparse.Namespace, cancel: CancelToken) -> int:
    """Lists and changes categories."""
    if options.what == "add" and options.starter and options.colour:
        raise InputFault("A starter category gets its colour by `categories colour`.")
    with open_library() as library:
        changed = 0
        if options.what == "add" and options.starter:
            learned = library.categories.start(options.starter, cancel)
            if not options.json:
                _tell_comparison(learned.comparison, len(learned.changes.photos), False)
        elif options.what == "add":
            library.categories.add(options.name, options.colour)
        elif options.what == "colour":
            library.categories.recolour(options.name, options.other)
        elif options.what == "rename":
            library.categories.rename(options.name, options.other)
        elif options.what == "merge":
            changed = len(library.categories.merge(options.name, options.other).photos)
        elif options.what == "remove":
            changed = len(library.categories.remove(options.name).photos)
        found = library.categories.list()
        offers = library.categories.starters()
    if options.what in ("merge", "remove") and not options.json:
        say(f"{counted(changed, 'photo')} changed; undo --labels takes it back.")
    for scene, examples in found:
        _tell({**vars(scene), "examples": examples},
              f"{scene.key}\t{scene.name}\t{scene.colour}\t{counted(examples, 'example')}",
              options.json)
    if options.what == "list":
        for offer in offers:
            _tell_offer(offer, options.json)
    return OK


def _tell_offer(offer: Offer, as_json: bool) -> None:
    quality = offer.quality
    measured = {} if quality is None else {
        **asdict(quality), "recall": quality.recall, "precision": quality.precision,
    }
    text = f"--starter {offer.starter.key}\t{'chosen' if offer.chosen else 'off'}"
    if quality is not None:
        text += (f"\t{quality.found} of {quality.photos} held-out pictures are found, "
                 f"{quality.mistaken} of {quality.others:,} others are taken for it; learned "
                 f"from {quality.examples}")
    _tell({"starter": offer.starter.key, "name": offer.starter.name, "chosen": offer.chosen,
           "quality": measured}, text, as_json)


def _look_again(library: Library, cancel: CancelToken) -> None:
    """Gives photos that another network has seen the answers of the one in force."""
    waiting = library.renewing.outdated()
    if not waiting:
        return
    say(f"{counted(waiting, 'photo')} to be looked at again; until then old answers stand.")
    left = library.renewing.renew(cancel, progress_line())
    if left:
        say(f"{left:,} photos keep their old answers until the next scan.")


def _thumbnail(library: Library, feedback: Feedback) -> Path | None:
    """A small picture of a photo, or None where it cannot be read."""
    photos = library.photos([feedback.photo])
    try:
        return library.pictures.thumbnail(photos[0]).result() if photos else None
    except InputFault:
        return None


def _tell_comparison(found: Comparison, changed: int, as_json: bool) -> None:
    if as_json:
        print(json.dumps({**asdict(found), "changed_photos": changed}))
        return
    print(f"{'':24}{found.current:>14}{found.candidate:>14}")
    rows = [("held-out corrections", found.held_out), ("base test", found.base),
            ("left to you, no scene", found.refused), *found.classes.items()]
    for name, score in rows:
        before, after = score.rates
        if score.photos:
            print(f"{name:24}{before:14.1%}{after:14.1%}   of {score.photos:,}")
    print("adopted:" if found.adopted else "refused:", found.reason)
    if found.adopted:
        # A network that was retrained has to look at them first.
        asked = f"{counted(changed, 'photo')} asked again. " if changed else ""
        print(f"{asked}`models use {found.current}` goes back.")


def _version_line(version: ModelVersion) -> str:
    mark = "*" if version.active else " "
    if not version.learned:
        return f"{mark} {version.version}\tcame with the application"
    unusable = "" if version.usable else "\tof another network: cannot be used"
    return (f"{mark} {version.version}\t{version.made}\t"
            f"{counted(version.corrections, 'correction')}{unusable}")


def _json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true")
    return parser


def _tell(values: dict[str, Any], text: str, as_json: bool) -> None:
    print(json.dumps(values) if as_json else text)
