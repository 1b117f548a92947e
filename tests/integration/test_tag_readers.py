"""What other programs make of the keywords in photos, and we of what they make."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scene_organizer.library import Library
from tests.integration.conftest import KINDS, ids_of, shown, tag


def reader(name: str) -> str:
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


def output(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], check=True, capture_output=True)
    return done.stdout.decode()


@pytest.fixture
def tagged(library: Library, photos: Path) -> Iterator[Path]:
    library.scan(photos)
    shutil.copytree(photos, photos.parent / "before")
    library.labels.set(ids_of(library, photos), ["mountain", "sea"])
    tag(library, photos)
    return photos


FILES = [f"sea.{kind}" for kind in KINDS[:4]] + ["sea.heic.xmp"]


@pytest.mark.parametrize("name", FILES)
def test_exiftool_reads_them(tagged: Path, name: str) -> None:
    (row,) = json.loads(output(reader("exiftool"), "-j", "-G1", "-validate", "-warning",
                               "-XMP:all", "-IPTC:all", tagged / name))
    levels = ["Scene|mountain", "Scene|sea"]
    assert row["XMP-dc:Subject"] == levels
    assert row["XMP-lr:HierarchicalSubject"] == levels
    assert row["XMP-digiKam:TagsList"] == ["Scene/mountain", "Scene/sea"]
    assert row["XMP-sceneorganizer:SaidBy"] == "person"
    if name in ("sea.jpg", "sea.tif"):
        assert row["IPTC:Keywords"] == levels
    assert "XMP" not in str(row.get("ExifTool:Warning", ""))


@pytest.mark.parametrize("name", FILES)
def test_exiv2_reads_them(tagged: Path, name: str) -> None:
    text = output(reader("exiv2"), "-px", tagged / name)
    for key in ("Xmp.dc.subject", "Xmp.lr.hierarchicalSubject"):
        (line,) = [line for line in text.splitlines() if line.startswith(key)]
        assert line.endswith("Scene|mountain, Scene|sea")
    assert "Scene/mountain, Scene/sea" in text
    if name in ("sea.jpg", "sea.tif"):
        assert output(reader("exiv2"), "-pi", tagged / name).count("Scene|") == 2


@pytest.mark.parametrize("kind", ["jpg", "png", "webp", "tif"])
def test_imagemagick_sees_the_same_pixels(tagged: Path, kind: str) -> None:
    name = f"sea.{kind}"
    if kind == "webp" and "WEBP" not in output(reader("convert"), "-list", "format"):
        pytest.skip("this ImageMagick reads no WebP")
    compare = reader("compare")
    done = subprocess.run(
        [compare, "-metric", "AE", tagged / name, tagged.parent / "before" / name, "null:"],
        check=False, capture_output=True,
    )
    if b"ImageMagick" not in subprocess.run([compare, "-version"], check=False,
                                            capture_output=True).stdout:
        pytest.skip("compare is not ImageMagick's")
    # It warns of every XMP in a WebP file, that of exiftool's, too.
    assert (done.returncode, done.stderr.split(b"compare:")[0].strip()) == (0, b"0")


def test_tags_that_exiftool_rewrote_come_back(
    tagged: Path, relative: Callable[[], Library]
) -> None:
    output(reader("exiftool"), "-overwrite_original", "-XMP-dc:Subject+=Oma", tagged / "sea.jpg",
           tagged / "sea.png", tagged / "sea.webp", tagged / "sea.tif")
    with relative() as library:
        library.tagging.read_back(tagged)
        found = shown(library, tagged)
        for kind in KINDS[:4]:
            assert found[f"sea.{kind}"].correction == ("mountain", "sea")
        library.labels.set([found["sea.jpg"].id], ["street"])
        tag(library, tagged)
        assert json.loads(output(reader("exiftool"), "-j", "-Subject", tagged / "sea.jpg")
                          )[0]["Subject"] == ["Oma", "Scene|street"]
