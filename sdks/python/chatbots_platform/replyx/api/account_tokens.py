# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    AccountToken,
    RotatedAccountToken,
)


class AccountTokensApi:
    """Account tokens."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_account_tokens(self) -> List[AccountToken]:
        """List your account's tokens, masked.

        Called by an owner of the account.

        GET /api/account-tokens
        """
        return self._core.send(Call("GET", "/api/account-tokens"))

    def create_account_token(self, *, name: Union[str, Omit] = OMIT) -> AccountToken:
        """Create a token for your account.

        The credential of the ReplyCX API (`/v1/…`), for a program. The full token is shown only once.
        Called by an owner of the account.

        POST /api/account-tokens
        """
        return self._core.send(Call("POST", "/api/account-tokens", body={"name": name}))

    def rotate_account_token(
        self,
        account_token_id: int,
        *,
        overlap_minutes: Union[int, Omit] = OMIT,
    ) -> RotatedAccountToken:
        """Replace a token by a new one.

        Both are accepted for `overlap_minutes` (0: the old one ends now). The full token is shown only
        once. Called by an owner of the account.

        POST /api/account-tokens/{account_token_id}/rotate
        """
        return self._core.send(Call(
            "POST",
            f"/api/account-tokens/{segment(account_token_id)}/rotate",
            body={"overlap_minutes": overlap_minutes},
        ))

    def revoke_account_token(self, account_token_id: int) -> AccountToken:
        """Revoke a token.

        The token is no longer accepted. Called by an owner of the account.

        DELETE /api/account-tokens/{account_token_id}
        """
        return self._core.send(Call("DELETE", f"/api/account-tokens/{segment(account_token_id)}"))
