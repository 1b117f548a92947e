"""Dates of capture from file names and file times, for photos that do not say theirs."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, time

_DAY = r"((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
_TIME = (r"(?P<hour>[01]\d|2[0-3]|\d(?=[-_.:h]))[-_.:h]?(?P<minute>[0-5]\d)[-_.:m]?"
         r"(?P<second>[0-5]\d)")
_NOON = r"[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}_]?(?P<noon>[AaPp])\.?[Mm]\b"

_NAME = re.compile(
    # Eight digits inside a longer number or a lower-case hash are no date.
    rf"(?<![0-9a-f]){_DAY}"
    # "_", " at ", "T"; but the digits after WhatsApp's "-WA" are a counter.
    rf"(?:(?!-WA)\D{{0,6}}?{_TIME}(?:\d{{3,6}})?(?!\d)(?:{_NOON})?|(?![0-9a-f]))"
)
"""IMG_20240102_030405, 2024-01-02 03.04.05, IMG-20240102-WA0001, signal-2024-01-02-030405,
Screenshot 2024-01-02 at 3.04.05 PM, WIN_20240102_03_04_05_Pro and their like."""

_EPOCH = re.compile(r"(?:FB_IMG_|mmexport|wx_camera_)(1\d{12})(?!\d)")
"""Milliseconds since 1970: Facebook and WeChat."""

_OLDEST_FILE_TIME = datetime(1981, 1, 1, tzinfo=UTC)
# FAT counts from 1980, Unix from 1970: disks and archives that lost a time say one of these.


def from_name(name: str) -> str | None:
    """The date in a file name as ISO 8601: local time, or the day alone; None without one."""
    epoch = _EPOCH.match(name)
    if epoch:
        return _local(datetime.fromtimestamp(int(epoch[1]) / 1000, UTC))
    for match in _NAME.finditer(name):
        with suppress(ValueError):
            day = date(int(match[1]), int(match[3]), int(match[4]))
            if match["hour"] is None:
                return day.isoformat()
            hour = int(match["hour"])
            if match["noon"]:
                hour = hour % 12 + 12 * (match["noon"] in "Pp")
            moment = datetime.combine(day, time(hour, int(match["minute"]), int(match["second"])))
            # The Pixel camera alone names its photos in universal time.
            return _local(moment.replace(tzinfo=UTC)) if name.startswith("PXL_") else (
                moment.isoformat())
    return None


def from_mtime(seconds: float) -> str | None:
    """A file's modification time as ISO 8601 with offset; None where it is a disk's default."""
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
        return None if moment < _OLDEST_FILE_TIME else _local(moment)
    except (ValueError, OverflowError, OSError):
        # Damaged file systems hold times that no calendar has.
        return None


def _local(moment: datetime) -> str:
    return moment.astimezone().isoformat(timespec="seconds")
