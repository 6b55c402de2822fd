# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    ApiKey,
    ApiKeyList,
    ApiKeyResult,
    Done,
    SessionResult,
    TokensResult,
    UserResult,
)


class AsyncAuthenticationApi:
    """Authentication."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def register(
        self,
        *,
        email: str,
        password: str,
        username: Union[str, Omit] = OMIT,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
    ) -> SessionResult:
        """Register a new user.

        Creates an account with its owner, who is logged in at once. Needs no credential.

        POST /api/v1/auth/register
        """
        return await self._core.send(Call(
            "POST",
            "/api/v1/auth/register",
            body={
                "email": email,
                "password": password,
                "username": username,
                "firstName": first_name,
                "lastName": last_name,
            },
        ))

    async def log_in(
        self,
        *,
        password: str,
        username: Union[str, Omit] = OMIT,
        email: Union[str, Omit] = OMIT,
    ) -> SessionResult:
        """Log in to the system.

        With the user name or the address. The access token lives for a quarter of an hour; renew it with
        the refresh token. Five wrong passwords for one user lock it for five minutes, except where its user
        has logged in before. Needs no credential.

        POST /api/v1/auth/login
        """
        return await self._core.send(Call(
            "POST",
            "/api/v1/auth/login",
            body={"password": password, "username": username, "email": email},
        ))

    async def refresh_token(self, *, refresh_token: str) -> TokensResult:
        """Refresh the access token.

        Returns a new access token and a new refresh token; the one sent here is no longer valid. Sending it
        again ends the session, because one of the two senders may be a thief. Needs no credential.

        POST /api/v1/auth/refresh-token
        """
        return await self._core.send(Call("POST", "/api/v1/auth/refresh-token", body={"refreshToken": refresh_token}))

    async def log_out(self) -> Done:
        """Log out from the system.

        The session's access token and refresh tokens are no longer accepted. Called by any user of the
        account.

        POST /api/v1/auth/logout
        """
        return await self._core.send(Call("POST", "/api/v1/auth/logout"))

    async def read_me(self) -> UserResult:
        """Get the current user.

        Called by any user of the account.

        GET /api/v1/auth/me
        """
        return await self._core.send(Call("GET", "/api/v1/auth/me"))

    async def update_me(
        self,
        *,
        username: Union[str, Omit] = OMIT,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        avatar_url: Union[Optional[str], Omit] = OMIT,
    ) -> UserResult:
        """Update the current user.

        Called by any user of the account.

        PUT /api/v1/auth/me
        """
        return await self._core.send(Call(
            "PUT",
            "/api/v1/auth/me",
            body={
                "username": username,
                "firstName": first_name,
                "lastName": last_name,
                "avatarUrl": avatar_url,
            },
        ))

    async def request_password_reset(self, *, email: str) -> Done:
        """Request a password reset.

        The response is the same whether the address has an account or not. Five requests an hour. Needs no
        credential.

        POST /api/v1/auth/password-reset-request
        """
        return await self._core.send(Call("POST", "/api/v1/auth/password-reset-request", body={"email": email}))

    async def reset_password(self, *, token: str, new_password: str) -> Done:
        """Reset the password.

        With the token of the mail, which works once. All sessions of the user end. Needs no credential.

        POST /api/v1/auth/password-reset
        """
        return await self._core.send(Call(
            "POST",
            "/api/v1/auth/password-reset",
            body={"token": token, "newPassword": new_password},
        ))

    async def create_api_key(
        self,
        *,
        name: Union[str, Omit] = OMIT,
        scopes: Union[List[Literal["read", "manage", "conversation"]], Omit] = OMIT,
        expires_at: Union[Optional[str], Omit] = OMIT,
    ) -> ApiKeyResult:
        """Generate an API key.

        For programs, sent as `X-API-Key`. It acts for you, within its scopes: `read`, `manage` and
        `conversation` (talk to chatbots for end users). The full key is shown only once. Called by any user
        of the account.

        POST /api/v1/auth/api-key
        """
        return await self._core.send(Call(
            "POST",
            "/api/v1/auth/api-key",
            body={"name": name, "scopes": scopes, "expiresAt": expires_at},
        ))

    async def list_api_keys(self, *, page: Union[int, Omit] = OMIT, limit: Union[int, Omit] = OMIT) -> ApiKeyList:
        """List your API keys, masked.

        Called by any user of the account.

        GET /api/v1/auth/api-key
        """
        return await self._core.send(Call("GET", "/api/v1/auth/api-key", query={"page": page, "limit": limit}))

    def all_api_keys(self, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[ApiKey]:
        """List your API keys, masked. All pages, one after the other.

        Called by any user of the account.

        GET /api/v1/auth/api-key
        """
        return self._core.pages(Call("GET", "/api/v1/auth/api-key", query={"limit": limit}), Pages("page", "page", "data", None))

    async def revoke_api_key(self, key_id: int) -> ApiKeyResult:
        """Revoke an API key.

        Called by any user of the account.

        DELETE /api/v1/auth/api-key/{keyId}
        """
        return await self._core.send(Call("DELETE", f"/api/v1/auth/api-key/{segment(key_id)}"))
