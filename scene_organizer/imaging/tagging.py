"""Keywords in photo files, bytes to bytes, proven to change nothing else."""

from __future__ import annotations

import io
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PIL import Image

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.tags import (
    MOST_BYTES,
    NAMESPACE,
    TagEdit,
    Tags,
    keyword,
    sidecar_names,
)
from scene_organizer.imaging import decode, iptc, keywords, sameness
from scene_organizer.imaging.containers import BY_FORMAT
from scene_organizer.imaging.containers.carried import Carried
from scene_organizer.imaging.faults import Untaggable, faults
from scene_organizer.imaging.xmp import Packet


def edit_photo(data: bytes, edit: TagEdit) -> bytes:
    """Writes our keywords into a photo, or takes them away.

    Args:
        data: A JPEG, PNG, WebP or TIFF file.
        edit: What to write.

    Returns:
        The new file, proven to hold the same pictures and to say the same but
        for our keywords; the old one where there is nothing to change.

    Raises:
        Untaggable: The file is sound but would not stay so.
        InputFault: The file or its metadata are damaged.
    """
    with faults(), Image.open(io.BytesIO(data), formats=decode.FORMATS) as image:
        kind = image.format or ""
    if kind not in BY_FORMAT:
        raise Untaggable(f"Keywords cannot be written into a {kind} file.")
    container = BY_FORMAT[kind]
    before: Carried = container.read(data)
    packet = Packet(before.xmp)
    facts = packet.facts()
    others = keywords.without_ours(packet, edit)
    mine = keywords.ours(packet, edit)
    keywords.apply(packet, edit)
    after = before
    if packet.facts() != facts:
        after = replace(after, xmp=b"" if packet.empty else packet.to_bytes())
    if before.iptc is not None:
        labels = () if edit.tags is None else edit.tags.labels
        wanted = [keyword(edit.root, scene) for scene in labels]
        after = replace(after, iptc=iptc.edit(before.iptc, mine, wanted))
    if after == before:
        return data
    edited: bytes = container.write(data, after)
    _prove(data, edited, container.read(edited), after)
    keywords.prove(Packet(after.xmp), edit, others)
    return edited


def read_tags(path: Path) -> Tags | None:
    """What we wrote last into a photo or a sidecar of it; None if nothing of use.

    Whatever is wrong with the metadata: a photo must not fail for that.
    """
    packets = [_packet_of(path)]
    for name in sidecar_names(path.name):
        sidecar = path.with_name(name)
        with suppress(OSError):
            if sidecar.stat().st_size <= MOST_BYTES:
                packets.append(sidecar.read_bytes())
    found = []
    for packet in packets:
        if NAMESPACE.encode() in packet:
            with suppress(InputFault):
                found.append(keywords.read(Packet(packet)))
    return max(filter(None, found), key=lambda tags: tags.said_at, default=None)


def _packet_of(path: Path) -> bytes:
    """The XMP packet in a photo, without decoding it."""
    with suppress(InputFault), faults(), Image.open(path, formats=decode.FORMATS) as image:
        packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
        if isinstance(packet, str):
            return packet.encode("utf-8", "replace")
        return packet if isinstance(packet, bytes) else b""
    return b""


def _prove(before: bytes, after: bytes, carried: Carried, wanted: Carried) -> None:
    """Makes sure that the file carries what it should and shows what it did.

    Raises:
        Untaggable: It does not.
    """
    if carried != wanted or sameness.pictures(before) != sameness.pictures(after):
        raise Untaggable("Keywords in this file would change its pictures or what it says of "
                         "them, so nothing was written.")
