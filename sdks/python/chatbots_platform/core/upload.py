"""Files that are sent, as multipart/form-data."""

from __future__ import annotations

import mimetypes
import os
import secrets
from dataclasses import dataclass
from typing import Any, Callable, Iterator, List, Mapping, Optional, Tuple, Union

from .errors import ConnectionFault

Progress = Callable[[int, int], None]
"""Is told the bytes that were sent and all bytes there are. It begins again with 0 when an upload is retried."""

_PIECE = 64 * 1024


@dataclass(frozen=True)
class Upload:
    """A file: a path, or bytes with a name. The content type is told by the name unless it is given."""

    content: Union[bytes, "os.PathLike[str]", str]
    name: Optional[str] = None
    content_type: Optional[str] = None

    def filename(self) -> str:
        if self.name is not None:
            return self.name
        return "file" if isinstance(self.content, bytes) else os.path.basename(self.content)

    def type(self) -> str:
        return self.content_type or mimetypes.guess_type(self.filename())[0] or "application/octet-stream"

    def size(self) -> int:
        return len(self.content) if isinstance(self.content, bytes) else os.path.getsize(self.content)

    def pieces(self) -> Iterator[bytes]:
        if isinstance(self.content, bytes):
            for start in range(0, len(self.content), _PIECE):
                yield self.content[start : start + _PIECE]
            return
        with open(self.content, "rb") as file:
            while piece := file.read(_PIECE):
                yield piece


class Form:
    """A body of multipart/form-data that can be sent more than once."""

    def __init__(self, fields: Mapping[str, Any], on_progress: Optional[Progress] = None) -> None:
        self._boundary = secrets.token_hex(16)
        self._on_progress = on_progress
        self._parts: List[Tuple[bytes, Union[bytes, Upload], int]] = []
        for name, value in fields.items():
            for each in value if isinstance(value, (list, tuple)) else [value]:
                content = each if isinstance(each, Upload) else _text(each)
                self._parts.append((self._head(name, each), content, _size(content)))
        self._end = f"--{self._boundary}--\r\n".encode()
        sizes = (len(head) + size + 2 for head, _, size in self._parts)
        self.length = sum(sizes) + len(self._end)
        self.content_type = f"multipart/form-data; boundary={self._boundary}"

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._pieces():
            yield piece
            sent += len(piece)
            if self._on_progress is not None:
                self._on_progress(sent, self.length)

    def _pieces(self) -> Iterator[bytes]:
        for head, content, size in self._parts:
            yield head
            if isinstance(content, Upload):
                yield from _whole(content, size)
            else:
                yield content
            yield b"\r\n"
        yield self._end

    def _head(self, name: str, value: Any) -> bytes:
        lines = [f"--{self._boundary}", f'Content-Disposition: form-data; name="{_quoted(name)}"']
        if isinstance(value, Upload):
            lines[1] += f'; filename="{_quoted(value.filename())}"'
            lines.append(f"Content-Type: {value.type()}")
        return "\r\n".join([*lines, "", ""]).encode()


def _whole(file: Upload, size: int) -> Iterator[bytes]:
    """The pieces of a file, which must have the size that was announced: more would be read as another request."""
    sent = 0
    for piece in file.pieces():
        sent += len(piece)
        if sent > size:
            break
        yield piece
    if sent != size:
        raise ConnectionFault(f"{file.filename()} has changed while it was sent")


def _size(content: Union[bytes, Upload]) -> int:
    return content.size() if isinstance(content, Upload) else len(content)


def _text(value: Any) -> bytes:
    return ("true" if value is True else "false" if value is False else str(value)).encode()


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
