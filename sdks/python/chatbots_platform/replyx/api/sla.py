# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Done,
    SlaPolicy,
)


class SlaApi:
    """SLA."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_sla_policies(self) -> List[SlaPolicy]:
        """List your account's SLA policies.

        Called by any user of the account.

        GET /api/sla-policies
        """
        return self._core.send(Call("GET", "/api/sla-policies"))

    def create_sla_policy(
        self,
        *,
        name: str,
        priorities: Union[List[Literal["low", "medium", "high", "urgent"]], Omit] = OMIT,
        label_ids: Union[List[int], Omit] = OMIT,
        is_default: Union[bool, Omit] = OMIT,
        first_response_minutes: Union[Optional[int], Omit] = OMIT,
        next_response_minutes: Union[Optional[int], Omit] = OMIT,
        resolution_minutes: Union[Optional[int], Omit] = OMIT,
    ) -> SlaPolicy:
        """Create an SLA policy.

        A dialog has the first policy for its priority, else for one of its labels, else the default one.
        The first policy counts for dialogs that begin after it. A promise that is not kept is told once:
        `sla_breached`. Called by an owner of the account.

        POST /api/sla-policies
        """
        return self._core.send(Call(
            "POST",
            "/api/sla-policies",
            body={
                "name": name,
                "priorities": priorities,
                "label_ids": label_ids,
                "is_default": is_default,
                "first_response_minutes": first_response_minutes,
                "next_response_minutes": next_response_minutes,
                "resolution_minutes": resolution_minutes,
            },
        ))

    def update_sla_policy(
        self,
        policy_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        priorities: Union[List[Literal["low", "medium", "high", "urgent"]], Omit] = OMIT,
        label_ids: Union[List[int], Omit] = OMIT,
        is_default: Union[bool, Omit] = OMIT,
        first_response_minutes: Union[Optional[int], Omit] = OMIT,
        next_response_minutes: Union[Optional[int], Omit] = OMIT,
        resolution_minutes: Union[Optional[int], Omit] = OMIT,
    ) -> SlaPolicy:
        """Change an SLA policy.

        Omitted fields are not changed. Dialogs are measured by the new targets from their next entry on.
        Called by an owner of the account.

        PATCH /api/sla-policies/{policy_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/sla-policies/{segment(policy_id)}",
            body={
                "name": name,
                "priorities": priorities,
                "label_ids": label_ids,
                "is_default": is_default,
                "first_response_minutes": first_response_minutes,
                "next_response_minutes": next_response_minutes,
                "resolution_minutes": resolution_minutes,
            },
        ))

    def delete_sla_policy(self, policy_id: int) -> Done:
        """Delete an SLA policy.

        Called by an owner of the account.

        DELETE /api/sla-policies/{policy_id}
        """
        return self._core.send(Call("DELETE", f"/api/sla-policies/{segment(policy_id)}"))
