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


def chain(future: Future[_T], ask: Callable[[_T], Future[_U]]) -> Future[_U]:
    """What is asked for with what a future gives; cancelling the one cancels the others."""
    result: Future[_U] = Future()
    asked: list[Future[Any]] = [future]

    def go_on(done: Future[_T]) -> None:
        error = None if done.cancelled() else done.exception()
        if done.cancelled():
            result.cancel()
        elif error is not None:
            if result.set_running_or_notify_cancel():
                result.set_exception(error)
        elif not result.cancelled():
            asked.append(ask(done.result()))
            if result.cancelled():
                asked[-1].cancel()
            asked[-1].add_done_callback(finish)

    def finish(done: Future[_U]) -> None:
        if done.cancelled():
            result.cancel()
        elif result.set_running_or_notify_cancel():
            error = done.exception()
            if error is not None:
                result.set_exception(error)
            else:
                result.set_result(done.result())

    def cancel_asked(done: Future[_U]) -> None:
        if done.cancelled():
            for one in asked:
                one.cancel()

    result.add_done_callback(cancel_asked)
    future.add_done_callback(go_on)
    return result
