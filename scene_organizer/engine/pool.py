"""Starts, feeds, watches, kills and restarts the child processes."""

from __future__ import annotations

import heapq
import itertools
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from enum import IntEnum
from multiprocessing import Pipe
from multiprocessing.connection import Client, Connection, Listener, wait
from pathlib import Path
from typing import IO, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import (
    EnvironmentFault,
    InputFault,
    ProgramFault,
    SceneOrganizerError,
    UnreachableFault,
)
from scene_organizer.engine import protocol
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.engine.child import ADDRESS_VARIABLE, TOKEN_VARIABLE
from scene_organizer.engine.inference import BUNDLE_VARIABLE, DEVICE_VARIABLE
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask

DECODE_SECONDS = 60.0
BATCH_SECONDS = 300.0
START_SECONDS = 300.0
MAX_STARTS = 3
"""A kind of child that ends so often before its hello is given up."""

ADVICE_DECODER_DIED = "The photo crashed the decoder: it is damaged or hostile."
ADVICE_DECODER_SLOW = f"Decoding took longer than {DECODE_SECONDS:.0f} seconds and was stopped."


class Priority(IntEnum):
    """Which decodings come first."""

    LOUPE = 0
    VISIBLE = 1
    NEARBY = 2
    SCAN = 3


def child_command(kind: str) -> list[str]:
    """The command that starts a child process; a frozen application starts itself."""
    module = [] if getattr(sys, "frozen", False) else ["-m", "scene_organizer"]
    return [sys.executable, *module, "--child", kind]


class BatchLost(SceneOrganizerError):
    """The engine died twice on one batch; a photo in it may be to blame."""


class Pool(Protocol):
    """Decoding and inference for everybody else; tests stand in their own."""

    @property
    def bundle(self) -> ModelBundle:
        """The model bundle in use."""

    @property
    def decoders(self) -> int:
        """Photos decoded at the same time."""

    @property
    def device(self) -> str:
        """What the model runs on, "CPU" or "GPU"; empty until it is loaded."""

    @property
    def notice(self) -> str:
        """A sentence when the CPU stands in for a GPU, else empty."""

    def warm_up(self) -> None:
        """Starts loading the model, so that it is ready when the first batch is."""

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """Decodes a photo; the future can be cancelled until a child has it.

        It fails with `InputFault` (`UnreachableFault` if it may work later)
        for a photo's fault and `EnvironmentFault` if no child can be started.
        """

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """Classifies (n, height, width, 3), uint8, n at most 32.

        It fails with `BatchLost` if the engine died twice on the batch and
        `EnvironmentFault` if the model cannot be used.
        """

    def close(self) -> None:
        """Ends the children; what is under way fails as cancelled."""


@dataclass(order=True)
class _Job:
    priority: int
    number: int
    header: dict[str, Any] = field(compare=False)
    arrays: tuple[NDArray[Any], ...] = field(compare=False)
    future: Future[Any] = field(compare=False)
    attempts: int = field(default=0, compare=False)


@dataclass
class _Child:
    kind: str
    token: str
    process: subprocess.Popen[bytes]
    errors: IO[bytes]
    deadline: float
    connection: Connection | None = None
    job: _Job | None = None
    too_slow: bool = False


