"""Errors by whose fault they are; each carries a sentence fit to show a user."""

from __future__ import annotations

import errno


class SceneOrganizerError(Exception):
    """Base of every error this application raises on purpose.

    `str(error)` is one plain sentence that says what happened and, where
    there is something to do about it, what to do.
    """

    @property
    def sentence(self) -> str:
        """The sentence to show."""
        return str(self)


class EnvironmentFault(SceneOrganizerError):
    """The computer's fault: disk full, no permission, a damaged installation."""


class DamagedFault(EnvironmentFault):
    """A file of the application's own is damaged."""


class InputFault(SceneOrganizerError):
    """What came in is at fault: a broken photo, a bad setting, wrong usage."""


class UnreachableFault(InputFault):
    """A file that cannot be read now but may be later: no permission, vanished, disk error."""


class ProgramFault(SceneOrganizerError):
    """Our fault: something that must not happen did."""


class Cancelled(SceneOrganizerError):
    """The person asked to stop."""


_SENTENCES = {
    errno.ENOSPC: "There is no space left on the disk.",
    errno.EDQUOT: "The disk quota is used up.",
    errno.EACCES: "Permission denied.",
    errno.EPERM: "The operation is not permitted.",
    errno.EROFS: "The disk is read-only.",
    errno.ENOENT: "The file is no longer there.",
    errno.EIO: "The disk could not be read or written (input/output error).",
    errno.ENAMETOOLONG: "The file name is too long for this disk.",
    errno.EXDEV: "Source and target are on different disks.",
    errno.EISDIR: "This is a folder, not a file.",
    errno.ENOTDIR: "Part of the path is not a folder.",
    errno.EMFILE: "Too many files are open.",
    errno.EEXIST: "A file of that name already exists.",
}


def os_error_sentence(error: OSError) -> str:
    """The sentence for an operating-system error, without naming the path."""
    known = _SENTENCES.get(error.errno or 0)
    if known:
        return known
    return f"The system reported: {error.strerror or error}."
