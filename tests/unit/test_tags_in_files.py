"""Keywords in every format: where they stand, what they leave alone, what cannot be tagged."""

from __future__ import annotations

import io
import struct
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.tags import TagEdit, Tags, check_root, of_json, to_json
from scene_organizer.imaging import iptc, keywords, sameness, tagging
from scene_organizer.imaging.containers import BY_FORMAT
from scene_organizer.imaging.containers.carried import Carried
from scene_organizer.imaging.faults import Untaggable
from scene_organizer.imaging.xmp import Packet, known
from tests.conftest import draw, exif

SAID = Prediction({"mountain": 0.91, "sea": 0.09}, {"mountain": 0.8, "sea": 0.6}, 0.77,
                  ("mountain", "sea"), False, "1.1.0")
MODEL = TagEdit(
    Tags(("mountain", "sea"), False, "2026-01-02T03:04:05+00:00", SAID,
         "2026-01-02T03:04:05+00:00"), "Scene", CLASS_KEYS)
PERSON = replace(MODEL, tags=Tags(("forest",), True, "2026-02-03T04:05:06+00:00", SAID,
                                  "2026-01-02T03:04:05+00:00"))
NONE = replace(MODEL, tags=Tags((), True, "2026-02-03T04:05:06+00:00"))
REMOVAL = replace(MODEL, tags=None)
TRAY = [draw((40, 30), pattern="corners"), draw((40, 30), (9, 99, 199))]


def packet(inner: str, attributes: str = "") -> bytes:
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><!-- a note --><rdf:Description
 rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:q="http://example.org/q/"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" {attributes}>{inner}</rdf:Description></rdf:RDF>
