"""How soon the window is painted, and how soon the first photo has its scene.

    python -m tests.benchmarks.first_light

Starts the application as its command does, in a process of its own, on a
folder of new photos, some times over; the medians count. The clock starts
before the process is made. The import of TensorFlow is timed in a process of
its own that has the machine to itself; it is the plain one, which the
engine's undercuts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from tests.benchmarks import bench

PHOTOS = 100
TIMES = 5

_IMPORT = """
import sys
import time
# Keras imports these too, but only where the development's packages are installed.
sys.modules.update(matplotlib=None, sklearn=None)
start = time.perf_counter()
import keras
import tensorflow
print(time.perf_counter() - start)
"""


def main() -> None:
    with bench.reporting(__doc__) as report, bench.new_home() as folder:
        bench.make_photos(folder, max(4, round(PHOTOS * report.scale)), bench.TWELVE_MEGAPIXELS)
        times = TIMES if report.scale >= 1 else 1
        painted, shown, imports = [], [], []
        # The first start fills the file cache and is not counted.
        for number in range(times + 1):
            home = folder.parent / f"home{number}"
            light = _start(folder, home)
            tensorflow = float(_run([sys.executable, "-c", _IMPORT]))
            if number or times == 1:
                painted.append(light[0])
                shown.append(light[1])
                imports.append(tensorflow)
        report.add("window painted after the command", median(painted), "s", at_most=1.0)
        report.add("import of TensorFlow alone", median(imports), "s")
        report.add("first classified photo shown after the command", median(shown), "s",
                   at_most=median(imports) + 4)


def _start(folder: Path, home: Path) -> tuple[float, float]:
    """Seconds until the window was painted and until the first scene was."""
    environment = {**os.environ, "SCENE_ORGANIZER_HOME": str(home)}
    begin = time.time()
    words = _run([sys.executable, "-m", "tests.benchmarks.lit_window", str(folder)], environment)
    painted, shown = (float(word) - begin for word in words.split())
    return painted, shown


def _run(command: list[str], environment: dict[str, str] | None = None) -> str:
    environment = {"QT_QPA_PLATFORM": "offscreen", "TF_CPP_MIN_LOG_LEVEL": "2",
                   **(environment or os.environ)}
    # An installed application's modules are compiled, as those of a checkout are after the
    # first start, unless the shell forbids that.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(
        command, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


if __name__ == "__main__":
    main()
