# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit
from ...replyx.types import (
    Metrics,
)


class SystemApi:
    """System."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read_metrics(
        self,
        *,
        period: Union[Literal["day", "week", "month", "quarter", "24h", "7d", "30d", "90d"], Omit] = OMIT,
        date: Union[str, Omit] = OMIT,
        timezone: Union[str, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        all: Union[bool, Omit] = OMIT,
    ) -> Metrics:
        """Read daily figures of your account, a user's account, or all accounts.

        Covers `period` days up to and including `date` (default: today), in the calendar of `timezone`
        (IANA). Called by an administrator of the platform.

        GET /api/metrics
        """
        return self._core.send(Call(
            "GET",
            "/api/metrics",
            query={"period": period, "date": date, "timezone": timezone, "user_id": user_id, "all": all},
        ))
