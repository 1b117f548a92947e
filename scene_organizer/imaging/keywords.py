"""Our keywords in an XMP packet: where other programs look for them, and what stands behind them.

README.md ("Tags that other programs read") documents the namespace.
"""

from __future__ import annotations

from collections.abc import Mapping

from scene_organizer.domain.tags import (
    NAMESPACE,
    TagEdit,
    Tags,
    keyword,
    path_keyword,
    tags_of,
)
from scene_organizer.imaging.faults import Untaggable
from scene_organizer.imaging.xmp import Packet, Property, known

SUBJECT = known("dc:subject")
HIERARCHICAL = known("lr:hierarchicalSubject")
TAGS_LIST = known("digiKam:TagsList")

_PERSON, _MODEL = "person", "model"
_MOST_SCENES = 1000


def _own(name: str) -> Property:
    return Property("sceneorganizer", NAMESPACE, name)


_ROOT = _own("KeywordRoot")
_LABELS = _own("Labels")
_SAID_BY = _own("SaidBy")
_SAID_AT = _own("SaidAt")
_MODEL_VERSION = _own("Model")
_PREDICTED_AT = _own("PredictedAt")
_PREDICTED = _own("Predicted")
_UNSURE = _own("Unsure")
_CONFIDENCE = _own("Confidence")
_SCENE_EVIDENCE = _own("SceneEvidence")
_SCORES = _own("Scores")
_EVIDENCE = _own("Evidence")

_EVERY_OWN = (_ROOT, _LABELS, _SAID_BY, _SAID_AT, _MODEL_VERSION, _PREDICTED_AT, _PREDICTED,
              _UNSURE, _CONFIDENCE, _SCENE_EVIDENCE, _SCORES, _EVIDENCE)

TOUCHED = frozenset(named.tag for named in (*_EVERY_OWN, SUBJECT, HIERARCHICAL, TAGS_LIST))
"""The properties that an edit may change, as lxml names them."""


def ours(packet: Packet, edit: TagEdit) -> frozenset[str]:
    """Every keyword of ours that may stand in a file, in either way of writing levels."""
    roots = {edit.root, packet.text(_ROOT) or edit.root}
    scenes = {*edit.scenes, *packet.items(_LABELS)}
    return frozenset(write(root, scene) for root in roots for scene in scenes
                     for write in (keyword, path_keyword))


def apply(packet: Packet, edit: TagEdit) -> None:
    """Writes, changes or takes away our keywords; those of others are left as they are.

    Does nothing, not even to the order of things, where all is as wanted.
    """
    mine = ours(packet, edit)
    labels = () if edit.tags is None else edit.tags.labels
    levels = [keyword(edit.root, scene) for scene in labels]
    paths = [path_keyword(edit.root, scene) for scene in labels]
    for named, wanted, kind in ((SUBJECT, levels, "Bag"), (HIERARCHICAL, levels, "Bag"),
                                (TAGS_LIST, paths, "Seq")):
        packet.edit_items(named, mine.__contains__, wanted, kind)
    if edit.tags is None:
        for named in _EVERY_OWN:
            packet.set_text(named, None)
    elif read(packet) != edit.tags or packet.text(_ROOT) != edit.root:
        _write(packet, edit.root, edit.tags)


def read(packet: Packet) -> Tags | None:
    """What we once wrote into a packet; None if nothing, or nothing that makes sense."""
    said_by = packet.text(_SAID_BY)
    if said_by not in (_PERSON, _MODEL):
        return None
    model = packet.text(_MODEL_VERSION)
    labels = packet.items(_LABELS)
    try:
        if len(labels) > _MOST_SCENES:
            return None
        tags = tags_of({
            "labels": labels,
            "person": said_by == _PERSON,
            "said_at": packet.text(_SAID_AT) or "",
            "predicted_at": packet.text(_PREDICTED_AT) or "",
            "prediction": None if model is None else {
                "model": model,
                "scores": _numbers(packet, _SCORES),
                "evidence": _numbers(packet, _EVIDENCE),
                "scene_evidence": packet.text(_SCENE_EVIDENCE) or "",
                "scenes": packet.items(_PREDICTED),
                "unsure": packet.text(_UNSURE) == "True",
            },
        })
    except (ValueError, TypeError, KeyError):
        # Somebody else's doing; a photo must not fail for that.
        return None
    # A model's answer that names no model is nobody's.
    return tags if tags.person or tags.prediction is not None else None


def without_ours(packet: Packet, edit: TagEdit) -> object:
    """What a packet says besides our own words, to prove that an edit left it alone."""
    mine = ours(packet, edit)
    others = {name: values for name, values in packet.facts().items() if name not in TOUCHED}
    for named in (SUBJECT, HIERARCHICAL, TAGS_LIST):
        kept = sorted(text for text in packet.items(named) if text not in mine)
        if kept:
            others[named.tag] = [("text", kept)]
    return others


def edit_sidecar(data: bytes, edit: TagEdit) -> bytes:
    """Writes our keywords into the content of an XMP sidecar; all else in it is kept.

    Args:
        data: The sidecar, empty if there is none yet.
        edit: What to write or take away.

    Returns:
        The new content; empty if there is nothing left to say and there was none.

    Raises:
        InputFault: It is no XMP, or damaged.
    """
    packet = Packet(data)
    others = without_ours(packet, edit)
    facts = packet.facts()
    apply(packet, edit)
    if packet.facts() == facts:
        return data
    after = packet.to_bytes()
    prove(Packet(after), edit, others)
    return after


def prove(packet: Packet, edit: TagEdit, others: object) -> None:
    """Makes sure that a packet says what was to be written and else what it said before.

    Raises:
        Untaggable: It does not.
    """
    if without_ours(packet, edit) != others or read(packet) != edit.tags:
        raise Untaggable("Keywords would change what else its metadata (XMP) say, so nothing "
                         "was written.")


def _write(packet: Packet, root: str, tags: Tags) -> None:
    said = tags.prediction
    packet.set_items(_LABELS, tags.labels)
    plain: Mapping[Property, str | None] = {
        _ROOT: root,
        _SAID_BY: _PERSON if tags.person else _MODEL,
        _SAID_AT: tags.said_at,
        _MODEL_VERSION: said.model if said else None,
        _PREDICTED_AT: tags.predicted_at if said else None,
        _UNSURE: str(said.unsure) if said else None,
        _CONFIDENCE: f"{said.confidence:.4f}" if said else None,
        _SCENE_EVIDENCE: repr(said.scene_evidence) if said else None,
    }
    for named, value in plain.items():
        packet.set_text(named, value or None)
    for named in (_PREDICTED, _SCORES, _EVIDENCE):
        packet.set_text(named, None)
    if said is not None:
        packet.set_items(_PREDICTED, said.scenes)
        for named, values in ((_SCORES, said.scores), (_EVIDENCE, said.evidence)):
            packet.set_items(named, [f"{key}={value!r}" for key, value in values.items()])


def _numbers(packet: Packet, named: Property) -> dict[str, float]:
    numbers = {}
    for item in packet.items(named):
        key, _, number = item.rpartition("=")
        numbers[key] = float(number)
    return numbers

