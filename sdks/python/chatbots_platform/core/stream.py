"""Answers that come as server-sent events."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Iterable, Iterator, List

from .errors import StreamError


@dataclass(frozen=True)
class Event:
    """An event of a stream: its name (`delta`, `ai_response`, …) and its data, read from JSON."""

    name: str
    data: Any


def read_events(lines: Iterable[bytes]) -> Iterator[Event]:
    """The events of a stream, up to `done`. An `error` event is raised as `StreamError`."""
    name = "message"
    data: List[str] = []
    for raw in lines:
        line = raw.decode("utf-8").rstrip("\r\n")
        if line == "":
            if data:
                event = Event(name, json.loads("\n".join(data)))
                if event.name == "error":
                    raise StreamError(event.data)
                yield event
                if event.name == "done":
                    return
            name, data = "message", []
            continue
        field, _, value = line.partition(":")
        value = value[1:] if value.startswith(" ") else value
        if field == "event":
            name = value
        elif field == "data":
            data.append(value)
    raise StreamError("the stream ended before the answer did")
