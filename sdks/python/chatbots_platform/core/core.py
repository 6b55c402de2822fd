"""Sends calls: credentials, retries, timeouts."""

from __future__ import annotations

import http.client
import json
import re
import socket
import time
import uuid
from typing import Any, Dict, Iterator, Mapping, Optional, Tuple
from urllib.parse import urlencode, urlsplit

from .call import Call, Omit, Pages
from .connections import Connections
from .errors import ConnectionFault, PlatformError, TimedOut, error_of
from .omit import present
from .pages import PageReader
from .retry import Retries, is_repeatable, is_retried, retry_after_of
from .stream import Event, read_events
from .upload import Form


class Core:
    """Sends calls to one platform with one set of credentials. Safe to share between threads."""

    def __init__(self, base_url: str, headers: Mapping[str, Optional[str]], *, timeout: float = 60, retries: Retries = Retries()) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in ("http", "https") or parts.hostname is None:
            raise ValueError(f"no http or https address: {base_url}")
        if parts.username is not None or parts.password is not None:
            raise ValueError("the address must not contain a user or a password")
        if any(re.search(r"[^\x20-\x7e]", value or "") for value in headers.values()):
            # http.client would show the credential in its own error.
            raise ValueError("a credential has a line break or a letter that is not ASCII")
        self._root = parts.path.rstrip("/")
        self._connections = Connections(parts.scheme == "https", parts.hostname, parts.port, timeout)
        self._headers = {"user-agent": "chatbots-platform-python/1.0"}
        self._headers.update({name: value for name, value in headers.items() if value is not None})
        self._retries = retries

    def send(self, call: Call) -> Any:
        """The answer of a call: read from JSON, or bytes where it is a file."""
        def read(response: http.client.HTTPResponse) -> Any:
            payload = response.read()
            if call.is_binary or payload == b"":
                return payload if call.is_binary else None
            try:
                return json.loads(payload)
            except ValueError:
                kind = response.headers.get_content_type()
                raise ConnectionFault(f"the answer is not JSON but {kind}: is this the address of the platform?") from None

        return self._attempt(call, "*/*" if call.is_binary else "application/json", read)

    def stream(self, call: Call) -> Iterator[Event]:
        """The events of an answer, as they come. Only the start is retried."""
        # Its connection is its own: whoever leaves a stream has not read it to the end.
        response = self._attempt(call, "text/event-stream", lambda opened: opened, is_kept=False)
        try:
            yield from read_events(response)
        except (OSError, http.client.HTTPException) as fault:
            raise _fault(fault) from fault
        finally:
            response.close()

    def pages(self, call: Call, pages: Pages) -> Iterator[Any]:
        """The items of all pages, each page read when its first item is asked for."""
        reader = PageReader(pages)
        query = dict(call.query or {})
        while True:
            items, following = reader.read(self.send(Call(call.method, call.path, query=query)))
            yield from items
            if following is None:
                return
            if following == query.get(pages.parameter):
                raise PlatformError("the list does not go on: its next page is the one that was read")
            query[pages.parameter] = following

    def _attempt(self, call: Call, accept: str, read: Any, is_kept: bool = True) -> Any:
        headers = {**self._headers, "accept": accept, **({} if is_kept else {"connection": "close"})}
        if call.method == "POST":
            # One for all attempts, so that together they have one effect.
            headers["idempotency-key"] = call.key or str(uuid.uuid4())
        repeatable = is_repeatable(call.method, call.takes_key)
        for attempt in range(self._retries.limit + 1):
            try:
                connection, response = self._open(call, headers, may_reuse=is_kept and repeatable)
                try:
                    if response.status < 300:
                        result = read(response)
                        if is_kept:
                            self._connections.give(connection, response)
                        return result
                    payload = response.read()
                    self._connections.give(connection, response)
                except BaseException:
                    connection.close()
                    raise
            except (OSError, http.client.HTTPException, ConnectionFault) as fault:
                wait = self._retries.wait(attempt, None) if repeatable else None
                if wait is None:
                    raise fault if isinstance(fault, ConnectionFault) else _fault(fault) from fault
                time.sleep(wait)
                continue
            lower = {name.lower(): value for name, value in response.getheaders()}
            error = error_of(response.status, payload, lower)
            error.retry_after = retry_after_of(lower)
            retried = is_retried(error.status, repeatable, error.retry_after)
            wait = self._retries.wait(attempt, error.retry_after) if retried else None
            if wait is None:
                raise error
            time.sleep(wait)
        raise AssertionError("the last attempt has returned or raised")

    def _open(self, call: Call, headers: Dict[str, str], may_reuse: bool) -> Tuple[http.client.HTTPConnection, http.client.HTTPResponse]:
        # A connection that the platform has closed meanwhile shows it only when it is used: what may not be sent twice gets a new one.
        used = self._connections.take()
        if used is not None and not may_reuse:
            used.close()
        elif used is not None:
            try:
                return used, self._request(used, call, headers)
            except socket.timeout:
                raise
            except (OSError, http.client.HTTPException):
                pass
        made = self._connections.make()
        return made, self._request(made, call, headers)

    def _request(self, connection: http.client.HTTPConnection, call: Call, headers: Dict[str, str]) -> http.client.HTTPResponse:
        body: Any = None
        sent = dict(headers)
        if call.form is not None:
            body = Form(present(call.form), call.on_progress)
            sent.update({"content-type": body.content_type, "content-length": str(body.length)})
        elif not isinstance(call.body, Omit):
            content = present(call.body) if isinstance(call.body, dict) else call.body
            body = json.dumps(content).encode()
            sent["content-type"] = "application/json"
        try:
            connection.request(call.method, self._root + call.path + _query(call.query), body=body, headers=sent)
            return connection.getresponse()
        except BaseException:
            connection.close()
            raise


def bearer(token: Optional[str]) -> Optional[str]:
    """A token as the value of `Authorization`."""
    return None if token is None else f"Bearer {token}"


def _query(query: Optional[Any]) -> str:
    values = {name: value for name, value in present(query or {}).items() if value is not None}
    written = {name: _written(value) for name, value in values.items()}
    return f"?{urlencode(written)}" if written else ""


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def _fault(fault: BaseException) -> ConnectionFault:
    kind = TimedOut if isinstance(fault, (socket.timeout, TimeoutError)) else ConnectionFault
    return kind(str(fault) or type(fault).__name__)
