"""Feeds, watches, kills and restarts the child processes."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from scene_organizer.domain.errors import (
    Cancelled,
    EnvironmentFault,
    InputFault,
    ProgramFault,
    SceneOrganizerError,
    os_error_sentence,
)
from scene_organizer.engine import protocol
from scene_organizer.engine.bundle import ModelBundle, read_bundle
from scene_organizer.engine.child import BUNDLE_VARIABLE, DEVICE_VARIABLE, Message
from scene_organizer.engine.futures import failed
from scene_organizer.engine.jobs import Job, Jobs
from scene_organizer.engine.launcher import ChildProcess
from scene_organizer.engine.pool import CORES, BatchLost, Priority
from scene_organizer.engine.protocol import Classified, Decoded, DecodeTask, TagTask
from scene_organizer.engine.reception import Reception
from scene_organizer.imaging.faults import Untaggable

DECODE_SECONDS = 60.0
BATCH_SECONDS = 300.0
START_SECONDS = 300.0
MAX_STARTS = 3
"""A kind of child that ends so often before its hello is given up."""

_KINDS = ("decode", "engine")

# Which work of the engine's comes first.
_PERSON_WAITS, _BATCH = 0, 1

ADVICE_DECODER_DIED = "The photo crashed the decoder: it is damaged or hostile."
ADVICE_DECODER_SLOW = f"Decoding took longer than {DECODE_SECONDS:.0f} seconds and was stopped."


@dataclass
class _Child:
    process: ChildProcess
    deadline: float
    job: Job | None = None
    arriving: Future[Message] | None = None
    """What it sends: begun, and perhaps never ended if a photo has taken it over."""
    too_slow: bool = False

    @property
    def kind(self) -> str:
        return self.process.kind

    @property
    def connection(self) -> Connection | None:
        return self.process.connection


class ChildPool:
    """The `Pool` of child processes, driven by one thread.

    Decode children hold one photo each, so that a death names its cause. The
    engine child holds one batch, which is tried once more after a death.

    Args:
        bundle_folder: The model bundle.
        device: "auto", "cpu" or "gpu".
        decoders: Number of decode children; by default one a core.

    Raises:
        EnvironmentFault: The model is damaged, or children could not be talked to.
        InputFault: The model was made for another version.
    """

    def __init__(
        self, bundle_folder: Path, device: str = "auto", decoders: int | None = None
    ) -> None:
        self._bundle = read_bundle(bundle_folder)
        self._requested_device = device
        self._decoders = decoders or min(8, CORES)
        self._device = ""
        self._notice = ""
        self._lost_gpu = ""
        self._lock = threading.Lock()
        self._jobs = Jobs(_KINDS)
        self._engine_wanted = False
        self._closing = False
        self._failed_starts = dict.fromkeys(_KINDS, 0)
        self._children: list[_Child] = []
        self._strangers: list[Connection] = []
        self._woken, self._waker = Pipe(duplex=False)
        self._reception = Reception(self._wake)
        # Of children that never end a message, so many may wait for their deadline.
        self._readers = ThreadPoolExecutor(2 * self._decoders + 2, "child-reader")
        self._driver = threading.Thread(target=self._drive, name="child-driver", daemon=True)
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

    def use(self, bundle: ModelBundle) -> None:
        """See `Pool.use`."""
        # As one: what is asked after this is not for the child that ends at the next step.
        with self._lock:
            self._bundle = bundle
            self._jobs.hold("engine")
        self._wake()

    def warm_up(self) -> None:
        """Starts loading the model, so that it is ready when the first batch is."""
        self._engine_wanted = True
        self._wake()

    def decode(self, task: DecodeTask, priority: Priority = Priority.SCAN) -> Future[Decoded]:
        """See `Pool.decode`."""
        return self._submit("decode", priority, protocol.task_header(task), ())

    def edit_tags(self, task: TagTask, data: bytes) -> Future[bytes]:
        """See `Pool.edit_tags`."""
        if len(data) > protocol.MOST_TAGGED:
            return failed(Untaggable("The file is too large to be written to."))
        header, array = protocol.tag_message(task, data)
        return self._submit("decode", Priority.NEARBY, header, (array,))

    def classify(self, images: NDArray[np.uint8]) -> Future[Classified]:
        """See `Pool.classify`."""
        return self._submit("engine", _BATCH, {}, (images,))

    def explain(self, image: NDArray[np.uint8], index: int) -> Future[NDArray[np.float32]]:
        """See `Pool.explain`."""
        return self._submit("engine", _PERSON_WAITS, {"explain": index}, (image[None],))

    def close(self) -> None:
        """See `Pool.close`."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
        self._jobs.close()
        self._wake()
        self._driver.join()
        self._reception.close()
        with self._lock:
            self._waker.close()
            self._woken.close()

    def _submit(
        self, kind: str, priority: int, header: dict[str, Any], arrays: tuple[NDArray[Any], ...]
    ) -> Future[Any]:
        with self._lock:
            future = self._jobs.add(kind, priority, header, arrays)
        self._wake()
        return future

    def _wake(self) -> None:
        with self._lock:
            if not self._waker.closed and not self._woken.poll():
                self._waker.send_bytes(b"!")

    # The driver thread: everything below

    def _drive(self) -> None:
        try:
            while not self._closing:
                self._step()
        finally:
            # Also after an error of ours: nobody shall wait for ever.
            with self._lock:
                self._closing = True
            self._jobs.close()
            self._end()

    def _step(self) -> None:
        self._strangers += self._reception.take()
        self._end_outdated()
        self._start_missing()
        self._assign()
        connections = [c.connection for c in self._children
                       if c.connection is not None and c.arriving is None]
        ready = wait([*connections, *self._strangers, self._woken], self._patience())
        if self._woken in ready:
            self._woken.recv_bytes()
        for child in list(self._children):
            if child.arriving is not None:
                if child.arriving.done():
                    self._read(child, child.arriving)
            elif child.connection is not None and child.connection in ready:
                child.arriving = self._readers.submit(protocol.receive, child.connection)
                child.arriving.add_done_callback(lambda _: self._wake())
        for stranger in list(self._strangers):
            if stranger in ready:
                self._welcome(stranger)
        self._check()

    def _patience(self) -> float | None:
        starting = any(child.connection is None for child in self._children)
        deadlines = [c.deadline for c in self._children if c.job or c.connection is None]
        if not deadlines:
            return None
        # Nothing is signalled when a child ends before it has connected.
        return max(0.0, min(min(deadlines) - time.monotonic(), 0.1 if starting else 3600.0))

    def _welcome(self, stranger: Connection) -> None:
        """Reads the hello of a connection and gives it to its child."""
        self._strangers.remove(stranger)
        try:
            hello, _ = protocol.receive(stranger)
        except (OSError, EOFError, ProgramFault):
            hello = {}
        starting = (c for c in self._children if c.connection is None)
        child = next((c for c in starting if c.process.token == hello.get("token")), None)
        if child is None or hello.get("version") != protocol.VERSION:
            stranger.close()
            return
        self._failed_starts[child.kind] = 0
        if hello.get("problem"):
            self._jobs.fail("engine", EnvironmentFault(str(hello["problem"])))
            self._engine_wanted = False
            stranger.close()
            self._remove(child)
            return
        child.process.connection = stranger
        if child.kind == "engine":
            self._device = str(hello.get("device"))
            self._notice = self._lost_gpu or str(hello.get("notice"))

    def _end_outdated(self) -> None:
        """Ends the engine child of a network that is no longer in use; its batch waits anew."""
        if not self._jobs.release("engine"):
            return
        for child in [each for each in self._children if each.kind == "engine"]:
            child.process.kill()
            self._remove(child)
            if child.job is not None:
                self._jobs.put_back(child.job)

    def _start_missing(self) -> None:
        decoding = [child for child in self._children if child.kind == "decode"]
        idle = sum(child.job is None for child in decoding)
        missing = min(self._decoders - len(decoding), self._jobs.count("decode") - idle)
        for _ in range(missing):
            self._start("decode")
        wanted = self._engine_wanted or self._jobs.count("engine")
        if wanted and not any(child.kind == "engine" for child in self._children):
            self._start("engine")

    def _start(self, kind: str) -> None:
        variables = {
            BUNDLE_VARIABLE: str(self._bundle.folder),
            DEVICE_VARIABLE: self._requested_device,
        }
        try:
            process = ChildProcess.start(
                kind, self._reception.address, self._reception.key, variables)
        except OSError as error:
            self._jobs.fail(kind, EnvironmentFault(
                f"No child process can be started. {os_error_sentence(error)}"))
            self._engine_wanted = False
            return
        self._children.append(_Child(process, time.monotonic() + START_SECONDS))

    def _assign(self) -> None:
        for child in list(self._children):
            if child.connection is None or child.job is not None:
                continue
            job = self._jobs.next(child.kind)
            if job is None:
                continue
            try:
                protocol.send(child.connection, job.header, *job.arrays)
            except OSError:
                # It died before it got the job, which is not to blame.
                self._bury(child)
                self._jobs.put_back(job)
                continue
            child.job = job
            seconds = DECODE_SECONDS if child.kind == "decode" else BATCH_SECONDS
            child.deadline = time.monotonic() + seconds

    def _read(self, child: _Child, arrived: Future[Message]) -> None:
        child.arriving = None
        try:
            header, arrays = arrived.result()
            answer = protocol.answer_of(child.kind, header, arrays)
        except (EOFError, OSError):
            self._bury(child)
            return
        except ProgramFault:
            # What speaks gibberish may have been taken over by a hostile photo.
            child.process.kill()
            self._bury(child)
            return
        if isinstance(answer, Classified):
            self._device, self._notice = answer.device, self._lost_gpu or answer.notice
        job, child.job = child.job, None
        if job is None:
            return
        if isinstance(answer, SceneOrganizerError):
            job.future.set_exception(answer)
        else:
            job.future.set_result(answer)

    def _check(self) -> None:
        now = time.monotonic()
        for child in list(self._children):
            if child.process.ended and child.connection is None:
                self._bury(child)
            elif (child.job or child.connection is None) and now > child.deadline:
                child.too_slow = True
                child.process.kill()
                self._bury(child)

    def _bury(self, child: _Child) -> None:
        """A child is dead: its job fails or is tried again, its place becomes free."""
        job = child.job
        never_connected = child.connection is None
        if child.kind == "engine" and self._device == "GPU":
            # A driver that crashes the process would crash the next one too.
            self._requested_device = "cpu"
            self._lost_gpu = "The GPU crashed the model's process; working on the CPU."
        words = self._remove(child)
        if never_connected:
            self._failed_starts[child.kind] += 1
            if self._failed_starts[child.kind] >= MAX_STARTS:
                self._failed_starts[child.kind] = 0
                self._engine_wanted = False
                self._jobs.fail(child.kind, EnvironmentFault(
                    f"The {child.kind} process ends as soon as it is started. {words}".strip()
                ))
        if job is None:
            return
        if child.kind == "decode":
            advice = ADVICE_DECODER_SLOW if child.too_slow else ADVICE_DECODER_DIED
            job.future.set_exception(InputFault(advice))
        elif job.attempts:
            job.future.set_exception(BatchLost("It crashed the model's process twice."))
        else:
            job.attempts += 1
            self._jobs.put_back(job)

    def _remove(self, child: _Child) -> str:
        self._children.remove(child)
        if child.arriving is not None:
            # Its end ends the reading. A connection closed under that would be
            # another one's by number.
            child.process.kill()
            if wait_for([child.arriving], 2).not_done:
                child.process.connection = None
        return child.process.bury()

    def _end(self) -> None:
        closing = Cancelled("The application is closing.")
        for connection in [*self._strangers, *self._reception.take()]:
            connection.close()
        for child in self._children:
            # All hear it before the first is waited for.
            if child.arriving is None:
                child.process.hang_up()
        for child in list(self._children):
            self._remove(child)
            if child.job is not None:
                child.job.future.set_exception(closing)
        for kind in _KINDS:
            self._jobs.fail(kind, closing)
        self._readers.shutdown(wait=False)
