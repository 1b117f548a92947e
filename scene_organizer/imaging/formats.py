"""Which files are photos, by the endings of their names; knowing that loads no decoder."""

from __future__ import annotations

from scene_organizer.domain.siblings import RAW

PICTURES = frozenset({
    ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif",
    ".heic", ".heif", ".hif", ".avif",
})  # fmt: skip
"""Lower-case file name endings of the formats that Pillow opens."""

# ".raw" is as often the image of a disk.
SUFFIXES = PICTURES | RAW - {".raw"}
"""Lower-case file name endings of the formats that can be opened."""

TAGGABLE = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".tif", ".tiff"})
"""Lower-case endings of the files that keywords are written into; others get a sidecar."""
