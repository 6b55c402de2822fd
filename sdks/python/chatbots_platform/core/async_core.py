"""The same for asyncio: a call waits in a thread, the loop goes on."""

from __future__ import annotations

import asyncio
from typing import Any, AsyncIterator, Iterator

from .call import Call, Pages
from .core import Core
from .stream import Event

_END = object()


class AsyncCore:
    """Sends the calls of a `Core` from coroutines."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def send(self, call: Call) -> Any:
        return await asyncio.to_thread(self._core.send, call)

    def stream(self, call: Call) -> AsyncIterator[Event]:
        return _in_threads(self._core.stream(call))

    def pages(self, call: Call, pages: Pages) -> AsyncIterator[Any]:
        return _in_threads(self._core.pages(call, pages))


async def _in_threads(items: Iterator[Any]) -> AsyncIterator[Any]:
    while True:
        item = await asyncio.to_thread(next, items, _END)
        if item is _END:
            return
        yield item
