"""A call, as the generated methods describe it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional
from urllib.parse import quote

from .omit import OMIT, Omit
from .upload import Progress


@dataclass(frozen=True)
class Call:
    method: str
    path: str
    query: Optional[Mapping[str, Any]] = None
    body: Any = OMIT
    form: Optional[Mapping[str, Any]] = None
    on_progress: Optional[Progress] = None
    takes_key: bool = False
    key: Optional[str] = None
    is_binary: bool = False


@dataclass(frozen=True)
class Pages:
    """How a list goes on: see `core/pages.py`."""

    style: str
    parameter: str
    items: Optional[str] = None
    next: Optional[str] = None


def segment(value: Any) -> str:
    """A value as a segment of a path."""
    return quote(str(value), safe="")


__all__ = ["Call", "OMIT", "Omit", "Pages", "segment"]
