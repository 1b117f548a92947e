"""What the colours promise: text that can be read, marks that are seen, scenes told apart."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from scene_organizer.domain.scene import BUILTIN_SCENES, SceneClass
from scene_organizer.ui.look import DARK, LIGHT, Colours, contrast, edge

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("window", "base", "raised", "tile", "selection")
READ, SEEN = 4.5, 3.0
"""Least contrast of text (WCAG 2.2, 1.4.3) and of what is no text (1.4.11)."""

APART = 15.0
"""Least distance in CIELAB of two scenes' colours; one notices 2.3, and 10 at a glance."""

# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
# Color Vision Deficiency", severity 1, for linear RGB.
EYES = {
    "usual": np.eye(3),
    "protanopia": np.array([
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ]),
    "deuteranopia": np.array([
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ]),
    "tritanopia": np.array([
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ]),
}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("#ffffff", "#ff0000") == contrast("#ff0000", "#ffffff") == pytest.approx(
        4.0, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["text", "muted", "warning", "error"])
def test_text_can_be_read_on_every_ground(theme: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= READ


@THEMES
def test_text_on_the_accent_can_be_read_and_badges_too(theme: Colours) -> None:
    assert contrast(theme.on_accent, theme.accent) >= READ
    assert contrast(theme.on_accent, theme.warning) >= READ


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_focus_and_selection_are_seen(theme: Colours, ground: str) -> None:
    assert contrast(theme.accent, getattr(theme, ground)) >= SEEN


@THEMES
@pytest.mark.parametrize("scene", BUILTIN_SCENES, ids=lambda scene: scene.key)
def test_a_scene_s_chip_is_seen_on_every_ground(theme: Colours, scene: SceneClass) -> None:
    outline = edge(scene.colour, theme)
    assert min(contrast(outline, getattr(theme, ground)) for ground in GROUNDS) >= SEEN
    # It is still the scene's colour, only darker or lighter.
    assert abs(QColor(outline).hslHue() - QColor(scene.colour).hslHue()) <= 3


@pytest.mark.parametrize("eyes", EYES)
def test_whoever_looks_tells_the_scenes_apart(eyes: str) -> None:
    seen = {scene.key: _lab(EYES[eyes] @ _linear(scene.colour)) for scene in BUILTIN_SCENES}
    distances = {pair: float(np.linalg.norm(seen[pair[0]] - seen[pair[1]]))
                 for pair in combinations(seen, 2)}
    assert min(distances.values()) >= APART, min(distances, key=distances.__getitem__)


def _linear(colour: str) -> NDArray[np.float64]:
    shares = np.array(QColor(colour).getRgbF()[:3])
    return np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)


def _lab(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """CIELAB of linear sRGB, under daylight (D65)."""
    to_xyz = np.array([
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ])
    x, y, z = to_xyz @ np.clip(linear, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    across, middle, deep = (np.cbrt(v) if v > 0.008856 else 7.787 * v + 16 / 116
                            for v in (x, y, z))
    return np.array([116 * middle - 16, 500 * (across - middle), 200 * (middle - deep)])
