"""The difference between a field that is left out and one that is sent as null."""

from __future__ import annotations

from typing import Any, Dict, Mapping


class Omit:
    """The type of `OMIT`, the default of every optional argument."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"


OMIT = Omit()


def present(fields: Mapping[str, Any]) -> Dict[str, Any]:
    """The fields that are to be sent: all but those that are `OMIT`."""
    return {name: value for name, value in fields.items() if not isinstance(value, Omit)}
