"""The search language against a real SQLite catalog."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from scene_organizer.catalog.database import Database
from scene_organizer.catalog.labels import Labels
from scene_organizer.catalog.migrations import CATALOG
from scene_organizer.catalog.photos import Photos, Result
from scene_organizer.catalog.search import Search
from scene_organizer.domain.photo import Fingerprint, Metadata, Sort
from scene_organizer.domain.query import Facets, PhotoQuery
from scene_organizer.domain.scene import CLASS_KEYS, Prediction
from scene_organizer.domain.search_text import parse

ROOT = Path(Path.cwd().anchor, "photos")
PRINT = Fingerprint(1, 1, 1)


def prediction(best: str, confidence: float, unsure: bool = False) -> Prediction:
    scores = {key: confidence if key == best else (1 - confidence) / 5 for key in CLASS_KEYS}
    return Prediction(scores, scores, 0.8, (), unsure, "m1")


PHOTOS = {
    "Holiday/beach.jpg": (
        Metadata(4, 3, "2024-05-31T23:59:59+02:00", "Canon EOS 5D", 59.9, 10.7),
        prediction("sea", 0.9),
    ),
    "Holiday/Tromsø.jpg": (
        Metadata(4, 3, "2024-06-01T00:00:00", "NIKON D750", 69.6, 18.9),
        prediction("mountain", 0.7),
    ),
    "work/100%_Straße.jpg": (
        Metadata(4, 3, "2019-01-01T12:00:00", None, -17.7, 178.1),
        prediction("street", 0.4, unsure=True),
    ),
    "work/holiday.jpg": (Metadata(4, 3), prediction("forest", 0.5)),
}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "catalog.sqlite3", CATALOG)
    photos = Photos(database)
    labels = Labels(database, photos)
    ids = photos.add((os.fsencode(ROOT / path), PRINT) for path in (*PHOTOS, "broken.jpg"))
    photos.record([
        Result(id, PRINT, str(id), metadata=metadata, prediction=made)
        for id, (metadata, made) in zip(ids, PHOTOS.values(), strict=False)
    ])
    photos.record([Result(ids[-1], PRINT, reason="It is broken.")])
    labels.correct([ids[3]], ("glacier",), "x")
    with database.transaction() as connection:
        connection.execute(
            "UPDATE photos SET offline = 1, lens = 'EF 50mm' WHERE name = 'beach.jpg'"
        )
        connection.execute("UPDATE photos SET taken_from = 'mtime' WHERE taken < '2020'")
    yield database
    database.close()


def names(database: Database, text: str, *folders: Path) -> set[str]:
    groups = Search(database).query(PhotoQuery(folders, where=parse(text)), [])
    photos = Photos(database).get([id for group in groups for id in group.ids])
    return {photo.path.stem for photo in photos}


@pytest.mark.parametrize(("text", "expected"), [
    ("", {"beach", "Tromsø", "100%_Straße", "holiday", "broken"}),
    ("BEACH", {"beach"}),
    ("tromso", {"Tromsø"}),
    ("strasse 100%_", {"100%_Straße"}),
    ("0_S", set()),
    ("holiday", {"holiday"}),
    ("folder:holiday", {"beach", "Tromsø"}),
    ("folder:photos/work", {"100%_Straße", "holiday"}),
    ("scene:sea scene:glacier", {"beach", "holiday"}),
    ("scene:unsure", {"100%_Straße"}),
    ("scene:failed", {"broken"}),
    ("scene:corrected", {"holiday"}),
    ("is:corrected", {"holiday"}),
    ("is:offline", {"beach"}),
    ("-scene:sea -is:corrected -scene:failed", {"Tromsø", "100%_Straße"}),
    ("year:2024", {"beach", "Tromsø"}),
    ("-year:2024", {"100%_Straße", "holiday", "broken"}),
    ("date:2024-05", {"beach"}),
    ("date:2024-06-01", {"Tromsø"}),
    ("date:>2024-05-31", {"Tromsø"}),
    ("date:<2024-05-31", {"100%_Straße"}),
    ("date:>2018 date:<2024", {"100%_Straße"}),
    ("has:date", {"beach", "Tromsø"}),
    ("has:location has:lens", {"beach"}),
    ("confidence:<0.5", {"100%_Straße"}),
    ("confidence:<=0.5", {"100%_Straße", "holiday"}),
    ("confidence:0.5..0.8", {"holiday", "Tromsø"}),
    ("-confidence:>0.1", {"broken"}),
    ('camera:"canon eos"', {"beach"}),
    ("camera:eos camera:nikon", {"beach", "Tromsø"}),
    ("camera:anon", set()),
    ("lens:50", {"beach"}),
    ("place:norway", {"beach", "Tromsø"}),
    ("place:way", set()),
    ("gps:59,10..60,11", {"beach"}),
    ("gps:-20,170..0,-170", {"100%_Straße"}),
])
def test_searching(database: Database, text: str, expected: set[str]) -> None:
    assert names(database, text) == expected


def test_folders_are_offered_from_where_one_looks(database: Database) -> None:
    search = Search(database)
    assert search.facets([ROOT]).folders == ("Holiday", "work")
    assert search.facets([ROOT / "work"]).folders == ()
    assert ROOT.as_posix() in search.facets().folders
    for folder in search.facets().folders:
        assert names(database, f'folder:"{folder}"')


def test_folders_that_hold_folders_only_and_odd_names(tmp_path: Path) -> None:
    database = Database(tmp_path / "catalog.sqlite3", CATALOG)
    places = (b"a/b c/1.jpg", b"a/b c/2.jpg", "a/\N{LATIN SMALL LETTER O WITH STROKE}/3.jpg"
              .encode(), b"bad\xff/4.jpg", b"5.jpg", b"Cc/6.jpg", b"Cc/\xff.jpg",
              "d/\N{SNOW CAPPED MOUNTAIN}.jpg".encode())
    Photos(database).add((os.fsencode(ROOT) + b"/" + place, PRINT) for place in places)
    found = Search(database).facets([ROOT]).folders
    assert found == ("a", "a/b c", "a/\N{LATIN SMALL LETTER O WITH STROKE}", "Cc", "d")
    database.close()


def test_what_there_is_to_choose_from_is_sorted_as_people_do(database: Database) -> None:
    photos = Photos(database)
    makers = ("zenit", "Ägir", "Zeiss", "agfa", "canon")
    ids = photos.add((os.fsencode(ROOT / f"{maker}.jpg"), PRINT) for maker in makers)
    photos.record([
        Result(id, PRINT, maker, metadata=Metadata(camera=maker, lens=maker),
               prediction=prediction("sea", 0.9))
        for id, maker in zip(ids, makers, strict=True)
    ])
    facets = Search(database).facets()
    assert facets.cameras == ("agfa", "Ägir", "canon", "Canon EOS 5D", "NIKON D750", "Zeiss",
                              "zenit")
    assert facets.lenses == ("agfa", "Ägir", "canon", "EF 50mm", "Zeiss", "zenit")


def test_folders_are_found_where_backslashes_part_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(tmp_path / "catalog.sqlite3", CATALOG)
    monkeypatch.setattr(os, "sep", "\\")
    places = (b"C:\\photos\\a_b\\1.jpg", b"C:\\photos\\aXb\\2.jpg", b"C:\\photos\\c\\a_b.jpg")
    ids = Photos(database).add((place, PRINT) for place in places)
    for text, expected in (("folder:a_b", ids[:1]), ("folder:photos/c", ids[2:]),
                           ("folder:photos", ids), ("a_b", ids[2:])):
        groups = Search(database).query(PhotoQuery(where=parse(text)), [])
        assert sorted(id for group in groups for id in group.ids) == expected, text
    database.close()


def test_a_search_stays_in_its_folder(database: Database) -> None:
    assert names(database, "holiday -scene:sea", ROOT / "Holiday") == set()
    assert names(database, "scene:sea", ROOT / "Holiday") == {"beach"}


def test_a_search_covers_several_folders(database: Database) -> None:
    search = Search(database)
    both = ROOT / "Holiday", ROOT / "work"
    everything = names(database, "", *both)
    assert everything == names(database, "", both[0]) | names(database, "", both[1])
    assert search.counts(both)["all"] == len(everything)
    # The names of the folders themselves tell what lies in which.
    assert search.facets(both).folders == ("Holiday", "work")
    assert set(search.facets(both).years) == {"2019", *search.facets(both[:1]).years}


@pytest.mark.parametrize("sort", Sort)
def test_every_order_holds_within_the_groups(database: Database, sort: Sort) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE photos SET shown_group = 'sea'")
    (up,) = Search(database).query(PhotoQuery(sort=sort, descending=False), [])
    (down,) = Search(database).query(PhotoQuery(sort=sort, descending=True), [])
    photos = Photos(database).get(up.ids)
    keys = {
        Sort.CONFIDENCE: [photo.confidence for photo in photos],
        Sort.DATE: [photo.metadata.taken or "9" for photo in photos],
        Sort.NAME: [photo.path.name.lower() for photo in photos],
    }[sort]
    assert keys == sorted(keys)
    if sort is Sort.NAME:
        assert list(down.ids) == list(reversed(up.ids))
    assert set(down.ids) == set(up.ids)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", [Sort.CONFIDENCE, Sort.DATE])
def test_what_is_equal_is_in_the_order_of_names(
    database: Database, sort: Sort, descending: bool
) -> None:
    with database.transaction() as connection:
        connection.execute(
            """UPDATE photos SET shown_group = 'sea', confidence = IIF(id = 3, 1, 0.5),
                                 taken = IIF(id = 3, '2030', '2020')"""
        )
    (group,) = Search(database).query(PhotoQuery(sort=sort, descending=descending), [])
    named = [photo.path.name.lower() for photo in Photos(database).get(group.ids) if photo.id != 3]
    assert group.ids[0 if descending else -1] == 3
    assert named == sorted(named)


@pytest.mark.parametrize("descending", [False, True])
def test_a_hundred_equal_ones_are_in_the_order_of_names(
    tmp_path: Path, descending: bool
) -> None:
    database = Database(tmp_path / "catalog.sqlite3", CATALOG)
    photos = Photos(database)
    ids = photos.add((os.fsencode(ROOT / f"{number:03}.jpg"), PRINT) for number in range(100))
    photos.record([Result(id, PRINT, str(id), prediction=prediction("sea", 0.5 + number % 3 / 10))
                   for number, id in enumerate(ids)])
    (group,) = Search(database).query(
        PhotoQuery(sort=Sort.CONFIDENCE, descending=descending), [])
    steps = (2, 1, 0) if descending else (0, 1, 2)
    assert list(group.ids) == [id for step in steps for id in ids[step::3]]
    database.close()


def test_photos_without_a_date_come_last_and_nonsense_of_a_decoder_does_no_harm(
    database: Database,
) -> None:
    with database.transaction() as connection:
        connection.execute("UPDATE photos SET shown_group = 'sea', taken = NULL")
        connection.execute("UPDATE photos SET taken = '2020-01-01' WHERE id = 2")
        connection.execute("UPDATE photos SET taken = '\u0662\u0660' WHERE id = 4")
    for descending in (False, True):
        query = PhotoQuery(sort=Sort.DATE, descending=descending)
        (group,) = Search(database).query(query, [])
        assert set(group.ids[:2]) == {2, 4}


def test_months_and_what_there_is_to_choose_from(database: Database) -> None:
    search = Search(database)
    assert search.months(PhotoQuery()) == {"2019-01": 1, "2024-05": 1, "2024-06": 1}
    assert search.months(PhotoQuery(where=parse("scene:sea"))) == {"2024-05": 1}
    assert replace(search.facets(), folders=()) == Facets(
        ("2024", "2019"), ("Canon EOS 5D", "NIKON D750"), ("EF 50mm",),
        ("Oslo", "Tromsø", "Vatukoula"), ("Fiji", "Norway"),
    )
    assert search.facets([ROOT / "work"]).years == ("2019",)


def test_a_photo_with_coordinates_is_found_by_the_name_of_its_place(database: Database) -> None:
    photos = Photos(database)
    (id,) = photos.add([(os.fsencode(ROOT / "fjord.jpg"), PRINT)])
    photos.record([Result(id, PRINT, "f", metadata=Metadata(latitude=69.65, longitude=18.96),
                          prediction=prediction("sea", 0.9))])
    (photo,) = photos.get([id])
    assert (photo.place, photo.country) == ("Tromsø", "Norway")
    assert names(database, "place:tromso") == {"Tromsø", "fjord"}
