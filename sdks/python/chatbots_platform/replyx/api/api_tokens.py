# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    ApiToken,
)


class ApiTokensApi:
    """API tokens."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_api_tokens(self) -> List[ApiToken]:
        """List the API tokens, masked.

        Called by an administrator of the platform.

        GET /api/admin/tokens
        """
        return self._core.send(Call("GET", "/api/admin/tokens"))

    def create_api_token(
        self,
        *,
        name: Union[str, Omit] = OMIT,
        user_id: Union[int, Omit] = OMIT,
        expires_at: Union[Optional[str], Omit] = OMIT,
    ) -> ApiToken:
        """Create an API token.

        A program sends it as `Authorization: Bearer` instead of logging in. It acts for the user with
        `user_id`, or for you, and never has administrator rights. The full token is shown only once. Called
        by an administrator of the platform.

        POST /api/admin/tokens
        """
        return self._core.send(Call(
            "POST",
            "/api/admin/tokens",
            body={"name": name, "user_id": user_id, "expires_at": expires_at},
        ))

    def revoke_api_token(self, token_id: int) -> ApiToken:
        """Revoke an API token.

        The token is no longer accepted, and its sockets are closed. Called by an administrator of the
        platform.

        DELETE /api/admin/tokens/{token_id}
        """
        return self._core.send(Call("DELETE", f"/api/admin/tokens/{segment(token_id)}"))

    def list_own_api_tokens(self) -> List[ApiToken]:
        """List your API tokens, masked.

        Called by an owner of the account.

        GET /api/api-tokens
        """
        return self._core.send(Call("GET", "/api/api-tokens"))

    def create_own_api_token(self, *, name: str, expires_at: Union[Optional[str], Omit] = OMIT) -> ApiToken:
        """Create an API token for yourself.

        A program sends it as `Authorization: Bearer` instead of logging in, and may do what you may,
        without administrator rights. The full token is shown only once. Called by an owner of the account.

        POST /api/api-tokens
        """
        return self._core.send(Call("POST", "/api/api-tokens", body={"name": name, "expires_at": expires_at}))

    def revoke_own_api_token(self, api_token_id: int) -> ApiToken:
        """Revoke an API token of yours.

        The token is no longer accepted, and its sockets are closed. Called by an owner of the account.

        DELETE /api/api-tokens/{api_token_id}
        """
        return self._core.send(Call("DELETE", f"/api/api-tokens/{segment(api_token_id)}"))
