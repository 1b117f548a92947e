"""What is no scene."""

from __future__ import annotations

from scene_organizer.demo.canvas import Canvas, blend


def cup(canvas: Canvas) -> None:
    """A cup of coffee on a table."""
    wall = canvas.any_of(((214, 204, 190), (188, 204, 204), (222, 196, 180)))
    canvas.shade(blend(wall, (255, 255, 255), 0.25), wall, 0, 0.62)
    canvas.shade((150, 112, 80), (118, 84, 58), 0.62, 1.0)
    x, y = canvas.between(0.36, 0.6), 0.7
    glaze = canvas.any_of(((196, 74, 58), (58, 96, 140), (232, 226, 214)))
    canvas.disc(x, y + 0.13, 0.26, (226, 222, 214), flat=0.28)
    canvas.disc(x + 0.115, y - 0.06, 0.085, glaze)
    canvas.disc(x + 0.115, y - 0.06, 0.055, wall)
    canvas.polygon([(x - 0.11, y - 0.2), (x + 0.11, y - 0.2), (x + 0.085, y + 0.13),
                    (x - 0.085, y + 0.13)], glaze)
    canvas.disc(x, y + 0.13, 0.127, glaze, flat=0.3)
    canvas.disc(x, y - 0.2, 0.165, blend(glaze, (255, 255, 255), 0.3), flat=0.3)
    canvas.disc(x, y - 0.195, 0.14, (66, 42, 30), flat=0.28)


def balloons(canvas: Canvas) -> None:
    """Balloons in the sky."""
    canvas.heaven()
    for _ in range(7):
        x, y = canvas.between(0.12, 0.88), canvas.between(0.15, 0.6)
        paint = canvas.any_of(((214, 70, 62), (240, 178, 50), (70, 140, 200), (120, 170, 80),
                               (170, 96, 160)))
        size = canvas.between(0.07, 0.12)
        canvas.line([(x, y + size), (x + 0.01, y + 0.2), (x - 0.01, y + 0.36)], (90, 90, 96), 0.003)
        canvas.disc(x, y, size, paint, flat=1.2)
        canvas.disc(x - size * 0.2, y - size * 0.5, size * 0.18,
                    blend(paint, (255, 255, 255), 0.6), flat=1.3)
