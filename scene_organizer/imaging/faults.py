"""Turns what decoders let escape on damaged or hostile files into one plain sentence."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import UnidentifiedImageError

from scene_organizer.domain.errors import InputFault, UnreachableFault, os_error_sentence

PROBLEMS = (OSError, ValueError, SyntaxError, EOFError, struct.error, zlib.error, LookupError,
            TypeError, ArithmeticError, RuntimeError, AttributeError)
"""What Pillow's parsers let escape on malformed files: hostile input reaches all of these.

`MemoryError` is no member: it is about limits, not about damage.
"""

NOT_A_PHOTO = "This is not a photo in a known format, or it is damaged."
TOO_MUCH_MEMORY = "The photo needs more memory than is allowed for one photo."


class Untaggable(InputFault):
    """A photo that is sound but cannot hold keywords unharmed; a sidecar can."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"{sentence} An XMP sidecar can hold its keywords instead.")


@contextmanager
def faults() -> Iterator[None]:
    """Lets nothing out but faults, and no warnings.

    Raises:
        InputFault: The photo is at fault.
        UnreachableFault: The file cannot be read.
    """
    try:
        with warnings.catch_warnings():
            # Malformed EXIF makes Pillow warn; the pixels are still good.
            warnings.simplefilter("ignore")
            yield
    except InputFault:
        raise
    except UnidentifiedImageError:
        raise InputFault(NOT_A_PHOTO) from None
    except MemoryError:
        raise InputFault(TOO_MUCH_MEMORY) from None
    except OSError as error:
        if error.errno is not None:
            raise UnreachableFault(os_error_sentence(error)) from error
        raise damaged(error) from error
    except PROBLEMS as error:
        if "Decompressed data too large" in str(error):
            raise InputFault("The photo carries more text than can be opened safely.") from error
        raise damaged(error) from error


def damaged(error: BaseException) -> InputFault:
    """The fault of a photo whose decoder said this."""
    text = " ".join(str(error).split()).rstrip(".")
    return InputFault(f"The photo is damaged: {text[:120] or type(error).__name__}.")