</x:xmpmeta><?xpacket end="w"?>""".encode()


THEIRS = packet("""<dc:subject><rdf:Bag><rdf:li>Oma</rdf:li><rdf:li>Scene|Alps</rdf:li>
<rdf:li>mountain</rdf:li></rdf:Bag></dc:subject><q:deep><rdf:Seq><rdf:li
 rdf:parseType="Resource"><q:a>1</q:a></rdf:li></rdf:Seq></q:deep><dc:title><rdf:Alt><rdf:li
 xml:lang="x-default">Ho\u0308he &amp; Weite</rdf:li></rdf:Alt></dc:title>""",
                'q:plain="one&#10;two"')


def saved(kind: str, picture: Image.Image | None = None, **options: Any) -> bytes:
    file = io.BytesIO()
    (picture or TRAY[0]).copy().save(file, kind, **options)
    return file.getvalue()


def cases() -> dict[str, bytes]:
    def both() -> dict[str, Any]:
        # Saving leaves its marks on Pillow's images.
        return {"save_all": True, "append_images": [TRAY[1].copy()]}

    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    block = exif(6, "2024:05:06 07:08:09", (59.5, -10.25)).tobytes()
    deep = Image.fromarray(np.arange(1200, dtype=np.uint16).reshape(30, 40))
    return {
        "jpeg": saved("JPEG", exif=block, icc_profile=icc, comment=b"a comment"),
        "jpeg-cmyk": saved("JPEG", TRAY[0].convert("CMYK")),
        "jpeg-progressive": saved("JPEG", progressive=True),
        "jpeg-xmp": saved("JPEG", xmp=THEIRS),
        "mpo": saved("MPO", **both()),
        "png": saved("PNG", exif=block, icc_profile=icc),
        "png-16": saved("PNG", deep),
        "png-palette": saved("PNG", TRAY[0].quantize(7)),
        "png-animated": saved("PNG", duration=70, **both()),
        "webp": saved("WEBP", exif=block, icc_profile=icc),
        "webp-plain": saved("WEBP"),
        "webp-lossless-alpha": saved("WEBP", TRAY[0].convert("RGBA"), lossless=True),
        "webp-animated": saved("WEBP", duration=70, **both()),
        "webp-xmp": saved("WEBP", xmp=THEIRS),
        "tiff": saved("TIFF", exif=block, icc_profile=icc),
        "tiff-lzw": saved("TIFF", compression="tiff_lzw"),
        "tiff-16": saved("TIFF", deep),
        "tiff-pages": saved("TIFF", **both()),
        "tiff-big": saved("TIFF", big_tiff=True),
        "tiff-xmp": saved("TIFF", tiffinfo={700: THEIRS}),
    }


CASES = cases()


def container_of(data: bytes) -> Any:
    with Image.open(io.BytesIO(data)) as image:
        assert image.format is not None
        return BY_FORMAT[image.format]


def carried(data: bytes) -> Carried:
    found: Carried = container_of(data).read(data)
    return found


def fields(data: bytes) -> tuple[list[str], ...]:
    found = carried(data)
    inside = Packet(found.xmp)
    return (inside.items(keywords.SUBJECT), inside.items(keywords.HIERARCHICAL),
            inside.items(keywords.TAGS_LIST), iptc.keywords(found.iptc or b""))


def read(data: bytes, tmp_path: Path) -> Tags | None:
    path = tmp_path / "photo"
    path.write_bytes(data)
    return tagging.read_tags(path)


@pytest.fixture(params=CASES)
def photo(request: pytest.FixtureRequest) -> bytes:
    return CASES[request.param]


def test_keywords_stand_where_others_look_for_them(photo: bytes, tmp_path: Path) -> None:
    theirs = fields(photo)
    edited = tagging.edit_photo(photo, MODEL)
    subject, levels, paths, old = fields(edited)
    assert subject == [*theirs[0], "Scene|mountain", "Scene|sea"]
    assert levels == ["Scene|mountain", "Scene|sea"]
    assert paths == ["Scene/mountain", "Scene/sea"]
    assert old == (["Scene|mountain", "Scene|sea"] if carried(photo).iptc is not None else [])
    assert read(edited, tmp_path) == MODEL.tags
    assert sameness.pictures(edited) == sameness.pictures(photo)


def test_new_label_replaces_ours_alone_and_nothing_is_left_at_last(
    photo: bytes, tmp_path: Path
) -> None:
    theirs = fields(photo)
    changed = tagging.edit_photo(tagging.edit_photo(photo, MODEL), PERSON)
    assert fields(changed)[0] == [*theirs[0], "Scene|forest"]
    assert fields(changed)[1:3] == (["Scene|forest"], ["Scene/forest"])
    assert read(changed, tmp_path) == PERSON.tags
    none = tagging.edit_photo(changed, NONE)
    assert (fields(none), read(none, tmp_path)) == (theirs, NONE.tags)
    gone = tagging.edit_photo(changed, REMOVAL)
    assert (fields(gone), read(gone, tmp_path)) == (theirs, None)
    assert Packet(carried(gone).xmp).facts() == Packet(carried(photo).xmp).facts()


def test_editing_twice_is_editing_once(photo: bytes) -> None:
    edited = tagging.edit_photo(photo, MODEL)
    assert tagging.edit_photo(edited, MODEL) == edited
    assert tagging.edit_photo(photo, REMOVAL) == photo
    # A file that grew with every edit would be a nuisance.
    again = tagging.edit_photo(tagging.edit_photo(edited, PERSON), MODEL)
    assert len(again) <= len(edited) + 64


def test_everything_else_in_a_packet_stays(photo: bytes) -> None:
    before = Packet(carried(photo).xmp)
    after = Packet(carried(tagging.edit_photo(photo, MODEL)).xmp)
    assert keywords.without_ours(after, MODEL) == keywords.without_ours(before, MODEL)


def test_comments_and_line_ends_of_a_packet_stay() -> None:
    text = carried(tagging.edit_photo(CASES["jpeg-xmp"], MODEL)).xmp.decode()
    assert "<!-- a note -->" in text
    assert 'q:plain="one&#10;two"' in text


def test_a_root_of_levels_and_another_root_later(tmp_path: Path) -> None:
    first = tagging.edit_photo(CASES["jpeg"], replace(MODEL, root="Auto|Szene"))
    assert fields(first)[0] == ["Auto|Szene|mountain", "Auto|Szene|sea"]
    assert fields(first)[2] == ["Auto/Szene/mountain", "Auto/Szene/sea"]
    second = tagging.edit_photo(first, PERSON)
    assert fields(second) == (["Scene|forest"], ["Scene|forest"], ["Scene/forest"],
                              ["Scene|forest"])


@pytest.mark.parametrize("root", ["", " ", "a/b", "a,b", "a;b", "a\\b", "a\nb", "|a", "a||b",
                                  "x" * 40, " a"])
def test_roots_that_some_program_would_misread(root: str) -> None:
    with pytest.raises(InputFault, match="cannot be the root"):
        check_root(root)


def test_an_edit_survives_the_journal() -> None:
    for edit in (MODEL, PERSON, NONE, REMOVAL):
        assert of_json(to_json(edit)) == edit


def test_plain_subject_of_a_careless_program_becomes_an_item() -> None:
    for data in (packet("<dc:subject>one</dc:subject>"), packet("", 'dc:subject="one"')):
        edited = Packet(keywords.edit_sidecar(data, MODEL))
        assert edited.items(known("dc:subject")) == ["one", "Scene|mountain", "Scene|sea"]


def test_sidecar_is_merged_and_made() -> None:
    merged = keywords.edit_sidecar(b'<?xml version="1.0"?>\n' + THEIRS, MODEL)
    assert merged.startswith(b"<?xml version")
    assert b"<!-- a note -->" in merged
    assert keywords.read(Packet(merged)) == MODEL.tags
    assert keywords.edit_sidecar(merged, MODEL) == merged
    made = keywords.edit_sidecar(b"", PERSON)
    assert keywords.read(Packet(made)) == PERSON.tags
    assert keywords.edit_sidecar(b"", REMOVAL) == b""


def test_the_newest_of_file_and_sidecars_counts(make_photo: Any) -> None:
    path = make_photo("x.jpg")
    path.write_bytes(tagging.edit_photo(path.read_bytes(), MODEL))
    assert tagging.read_tags(path) == MODEL.tags
    path.with_name("x.jpg.xmp").write_bytes(keywords.edit_sidecar(b"", PERSON))
    assert tagging.read_tags(path) == PERSON.tags
    path.with_name("x.xmp").write_bytes(b"<broken")
    assert tagging.read_tags(path) == PERSON.tags


IPTC_LATIN = bytes.fromhex("1c02 19 0005") + "Höhe".encode("latin-1") + b"n"
IPTC_UTF_8 = b"\x1c\x01\x5a\x00\x03\x1b%G\x1c\x02\x19\x00\x05" + "Höhe".encode()


def test_iptc_keeps_the_bytes_of_an_encoding_it_does_not_know() -> None:
    plain = iptc.edit(IPTC_LATIN, frozenset(), ["Scene|sea"])
    assert plain == IPTC_LATIN + b"\x1c\x02\x19\x00\x09Scene|sea"
    # What is not the same in all encodings cannot be said there.
    assert iptc.edit(IPTC_LATIN, frozenset(), ["Szené|sea"]) == IPTC_LATIN
    told = iptc.edit(IPTC_UTF_8, frozenset(), ["Szené|sea"])
    assert iptc.keywords(told) == ["Höhe", "Szené|sea"]
    fresh = iptc.edit(b"", frozenset(), ["Szené|sea"])
    assert iptc.keywords(fresh) == ["Szené|sea"]
    assert iptc.edit(b"", frozenset(), ["x" * 65]) == b""
    assert iptc.edit(plain, frozenset({"Scene|sea"}), []) == IPTC_LATIN


def test_other_photoshop_resources_stay() -> None:
    photo = CASES["jpeg"]
    resource = b"8BIM\x04\x25\0\0\0\0\0\x03abc\0" + b"8BIM\x03\xed\x04name\0\0\0\0\x02hi"
    block = b"Photoshop 3.0\0" + resource
    segment = b"\xff\xed" + (len(block) + 2).to_bytes(2) + block
    with_resources = photo[:2] + segment + photo[2:]
    edited = tagging.edit_photo(with_resources, MODEL)
    assert resource in edited
    assert tagging.edit_photo(edited, REMOVAL) == with_resources


def test_iptc_of_many_segments() -> None:
    photo = CASES["jpeg"]
    many = b"".join(b"\x1c\x02\x78" + (30_000).to_bytes(2) + bytes([65 + n]) * 30_000
                    for n in range(4))
    jpeg = BY_FORMAT["JPEG"]
    large = jpeg.write(photo, Carried(b"", many))
    assert jpeg.read(large).iptc == many
    edited = tagging.edit_photo(large, MODEL)
    assert iptc.keywords(carried(edited).iptc or b"") == ["Scene|mountain", "Scene|sea"]
    assert many in (carried(edited).iptc or b"").replace(b"\x1c\x02\x19\x00\x0eScene|mountain", b"")


@pytest.mark.parametrize("kind", ["GIF", "BMP"])
def test_formats_without_a_place_name_the_sidecar(kind: str) -> None:
    with pytest.raises(Untaggable, match="sidecar"):
        tagging.edit_photo(saved(kind), MODEL)


def with_xmp(data: bytes, xmp: bytes) -> bytes:
    written: bytes = container_of(data).write(data, replace(carried(data), xmp=xmp))
    return written


BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">%s]>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>&l30;</rdf:Description>
</rdf:RDF></x:xmpmeta>""" % b"".join(
    b'<!ENTITY l%d "%s">' % (n, (b"&l%d;" % (n - 1) if n > 1 else b"&a;") * 10)
    for n in range(1, 31))

