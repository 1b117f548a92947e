"""Hostile files by the thousand, through real decode children with their limits.

    python -m tests.fuzz [--cases 20000] [--seed 1] [--only CASE] [--json]

Each case is a small good file of some format, changed at random places; the same seed and
number give the same bytes. A case is well when the child answers or the photo fails with a
sentence. A child that dies or hangs costs its photo, no more, and is counted. It is a fault
if anything else comes back, if a file changes that is not in the cache, or if one appears.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pillow_heif
from numpy.random import Generator
from PIL import Image

from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.scene import CLASS_KEYS
from scene_organizer.domain.tags import DEFAULT_ROOT, TagEdit, Tags
from scene_organizer.engine.children import ADVICE_DECODER_DIED, ADVICE_DECODER_SLOW, ChildPool
from scene_organizer.engine.protocol import DecodeTask, TagTask
from scene_organizer.imaging.preprocess import PreprocessSpec
from scene_organizer.paths import bundled_model
from tests.camera_files import jpeg, raw_file

FORMATS = ("jpg", "png", "webp", "tif", "heic", "xmp", "gif", "bmp", "avif", "dng", "nef")
TAGGABLE = ("jpg", "png", "webp", "tif")
SPEC = PreprocessSpec(32, 32)
EDIT = TagEdit(
    Tags(("sea", "mountain"), True, "2024-05-06T07:08:09+00:00"), DEFAULT_ROOT, CLASS_KEYS
)
SIDECAR = b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<rdf:Description rdf:about="" xmp:Rating="3"><dc:subject><rdf:Bag><rdf:li>holiday</rdf:li>
<rdf:li>Scene|sea</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_NASTY = (
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", b"&b;", b"\x00" * 8, b"\xff" * 8,
    b"\x7f\xff\xff\xff", b"\xff\xff\xff\xfe", b"../../../../tmp/x", b"%n%n%n%s", b"]]>",
    b"Exif\0\0",
)


@dataclass
class Report:
    """What came of the cases.

    Attributes:
        cases: How many there were.
        answered, refused, died, slow: How many went which way.
        faults: What must not be, by the case's number.
        formats: Cases by format.
    """

    cases: int = 0
    answered: int = 0
    refused: int = 0
    died: int = 0
    slow: int = 0
    faults: list[str] = field(default_factory=list)
    formats: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Case:
    """A hostile file."""

    number: int
    form: str
    content: bytes
    tags: bool
    options: dict[str, Any]

    @property
    def name(self) -> str:
        return f"case{self.number}.{self.form}"


@cache
def sample(form: str) -> bytes:
    """A small good file of a format, with metadata where the format has them."""
    if form == "xmp":
        return SIDECAR
    if form in ("dng", "nef"):
        return raw_file((64, 48), preview=jpeg((64, 48)), dng=form == "dng",
                        make="NIKON CORPORATION", details={0x9003: "2024:05:06 07:08:09"})
    pillow_heif.register_heif_opener()
    block = Image.Exif()
    block[0x0112] = 6
    block.get_ifd(0x8769)[0x9003] = "2024:05:06 07:08:09"
    options: dict[str, Any] = {} if form in ("gif", "bmp") else {"exif": block.tobytes()}
    if form in TAGGABLE:
        options["xmp"] = SIDECAR
    pixels = np.random.default_rng(1).integers(0, 256, (48, 64, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, Image.registered_extensions()[f".{form}"], **options)
    return file.getvalue()


def case(number: int, seed: int) -> Case:
    """A case by its number."""
    random = np.random.default_rng((seed, number))
    form = FORMATS[int(random.integers(len(FORMATS)))]
    content = _mutated(bytearray(sample(form)), random)
    tags = form == "xmp" or (form in TAGGABLE and random.random() < 0.3)
    options: dict[str, Any] = {
        "embedded": bool(random.random() < 0.2), "preview_side": int(random.choice((0, 0, 48))),
    }
    return Case(number, form, content, tags, options)


def _mutated(content: bytearray, random: Generator) -> bytes:
    for _ in range(int(random.integers(1, 8))):
        # Squared: headers and metadata, where parsers are weakest, lie in front.
        place = int(random.random() ** 2 * len(content))
        match int(random.integers(6)):
            case 0 if content:
                content[min(place, len(content) - 1)] ^= 1 << int(random.integers(8))
            case 1:
                content[place : place + 4] = random.bytes(4)
            case 2:
                nasty = _NASTY[int(random.integers(len(_NASTY)))]
                content[place : place + len(nasty)] = nasty
            case 3:
                nasty = _NASTY[int(random.integers(len(_NASTY)))]
                content[place:place] = nasty
            case 4:
                del content[place : place + int(random.integers(1, 40))]
            case _:
                length = int(random.integers(1, 64))
                content[place:place] = content[place : place + length] * int(random.integers(1, 9))
    if random.random() < 0.15:
        del content[int(random.random() * len(content)) :]
    return bytes(content)


def run(cases: Iterator[Case], pool: ChildPool, sandbox: Path) -> Report:
    """Gives the cases to the children; what is written is watched."""
    photos, thumbnails = sandbox / "photos", sandbox / "cache"
    photos.mkdir(exist_ok=True)
    thumbnails.mkdir(exist_ok=True)
    report = Report()
    under_way: deque[tuple[Case, Future[Any]]] = deque()
    for each in cases:
        report.cases += 1
        report.formats[each.form] = report.formats.get(each.form, 0) + 1
        under_way.append((each, _begin(each, pool, photos, thumbnails)))
        if len(under_way) > 4 * pool.decoders:
            _finish(*under_way.popleft(), report, photos)
    while under_way:
        _finish(*under_way.popleft(), report, photos)
    report.faults += [f"written: {path}" for path in sorted(photos.iterdir())]
    report.faults += [f"no thumbnail: {path}" for path in sorted(thumbnails.rglob("*"))
                      if path.is_file() and path.read_bytes()[:2] != b"\xff\xd8"]
    return report


def _begin(each: Case, pool: ChildPool, photos: Path, thumbnails: Path) -> Future[Any]:
    if each.tags:
        return pool.edit_tags(TagTask(EDIT, each.form == "xmp"), each.content)
    path = photos / each.name
    path.write_bytes(each.content)
    return pool.decode(DecodeTask(
        path, SPEC, thumbnails / f"{each.number}.jpg", identity=True, **each.options))


def _finish(each: Case, future: Future[Any], report: Report, photos: Path) -> None:
    try:
        future.result()
        report.answered += 1
    except InputFault as fault:
        if fault.sentence == ADVICE_DECODER_DIED:
            report.died += 1
        elif fault.sentence == ADVICE_DECODER_SLOW:
            report.slow += 1
        else:
            report.refused += 1
            if not fault.sentence.endswith("."):
                report.faults.append(f"case {each.number}: {fault.sentence!r} is no sentence")
    except SceneOrganizerError as fault:
        report.faults.append(f"case {each.number} ({each.form}): {fault.sentence}")
    path = photos / each.name
    if not each.tags:
        if path.read_bytes() != each.content:
            report.faults.append(f"case {each.number} ({each.form}): the file was changed")
        path.unlink()


def main() -> int:
    options = _options()
    numbers = [options.only] if options.only is not None else range(options.cases)
    with TemporaryDirectory(prefix="fuzz-") as name:
        sandbox = Path(name)
        for variable in ("HOME", "TMPDIR"):
            # Only the children's: this process has its temporary folder already.
            (sandbox / variable).mkdir()
            os.environ[variable] = str(sandbox / variable)
        here = set(Path().iterdir())
        pool = ChildPool(bundled_model(), "cpu")
        try:
            report = run((case(number, options.seed) for number in numbers), pool, sandbox)
        finally:
            pool.close()
        left = [*sandbox.glob("HOME/*"), *sandbox.glob("TMPDIR/*"), *(set(Path().iterdir()) - here)]
        report.faults += [f"written: {path}" for path in left]
    told = asdict(report)
    lines = [json.dumps(told)] if options.json else [f"{k}: {v}" for k, v in told.items()]
    sys.stdout.write("\n".join((*lines, "")))
    return 1 if report.faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="CASE")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
