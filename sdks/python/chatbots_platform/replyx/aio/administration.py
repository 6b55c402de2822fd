# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages
from ...replyx.types import (
    AuditLine,
    AuditLog,
)


class AsyncAdministrationApi:
    """Administration."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_audit_log(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        actor_id: Union[int, Omit] = OMIT,
        action: Union[str, Omit] = OMIT,
        target_kind: Union[str, Omit] = OMIT,
        target_id: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
    ) -> AuditLog:
        """Read the audit log of administrators.

        Every action of an administrator, newest first: who, when, the target, and its values before and
        after. Called by an administrator of the platform.

        GET /api/admin/audit-log
        """
        return await self._core.send(Call(
            "GET",
            "/api/admin/audit-log",
            query={
                "limit": limit,
                "offset": offset,
                "page": page,
                "actor_id": actor_id,
                "action": action,
                "target_kind": target_kind,
                "target_id": target_id,
                "since": since,
                "before": before,
            },
        ))

    def all_audit_log_acts(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        actor_id: Union[int, Omit] = OMIT,
        action: Union[str, Omit] = OMIT,
        target_kind: Union[str, Omit] = OMIT,
        target_id: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        before: Union[str, Omit] = OMIT,
    ) -> AsyncIterator[AuditLine]:
        """Read the audit log of administrators. All pages, one after the other.

        Every action of an administrator, newest first: who, when, the target, and its values before and
        after. Called by an administrator of the platform.

        GET /api/admin/audit-log
        """
        return self._core.pages(Call(
            "GET",
            "/api/admin/audit-log",
            query={
                "limit": limit,
                "actor_id": actor_id,
                "action": action,
                "target_kind": target_kind,
                "target_id": target_id,
                "since": since,
                "before": before,
            },
        ), Pages("page", "page", "acts", None))
