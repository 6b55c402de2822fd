# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations


from ...core.async_core import AsyncCore
from ...core.call import Call
from ...chatbots.types import (
    HealthResult,
    SystemStatusResult,
)


class AsyncHealthApi:
    """Health."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_health(self) -> HealthResult:
        """Basic health check.

        Needs no credential.

        GET /api/v1/health
        """
        return await self._core.send(Call("GET", "/api/v1/health"))

    async def read_system_status(self) -> SystemStatusResult:
        """Detailed system status.

        Every part is asked at the same time and has three seconds to answer. A `degraded` platform serves
        requests, a part of its work is late or missing. The AI is not called: its state is that of its
        tokens. Called by an administrator of the platform.

        GET /api/v1/health/status
        """
        return await self._core.send(Call("GET", "/api/v1/health/status"))

    async def read_metrics_text(self) -> bytes:
        """Prometheus metrics.

        Text format 0.0.4, or OpenMetrics 1.0.0 if `Accept` prefers it. For administrators, and with the
        service key (`X-Service-Key`) for a scraper. No series belongs to an account. Called with the
        service key, or by an administrator of the platform.

        GET /api/v1/metrics
        """
        return await self._core.send(Call("GET", "/api/v1/metrics", is_binary=True))
