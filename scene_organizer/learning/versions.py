"""Learned heads on disk, one folder a version, and which of them is in force.

A version is written into a hidden folder, flushed to the disk and renamed;
which one is in force is one small file that is replaced whole. So whatever
ends the program at whatever point, the version in force before or the new
one is, and nothing in between.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from scene_organizer.domain.errors import EnvironmentFault, InputFault, os_error_sentence
from scene_organizer.domain.learning import ModelVersion, network_of, numbered
from scene_organizer.domain.scene import Thresholds
from scene_organizer.engine.bundle import MANIFEST, ModelBundle, file_hash
from scene_organizer.engine.head import Head
from scene_organizer.paths import replace_file

FORMAT = 1
HEAD = "head.npz"
ACTIVE = "active.json"
_UNFINISHED = ".unfinished-"


class Versions:
    """The learned versions of one installation.

    Args:
        folder: Holds one folder a version; made when first needed.
        bundle: What came with the application.

    Attributes:
        notice: A sentence where the version in force cannot be used, else empty.
    """

    def __init__(self, folder: Path, bundle: ModelBundle) -> None:
        self._folder = folder
        self._bundle = bundle
        self.notice = ""

    @property
    def active(self) -> str:
        """The version in force; the bundle's own where nothing was learned."""
        return str(self._state().get("version") or self._bundle.version)

    def head(self) -> Head:
        """The head in force: where it cannot be used the bundle's own, and `notice` says so."""
        self.notice = ""
        version = self.active
        if version == self._bundle.version:
            return Head(self._bundle)
        try:
            return self.load(version)
        except (EnvironmentFault, InputFault) as fault:
            self.notice = f"{fault.sentence} The model that came with the application is used."
            return Head(self._bundle)

    def load(self, version: str) -> Head:
        """Reads a learned version.

        Raises:
            InputFault: There is no such version, or it stands on another network.
            EnvironmentFault: It is damaged.
        """
        content = self._manifest(version)
        if content.get("parent") != self._parent:
            raise InputFault(
                f"The model {version} was learned on another network than that of the model "
                f"{self._bundle.version}, which is installed: learn anew."
            )
        folder = self._folder / version
        try:
            if file_hash(folder / HEAD) != content["files"][HEAD]:
                raise EnvironmentFault(f"The model {version} is damaged: use another version.")
            with np.load(folder / HEAD, allow_pickle=False) as file:
                logits, evidence = file["logits"], file["evidence"]
            shape = (self._bundle.embedding_size + 1, len(content["classes"]))
            if logits.shape != shape or evidence.shape != shape:
                raise ValueError("its size does not fit")
            bundle = replace(
                self._bundle, version=version, classes=tuple(content["classes"]),
                thresholds=Thresholds(**content["thresholds"]), **content["calibration"],
            )
        except OSError as error:
            raise EnvironmentFault(
                f"The model {version} cannot be read. {os_error_sentence(error)}"
            ) from error
        except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
            raise EnvironmentFault(f"The model {version} is damaged: {error}.") from error
        return Head(bundle, logits, evidence)

    def next(self) -> str:
        """The version that is learned next; no number is given twice."""
        taken = [each.name.rpartition("+")[2] for each in self._folder.glob("*+*")]
        last = max((int(number) for number in taken if number.isdecimal()), default=0)
        return numbered(self._bundle.version, max(last, self._last()) + 1)

    def save(self, head: Head, corrections: Sequence[str], measured: Mapping[str, Any]) -> None:
        """Writes a new version, which is not in force yet.

        Args:
            head: Its version is from `next`.
            corrections: The contents it learned from.
            measured: Kept in the manifest: plain values.

        Raises:
            EnvironmentFault: It cannot be written.
        """
        bundle = head.bundle
        assert head.logits is not None, "a version is a head of its own"
        assert head.evidence is not None, "a version is a head of its own"
        weights = io.BytesIO()
        np.savez(weights, logits=head.logits, evidence=head.evidence,
                 corrections=np.array(corrections, np.str_))
        try:
            self._sweep()
            draft = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder))
            _write(draft / HEAD, weights.getvalue())
            content = {
                "format": FORMAT,
                "version": bundle.version,
                "parent": self._parent,
                "made": datetime.now(UTC).isoformat(timespec="seconds"),
                "classes": list(bundle.classes),
                "calibration": {name: getattr(bundle, name) for name in (
                    "temperature", "evidence_scale", "evidence_shift", "energy_scale",
                    "energy_shift")},
                "thresholds": asdict(bundle.thresholds),
                "corrections": len(corrections),
                "measured": dict(measured),
                "files": {HEAD: file_hash(draft / HEAD)},
            }
            _write(draft / MANIFEST, (json.dumps(content, indent=2) + "\n").encode())
            _flush(draft)
            number = int(bundle.version.rpartition("+")[2])
            # First, so that its number is not given again whatever becomes of it.
            self._put({**self._state(), "last": number})
            draft.rename(self._folder / bundle.version)
            _flush(self._folder)
        except OSError as error:
            raise EnvironmentFault(
                f"The model cannot be saved in {self._folder}. {os_error_sentence(error)}"
            ) from error

    def use(self, version: str) -> Head:
        """Puts a version in force.

        Raises:
            InputFault: There is no such version, or it stands on another network.
            EnvironmentFault: It is damaged, or the choice cannot be written.
        """
        own = version == self._bundle.version
        head = Head(self._bundle) if own else self.load(version)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._put({**self._state(), "version": None if own else version})
        except OSError as error:
            raise EnvironmentFault(
                f"The choice cannot be written to {self._folder}. {os_error_sentence(error)}"
            ) from error
        return head

    def remove(self, version: str) -> None:
        """Deletes a version that is not in force.

        Raises:
            InputFault: It is in force, came with the application, or is not there.
            EnvironmentFault: It cannot be deleted.
        """
        if version == self._bundle.version:
            raise InputFault("The model that came with the application stays.")
        if version == self.active:
            raise InputFault(f"The model {version} is in force: use another one first.")
        self._manifest(version)
        try:
            # Out of sight in one step: a folder half deleted would be a damaged version.
            gone = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self._folder)) / version
            (self._folder / version).rename(gone)
            self._sweep()
        except OSError as error:
            raise EnvironmentFault(
                f"The model {version} cannot be deleted. {os_error_sentence(error)}"
            ) from error

    def list(self) -> list[ModelVersion]:
        """Every version, the bundle's own first, then in the order in which they were learned."""
        active = self.active
        versions = [ModelVersion(
            self._bundle.version, active == self._bundle.version, classes=self._bundle.classes,
            measured=self._bundle.metrics,
        )]
        found = []
        for file in self._folder.glob(f"*/{MANIFEST}"):
            # One that is damaged is listed by what is known of it: its name.
            content: dict[str, Any] = {}
            with suppress(EnvironmentFault, InputFault):
                content = self._manifest(file.parent.name)
            if file.parent.name.startswith(_UNFINISHED):
                continue
            found.append(ModelVersion(
                file.parent.name, active == file.parent.name,
                content.get("parent") == self._parent,
                content.get("made", ""), tuple(content.get("classes", ())),
                int(content.get("corrections", 0)), content.get("measured", {}),
            ))
        return versions + sorted(found, key=lambda each: (
            network_of(each.version), len(each.version), each.version))

    def learned_from(self, version: str) -> frozenset[str]:
        """The contents of the corrections that a version learned from; none for the bundle's."""
        if version == self._bundle.version:
            return frozenset()
        try:
            with np.load(self._folder / version / HEAD, allow_pickle=False) as file:
                return frozenset(file["corrections"].tolist())
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            # A version that cannot be read answers nothing either.
            return frozenset()

    def rename(self, old: str, new: str) -> None:
        """Gives a category its new key in every version.

        Raises:
            EnvironmentFault: A version cannot be written.
        """
        for each in self.list():
            if old not in each.classes or not each.learned:
                continue
            content = self._manifest(each.version)
            content["classes"] = [new if key == old else key for key in content["classes"]]
            try:
                replace_file(self._folder / each.version / MANIFEST,
                             (json.dumps(content, indent=2) + "\n").encode())
            except OSError as error:
                raise EnvironmentFault(
                    f"The model {each.version} cannot be written. {os_error_sentence(error)}"
                ) from error

    @property
    def _parent(self) -> dict[str, str]:
        return {"version": self._bundle.version, "digest": self._bundle.digest}

    def _manifest(self, version: str) -> dict[str, Any]:
        folder = self._folder / version
        # A version comes from the command line: it must not name another folder.
        if Path(version).name != version or not (folder / MANIFEST).is_file():
            known = ", ".join(each.name for each in sorted(self._folder.glob("[!.]*"))
                              if each.is_dir())
            raise InputFault(f"There is no model {version!r}. Known are {self._bundle.version}"
                             f"{', ' + known if known else ''}.")
        try:
            content = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
            if content["format"] != FORMAT:
                raise InputFault(f"The model {version} was learned by a newer version of Scene "
                                 "Organizer: update it.")
            return dict(content)
        except OSError as error:
            raise EnvironmentFault(
                f"The model {version} cannot be read. {os_error_sentence(error)}"
            ) from error
        except (KeyError, TypeError, ValueError) as error:
            raise EnvironmentFault(f"The model {version} is damaged: {error}.") from error

    def _state(self) -> dict[str, Any]:
        try:
            state = json.loads((self._folder / ACTIVE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # Nothing was learned yet; a file that is no JSON was not written by this program.
            return {}
        return state if isinstance(state, dict) else {}

    def _last(self) -> int:
        last = self._state().get("last", 0)
        return last if isinstance(last, int) else 0

    def _put(self, state: Mapping[str, Any]) -> None:
        replace_file(self._folder / ACTIVE, (json.dumps(state) + "\n").encode())
        _flush(self._folder)

    def _sweep(self) -> None:
        """Clears away what an earlier run left unfinished."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for left in self._folder.glob(f"{_UNFINISHED}*"):
            shutil.rmtree(left, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _flush(folder: Path) -> None:
    """Makes sure that names in a folder survive a power cut, where the platform can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