class ChildPool:
    """The `Pool` of child processes, driven by one thread.

    Decode children hold one photo each, so that a death names its cause. The
    engine child holds one batch, which is tried once more after a death.

    Args:
        bundle_folder: The model bundle.
        device: "auto", "cpu" or "gpu".
        decoders: Number of decode children; by default one a core.
    """

    def __init__(
        self, bundle_folder: Path, device: str = "auto", decoders: int | None = None
    ) -> None:
        self._bundle = read_bundle(bundle_folder)
        self._requested_device = device
        self._decoders = decoders or max(1, min(8, os.cpu_count() or 1))
        self._device = ""
        self._notice = ""
        self._lock = threading.Lock()
        self._queues: dict[str, list[_Job]] = {"decode": [], "engine": []}
        self._numbers = itertools.count()
        self._engine_wanted = False
        self._closing = False
        self._failed_starts = {"decode": 0, "engine": 0}
        self._children: list[_Child] = []
        self._arrived: list[tuple[dict[str, Any], Connection]] = []
        self._key = secrets.token_bytes(32)
        self._listener = Listener(authkey=self._key)
        self._woken, self._waker = Pipe(duplex=False)
        self._acceptor = threading.Thread(target=self._accept, name="child-acceptor", daemon=True)
        self._driver = threading.Thread(target=self._drive, name="child-driver", daemon=True)
        self._acceptor.start()
        self._driver.start()

    @property
    def bundle(self) -> ModelBundle:
        """The model bundle in use."""
        return self._bundle

    @property
    def decoders(self) -> int:
        """Photos decoded at the same time."""
        return self._decoders

    @property
    def device(self) -> str:
        """What the model runs on, "CPU" or "GPU"; empty until it is loaded."""
        return self._device

    @property
    def notice(self) -> str:
        """A sentence when the CPU stands in for a GPU, else empty."""
        return self._notice

    def warm_up(self) -> None:
        """Starts loading the model, so that it is ready when the first batch is."""
        self._engine_wanted = True
        self._wake()

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """See `Pool.decode`."""
        return self._submit("decode", priority, protocol.task_header(task), ())

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """See `Pool.classify`."""
        return self._submit("engine", 0, {}, (images,))

    def close(self) -> None:
        """Ends the children; what is under way fails as cancelled."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
        self._wake()
        self._driver.join()
        # A blocked accept() does not notice that its socket is closed.
        Client(self._listener.address, authkey=self._key).close()
        self._acceptor.join()
        self._listener.close()
        self._waker.close()
        self._woken.close()

    def _submit(
        self, kind: str, priority: int, header: dict[str, Any], arrays: tuple[NDArray[Any], ...]
    ) -> Future[Any]:
        future: Future[Any] = Future()
        with self._lock:
            if self._closing:
                future.cancel()
                return future
            job = _Job(priority, next(self._numbers), header, arrays, future)
            heapq.heappush(self._queues[kind], job)
        self._wake()
        return future

    def _wake(self) -> None:
        with self._lock:
            if not self._waker.closed and not self._woken.poll():
                self._waker.send_bytes(b"!")

    # The acceptor thread

    def _accept(self) -> None:
        while True:
            try:
                connection = self._listener.accept()
                if self._closing:
                    connection.close()
                    return
                hello, _ = protocol.receive(connection)
            except (OSError, EOFError, ProgramFault):
                # A child that died while it connected; the driver sees its process end.
                if self._closing:
                    return
                continue
            with self._lock:
                self._arrived.append((hello, connection))
            self._wake()

    # The driver thread: everything below

    def _drive(self) -> None:
        while not self._closing:
            self._welcome()
            self._start_missing()
            self._assign()
            connections = [c.connection for c in self._children if c.connection is not None]
            ready = wait([*connections, self._woken], self._patience())
            if self._woken in ready:
                self._woken.recv_bytes()
            for child in list(self._children):
                if child.connection in ready:
                    self._read(child)
            self._check()
        self._end()

    def _patience(self) -> float | None:
        starting = any(child.connection is None for child in self._children)
        deadlines = [c.deadline for c in self._children if c.job or c.connection is None]
        if not deadlines:
            return None
        # Nothing is signalled when a child ends before it has connected.
        return max(0.0, min(min(deadlines) - time.monotonic(), 0.1 if starting else 3600.0))

    def _welcome(self) -> None:
        with self._lock:
            arrived, self._arrived = self._arrived, []
        for hello, connection in arrived:
            child = next((c for c in self._children if c.token == hello.get("token")), None)
            if child is None or hello.get("version") != protocol.VERSION:
                connection.close()
                continue
            self._failed_starts[child.kind] = 0
            if hello.get("problem"):
                self._fail_all("engine", EnvironmentFault(str(hello["problem"])))
                self._engine_wanted = False
                connection.close()
                self._remove(child)
                continue
            child.connection = connection
            if child.kind == "engine":
                self._device, self._notice = str(hello["device"]), str(hello["notice"])

    def _start_missing(self) -> None:
        with self._lock:
            waiting = {kind: len(queue) for kind, queue in self._queues.items()}
        running = {kind: [c for c in self._children if c.kind == kind] for kind in waiting}
        idle = sum(child.job is None for child in running["decode"])
        missing = min(self._decoders - len(running["decode"]), waiting["decode"] - idle)
        for _ in range(missing):
            self._start("decode")
        if (waiting["engine"] or self._engine_wanted) and not running["engine"]:
            self._start("engine")

    def _start(self, kind: str) -> None:
        token = secrets.token_hex(16)
        environment = {
            **os.environ,
            ADDRESS_VARIABLE: str(self._listener.address),
            TOKEN_VARIABLE: token,
            BUNDLE_VARIABLE: str(self._bundle.folder),
            DEVICE_VARIABLE: self._requested_device,
        }
        # A file, not a pipe: nobody reads while the child lives, and a full
        # pipe would stop it.
        errors = tempfile.TemporaryFile()  # noqa: SIM115  closed in _remove
        try:
            process = subprocess.Popen(
                child_command(kind), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                stderr=errors, env=environment, cwd=Path(__file__).parents[2],
            )
            assert process.stdin is not None
            process.stdin.write(self._key)
            process.stdin.close()
        except OSError as error:
            errors.close()
            self._fail_all(kind, EnvironmentFault(f"No child process can be started: {error}."))
            self._engine_wanted = False
            return
        deadline = time.monotonic() + START_SECONDS
        self._children.append(_Child(kind, token, process, errors, deadline))

    def _assign(self) -> None:
        for child in self._children:
            if child.connection is None or child.job is not None:
                continue
            job = self._next_job(child.kind)
            if job is None:
                continue
            child.job = job
            seconds = DECODE_SECONDS if child.kind == "decode" else BATCH_SECONDS
            child.deadline = time.monotonic() + seconds
            try:
                protocol.send(child.connection, job.header, *job.arrays)
            except OSError:
                self._bury(child)

    def _next_job(self, kind: str) -> _Job | None:
        with self._lock:
            queue = self._queues[kind]
            while queue:
                job = heapq.heappop(queue)
                if job.attempts or job.future.set_running_or_notify_cancel():
                    return job
        return None

    def _read(self, child: _Child) -> None:
        assert child.connection is not None
        try:
            header, arrays = protocol.receive(child.connection)
        except (EOFError, OSError):
            self._bury(child)
            return
        except ProgramFault:
            # What speaks gibberish may have been taken over by a hostile photo.
            child.process.kill()
            self._bury(child)
            return
        job, child.job = child.job, None
        if job is None:
            return
        try:
            job.future.set_result(self._result(child.kind, header, arrays))
        except SceneOrganizerError as error:
            job.future.set_exception(error)

    def _result(
        self, kind: str, header: dict[str, Any], arrays: list[NDArray[Any]]
    ) -> Decoded | Classified:
        if kind == "decode":
            if "reason" in header:
                fault = UnreachableFault if header.get("unreachable") else InputFault
                raise fault(str(header["reason"]))
            return protocol.decoded_of(header, arrays)
        if "problem" in header:
            raise EnvironmentFault(str(header["problem"]))
        logits, evidence, embedding = arrays
        self._device, self._notice = str(header["device"]), str(header["notice"])
        return Classified(logits, evidence, embedding, self._device, self._notice)

    def _check(self) -> None:
        now = time.monotonic()
        for child in list(self._children):
            if child.process.poll() is not None and child.connection is None:
                self._bury(child)
            elif (child.job or child.connection is None) and now > child.deadline:
                child.too_slow = True
                child.process.kill()
                self._bury(child)

    def _bury(self, child: _Child) -> None:
        """A child is dead: its job fails or is tried again, its place becomes free."""
        job = child.job
        never_connected = child.connection is None
        words = self._remove(child)
        if never_connected:
            self._failed_starts[child.kind] += 1
            if self._failed_starts[child.kind] >= MAX_STARTS:
                self._failed_starts[child.kind] = 0
                self._engine_wanted = False
                self._fail_all(child.kind, EnvironmentFault(
                    f"The {child.kind} process ends as soon as it is started. {words}".strip()
                ))
        if job is None:
            return
        if child.kind == "decode":
            advice = ADVICE_DECODER_SLOW if child.too_slow else ADVICE_DECODER_DIED
            job.future.set_exception(InputFault(advice))
        elif job.attempts:
            job.future.set_exception(BatchLost("The model's process died twice on these photos."))
        else:
            job.attempts += 1
            with self._lock:
                heapq.heappush(self._queues[child.kind], job)

    def _remove(self, child: _Child) -> str:
        """Forgets a child; returns the last line it wrote to standard error."""
        self._children.remove(child)
        if child.connection is not None:
            child.connection.close()
        try:
            child.process.wait(0.5)
        except subprocess.TimeoutExpired:
            child.process.kill()
            child.process.wait()
        child.errors.seek(0)
        lines = child.errors.read().decode("utf-8", "replace").strip().splitlines()
        child.errors.close()
        return lines[-1][:300] if lines else ""

    def _fail_all(self, kind: str, error: SceneOrganizerError) -> None:
        while (job := self._next_job(kind)) is not None:
            job.future.set_exception(error)

    def _end(self) -> None:
        for child in list(self._children):
            if child.connection is None:
                child.process.kill()
            job = child.job
            self._remove(child)
            if job is not None:
                job.future.set_exception(EnvironmentFault("The application is closing."))
        for kind in self._queues:
            self._fail_all(kind, EnvironmentFault("The application is closing."))
