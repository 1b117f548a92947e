"""A picture under way, and what all drawings are made of: polygons, ridges, noise."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Field = NDArray[np.float64]
"""An array of shape (height, width), or (height, width, 3) for colours of 0..255."""

SKIES: tuple[tuple[Colour, Colour], ...] = (
    ((94, 151, 206), (219, 234, 243)),
    ((66, 120, 180), (196, 220, 238)),
    ((88, 96, 142), (247, 190, 146)),
    ((124, 142, 160), (214, 219, 222)),
    ((52, 70, 120), (240, 150, 120)),
)
"""Above and at the horizon: two clear days, dusk, clouds, evening."""


class Canvas:
    """A picture under way; places are shares of its width and height.

    Attributes:
        image: What has been drawn.
        random: Decides what is left to chance.
        sky: The colours above and at the horizon.
    """

    def __init__(self, width: int, height: int, random: Generator) -> None:
        # Even, so that what is drawn half as fine fits.
        self.image = Image.new("RGB", (width + width % 2, height + height % 2))
        self.random = random
        self.sky = SKIES[random.integers(len(SKIES))]
        self._draw = ImageDraw.Draw(self.image)

    def between(self, low: float, high: float) -> float:
        """A number left to chance."""
        return float(self.random.uniform(low, high))

    def any_of(self, colours: Sequence[Colour]) -> Colour:
        """One of some colours."""
        return colours[int(self.random.integers(len(colours)))]

    def shade(self, top: Colour, bottom: Colour, start: float = 0.0, end: float = 1.0) -> None:
        """Fills a band from one colour to another."""
        width, height = self.image.size
        first, last = round(start * height), max(round(end * height), round(start * height) + 1)
        steps = np.linspace(0, 1, last - first)[:, None, None]
        band = np.array(top) * (1 - steps) + np.array(bottom) * steps
        self.paste(np.broadcast_to(band, (last - first, width, 3)), first)

    def paste(self, colours: Field, row: int = 0, mask: Image.Image | None = None) -> None:
        """Puts an array of colours on the picture, from a row downwards."""
        pixels = np.ascontiguousarray(colours.clip(0, 255).round().astype(np.uint8))
        self.image.paste(Image.fromarray(pixels), (0, row), mask)

    def polygon(self, points: Sequence[tuple[float, float]], colour: Colour) -> None:
        """Fills a polygon."""
        width, height = self.image.size
        self._draw.polygon([(x * width, y * height) for x, y in points], colour)

    def box(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """Fills a rectangle."""
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], colour)

    def disc(self, x: float, y: float, radius: float, colour: Colour, flat: float = 1.0) -> None:
        """Fills an ellipse; the radius is a share of the height, `flat` how high it is for it."""
        width, height = self.image.size
        across, down = radius * height, radius * height * flat
        self._draw.ellipse((x * width - across, y * height - down,
                            x * width + across, y * height + down), colour)

    def line(self, points: Sequence[tuple[float, float]], colour: Colour, wide: float) -> None:
        """Draws a line; its width is a share of the height."""
        width, height = self.image.size
        self._draw.line([(x * width, y * height) for x, y in points], colour,
                        max(1, round(wide * height)), joint="curve")

    def ridge(self, base: float, height: float, rough: float) -> Field:
        """The skyline of a mountain range: points (n, 2) from left to right."""
        x = np.linspace(0, 1, 240)
        y = np.zeros_like(x)
        waves, strength = 1.3, 1.0
        while strength > 0.02:
            phase = self.between(0, 2 * math.pi)
            # Folded waves have the sharp tops of mountains.
            y += strength * (1 - np.abs(np.sin(waves * math.pi * x + phase)))
            waves, strength = waves * 2.1, strength * rough
        y = (y - y.min()) / max(float(np.ptp(y)), 1e-6)
        return np.column_stack((x, base - height * y))

    def fill(self, skyline: Field, colour: Colour) -> None:
        """Fills everything below a skyline."""
        self.polygon([(0, 1.1), *map(tuple, skyline.tolist()), (1, 1.1)], colour)

    def heaven(self, until: float = 1.0) -> None:
        """The sky, now and then with clouds or a sun."""
        self.shade(*self.sky, 0, until)
        if self.random.random() < 0.5:
            x, y = self.between(0.15, 0.85), self.between(0.12, 0.3) * until
            self.disc(x, y, 0.045, (255, 244, 214))
        if self.random.random() < 0.6:
            cloud = blend((255, 255, 255), self.sky[1], 0.35)
            for _ in range(3):
                x, y = self.between(0, 1), self.between(0.05, 0.45) * until
                for _ in range(5):
                    self.disc(x + self.between(-0.07, 0.07), y + self.between(-0.01, 0.01),
                              self.between(0.02, 0.04), cloud, flat=0.5)

    def noise(self, cells: int, rough: float, octaves: int = 7) -> Field:
        """Noise as large as the picture, see `noise`."""
        width, height = self.image.size
        # Half as fine as what is drawn, which is shrunk in the end.
        fine = noise(self.random, (height // 2, width // 2), cells, rough, octaves)
        return np.repeat(np.repeat(fine, 2, axis=0), 2, axis=1)

    def below(self, y: float, soft: float = 0.0) -> Image.Image:
        """A mask of what lies below a height, with a soft edge."""
        width, height = self.image.size
        mask = Image.new("L", (width, height))
        mask.paste(255, (0, round(y * height), width, height))
        return mask.filter(ImageFilter.GaussianBlur(soft * height)) if soft else mask


def noise(
    random: Generator, shape: tuple[int, int], cells: int, rough: float, octaves: int
) -> Field:
    """Fractal noise of shape (height, width), 0..1.

    Args:
        random: Where it comes from.
        shape: Height and width.
        cells: Bumps across in the coarsest layer; each layer has twice as many.
        rough: How strong each layer is for the one before, 0..1.
        octaves: Layers at most.
    """
    height, width = shape
    total = np.zeros(shape)
    strength = 1.0
    for _ in range(octaves):
        rows = max(2, round(cells * height / width)) + 1
        coarse = random.standard_normal((rows, cells + 1)).astype(np.float32)
        layer = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
        total += strength * np.asarray(layer, np.float64)
        cells, strength = 2 * cells, strength * rough
        if cells > width:
            break
    stretched: Field = (total - total.min()) / np.ptp(total)
    return stretched


def blend(one: Colour, other: Colour, share: float) -> Colour:
    """A colour with a share of another."""
    red, green, blue = (round(a * (1 - share) + b * share)
                        for a, b in zip(one, other, strict=True))
    return red, green, blue


def lit(colour: Colour, light: float) -> Colour:
    """A colour in more or less light."""
    red, green, blue = (min(255, round(value * light)) for value in colour)
    return red, green, blue
