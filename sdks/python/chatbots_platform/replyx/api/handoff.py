# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    BusinessHoursInput,
    HandoffSettings,
    HandoffStatus,
    Opening,
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

    def take_handoff(
        self,
        dialog_id: int,
        *,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Take a dialog.

        If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
        it. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/handoff/take
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/handoff/take",
            body={
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def release_handoff(
        self,
        dialog_id: int,
        *,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Give it back.

        If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has
        it. Called by any user of the account.

        POST /api/dialogs/{dialog_id}/handoff/release
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/handoff/release",
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

    def take_handoff_by_name(
        self,
        *,
        dialog_id: Union[int, Omit] = OMIT,
        guest_id: Union[str, Omit] = OMIT,
        token: Union[str, Omit] = OMIT,
        body_dialog_id: Union[int, Omit] = OMIT,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Take a dialog.

        Called by any user of the account.

        POST /api/handoff/takeover
        """
        return self._core.send(Call(
            "POST",
            "/api/handoff/takeover",
            query={"dialog_id": dialog_id, "guest_id": guest_id, "token": token},
            body={
                "dialog_id": body_dialog_id,
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def release_handoff_by_name(
        self,
        *,
        dialog_id: Union[int, Omit] = OMIT,
        guest_id: Union[str, Omit] = OMIT,
        token: Union[str, Omit] = OMIT,
        body_dialog_id: Union[int, Omit] = OMIT,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """Give it back.

        Called by any user of the account.

        POST /api/handoff/release
        """
        return self._core.send(Call(
            "POST",
            "/api/handoff/release",
            query={"dialog_id": dialog_id, "guest_id": guest_id, "token": token},
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

    def reset_handoff_by_name(
        self,
        *,
        dialog_id: Union[int, Omit] = OMIT,
        guest_id: Union[str, Omit] = OMIT,
        token: Union[str, Omit] = OMIT,
        body_dialog_id: Union[int, Omit] = OMIT,
        reason: Union[Literal["keyword", "user_request", "low_confidence", "operator", "api"], Omit] = OMIT,
        last_user_text: Union[str, Omit] = OMIT,
        operator_name: Union[str, Omit] = OMIT,
        operator_id: Union[int, Omit] = OMIT,
    ) -> HandoffStatus:
        """End whatever handoff there is.

        Called by any user of the account.

        POST /api/handoff/force-reset
        """
        return self._core.send(Call(
            "POST",
            "/api/handoff/force-reset",
            query={"dialog_id": dialog_id, "guest_id": guest_id, "token": token},
            body={
                "dialog_id": body_dialog_id,
                "reason": reason,
                "last_user_text": last_user_text,
                "operator_name": operator_name,
                "operator_id": operator_id,
            },
        ))

    def give_handoff(self, dialog_id: int, *, operator_id: int) -> HandoffStatus:
        """Give a dialog to a colleague.

        By the operator who has it, or by anyone while none has it. The limit of assigned dialogs applies.
        Called by any user of the account.

        POST /api/dialogs/{dialog_id}/handoff/give
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/handoff/give",
            body={"operator_id": operator_id},
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

    def read_handoff_settings(self) -> HandoffSettings:
        """Read the handoff settings.

        Called by any user of the account.

        GET /api/handoff/settings
        """
        return self._core.send(Call("GET", "/api/handoff/settings"))

    def change_handoff_settings(
        self,
        *,
        assignment_mode: Union[Literal["manual", "round_robin", "least_busy"], Omit] = OMIT,
        max_dialogs_per_operator: Union[Optional[int], Omit] = OMIT,
        request_expiry_minutes: Union[int, Omit] = OMIT,
        business_hours: Union[Optional[BusinessHoursInput], Omit] = OMIT,
        away_message: Union[Optional[str], Omit] = OMIT,
    ) -> HandoffSettings:
        """Change the handoff settings.

        Omitted fields are not changed. With an `assignment_mode` other than `manual`, waiting dialogs are
        assigned to online operators within business hours. `business_hours: null` means always open;
        `away_message: null` uses a default phrase in the visitor's language. Called by an owner of the
        account.

        PUT /api/handoff/settings
        """
        return self._core.send(Call(
            "PUT",
            "/api/handoff/settings",
            body={
                "assignment_mode": assignment_mode,
                "max_dialogs_per_operator": max_dialogs_per_operator,
                "request_expiry_minutes": request_expiry_minutes,
                "business_hours": business_hours,
                "away_message": away_message,
            },
        ))

    def try_business_hours(self, *, business_hours: Optional[BusinessHoursInput]) -> Opening:
        """Try business hours before they are saved.

        Whether an account with these hours is open now, and when it opens next. Changes nothing. Called by
        an owner of the account.

        POST /api/handoff/opening
        """
        return self._core.send(Call("POST", "/api/handoff/opening", body={"business_hours": business_hours}))
