"""Reads and edits XMP packets: RDF in XML, of which nothing is lost that is not ours.

Adobe's XMP specification part 1 (ISO 16684-1) says how properties are written.
Packets come from hostile files: no document type, so no entities; run this in
a decode child.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.tags import MOST_BYTES

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
_XML = "http://www.w3.org/XML/1998/namespace"
_PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "digiKam": "http://www.digikam.org/ns/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
}

_DEEPEST = 100
_ARRAYS = ("Bag", "Seq", "Alt")
_HEADER = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_TRAILER = '<?xpacket end="w"?>'
_EMPTY = f'<x:xmpmeta xmlns:x="{META}"><rdf:RDF xmlns:rdf="{RDF}"/></x:xmpmeta>'
_DECLARATION = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<\?xml\s")

DAMAGED = "Its metadata (XMP) are damaged, so nothing was written to them."

Facts = dict[str, list[object]]
"""What a packet says, whichever way it is written: values by property."""


class Property(NamedTuple):
    """The name of a property.

    Attributes:
        prefix: As written where the packet has none for the namespace yet.
        namespace: Its address.
        name: Within the namespace.
    """

    prefix: str
    namespace: str
    name: str

    @property
    def tag(self) -> str:
        """The name as lxml writes it."""
        return f"{{{self.namespace}}}{self.name}"


def known(name: str) -> Property:
    """The property of a usual name, such as "dc:subject"."""
    prefix, _, local = name.partition(":")
    return Property(prefix, _PREFIXES[prefix], local)


class Packet:
    """An XMP packet that can be edited.

    Args:
        data: A packet or the content of a sidecar; empty for a new one.

    Raises:
        InputFault: It is no XMP, damaged, or more than can be opened safely.
    """

    def __init__(self, data: bytes) -> None:
        data = data.strip(b"\0 \t\r\n")
        self._declared = bool(_DECLARATION.match(data))
        if len(data) > MOST_BYTES:
            raise InputFault("Its metadata (XMP) are larger than can be opened safely.")
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        try:
            self._root = etree.fromstring(data or _EMPTY.encode(), parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise InputFault(DAMAGED) from error
        self._tree = self._root.getroottree()
        if self._tree.docinfo.internalDTD is not None:
            raise InputFault("Its metadata (XMP) define names of their own, which is not safe.")
        self._refuse_depth()
        found = ([self._root] if self._root.tag == _rdf("RDF")
                 else list(self._root.iter(_rdf("RDF"))))
        if len(found) != 1:
            raise InputFault(DAMAGED)
        self._rdf = found[0]

    def items(self, named: Property) -> list[str]:
        """The texts of an array, in order; of a plain property the one text."""
        texts = []
        for holder in self._holders(named):
            array = _array_in(holder)
            if array is None:
                texts.append(holder.text or "")
            else:
                texts += [item.text or "" for item in array.iterchildren(_rdf("li"))]
        texts += [value for each in self._descriptions()
                  if (value := each.get(named.tag)) is not None]
        return [text for text in texts if text]

    def edit_items(
        self, named: Property, drop: Callable[[str], bool], add: Sequence[str], kind: str = "Bag"
    ) -> None:
        """Takes items out of an array and adds others; all else in it stays as it is.

        Args:
            named: The array.
            drop: Says which items go.
            add: Items that shall be there; those that are already stay where they are.
            kind: "Bag" or "Seq", if the array must be made.
        """
        going = {text for text in self.items(named) if drop(text) and text not in add}
        wanted = [text for text in dict.fromkeys(add) if text not in self.items(named)]
        if not going and not wanted:
            return
        self._spell_out(named, kind)
        if wanted:
            first = next(self._holders(named), None)
            home = _array_of(self._new(named) if first is None else first, kind)
            for text in wanted:
                etree.SubElement(home, _rdf("li")).text = text
        for holder in list(self._holders(named)):
            array = _array_of(holder, kind)
            for item in list(array.iterchildren(_rdf("li"))):
                if item.text in going:
                    _remove(item)
            if len(array) == 0:
                _remove(holder)

    def text(self, named: Property) -> str | None:
        """A plain property, or None."""
        return next(iter(self.items(named)), None)

    def set_text(self, named: Property, value: str | None) -> None:
        """Sets a plain property, or removes whatever has that name."""
        for holder in list(self._holders(named)):
            _remove(holder)
        for description in self._descriptions():
            description.attrib.pop(named.tag, "")
        if value is not None:
            self._new(named).text = value

    def set_items(self, named: Property, values: Sequence[str]) -> None:
        """Sets an ordered array, an empty one too."""
        self.set_text(named, None)
        array = etree.SubElement(self._new(named), _rdf("Seq"))
        for value in values:
            etree.SubElement(array, _rdf("li")).text = value

    @property
    def empty(self) -> bool:
        """Whether it says nothing."""
        return not self.facts()

    def facts(self) -> Facts:
        """What the packet says, such that two ways to write the same are equal."""
        facts: Facts = {}
        for description in self._descriptions():
            for name, value in _attributes(description):
                facts.setdefault(name, []).append(("text", value))
            for child in _elements(description):
                facts.setdefault(_tag(child), []).append(_value(child))
        return {name: sorted(values, key=repr) for name, values in facts.items()}

    def to_bytes(self) -> bytes:
        """The packet in UTF-8; all that was not edited as it was read."""
        text = etree.tostring(self._tree, encoding="unicode")
        if not any(node.tag is etree.ProcessingInstruction
                   for node in self._root.itersiblings(preceding=True)):
            text = f"{_HEADER}\n{text}\n{_TRAILER}"
        if self._declared:
            text = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'
        return text.encode("utf-8")

    def _refuse_depth(self) -> None:
        depth = 0
        for event, _ in etree.iterwalk(self._root, events=("start", "end")):
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise InputFault(DAMAGED)

    def _descriptions(self) -> Iterator[etree._Element]:
        return self._rdf.iterchildren(_rdf("Description"))

    def _holders(self, named: Property) -> Iterator[etree._Element]:
        for description in self._descriptions():
            yield from description.iterchildren(named.tag)

    def _spell_out(self, named: Property, kind: str) -> None:
        """Makes an array of what a careless program wrote as a plain property."""
        for description in self._descriptions():
            if named.tag in description.attrib:
                etree.SubElement(
                    description, named.tag, nsmap={named.prefix: named.namespace},
                ).text = str(description.attrib.pop(named.tag))
        for holder in self._holders(named):
            if _array_in(holder) is None:
                if len(holder) or any(True for _ in _attributes(holder)):
                    raise InputFault(DAMAGED)
                text, holder.text = holder.text, None
                array = etree.SubElement(holder, _rdf(kind))
                if text and text.strip():
                    etree.SubElement(array, _rdf("li")).text = text

    def _new(self, named: Property) -> etree._Element:
        descriptions = list(self._descriptions())
        last = descriptions[-1] if descriptions else etree.SubElement(
            self._rdf, _rdf("Description"), {_rdf("about"): ""})
        return etree.SubElement(last, named.tag, nsmap={named.prefix: named.namespace})


def _rdf(name: str) -> str:
    return f"{{{RDF}}}{name}"


def _tag(element: etree._Element) -> str:
    return str(element.tag)


def _elements(element: etree._Element) -> Iterator[etree._Element]:
    return element.iterchildren("*")


def _attributes(element: etree._Element) -> Iterator[tuple[str, str]]:
    """What an element says by attributes: neither RDF's own words nor the language."""
    for name, value in element.attrib.items():
        if not str(name).startswith((f"{{{RDF}}}", f"{{{_XML}}}")) and str(name).startswith("{"):
            yield str(name), str(value)


