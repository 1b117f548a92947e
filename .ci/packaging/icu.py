"""ICU's library of data, without the data.

Qt is linked with 31 MB of it, which it asks only to compare texts by the rules of languages and
for old character sets: this application does neither. binutils make it, on Linux with x86-64.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path

_HEADER = 0x90
"""Bytes that say what the data are; after them comes the count of what is there."""


def empty(library: Path) -> None:
    """Writes the library anew, with a header and a count of nothing."""
    symbols = subprocess.run(["readelf", "-W", "--dyn-syms", library], check=True,
                             capture_output=True, text=True).stdout
    found = re.search(r"([0-9a-f]+) +0x[0-9a-f]+ OBJECT .* (icudt\d+_dat)", symbols)
    assert found is not None, "this is no library of ICU's data"
    name = found[2]
    # Its section lies in the file where it lies in memory.
    start = int(found[1], 16)
    header = library.read_bytes()[start : start + _HEADER]
    assert header[12:16] == b"CmnD"
    values = ",".join(map(str, header.ljust(_HEADER + 16, b"\0")))
    with tempfile.TemporaryDirectory() as folder:
        source, part = Path(folder) / "icu.s", Path(folder) / "icu.o"
        source.write_text(
            f".section .rodata\n.globl {name}\n.type {name}, @object\n.balign 16\n"
            f'{name}: .byte {values}\n.size {name}, .-{name}\n'
            '.section .note.GNU-stack,"",@progbits\n', encoding="ascii",
        )
        subprocess.run(["as", "--64", "-o", part, source], check=True)
        library.unlink()
        subprocess.run(["ld", "-shared", "-soname", library.name, "-o", library, part], check=True)
