"""Files get names, links and each other's names; a name that is taken stays whose it is."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

import pytest

from scene_organizer.fileops import contents, naming, volume
from tests.mishaps import failing

TIME = 1_500_000_000_987_654_321
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX links")


def write(path: Path, content: str | bytes = b"bytes") -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    os.utime(path, ns=(TIME - 5, TIME))
    return path


@pytest.fixture(params=["native", "links", "copies"])
def renaming(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Disks that rename exclusively, that can only link, and that can do neither."""
    how: str = request.param
    if how == "native" and naming._native is None:
        pytest.skip("this system has no exclusive rename")
    if how != "native":
        monkeypatch.setattr(naming, "_native", None)
    if how == "copies":
        def refuse(*_: object, **__: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", refuse)
    return how


def test_a_file_gets_another_name(renaming: str, tmp_path: Path) -> None:
    old, new = write(tmp_path / "old"), tmp_path / "new"
    inode = old.stat().st_ino
    naming.rename(old, new)
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
    assert new.read_bytes() == b"bytes"
    assert new.stat().st_mtime_ns == TIME
    assert (new.stat().st_ino == inode) == (renaming != "copies")


def test_a_name_that_is_taken_stays_whose_it_is(renaming: str, tmp_path: Path) -> None:
    mine, theirs = write(tmp_path / "mine"), write(tmp_path / "theirs", "theirs")
    with pytest.raises(FileExistsError):
        naming.rename(mine, theirs)
    assert (mine.read_bytes(), theirs.read_bytes()) == (b"bytes", b"theirs")
    with pytest.raises(FileNotFoundError):
        naming.rename(tmp_path / "nothing", tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "theirs"]


@POSIX
def test_a_link_that_is_renamed_stays_a_link(renaming: str, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(write(tmp_path / "photo"))
    if renaming == "copies":
        with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
            naming.rename(tmp_path / "link", tmp_path / "new")
    else:
        naming.rename(tmp_path / "link", tmp_path / "new")
        assert (tmp_path / "new").readlink() == tmp_path / "photo"
    assert (tmp_path / "photo").read_bytes() == b"bytes"
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what Linux offers")
def test_linux_renames_and_exchanges_in_one_step(tmp_path: Path) -> None:
    rename = naming._native_rename(naming._RENAME_NOREPLACE, naming._RENAME_EXCL)
    exchange = naming._native_rename(naming._RENAME_EXCHANGE, naming._RENAME_SWAP)
    assert rename is not None
    assert exchange is not None
    first, second = (os.fsencode(write(tmp_path / name, name)) for name in ("first", "second"))
    assert rename(first, second) != 0
    assert exchange(first, second) == 0
    assert (tmp_path / "first").read_text() == "second"
    assert (tmp_path / "second").read_text() == "first"
    assert rename(first, os.fsencode(tmp_path / "third")) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["second", "third"]


@pytest.mark.skipif(naming._native is None, reason="this system has no exclusive rename")
def test_what_the_system_says_of_a_rename_names_both_files(tmp_path: Path) -> None:
    mine, theirs = write(tmp_path / "mine"), write(tmp_path / "theirs")
    with pytest.raises(FileExistsError) as caught:
        naming.rename(mine, theirs)
    error = caught.value
    assert (error.errno, error.strerror) == (errno.EEXIST, os.strerror(errno.EEXIST))
    assert (error.filename, error.filename2) == (str(mine), str(theirs))


def test_a_rename_of_two_steps_that_fails_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old, new = write(tmp_path / "old"), tmp_path / "new"

    def unlink(path: Path) -> None:
        if path == old:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        os.unlink(path)  # noqa: PTH108 - what is patched is the method

    monkeypatch.setattr(volume, "remove", unlink)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        naming.rename(old, new)
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_disk_that_reports_failure_for_what_it_has_done_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old, new = write(tmp_path / "old"), tmp_path / "new"
    with failing("unlink", errno.EIO, done=True) as calls:
        naming.rename(old, new)
    assert [Path(call[0]) for call in calls] == [old]
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_a_copy_in_place_of_a_rename_is_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    monkeypatch.setattr(contents, "digest", lambda path: "other bytes than were written")
    old, new = write(tmp_path / "old"), tmp_path / "new"
    with failing("link", errno.EPERM), pytest.raises(OSError, match="new") as caught:
        naming.rename(old, new)
    assert caught.value.errno == errno.EIO
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


def test_a_disk_that_fails_to_link_is_no_disk_without_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(naming, "_native", None)
    old = write(tmp_path / "old")
    with failing("link", errno.EIO), pytest.raises(OSError, match=os.strerror(errno.EIO)):
        naming.rename(old, tmp_path / "new")
    assert [path.name for path in tmp_path.iterdir()] == ["old"]


@pytest.mark.parametrize("native", [True, False])
def test_two_files_are_exchanged_or_the_new_one_takes_the_name(
    native: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if native and naming._native_exchange is None:
        pytest.skip("this system cannot exchange names")
    if not native:
        monkeypatch.setattr(naming, "_native_exchange", None)
    new, old = write(tmp_path / "new", "new"), write(tmp_path / "old", "old")
    naming.exchange(new, old)
    assert old.read_text() == "new"
    assert new.exists() == native
    if native:
        assert new.read_text() == "old"
        with pytest.raises(FileNotFoundError) as caught:
            naming.exchange(new, tmp_path / "nothing")
        assert caught.value.filename == str(new)
        assert caught.value.filename2 == str(tmp_path / "nothing")


@POSIX
def test_links_lead_where_they_were_made_to_lead(tmp_path: Path) -> None:
    photo = write(tmp_path / "photo")
    naming.link(photo, tmp_path / "hard")
    naming.point(tmp_path / "symbolic", photo)
    assert (tmp_path / "hard").samefile(photo)
    assert (tmp_path / "symbolic").readlink() == photo
    assert naming.points(tmp_path / "symbolic", photo)
    assert not naming.points(tmp_path / "symbolic", tmp_path / "hard")
    assert not naming.points(tmp_path / "hard", photo)
    assert not naming.points(tmp_path / "nothing", photo)
    for make in (lambda: naming.link(photo, tmp_path / "symbolic"),
                 lambda: naming.point(tmp_path / "hard", photo)):
        with pytest.raises(FileExistsError):
            make()
    # A second name of a link is one of the link, not of what it leads to.
    naming.link(tmp_path / "symbolic", tmp_path / "second")
    assert (tmp_path / "second").is_symlink()


# Other systems, as far as they can be tried on this one


def test_macos_renames_and_exchanges_by_its_own_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[tuple[bytes, bytes, int]] = []

    class Library:
        def renamex_np(self, source: bytes, target: bytes, flags: int) -> int:
            called.append((source, target, flags))
            return 7

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(ctypes, "CDLL", lambda name, use_errno: Library())
    rename = naming._native_rename(naming._RENAME_NOREPLACE, naming._RENAME_EXCL)
    exchange = naming._native_rename(naming._RENAME_EXCHANGE, naming._RENAME_SWAP)
    assert rename is not None
    assert exchange is not None
    assert rename(b"a", b"b") == 7
    exchange(b"c", b"d")
    # Of <sys/stdio.h>: RENAME_EXCL and RENAME_SWAP.
    assert called == [(b"a", b"b", 4), (b"c", b"d", 2)]


@pytest.mark.parametrize("platform", ["win32", "freebsd14", "darwin"])
def test_a_system_without_such_a_call_has_none(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda name, use_errno: object())
    assert naming._native_rename(1, 4) is None


def test_windows_refuses_a_taken_name_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = write(tmp_path / "old"), tmp_path / "new"
    monkeypatch.setattr(naming, "_native", None)
    with failing("link", errno.EPERM) as calls, monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        naming.rename(old, new)
    assert not calls
    assert [path.name for path in tmp_path.iterdir()] == ["new"]
