"""Whatever keywords a person has, ours come and go without touching them."""

from __future__ import annotations

import io
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.tags import TagEdit, Tags, keyword, path_keyword
from scene_organizer.fileops import delta
from scene_organizer.imaging import iptc, keywords, tagging
from scene_organizer.imaging.containers import BY_FORMAT
from scene_organizer.imaging.containers.carried import Carried
from scene_organizer.imaging.xmp import Packet

# XML 1.0 knows no other characters; a carriage return comes back as a line end.
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"],
                        exclude_characters="\ufffe\uffff")
WORDS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=30).filter(str.strip),
    st.sampled_from(["Scene", "Scene|", "Scene|Alps", "Scene|mountain|north", "scene|mountain",
                     "mountain", "Scene/mountain ", "<&>\"'", "]]>", "&amp;"]),
)
OURS = frozenset(write("Scene", scene) for scene in CLASS_KEYS
                 for write in (keyword, path_keyword))
THEIRS = st.lists(WORDS.filter(lambda word: word not in OURS), max_size=6, unique=True)
LABELS = st.lists(st.sampled_from(CLASS_KEYS), max_size=3, unique=True).map(tuple)
NUMBERS = st.floats(0, 1)


@st.composite
def tags(draw: st.DrawFn) -> Tags:
    prediction = None
    person = draw(st.booleans())
    if not person or draw(st.booleans()):
        prediction = Prediction(
            dict(zip(CLASS_KEYS, draw(st.lists(NUMBERS, min_size=6, max_size=6)), strict=True)),
            dict(zip(CLASS_KEYS, draw(st.lists(NUMBERS, min_size=6, max_size=6)), strict=True)),
            draw(NUMBERS), draw(LABELS), draw(st.booleans()), draw(st.sampled_from(["1.1.0", "x"])),
        )
    moment = st.datetimes().map(lambda when: when.isoformat() + "+00:00")
    return Tags(draw(LABELS), person, draw(moment), prediction,
                draw(moment) if prediction else "")


EDITS = st.one_of(tags(), st.none()).map(lambda said: TagEdit(said, "Scene", CLASS_KEYS))
KINDS = st.sampled_from(["JPEG", "PNG", "WEBP", "TIFF"])


def photo(kind: str, subjects: list[str], paths: list[str]) -> bytes:
    """A tiny photo with a person's keywords."""
    file = io.BytesIO()
    Image.new("RGB", (8, 8), (1, 2, 3)).save(file, kind)
    packet = Packet(b"")
    packet.edit_items(keywords.SUBJECT, lambda text: False, subjects)
    packet.edit_items(keywords.TAGS_LIST, lambda text: False, paths, "Seq")
    container = BY_FORMAT[kind]
    before = container.read(file.getvalue())
    old = None if before.iptc is None else iptc.edit(b"", frozenset(), subjects)
    written: bytes = container.write(
        file.getvalue(), Carried(b"" if packet.empty else packet.to_bytes(), old))
    return written


def items(data: bytes, kind: str) -> tuple[list[str], list[str], list[str]]:
    carried = BY_FORMAT[kind].read(data)
    packet = Packet(carried.xmp)
    return (packet.items(keywords.SUBJECT), packet.items(keywords.TAGS_LIST),
            iptc.keywords(carried.iptc or b""))


@settings(deadline=None)
@given(KINDS, THEIRS, THEIRS, st.lists(EDITS, min_size=1, max_size=4))
def test_keywords_of_others_survive_any_edits(
    kind: str, subjects: list[str], paths: list[str], edits: list[TagEdit]
) -> None:
    before = photo(kind, subjects, paths)
    theirs = items(before, kind)
    now = before
    for edit in edits:
        now = tagging.edit_photo(now, edit)
        # Twice is once.
        assert tagging.edit_photo(now, edit) == now
        labels = () if edit.tags is None else edit.tags.labels
        found = items(now, kind)
        assert [text for text in found[0] if text not in OURS] == theirs[0]
        assert [text for text in found[1] if text not in OURS] == theirs[1]
        assert [text for text in found[2] if text not in OURS] == theirs[2]
        assert {text for text in found[0] if text in OURS} == {
            keyword("Scene", label) for label in labels}
        assert keywords.read(Packet(BY_FORMAT[kind].read(now).xmp)) == edit.tags
    # What the journal keeps brings the first file back to the byte.
    assert delta.apply(now, delta.make(before, now)) == before


@settings(deadline=None)
@given(THEIRS, EDITS)
def test_sidecars_of_others_survive(subjects: list[str], edit: TagEdit) -> None:
    packet = Packet(b"")
    packet.edit_items(keywords.SUBJECT, lambda text: False, subjects)
    before = packet.to_bytes()
    after = keywords.edit_sidecar(before, edit)
    assert keywords.edit_sidecar(after, edit) == after
    assert [text for text in Packet(after).items(keywords.SUBJECT) if text not in OURS] == subjects
    back = keywords.edit_sidecar(after, replace(edit, tags=None))
    assert Packet(back).facts() == Packet(before).facts()


PIECES = st.lists(st.one_of(st.binary(max_size=20), st.sampled_from(
    [bytes(range(256)), b"\0" * 300, b"pixels" * 50])), max_size=8).map(b"".join)


@given(PIECES, PIECES)
def test_a_difference_brings_back_every_byte(before: bytes, after: bytes) -> None:
    assert delta.apply(after, delta.make(before, after)) == before


@given(st.binary(max_size=9000), st.integers(0, 9000), st.binary(max_size=300))
def test_a_difference_holds_little_more_than_what_was_replaced(
    before: bytes, place: int, insertion: bytes
) -> None:
    after = before[:place] + insertion + before[place + 10:]
    difference = delta.make(before, after)
    assert delta.apply(after, difference) == before
    # Runs shorter than a block are not looked for.
    assert len(difference) <= 10 + 4 * 17 + 2 * 64


@given(st.binary(max_size=60), st.binary(max_size=200))
def test_a_difference_that_is_none_is_refused(after: bytes, difference: bytes) -> None:
    try:
        delta.apply(after, difference)
    except ValueError as error:
        assert "difference" in str(error)  # noqa: PT017  any other error fails