HOSTILE_XMP = {
    "no xml": b"no xml at all",
    "cut short": THEIRS[:300],
    "bomb": BOMB,
    "outside": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    "deep": packet("<q:x>" * 5000 + "</q:x>" * 5000),
    "no rdf": b"<html/>",
    "two": THEIRS.replace(b"</x:xmpmeta>", b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/'
                          b'22-rdf-syntax-ns#"/></x:xmpmeta>'),
    "array of none": packet("<dc:subject><q:x>1</q:x></dc:subject>"),
    "bad text": THEIRS.replace(b"Oma", b"O\xffma"),
}


@pytest.mark.parametrize("name", HOSTILE_XMP)
@pytest.mark.parametrize("case", ["jpeg", "png", "webp", "tiff"])
def test_hostile_packet_fails_with_a_sentence(case: str, name: str, tmp_path: Path) -> None:
    photo = with_xmp(CASES[case], HOSTILE_XMP[name])
    with pytest.raises(InputFault) as caught:
        tagging.edit_photo(photo, MODEL)
    assert caught.value.sentence.endswith(".")
    with pytest.raises(InputFault):
        keywords.edit_sidecar(HOSTILE_XMP[name], MODEL)
    assert read(photo, tmp_path) is None


def test_a_packet_that_inflates_without_end_is_refused() -> None:
    png = CASES["png"]
    text = b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b" " * (80 << 20), 9)
    chunk = len(text).to_bytes(4) + b"iTXt" + text + zlib.crc32(b"iTXt" + text).to_bytes(4)
    with pytest.raises(InputFault):
        tagging.edit_photo(png[:33] + chunk + png[33:], MODEL)