def _array_in(holder: etree._Element) -> etree._Element | None:
    return next((child for child in _elements(holder)
                 if _tag(child) in (_rdf(kind) for kind in _ARRAYS)), None)


def _array_of(holder: etree._Element, kind: str) -> etree._Element:
    """The array in a property, made where it is missing."""
    array = _array_in(holder)
    return etree.SubElement(holder, _rdf(kind)) if array is None else array


def _remove(element: etree._Element) -> None:
    """Removes an element with the blanks behind it, so that the next stands where it stood."""
    parent = element.getparent()
    assert parent is not None, "only what lies in a packet is removed"
    parent.remove(element)


def _value(element: etree._Element) -> object:
    language = element.get(f"{{{_XML}}}lang")
    if language is not None:
        return "lang", language, _bare_value(element)
    return _bare_value(element)


def _bare_value(element: etree._Element) -> object:
    array = _array_in(element)
    if array is not None:
        items = [_value(item) for item in array.iterchildren(_rdf("li"))]
        bag = _tag(array) == _rdf("Bag")
        return _tag(array), sorted(items, key=repr) if bag else items
    resource = element.get(_rdf("resource"))
    if resource is not None:
        return "text", resource
    inner = element.find(_rdf("Description"))
    if inner is None and (element.get(_rdf("parseType")) == "Resource"
                          or any(True for _ in _attributes(element))):
        inner = element
    if inner is None:
        return "text", element.text or ""
    fields: Mapping[str, object] = {
        **{name: ("text", value) for name, value in _attributes(inner)},
        **{_tag(child): _value(child) for child in _elements(inner)},
    }
    value = inner.get(_rdf("value"))
    if value is not None:
        fields = {**fields, _rdf("value"): ("text", value)}
    return "struct", sorted(fields.items(), key=repr)
