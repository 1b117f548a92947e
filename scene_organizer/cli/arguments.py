"""What may be typed on the command line, and its help."""

from __future__ import annotations

import argparse
from pathlib import Path

from scene_organizer import __version__
from scene_organizer.cli import learning
from scene_organizer.domain.operation import Mode
from scene_organizer.domain.search_text import KEYS
from scene_organizer.domain.template import EXAMPLES, FIELDS


def parser() -> argparse.ArgumentParser:
    """What may be typed."""
    root = argparse.ArgumentParser(
        prog="scene-organizer",
        description="Sorts photos by scene on this computer. Without a command it opens the "
        "window: scene-organizer [FOLDER].",
    )
    root.add_argument("--version", action="version", version=f"scene-organizer {__version__}")
    commands = root.add_subparsers(dest="command", required=True)

    classify = commands.add_parser("classify", help="say what photos show")
    classify.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    form = classify.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="one JSON object a line and photo")
    form.add_argument("--csv", action="store_true", help="comma-separated, with a header line")
    classify.add_argument("--output", type=Path, metavar="FILE", help="write there, not here")
    classify.add_argument("--no-recursive", action="store_true", help="leave subfolders out")
    classify.add_argument("--no-catalog", action="store_true",
                          help="neither use nor keep earlier results and corrections")
    _device(classify)

    organize = commands.add_parser(
        "organize", help="tag photos by scene, or copy, move or link them into folders",
        epilog=_fields(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    organize.add_argument("folder", type=Path, metavar="FOLDER")
    organize.add_argument("--to", type=Path, metavar="DEST",
                          help="folder that will hold the others; not for tags")
    organize.add_argument("--sidecars", action="store_true",
                          help="with --mode tag: leave photos alone, write XMP sidecars")
    organize.add_argument("--remove-tags", action="store_true",
                          help="with --mode tag: take our keywords away again")
    organize.add_argument("--template", metavar="T",
                          help="where photos go below it; by default as the settings say, "
                          "{scene} at first")
    organize.add_argument("--link", choices=["hard", "symbolic"],
                          help="with --mode link: hard by default, on the same disk only")
    organize.add_argument("--remove-empty-folders", action="store_true",
                          help="with --mode move: also remove the folders this leaves empty")
    organize.add_argument("--plan", type=Path, metavar="FILE",
                          help="also keep the plan, as .csv or .json")
    organize.add_argument("--mode", choices=[mode.value for mode in Mode], default="tag",
                          help="tag by default: keywords in the photos")
    organize.add_argument("--min-confidence", type=_probability, metavar="P",
                          help="least confidence, 0 to 1; at 0 Unsure photos go to their best "
                          "class; by default they stay")
    organize.add_argument("--dry-run", action="store_true", help="only say what would be done")
    organize.add_argument("--json", action="store_true")
    _wait(organize)
    _device(organize)

    watch = commands.add_parser(
        "watch", help="take up what comes into folders, until Ctrl+C",
        description="Everything that is not in the catalog yet is taken up first. A file counts "
        "once it has been still for two seconds.",
    )
    watch.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    watch.add_argument("--organize", action="store_true",
                       help="organize the photos the model is certain of, also those that are "
                       "there already; see --mode and --to")
    watch.add_argument("--to", type=Path, metavar="DEST",
                       help="folder that will hold the class folders")
    watch.add_argument("--mode", choices=[*(mode.value for mode in Mode)])
    watch.add_argument("--min-confidence", type=_probability, metavar="P",
                       help="least confidence to organize, 0.5 to 1; by default as the settings "
                       "say, 0.95 at first")
    watch.add_argument("--once", action="store_true",
                       help="end when everything there is has been dealt with")
    watch.add_argument("--json", action="store_true", help="one JSON object a line and event")
    _device(watch)

    undo = commands.add_parser("undo", help="put the files of a batch, or labels, back")
    undo.add_argument("--batch", type=int, metavar="ID", help="by default the newest")
    undo.add_argument("--labels", action="store_true",
                      help="take the newest label change back and leave files alone")
    undo.add_argument("--list", action="store_true", help="only list what can be undone")
    undo.add_argument("--json", action="store_true")
    _wait(undo)

    redo = commands.add_parser("redo", help="do again what was undone")
    redo.add_argument("--batch", type=int, metavar="ID", help="by default the one undone last")
    redo.add_argument("--labels", action="store_true", help="the label change undone last")
    redo.add_argument("--json", action="store_true")
    _wait(redo)

    resume = commands.add_parser("resume", help="go on with organizing that was interrupted")
    resume.add_argument("--batch", type=int, metavar="ID", help="by default the newest")
    resume.add_argument("--drop", action="store_true", help="leave what was not begun as it is")
    resume.add_argument("--json", action="store_true")
    _wait(resume)

    tags = commands.add_parser(
        "import-tags", help="make keywords that were written into photos labels again"
    )
    tags.add_argument("folder", type=Path, metavar="FOLDER")
    tags.add_argument("--json", action="store_true")

    label = commands.add_parser("label", help="correct what photos show")
    label.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    label.add_argument("--as", dest="scenes", required=True, metavar="SCENE[,SCENE]",
                       help="scene keys, the main one first; or none; or clear")
    label.add_argument("--json", action="store_true")

    flag = commands.add_parser("flag", help="mark photos to come back to (is:flagged)")
    flag.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    flag.add_argument("--off", action="store_true", help="take the marks away")
    flag.add_argument("--json", action="store_true")

    show = commands.add_parser("show", help="tell what is known of a photo, and who said so")
    show.add_argument("photo", type=Path, metavar="PHOTO")
    show.add_argument("--json", action="store_true")

    explain = commands.add_parser(
        "explain", help="draw where in a photo the model saw a scene (Grad-CAM)"
    )
    explain.add_argument("photo", type=Path, metavar="PHOTO")
    explain.add_argument("--output", type=Path, required=True, metavar="FILE.png",
                         help="a new file for the picture")
    explain.add_argument("--scene", metavar="NAME", help="by default the likeliest")
    explain.add_argument("--json", action="store_true", help="also tell the values")
    _device(explain)

    find = commands.add_parser(
        "find", help="list photos that were scanned before", epilog=_language(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    find.add_argument("query", metavar="QUERY", help="as in the window; see below")
    find.add_argument("--folder", type=Path, metavar="F", help="only photos below it")
    find.add_argument("--json", action="store_true", help="one JSON object a line and photo")

    review = commands.add_parser("review", help="list the photos that need a person")
    review.add_argument("--list", action="store_true", required=True,
                        help="the most doubtful first, and how long they will take")
    _among(review)
    review.add_argument("--streaks", action="store_true",
                        help="instead those that look alike and may be answered at once")
    review.add_argument("--teach", action="store_true",
                        help="instead the twenty whose answers would teach the model most")
    review.add_argument("--all", action="store_true",
                        help="then those the model is sure of, the least certain first")

    similar = commands.add_parser("similar", help="list the photos most alike to one")
    similar.add_argument("photo", type=Path, metavar="PHOTO")
    similar.add_argument("--count", type=_count, default=20, metavar="N", help="20 by default")
    similar.add_argument("--json", action="store_true", help="one JSON object a line and photo")

    _among(commands.add_parser(
        "mistakes", help="list photos whose label disagrees with those most alike to them"
    ))

    duplicates = commands.add_parser("duplicates", help="list photos that are there twice")
    _among(duplicates)
    duplicates.add_argument("--near", action="store_true",
                            help="also versions of a photo, by how much they look alike")

    demo = commands.add_parser("demo", help="draw photos to try everything on")
    demo.add_argument("folder", nargs="?", type=Path, metavar="FOLDER",
                      help="an empty folder; by default one beside the catalog")
    demo.add_argument("--json", action="store_true")

    diagnostics = commands.add_parser(
        "diagnostics", help="tell what a report of a fault should say; sends nothing"
    )
    diagnostics.add_argument("--names", action="store_true",
                             help="with the names of folders and photos")
    diagnostics.add_argument("--json", action="store_true")

    learning.add_arguments(commands)

    test = commands.add_parser("self-test", help="check that this installation works")
    test.add_argument("--json", action="store_true")
    return root


def _language() -> str:
    rows = (f"  {key.example:30} {key.meaning}" for key in KEYS.values())
    return "\n".join((
        "A query is words and keys, all of which must hold:", *rows, "",
        "Two of the same key mean either, two words, bounds, has: or is: mean both. A minus in",
        "front leaves out. Case and accents make no difference. A query that begins with a minus",
        "comes after --, as in: scene-organizer find -- -scene:sea",
    ))


def _fields() -> str:
    rows = (f"  {'{' + name + '}':12} {meaning}" for name, meaning in FIELDS.items())
    return "\n".join((
        "In a template:", *rows, "",
        "Folders are separated by /. After | stands what to write for a photo that lacks it:",
        "{camera|Scans}. Without {name} files keep their names. For example:",
        *(f"  {example}" for example in EXAMPLES),
    ))


def _device(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--device", choices=["auto", "cpu", "gpu"], help="where the model runs")


def _wait(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--wait", action="store_true",
                        help="wait while another Scene Organizer works on the files, rather "
                        "than end with exit code 3")


def _probability(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError("must be between 0 and 1")
    return value


def _among(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="?", default="", metavar="QUERY",
                        help="only among these; as for find")
    parser.add_argument("--folder", type=Path, metavar="F", help="only photos below it")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return value