def test_metadata_too_large_for_a_jpeg_names_the_sidecar() -> None:
    large = packet(f"<q:x>{'x' * 65_000}</q:x>")
    photo = with_xmp(CASES["jpeg"], large)
    with pytest.raises(Untaggable, match="sidecar"):
        tagging.edit_photo(photo, MODEL)


@pytest.mark.parametrize("case", [case for case in CASES if "-" not in case])
def test_files_cut_short_or_bent_fail_with_a_sentence(case: str) -> None:
    photo = CASES[case]
    chance = np.random.default_rng(3)
    for number in range(60):
        bent = bytearray(photo)
        if number % 2:
            bent = bent[:int(chance.integers(1, len(bent)))]
        else:
            for _ in range(4):
                bent[int(chance.integers(len(bent)))] = int(chance.integers(256))
        with suppress(InputFault):  # and nothing else
            edited = tagging.edit_photo(bytes(bent), MODEL)
            assert sameness.pictures(edited) == sameness.pictures(bytes(bent))


def test_second_pictures_that_would_be_lost_are_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    real = BY_FORMAT["TIFF"].write

    def careless(data: bytes, wanted: Carried) -> bytes:
        form = struct.Struct("<I")
        written = bytearray(real(data, wanted))
        form.pack_into(written, len(written) - 4, 0)
        return bytes(written)

    monkeypatch.setattr(BY_FORMAT["TIFF"], "write", careless)
    with pytest.raises(Untaggable, match="would change its pictures"):
        tagging.edit_photo(CASES["tiff-pages"], MODEL)


def test_what_makes_no_sense_is_no_tag_of_ours() -> None:
    good = keywords.edit_sidecar(b"", MODEL)
    for old, new in ((b"0.91", b"91"), (b"0.91", b"nan"), (b">model<", b">God<"),
                     (b"0.77", b"much")):
        assert old in good
        assert keywords.read(Packet(good.replace(old, new))) is None
