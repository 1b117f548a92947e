"""Run by the frozen application before anything else: TensorFlow without its profiler.

TensorFlow imports the profiler's 30 MB library with everything else. The build leaves it out,
and an empty module stands in for it.
"""

import sys
from types import ModuleType

_NAME = "tensorflow.python.profiler.internal._pywrap_profiler_plugin"
sys.modules[_NAME] = ModuleType(_NAME)
