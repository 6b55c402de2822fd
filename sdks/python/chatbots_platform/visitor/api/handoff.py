# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    HandoffStatus,
)


class HandoffApi:
    """Handoff."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def request_handoff(
        self,
        dialog_id: int,
        *,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Ask for a person.

        If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
        it. Called with the service key, by a user of the account, or by a visitor with a site token and a
        guest id.

        POST /api/dialogs/{dialog_id}/handoff/request
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/handoff/request",
            body={
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def request_handoff_by_name(
        self,
        *,
        dialog_id: Union[int, Omit] = OMIT,
        body_dialog_id: Union[int, Omit] = OMIT,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Ask for a person.

        Called with the service key, by a user of the account, or by a visitor with a site token and a guest
        id.

        POST /api/handoff/request
        """
        return self._core.send(Call(
            "POST",
            "/api/handoff/request",
            query={"dialog_id": dialog_id},
            body={
                "dialog_id": body_dialog_id,
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def cancel_handoff_by_name(
        self,
        *,
        dialog_id: Union[int, Omit] = OMIT,
        body_dialog_id: Union[int, Omit] = OMIT,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Take a request back.

        Called with the service key, by a user of the account, or by a visitor with a site token and a guest
        id.

        POST /api/handoff/cancel
        """
        return self._core.send(Call(
            "POST",
            "/api/handoff/cancel",
            query={"dialog_id": dialog_id},
            body={
                "dialog_id": body_dialog_id,
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def read_handoff(self, *, dialog_id: Union[int, Omit] = OMIT) -> HandoffStatus:
        """Read the handoff state of a dialog.

        Called with the service key, by a user of the account, or by a visitor with a site token and a guest
        id.

        GET /api/handoff/status
        """
        return self._core.send(Call("GET", "/api/handoff/status", query={"dialog_id": dialog_id}))

    def read_dialog_status(self, dialog_id: int) -> HandoffStatus:
        """Read the handoff state of a dialog.

        Called with the service key, by a user of the account, or by a visitor with a site token and a guest
        id.

        GET /api/dialogs/{dialog_id}/status
        """
        return self._core.send(Call("GET", f"/api/dialogs/{segment(dialog_id)}/status"))
