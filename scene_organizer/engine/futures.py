"""Futures of results that are made from other futures' results."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

_T = TypeVar("_T")
_U = TypeVar("_U")


def failed(error: Exception) -> Future[Any]:
    """A future that has failed already."""
    future: Future[Any] = Future()
    future.set_exception(error)
    return future


def then(future: Future[_T], convert: Callable[[_T], _U]) -> Future[_U]:
    """What a future gives, converted; cancelling the one cancels the other."""
    result: Future[_U] = Future()

    def pass_on(done: Future[_T]) -> None:
        if done.cancelled():
            result.cancel()
            return
        if not result.set_running_or_notify_cancel():
            return
        error = done.exception()
        if error is not None:
            result.set_exception(error)
        else:
            result.set_result(convert(done.result()))

    def cancel_source(done: Future[_U]) -> None:
        if done.cancelled():
            future.cancel()

    # A view that scrolls on cancels what it no longer needs; that must reach
    # the queue of the decode children.
    result.add_done_callback(cancel_source)
    future.add_done_callback(pass_on)
    return result
