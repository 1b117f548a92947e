"""Learned models on disk, one folder a version, and which of them is in force.

A version is a head ("1.1.0+3", its network's third) or a retrained network
("1.1.0-deep.1"), on which further heads may stand ("1.1.0-deep.1+4").

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
from scene_organizer.domain.learning import (
    ModelVersion,
    network_of,
    numbered,
    retrained_number,
)
from scene_organizer.domain.scene import Thresholds
from scene_organizer.engine.base_set import read_base_set
from scene_organizer.engine.bundle import MANIFEST, ModelBundle, file_hash
from scene_organizer.engine.head import Head
from scene_organizer.learning.networks import Networks, Origin, parent_of
from scene_organizer.learning.quick import own_head
from scene_organizer.paths import flush_folder, replace_file

FORMAT = 1
HEAD = "head.npz"
ACTIVE = "active.json"
_UNFINISHED = ".unfinished-"


class Versions:
    """The learned versions of one installation.

    Args:
        folder: Holds one folder a version; made when first needed.
        shipped: What came with the application.

    Attributes:
        networks: What the versions stand on.
        notice: A sentence where the version in force cannot be used, else empty.
    """

    def __init__(self, folder: Path, shipped: ModelBundle) -> None:
        self._folder = folder
        self._shipped = shipped
        self.networks = Networks(folder, shipped)
        self.notice = ""

    @property
    def active(self) -> str:
        """The version in force; the application's own where nothing was learned."""
        return str(self._state().get("version") or self._shipped.version)

    def head(self) -> Head:
        """The head in force: where it cannot be used the shipped one, and `notice` says so."""
        self.notice = ""
        try:
            return self.load(self.active)
        except (EnvironmentFault, InputFault) as fault:
            self.notice = f"{fault.sentence} The model that came with the application is used."
            return Head(self._shipped)

    def load(self, version: str) -> Head:
        """Reads a version.

        Raises:
            InputFault: There is no such version, or it stands on another network.
            EnvironmentFault: It is damaged.
        """
        if version == self._shipped.version:
            return Head(self._shipped)
        if self.networks.is_retrained(version):
            network = self.networks.find(version)
            # As weights on the embedding: categories that are taken away go out of those.
            return own_head(network, read_base_set(network.folder))
        content = self._manifest(version)
        network = self.networks.find(version)
        if content.get("parent") != parent_of(network):
            raise InputFault(
                f"The model {version} was learned on another network than that of the model "
                f"{network.version}, which is installed: learn anew."
            )
        folder = self._folder / version
        try:
            if file_hash(folder / HEAD) != content["files"][HEAD]:
                raise EnvironmentFault(f"The model {version} is damaged: use another version.")
            with np.load(folder / HEAD, allow_pickle=False) as file:
                logits, evidence = file["logits"], file["evidence"]
            shape = (network.embedding_size + 1, len(content["classes"]))
            if logits.shape != shape or evidence.shape != shape:
                raise ValueError("its size does not fit")
            bundle = replace(
                network, version=version, classes=tuple(content["classes"]),
                thresholds=Thresholds(**content["thresholds"]), **content["calibration"],
            )
        except OSError as error:
            raise EnvironmentFault(
                f"The model {version} cannot be read. {os_error_sentence(error)}"
            ) from error
        except (KeyError, TypeError, ValueError, zipfile.BadZipFile) as error:
            raise EnvironmentFault(f"The model {version} is damaged: {error}.") from error
        return Head(bundle, logits, evidence)

    def next(self, network: str) -> str:
        """The version of the head that is learned next on a network; no number is given twice."""
        taken = [each.name.rpartition("+")[2] for each in self._folder.glob("*+*")]
        last = max((int(number) for number in taken if number.isdecimal()), default=0)
        return numbered(network, max(last, self._last("last")) + 1)

    def next_network(self) -> str:
        """The version of the network that is retrained next; no number is given twice."""
        return self.networks.next(self._last("last_network"))

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
                "parent": parent_of(self.networks.find(bundle.version)),
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
            flush_folder(draft)
            number = int(bundle.version.rpartition("+")[2])
            # First, so that its number is not given again whatever becomes of it.
            self._put({**self._state(), "last": number})
            draft.rename(self._folder / bundle.version)
            flush_folder(self._folder)
        except OSError as error:
            raise EnvironmentFault(
                f"The model cannot be saved in {self._folder}. {os_error_sentence(error)}"
            ) from error

    def take_in(
        self, candidate: Path, version: str, corrections: Sequence[str],
        measured: Mapping[str, Any],
    ) -> None:
        """Makes a retrained network a version, which is not in force yet.

        Args:
            candidate: Its bundle, in a folder of the same drive, which is moved.
            version: From `next_network`.
            corrections: The contents it learned from.
            measured: Kept beside it: plain values.

        Raises:
            EnvironmentFault: It cannot be moved.
        """
        try:
            self._put({**self._state(), "last_network": retrained_number(version)})
            self.networks.take_in(candidate, version, corrections, measured)
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
        own = version == self._shipped.version
        head = self.load(version)
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
        if version == self._shipped.version:
            raise InputFault("The model that came with the application stays.")
        if version == self.active:
            raise InputFault(f"The model {version} is in force: use another one first.")
        if self.networks.is_retrained(version):
            heads = [each.version for each in self.list()
                     if network_of(each.version) == version != each.version]
            if heads:
                raise InputFault(
                    f"The model {heads[0]} stands on {version}: remove that one first."
                )
        else:
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
        """Every version: a network, the shipped one first, then its heads as they were learned."""
        active = self.active
        shipped = ModelVersion(
            self._shipped.version, active == self._shipped.version,
            classes=self._shipped.classes, measured=self._shipped.metrics,
        )
        found = []
        for file in self._folder.glob(f"[!.]*/{MANIFEST}"):
            # One that is damaged is listed by what is known of it: its name.
            content: dict[str, Any] = {}
            with suppress(EnvironmentFault, InputFault):
                content = self._described(file.parent.name)
            found.append(ModelVersion(
                file.parent.name, active == file.parent.name, self._is_usable(content),
                content.get("made", ""), tuple(content.get("classes", ())),
                int(content.get("corrections", 0)), content.get("measured", {}),
            ))
        return [shipped, *sorted(found, key=lambda each: (
            network_of(each.version), len(each.version), each.version))]

    def learned_from(self, version: str) -> frozenset[str]:
        """The contents of the corrections that a version and its network learned from."""
        known: frozenset[str] = frozenset()
        # What cannot be read answers nothing either.
        with suppress(OSError, KeyError, ValueError, EnvironmentFault, zipfile.BadZipFile):
            if self.networks.is_retrained(network_of(version)):
                known |= frozenset(self.networks.origin(network_of(version)).contents)
            if version != network_of(version):
                with np.load(self._folder / version / HEAD, allow_pickle=False) as file:
                    known |= frozenset(file["corrections"].tolist())
        return known

    def rename(self, old: str, new: str) -> None:
        """Gives a category its new key in every version.

        Raises:
            EnvironmentFault: A version cannot be written.
        """
        for each in self.list():
            if old not in each.classes or not each.learned:
                continue
            content = self._content(each.version)
            content["classes"] = [new if key == old else key for key in content["classes"]]
            try:
                replace_file(self._folder / each.version / MANIFEST,
                             (json.dumps(content, indent=2) + "\n").encode())
            except OSError as error:
                raise EnvironmentFault(
                    f"The model {each.version} cannot be written. {os_error_sentence(error)}"
                ) from error
            self.networks.forget(each.version)

    def _described(self, version: str) -> dict[str, Any]:
        """What is to be listed of a version, whichever kind it is."""
        if not self.networks.is_retrained(version):
            return self._manifest(version)
        origin: Origin = self.networks.origin(version)
        return {**self._content(version), "made": origin.made, "parent": origin.parent,
                "corrections": len(origin.contents), "measured": origin.measured}

    def _is_usable(self, content: Mapping[str, Any]) -> bool:
        """Whether a version stands on the shipped network, or on one retrained from it."""
        with suppress(EnvironmentFault, InputFault, KeyError, TypeError):
            parent = content["parent"]
            return bool(parent == parent_of(self.networks.find(parent["version"])))
        return False

    def _manifest(self, version: str) -> dict[str, Any]:
        folder = self._folder / version
        # A version comes from the command line: it must not name another folder.
        if Path(version).name != version or not (folder / MANIFEST).is_file():
            known = ", ".join(each.name for each in sorted(self._folder.glob("[!.]*"))
                              if each.is_dir())
            raise InputFault(f"There is no model {version!r}. Known are {self._shipped.version}"
                             f"{', ' + known if known else ''}.")
        content = self._content(version)
        if content.get("format") != FORMAT:
            raise InputFault(f"The model {version} was learned by a newer version of Scene "
                             "Organizer: update it.")
        return content

    def _content(self, version: str) -> dict[str, Any]:
        try:
            text = (self._folder / version / MANIFEST).read_text(encoding="utf-8")
            return dict(json.loads(text))
        except OSError as error:
            raise EnvironmentFault(
                f"The model {version} cannot be read. {os_error_sentence(error)}"
            ) from error
        except (TypeError, ValueError) as error:
            raise EnvironmentFault(f"The model {version} is damaged: {error}.") from error

    def _state(self) -> dict[str, Any]:
        try:
            state = json.loads((self._folder / ACTIVE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # Nothing was learned yet; a file that is no JSON was not written by this program.
            return {}
        return state if isinstance(state, dict) else {}

    def _last(self, name: str) -> int:
        last = self._state().get(name, 0)
        return last if isinstance(last, int) else 0

    def _put(self, state: Mapping[str, Any]) -> None:
        replace_file(self._folder / ACTIVE, (json.dumps(state) + "\n").encode())
        flush_folder(self._folder)

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

