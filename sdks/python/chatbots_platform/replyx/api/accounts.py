# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages
from ...replyx.types import (
    AccountAudit,
    AccountAuditEntry,
    AccountExport,
    ActivityRecorded,
    Done,
    LoginResult,
    OwnLimits,
    PasswordChanged,
    ResetTokenIsValid,
    User,
)


class AccountsApi:
    """Accounts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def register(
        self,
        *,
        email: str,
        password: str,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
    ) -> User:
        """Create an account.

        If mail is configured, a confirmation code is sent to the address. You can log in without confirming
        it. Needs no credential.

        POST /api/auth/register
        """
        return self._core.send(Call(
            "POST",
            "/api/auth/register",
            body={"email": email, "password": password, "first_name": first_name, "last_name": last_name},
        ))

    def log_in(
        self,
        *,
        password: str,
        email: Union[str, Omit] = OMIT,
        username: Union[str, Omit] = OMIT,
    ) -> LoginResult:
        """Get an access token.

        Five wrong passwords for one address lock it for five minutes, except where its user has logged in
        before: these clients have five attempts of their own. Needs no credential.

        POST /api/auth/login
        """
        return self._core.send(Call(
            "POST",
            "/api/auth/login",
            body={"password": password, "email": email, "username": username},
        ))

    def log_out(self) -> Done:
        """End this session.

        The token is no longer accepted. An API token has no session: it stays valid until it is revoked.
        Called by any user of the account.

        POST /api/auth/logout
        """
        return self._core.send(Call("POST", "/api/auth/logout"))

    def read_me(self) -> User:
        """Read your own user.

        Called by any user of the account.

        GET /api/users/me
        """
        return self._core.send(Call("GET", "/api/users/me"))

    def put_me(
        self,
        *,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        avatar_url: Union[Optional[str], Omit] = OMIT,
    ) -> User:
        """Change your own name and picture.

        Called by any user of the account.

        PUT /api/users/me
        """
        return self._core.send(Call(
            "PUT",
            "/api/users/me",
            body={"first_name": first_name, "last_name": last_name, "avatar_url": avatar_url},
        ))

    def patch_me(
        self,
        *,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        avatar_url: Union[Optional[str], Omit] = OMIT,
    ) -> User:
        """Change your own name and picture.

        Called by any user of the account.

        PATCH /api/me
        """
        return self._core.send(Call(
            "PATCH",
            "/api/me",
            body={"first_name": first_name, "last_name": last_name, "avatar_url": avatar_url},
        ))

    def change_password(self, *, current_password: str, new_password: str) -> PasswordChanged:
        """Change your own password.

        Ends every session of the user, including this one. Continue with the token in the response. Five
        wrong passwords in five minutes, as for logins. Called by any user of the account.

        POST /api/users/change-password
        """
        return self._core.send(Call(
            "POST",
            "/api/users/change-password",
            body={"current_password": current_password, "new_password": new_password},
        ))

    def update_activity(self) -> ActivityRecorded:
        """Report activity.

        Called by any user of the account.

        POST /api/update-activity
        """
        return self._core.send(Call("POST", "/api/update-activity"))

    def read_my_rate_limits(self) -> OwnLimits:
        """Read your rate limits.

        Every group of limits with the remaining allowance in its window. This request counts towards the
        general limit. Called by any user of the account.

        GET /api/me/rate-limits
        """
        return self._core.send(Call("GET", "/api/me/rate-limits"))

    def read_account_audit(
        self,
        *,
        actor_id: Union[int, Omit] = OMIT,
        action: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        until: Union[str, Omit] = OMIT,
        before: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AccountAudit:
        """Read your account's audit log.

        Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on
        where the last one ended, whatever was added meanwhile. What administrators of the platform do is in
        a log of its own. Called by an owner of the account.

        GET /api/account/audit
        """
        return self._core.send(Call(
            "GET",
            "/api/account/audit",
            query={
                "actor_id": actor_id,
                "action": action,
                "since": since,
                "until": until,
                "before": before,
                "limit": limit,
            },
        ))

    def all_account_audit_entries(
        self,
        *,
        actor_id: Union[int, Omit] = OMIT,
        action: Union[str, Omit] = OMIT,
        since: Union[str, Omit] = OMIT,
        until: Union[str, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[AccountAuditEntry]:
        """Read your account's audit log. All pages, one after the other.

        Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on
        where the last one ended, whatever was added meanwhile. What administrators of the platform do is in
        a log of its own. Called by an owner of the account.

        GET /api/account/audit
        """
        return self._core.pages(Call(
            "GET",
            "/api/account/audit",
            query={"actor_id": actor_id, "action": action, "since": since, "until": until, "limit": limit},
        ), Pages("next", "before", "entries", "next_before"))

    def forgot_password(self, *, email: str) -> Done:
        """Request a password reset by e-mail.

        The response is the same whether the address has an account or not. Five requests an hour. Needs no
        credential.

        POST /api/forgot-password
        """
        return self._core.send(Call("POST", "/api/forgot-password", body={"email": email}))

    def validate_reset_token(self, *, token: str) -> ResetTokenIsValid:
        """Check whether a password reset token is still valid.

        Needs no credential.

        POST /api/validate-reset-token
        """
        return self._core.send(Call("POST", "/api/validate-reset-token", body={"token": token}))

    def reset_password(
        self,
        *,
        token: str,
        new_password: Union[str, Omit] = OMIT,
        password: Union[str, Omit] = OMIT,
    ) -> Done:
        """Set a new password with a reset token.

        The token works once. All sessions of the user end; log in with the new password. Needs no
        credential.

        POST /api/reset-password
        """
        return self._core.send(Call(
            "POST",
            "/api/reset-password",
            body={"token": token, "new_password": new_password, "password": password},
        ))

    def export_account(self) -> AccountExport:
        """Export the personal data of your account.

        Your user, your operators, your contacts with all their dialogs, and the dialogs with no contact, of
        groups for example. Internal notes are not in it. Called by an owner of the account.

        GET /api/account/export
        """
        return self._core.send(Call("GET", "/api/account/export"))

    def close_account(self, *, email: str, password: str) -> Done:
        """Close your account for good.

        `email` is the account's address again. Nobody can log in any more, bots and widgets stop, and all
        data except the ledger is deleted. It cannot be undone. Called by an owner of the account.

        POST /api/account/close
        """
        return self._core.send(Call("POST", "/api/account/close", body={"email": email, "password": password}))
