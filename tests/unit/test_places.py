from __future__ import annotations

import pytest

from scene_organizer.imaging.places import locate


@pytest.mark.parametrize(("latitude", "longitude", "town", "country"), [
    (59.9139, 10.7522, "Oslo", "Norway"),
    (59.9, 10.7, "Oslo", "Norway"),
    (48.8566, 2.3522, "Paris", "France"),
    (-33.87, 151.21, "Sydney", "Australia"),
    (35.68, 139.69, "Tokyo", "Japan"),
    (-17.8, 177.4167, "Nadi", "Fiji"),
])
def test_towns_and_countries_are_known(
    latitude: float, longitude: float, town: str, country: str
) -> None:
    place = locate(latitude, longitude)
    assert place is not None
    assert (place.town, place.country) == (town, country)


def test_the_town_itself_is_found() -> None:
    place = locate(69.6489, 18.9551)
    assert place is not None
    assert (place.town, place.country) == ("Tromsø", "Norway")


def test_far_from_towns_the_country_alone_is_known() -> None:
    desert = locate(23.5, 4.0)
    assert desert is not None
    assert (desert.town, desert.country) == (None, "Algeria")


@pytest.mark.parametrize("point", [(0.0, -30.0), (-60.0, -120.0)])
def test_the_ocean_is_nowhere(point: tuple[float, float]) -> None:
    assert locate(*point) is None


def test_the_date_line_does_not_part_neighbours() -> None:
    assert locate(-16.8, 179.99) == locate(-16.8, -179.99)
