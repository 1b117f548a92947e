"""Folders that are watched: a real observer, real files, a real catalog."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event, Lock, Thread

import pytest

from scene_organizer.domain.changes import ChangeSet
from scene_organizer.domain.errors import InputFault, SceneOrganizerError
from scene_organizer.domain.operation import BatchReport, Mode, State
from scene_organizer.domain.photo import Photo
from scene_organizer.domain.query import PhotoQuery
from scene_organizer.domain.watching import Blindness, Means, WatchState
from scene_organizer.ingest import events as events_module
from scene_organizer.library import Library
from scene_organizer.library.watching import AutoOrganize, Listener, Watches
from scene_organizer.settings import Settings
from tests.conftest import MakePhoto, wait_until
from tests.fakes import COLOURS, UNSURE_COLOUR, FakePool


class Heard(Listener):
    """Keeps all that it was told."""

    def __init__(self) -> None:
        self.states: list[WatchState] = []
        self.taken: list[str] = []
        self.gone: list[str] = []
        self.new = 0
        self.changed: set[int] = set()
        self.reports: list[BatchReport] = []
        self.faults: list[str] = []
        self._lock = Lock()

    def on_state(self, state: WatchState) -> None:
        self.states.append(state)

    def on_changed(self, changes: ChangeSet) -> None:
        with self._lock:
            self.changed.update(changes.photos)

    def on_taken(self, folder: Path, photos: Sequence[Photo], new: int) -> None:
        self.new += new
        self.taken += [photo.path.name for photo in photos]

    def on_gone(self, folder: Path, photos: Sequence[Photo]) -> None:
        self.gone += [photo.path.name for photo in photos]

    def on_organized(self, folder: Path, report: BatchReport) -> None:
        self.reports.append(report)

    def on_fault(self, folder: Path, fault: SceneOrganizerError) -> None:
        self.faults.append(fault.sentence)


@pytest.fixture
def heard() -> Heard:
    return Heard()


StartWatch = Callable[..., Watches]


@pytest.fixture
def watch(library: Library, folder: Path, heard: Heard) -> Iterator[StartWatch]:
    """Watches the folder, and waits until it does; all watches end with the test."""
    running: list[Watches] = []

    def start(*folders: Path, listener: Heard = heard, **options: object) -> Watches:
        watches = library.watching.watch(folders or (folder,), listener, **options)
        running.append(watches)
        before = len(listener.states)
        watches.start()
        wait_until(lambda: len(listener.states) > before)
        return watches

    yield start
    for watches in running:
        watches.stop()
        watches.join()


def names_in(library: Library, folder: Path) -> list[str]:
    """The photos that the grid would show."""
    ids = [id for group in library.query(PhotoQuery((folder,))) for id in group.ids]
    return sorted(photo.path.name for photo in library.photos(ids))


def test_a_photo_that_is_written_bit_by_bit_is_read_once_it_is_whole(
    library: Library, pool: FakePool, folder: Path, heard: Heard, watch: StartWatch,
    make_photo: MakePhoto,
) -> None:
    whole = make_photo("elsewhere/sea.jpg", (64, 48), COLOURS["sea"]).read_bytes()
    watch()
    assert heard.states[-1].means is Means.EVENTS
    half = len(whole) // 2
    with (folder / "sea.jpg").open("wb") as file:
        file.write(whole[:half])
        file.flush()
        assert not pool.decoded
        file.write(whole[half:])
    wait_until(lambda: heard.taken == ["sea.jpg"])
    assert [path.name for path in pool.decoded] == ["sea.jpg"]
    assert library.photo_at(folder / "sea.jpg").scene == "sea"
    assert heard.new == 1


def test_names_of_browsers_and_synchronizers_come_in_under_their_last_name_only(
    folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto, pool: FakePool,
) -> None:
    photo = make_photo("elsewhere/sea.jpg", (64, 48), COLOURS["sea"])
    watch()
    (folder / "firefox.jpg").touch()
    partial = {
        "firefox.Ab12.jpg.part": "firefox.jpg", "Unconfirmed 1.crdownload": "chrome.jpg",
        ".syncthing.phone.jpg.tmp": "phone.jpg", ".cloud.jpg.~7f3a": "cloud.jpg",
        ".rsynced.jpg.Xy12Z": "rsynced.jpg", ".pending-17-camera.jpg": "camera.jpg",
    }
    for name in partial:
        shutil.copy(photo, folder / name)
    safari = folder / "safari.jpg.download"
    safari.mkdir()
    shutil.copy(photo, safari / "safari.jpg")
    for name, final in partial.items():
        (folder / name).replace(folder / final)
    (safari / "safari.jpg").replace(folder / "safari.jpg")
    safari.rmdir()
    expected = sorted([*partial.values(), "safari.jpg"])
    wait_until(lambda: sorted(heard.taken) == expected)
    assert sorted(path.name for path in pool.decoded) == expected


def test_changed_deleted_returned_and_renamed(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
) -> None:
    sea = make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    forest = make_photo("elsewhere/a.jpg", (64, 48), COLOURS["forest"])
    watch()
    wait_until(lambda: heard.taken == ["a.jpg"])
    id = library.photo_at(sea).id
    # An editor: another file takes the name.
    temporary = folder / ".a.jpg.tmp"
    shutil.copy(forest, temporary)
    temporary.replace(sea)
    wait_until(lambda: heard.taken == ["a.jpg", "a.jpg"])
    assert library.photo_at(sea).scene == "forest"
    # Away for long enough to count as gone, and back.
    sea.rename(folder.parent / "b.jpg")
    wait_until(lambda: heard.gone == ["a.jpg"])
    assert names_in(library, folder) == []
    (folder.parent / "b.jpg").rename(folder / "b.jpg")
    wait_until(lambda: names_in(library, folder) == ["b.jpg"])
    wait_until(lambda: heard.taken[2:] == ["b.jpg"])
    assert library.photo_at(folder / "b.jpg").scene == "forest"
    assert library.photos([id]), "the row outlives it all"


def test_folders_that_come_go_and_are_excluded(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
    tmp_path: Path,
) -> None:
    library.settings = replace(library.settings, exclusions=("private",))
    watch()
    for name in ("trip/day 1/a.jpg", "trip/private/b.jpg", "trip/.hidden/c.jpg", "trip/d.jpg"):
        make_photo(f"elsewhere/{name}", (64, 48), COLOURS["sea"])
    (tmp_path / "elsewhere" / "trip").rename(folder / "trip")
    wait_until(lambda: names_in(library, folder) == ["a.jpg", "d.jpg"] == sorted(heard.taken))
    make_photo("photos/trip/private/e.jpg", (64, 48))
    make_photo("photos/trip/f.jpg", (64, 48), COLOURS["sea"])
    wait_until(lambda: "f.jpg" in heard.taken)
    (folder / "trip").rename(tmp_path / "gone")
    wait_until(lambda: names_in(library, folder) == [])
    assert sorted(heard.taken) == ["a.jpg", "d.jpg", "f.jpg"]


def test_a_folder_that_vanishes_is_offline_and_watched_again_when_it_is_back(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
) -> None:
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    watch()
    wait_until(lambda: heard.taken == ["a.jpg"])
    away = folder.rename(folder.parent / "unplugged")
    wait_until(lambda: heard.states[-1].means is Means.AWAY)
    wait_until(lambda: library.photo_at(folder / "a.jpg").offline)
    make_photo("unplugged/b.jpg", (64, 48), COLOURS["sea"])
    away.rename(folder)
    wait_until(lambda: heard.states[-1].means is Means.EVENTS)
    wait_until(lambda: "b.jpg" in heard.taken)
    # What came back is no new photo.
    assert heard.new == 2
    assert not library.photo_at(folder / "a.jpg").offline
    make_photo("photos/c.jpg", (64, 48), COLOURS["sea"])
    wait_until(lambda: "c.jpg" in heard.taken)


def test_what_came_while_nobody_watched_is_found_at_the_start(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
) -> None:
    first = watch()
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    first.stop()
    first.join()
    make_photo("photos/b.jpg", (64, 48), COLOURS["forest"])
    watch()
    wait_until(lambda: names_in(library, folder) == ["a.jpg", "b.jpg"] == sorted(heard.taken))


def test_lost_events_are_made_up_for_by_the_sweep(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
) -> None:
    make_photo("photos/gone.jpg", (64, 48), COLOURS["street"])
    watches = watch(sweep_seconds=1.0)
    wait_until(lambda: heard.taken == ["gone.jpg"])
    watches._watches[0]._events.stop()
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    (folder / "gone.jpg").unlink()
    wait_until(lambda: "a.jpg" in heard.taken)
    wait_until(lambda: heard.gone == ["gone.jpg"])


def test_where_no_more_folders_can_be_watched_they_are_polled_and_that_is_said(
    folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(events_module.Events, "_probe", refuse)
    watch(poll_seconds=1.0)
    state = heard.states[-1]
    assert (state.means, state.blindness, state.seconds) == (Means.POLLING, Blindness.LIMIT, 1.0)
    assert "fs.inotify.max_user_watches" in state.sentence
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    wait_until(lambda: heard.taken == ["a.jpg"])


def test_network_drives_are_polled(
    folder: Path, heard: Heard, watch: StartWatch, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("scene_organizer.ingest.mounts.network_kind", lambda folder: "NFS")
    watch()
    assert heard.states[-1].means is Means.POLLING
    assert "a network drive (NFS)" in heard.states[-1].sentence


def test_what_is_certain_is_organized_and_can_be_undone(
    library: Library, folder: Path, heard: Heard, watch: StartWatch, make_photo: MakePhoto,
    tmp_path: Path,
) -> None:
    make_photo("photos/old.jpg", (64, 48), COLOURS["sea"])
    how = AutoOrganize(Mode.MOVE, tmp_path / "sorted", 0.95)
    first = watch(organize=how)
    wait_until((tmp_path / "sorted" / "sea" / "old.jpg").exists)
    make_photo("photos/new.jpg", (64, 48), COLOURS["forest"])
    make_photo("photos/unsure.jpg", (64, 48), UNSURE_COLOUR)
    wait_until((tmp_path / "sorted" / "forest" / "new.jpg").exists)
    wait_until(lambda: "unsure.jpg" in heard.taken)
    assert (folder / "unsure.jpg").exists()
    # Its own moves are no news.
    assert heard.gone == []
    wait_until(lambda: len(heard.reports) == 2)
    library.files.undo()
    assert (folder / "new.jpg").exists()
    make_photo("photos/newest.jpg", (64, 48), COLOURS["forest"])
    wait_until((tmp_path / "sorted" / "forest" / "newest.jpg").exists)
    assert heard.taken.count("new.jpg") == 1
    # Nor does a later watch do again what was undone.
    first.stop()
    first.join()
    again = Heard()
    watch(listener=again, organize=how)
    make_photo("photos/last.jpg", (64, 48), COLOURS["sea"])
    wait_until((tmp_path / "sorted" / "sea" / "last.jpg").exists)
    assert (folder / "new.jpg").exists()


def test_only_what_is_certain_enough_may_be_organized_unasked(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    for floor in (0.0, 0.49, 1.01):
        with pytest.raises(InputFault, match=r"0\.5"):
            AutoOrganize(Mode.MOVE, tmp_path / "sorted", floor)
    with pytest.raises(InputFault, match="lies inside"):
        library.watching.check((folder,), AutoOrganize(Mode.MOVE, folder / "in", 0.9))


def test_what_was_chosen_for_the_window_makes_sense_or_is_refused(tmp_path: Path) -> None:
    chosen = Settings(auto_organize_mode="move", auto_organize_destination=str(tmp_path))
    how = AutoOrganize.of(chosen)
    assert (how.destination, how.floor) == (tmp_path, 0.95)
    for wrong in ({"auto_organize_mode": "burn"}, {"auto_organize_destination": " "},
                  {"auto_organize_floor": 0.3}):
        with pytest.raises(InputFault):
            AutoOrganize.of(replace(chosen, **wrong))


def test_stopping_in_the_middle_loses_nothing(
    library: Library, pool: FakePool, folder: Path, heard: Heard, watch: StartWatch,
    make_photo: MakePhoto,
) -> None:
    for number in range(40):
        make_photo(f"photos/{number}.jpg", (64, 48), COLOURS["sea"])
    stopped: list[Watches] = []
    pool.on_decode = lambda task: stopped[0].stop() if len(pool.decoded) == 5 else None
    stopped.append(watch())
    stopped[0].join()
    done = len(heard.taken)
    assert done < 40
    again = Heard()
    pool.on_decode = lambda task: None
    watch(listener=again)
    wait_until(lambda: not any(
        photo.awaited for photo in library.photos(list(range(1, 100)))) and len(again.taken) > 0)
    assert len(names_in(library, folder)) == 40


def test_what_one_thread_organizes_another_does_not_take_for_interrupted(
    library: Library, folder: Path, tmp_path: Path, make_photo: MakePhoto
) -> None:
    make_photo("photos/a.jpg", (64, 48), COLOURS["sea"])
    make_photo("photos/b.jpg", (64, 49), COLOURS["sea"])
    library.scan(folder)
    ids = [photo.id for photo in library.photos([1, 2])]
    plan = library.files.plan(ids, tmp_path / "sorted", Mode.MOVE, 0.5, [folder])
    begun, go_on = Event(), Event()

    def hold(done: int, total: int) -> None:
        begun.set()
        go_on.wait(30)

    reports: list[BatchReport] = []
    found: list[str] = []
    organizing = Thread(
        target=lambda: reports.append(library.files.apply(plan, on_progress=hold)))
    recovering = Thread(target=lambda: found.append(library.files.recover().sentence))
    organizing.start()
    assert begun.wait(30)
    recovering.start()
    recovering.join(0.5)
    assert found == [], "it waits for its turn"
    go_on.set()
    organizing.join()
    recovering.join()
    assert reports[0].count(State.DONE) == 2
    assert found == [""]
