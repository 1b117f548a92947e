"""Colours and spacing, and the palettes and style sheets made of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette

TIGHT, SNUG, ROOMY, WIDE = 4, 8, 16, 24
"""The one spacing scale, in device-independent pixels."""

RADIUS = 6
"""Pixels: the rounding of corners everywhere."""

_SEEN = 3.0
"""Least contrast of what is no text (WCAG 2.2, 1.4.11)."""

_STEP = 105
"""Percent by which a shade is made darker or lighter until it is seen."""


@dataclass(frozen=True)
class Colours:
    """One theme's colours, `#rrggbb`. Text on any of the grounds contrasts at least 4.5:1.

    Attributes:
        window: Ground of bars and panels.
        base: Ground of the grid and of fields.
        raised: Ground of buttons and cards.
        text: Text on all of these.
        muted: Less important text on all of these.
        border: Lines between areas.
        tile: Ground of a picture that is not there yet.
        accent: Marks what is selected or focused.
        on_accent: Text on the accent.
        selection: Ground of selected cells.
        warning: Text that asks for attention.
        error: Text about what failed.
    """

    window: str
    base: str
    raised: str
    text: str
    muted: str
    border: str
    tile: str
    accent: str
    on_accent: str
    selection: str
    warning: str
    error: str


LIGHT = Colours(
    window="#f3f4f6", base="#ffffff", raised="#ffffff", text="#1d2129", muted="#5a6270",
    border="#d3d7de", tile="#e9ebef", accent="#1a66c9", on_accent="#ffffff",
    selection="#cfe2fb", warning="#8a5200", error="#b3261e",
)
DARK = Colours(
    window="#25282d", base="#1b1d21", raised="#32363d", text="#e8eaed", muted="#a6adb8",
    border="#3d424a", tile="#2b2f35", accent="#7fb2f5", on_accent="#10233d",
    selection="#233f66", warning="#f0b866", error="#ff9a92",
)


def colours(palette: QPalette) -> Colours:
    """The theme a palette belongs to, so that widgets need no reference to it."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def contrast(one: str, other: str) -> float:
    """How much two colours `#rrggbb` differ in lightness, 1..21.

    After WCAG 2.2, "contrast ratio".
    """
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


@cache
def edge(colour: str, theme: Colours) -> str:
    """A shade of a colour that is seen on every ground: a pale chip on white needs an outline."""
    grounds = (theme.window, theme.base, theme.raised, theme.tile, theme.selection)
    shade, darken = QColor(colour), QColor(theme.text).lightness() < 128
    while min(contrast(shade.name(), ground) for ground in grounds) < _SEEN:
        shade = shade.darker(_STEP) if darken else shade.lighter(_STEP)
    return shade.name()


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0..1."""
    parsed = QColor(colour)
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (parsed.redF(), parsed.greenF(), parsed.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette(c: Colours) -> QPalette:
    """The palette of a theme."""
    role = QPalette.ColorRole
    made = QPalette(QColor(c.raised), QColor(c.window))
    for target, value in {
        role.Window: c.window, role.WindowText: c.text, role.Base: c.base,
        role.AlternateBase: c.tile, role.Text: c.text, role.PlaceholderText: c.muted,
        role.Button: c.raised, role.ButtonText: c.text, role.BrightText: c.error,
        role.ToolTipBase: c.raised, role.ToolTipText: c.text, role.Link: c.accent,
        role.LinkVisited: c.accent, role.Highlight: c.accent, role.HighlightedText: c.on_accent,
        role.Accent: c.accent, role.Mid: c.border,
    }.items():
        made.setColor(target, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        faded = QColor(c.muted)
        faded.setAlpha(150)
        made.setColor(disabled, target, faded)
    return made


def style_sheet(c: Colours) -> str:
    """What the palette cannot say."""
    return f"""
    QToolBar {{ background: {c.window}; border: 0; border-bottom: 1px solid {c.border};
        padding: {TIGHT}px {SNUG}px; spacing: {SNUG}px; }}
    QMenuBar {{ background: {c.window}; }}
    QStatusBar {{ background: {c.window}; border-top: 1px solid {c.border}; }}
    QStatusBar::item {{ border: 0; }}
    QSplitter::handle {{ background: {c.border}; }}
    QPushButton {{ background: {c.raised}; border: 1px solid {c.border};
        border-radius: {RADIUS}px; padding: 5px 14px; }}
    QPushButton:hover {{ border-color: {c.muted}; }}
    QPushButton:pressed {{ background: {c.tile}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 13px; }}
    QPushButton:disabled {{ color: {c.muted}; background: {c.window}; }}
    QPushButton[prominent="true"] {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; font-weight: 600; }}
    QPushButton[prominent="true"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[prominent="true"]:disabled {{ background: {c.tile}; color: {c.muted};
        border-color: {c.border}; }}
    QToolBar QToolButton, QToolButton[flat="true"] {{ background: transparent;
        border: 1px solid transparent; border-radius: {RADIUS}px; padding: 5px 8px; }}
    QToolButton[flat="true"]:checked {{ background: {c.selection}; border-color: {c.accent}; }}
    QToolButton[popupMode="2"] {{ padding: 5px 18px; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding;
        subcontrol-position: center right; right: {TIGHT}px; }}
    QToolButton[tight="true"] {{ padding: 5px {TIGHT}px; }}
    QToolBar QToolButton:hover, QToolButton[flat="true"]:hover {{ background: {c.tile};
        border-color: {c.border}; }}
    QToolBar QToolButton:focus, QToolButton[flat="true"]:focus {{ border-color: {c.accent}; }}
    QLineEdit, QPlainTextEdit {{ background: {c.base}; border: 1px solid {c.border};
        border-radius: {RADIUS}px; padding: 4px 6px; selection-background-color: {c.accent};
        selection-color: {c.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
    QSpinBox QLineEdit, QComboBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
    QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
        padding: {TIGHT}px; }}
    QSlider:horizontal {{ min-height: 18px; }}
    QSlider::groove:horizontal {{ background: {c.border}; height: 4px; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {c.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {c.raised}; border: 1px solid {c.muted};
        width: 14px; margin: -6px 0; border-radius: 8px; }}
    QSlider::handle:horizontal:hover {{ border-color: {c.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; width: 12px; }}
    QProgressBar {{ background: {c.tile}; border: 0; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    QTableView::item {{ padding: 2px 6px; }}
    QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: 0;
        border-bottom: 1px solid {c.border}; padding: {TIGHT}px 6px; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QLabel[muted="true"] {{ color: {c.muted}; }}
    QLabel[keys="true"] {{ background: {c.raised}; border: 1px solid {c.border};
        border-radius: {TIGHT}px; padding: 1px 6px; }}
    QLabel[tone="warning"] {{ color: {c.warning}; }}
    QLabel[tone="error"] {{ color: {c.error}; }}
    """
