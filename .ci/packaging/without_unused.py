"""Run by the frozen application before anything else: TensorFlow without what is not used of it.

TensorFlow imports the libraries of its profiler and of its converter for phones, 40 MB, with
everything else. The build leaves them out, and empty modules stand in for them.
"""

import sys
from types import ModuleType


class Stand(ModuleType):
    """Has every name that is imported from it, and nothing in them."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


for name in (
    "tensorflow.python.profiler.internal._pywrap_profiler_plugin",
    "tensorflow.lite.python.analyzer_wrapper._pywrap_analyzer_wrapper",
    "tensorflow.lite.python.interpreter_wrapper._pywrap_tensorflow_interpreter_wrapper",
    "tensorflow.lite.python.metrics._pywrap_tensorflow_lite_metrics_wrapper",
):
    sys.modules[name] = Stand(name)
