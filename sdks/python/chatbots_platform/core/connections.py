"""Connections that are kept open between calls."""

from __future__ import annotations

import http.client
import os
import ssl
import time
from typing import List, Optional, Tuple

_LONGEST_IDLE = 30.0


class Connections:
    """The open connections of a client: as many as threads have called at once. Each is used by one call at a time."""

    def __init__(self, is_secure: bool, host: str, port: Optional[int], timeout: float) -> None:
        self._host, self._port, self._timeout = host, port, timeout
        self._context = ssl.create_default_context() if is_secure else None
        self._idle: List[Tuple[http.client.HTTPConnection, float]] = []
        self._process = os.getpid()

    def take(self) -> Optional[http.client.HTTPConnection]:
        """A connection that was used before; None: there is none. The platform may have closed it."""
        if self._process != os.getpid():
            # After a fork, those of the parent are still the parent's.
            self._idle, self._process = [], os.getpid()
        while True:
            try:
                connection, since = self._idle.pop()
            except IndexError:
                return None
            if time.monotonic() - since < _LONGEST_IDLE:
                return connection
            connection.close()

    def make(self) -> http.client.HTTPConnection:
        """A new connection, which is opened by its first request."""
        if self._context is None:
            return http.client.HTTPConnection(self._host, self._port, timeout=self._timeout)
        return http.client.HTTPSConnection(self._host, self._port, timeout=self._timeout, context=self._context)

    def give(self, connection: http.client.HTTPConnection, response: http.client.HTTPResponse) -> None:
        """Keeps a connection whose answer was read, unless the platform closes it."""
        if response.will_close or not response.isclosed() or connection.sock is None:
            connection.close()
        else:
            self._idle.append((connection, time.monotonic()))

    def __del__(self) -> None:
        if getattr(self, "_process", None) == os.getpid():
            for connection, _ in self._idle:
                connection.close()
