"""Libraries that are linked with and never asked, written anew without what makes them large.

binutils do it, on Linux with x86-64: an assembler, a linker and what reads symbols.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

_HEADER = 0x90
"""Bytes that say what ICU's data are; after them comes the count of what is there."""


def empty_data(library: Path) -> None:
    """Leaves of ICU's library of data a header and a count of nothing.

    Qt asks for its 31 MB only to compare texts by the rules of languages and for old character
    sets: this application does neither.
    """
    found = re.search(r"([0-9a-f]+) +0x[0-9a-f]+ OBJECT .* (icudt\d+_dat)", _symbols(library))
    assert found is not None, "this is no library of ICU's data"
    name = found[2]
    # Its section lies in the file where it lies in memory.
    start = int(found[1], 16)
    header = library.read_bytes()[start : start + _HEADER]
    assert header[12:16] == b"CmnD"
    values = ",".join(map(str, header.ljust(_HEADER + 16, b"\0")))
    _assemble(library, (
        f".section .rodata\n.globl {name}\n.type {name}, @object\n.balign 16\n"
        f"{name}: .byte {values}\n.size {name}, .-{name}\n"
    ))


def empty_encoder(library: Path, user: Path) -> None:
    """Leaves of the encoder x265 functions that answer 0, which libheif takes for: there is none.

    HEIC is only read here, which libde265 does; what would write it has 23 MB.

    Args:
        library: x265.
        user: libheif, which says what it asks for.
    """
    names = re.findall(r" UND (x265_\w+)", _symbols(user))
    assert names, "this is no libheif that is linked with x265"
    _assemble(library, ".text\n" + "".join(
        f".globl {name}\n.type {name}, @function\n{name}: xorl %eax, %eax\nret\n"
        for name in names
    ))


def _symbols(library: Path) -> str:
    return subprocess.run(["readelf", "-W", "--dyn-syms", library], check=True,
                          capture_output=True, text=True).stdout


def _assemble(library: Path, source: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        text, part = Path(folder) / "part.s", Path(folder) / "part.o"
        text.write_text(f'{source}.section .note.GNU-stack,"",@progbits\n', encoding="ascii")
        subprocess.run(["as", "--64", "-o", part, text], check=True)
        library.unlink()
        subprocess.run(["ld", "-shared", "-soname", library.name, "-o", library, part], check=True)
