"""Where templates put photos, whatever these say of themselves."""

from __future__ import annotations

import os
import unicodedata
from pathlib import PurePath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scene_organizer.domain.errors import InputFault
from scene_organizer.domain.file_names import LONGEST, legal
from scene_organizer.domain.template import EXAMPLES, Facts, Template

FACTS = Facts("sea", "IMG_1", "Holiday", "2024-05-06T07:08:09+02:00", "Canon EOS R5", "Bergen",
              "Norway")
RESERVED = {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "COM¹"}


def written(template: str, facts: Facts = FACTS) -> str:
    place = Template(template).place(facts)
    return (place.folder / (place.stem or "*")).as_posix()


@pytest.mark.parametrize(("template", "path"), [
    ("{scene}", "sea/*"),
    ("{scene}/{year}/{month}/{name}", "sea/2024/05/IMG_1"),
    ("{scene}/{camera}", "sea/Canon EOS R5/*"),
    ("{country}/{city}", "Norway/Bergen/*"),
    ("{date:%Y-%m-%d}", "2024-05-06/*"),
    ("{date:%Y}/{date:%H.%M} {name}", "2024/07.08 IMG_1"),
    ("{date:100%%}", "100%/*"),
    ("/Photos of {scene}s//{day}/", "Photos of seas/06/*"),
    ("{folder}/{scene} {name}", "Holiday/sea IMG_1"),
])
def test_templates(template: str, path: str) -> None:
    assert written(template) == path


@pytest.mark.parametrize(("template", "path"), [
    ("{scene}/{year}/{month}", "sea/No date/*"),
    ("{year}/{scene}/{month}", "No date/sea/No date/*"),
    ("{country}/{city}/{camera}", "Unknown place/Unknown camera/*"),
    ("{camera|Scans}/{year|undated}", "Scans/undated/*"),
    ("{camera|}/{scene}", "_/sea/*"),
    ("{date:%Y} {name}", "No date IMG_1"),
])
def test_what_a_photo_lacks_is_stood_in_for(template: str, path: str) -> None:
    assert written(template, Facts("sea", "IMG_1")) == path


def test_a_day_alone_is_a_date_and_nonsense_is_none() -> None:
    assert written("{year}/{month}", Facts("sea", "a", taken="2024-05-06")) == "2024/05/*"
    assert written("{year}/{month}", Facts("sea", "a", taken="2024")) == "No date/*"


def test_folders_that_are_equal_by_chance_stay_two() -> None:
    assert written("{country}/{city}", Facts("sea", "a", country="Monaco", city="Monaco")) == (
        "Monaco/Monaco/*")


@pytest.mark.parametrize(("template", "why"), [
    ("", "empty"), (" / ", "empty"), ("{seen}", "means nothing"), ("{scene", "brace"),
    ("scene}", "brace"), ("{date:%Y/%m}", "brace"), ("{date:%q}", "no way to write a date"),
    ("{date:%}", "no way to write a date"), ("{scene:%Y}", "only {date} does"),
    ("{name}/{scene}", "only in the last part"), ("{}", "brace"),
])
def test_what_cannot_be_understood_is_refused(template: str, why: str) -> None:
    with pytest.raises(InputFault, match=why):
        Template(template)


@pytest.mark.parametrize(("name", "expected"), [
    ("..", "_"), (".", "_"), ("", "_"), (" . . ", "_"), ("a/b\\c:d", "a_b_c_d"),
    ("con", "_con"), ("Nul.jpg", "_Nul.jpg"), ("com1 .x", "_com1 .x"), ("lpt¹", "_lpt¹"),
    ("console", "console"), ("trailing. .", "trailing"), ("  front", "front"),
    ("tab\there\n", "tab_here_"), ('<>"|?*', "______"), (".hidden", ".hidden"),
    ("é" * 200, "é" * 127), (unicodedata.normalize("NFD", "ö"), "ö"),
    (os.fsdecode(b"latin \xe4"), os.fsdecode(b"latin \xe4")),
])
def test_names_become_legal(name: str, expected: str) -> None:
    assert legal(name) == expected


_TEXT = st.text(max_size=300) | st.sampled_from(
    ["..", "../../etc", "/etc/passwd", "C:\\Windows", "con", "aux.txt", "\0", "a/../b", "~", "…/",
     *sorted(RESERVED)])


@given(scene=_TEXT, name=_TEXT, folder=_TEXT, camera=_TEXT, city=_TEXT, country=_TEXT,
       taken=st.none() | st.datetimes().map(lambda moment: moment.isoformat()) | _TEXT,
       template=st.sampled_from([*EXAMPLES, "{folder}/{city} {country}/{camera}{name}", "{name}"]))
def test_nothing_a_photo_says_leads_out_of_the_destination(template: str, **facts: str) -> None:
    place = Template(template).place(Facts(**facts))
    parts = [*place.folder.parts, *([place.stem] if place.stem is not None else [])]
    assert parts
    assert len(place.folder.parts) <= template.count("/") + 1
    assert not PurePath(*parts).is_absolute()
    for part in parts:
        assert part not in ("", ".", "..")
        assert not set(part) & set('<>:"/\\|?*\0\n')
        assert part == part.rstrip(" .")
        assert len(part.encode("utf-8", "surrogateescape")) <= LONGEST
        assert part.partition(".")[0].rstrip().upper() not in RESERVED
        assert PureWindowsPath(part).parts == (part,)
        assert unicodedata.is_normalized("NFC", part)
