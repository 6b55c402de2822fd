# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Dict, List, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    AiToken,
    AiTokenTested,
    AiTokenUsage,
    DeleteAiTokenAnswer,
    OpenAiToken,
)


class AsyncAiTokensApi:
    """AI tokens."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_ai_tokens(self) -> List[AiToken]:
        """List the pool of AI tokens.

        Called by an administrator of the platform.

        GET /api/admin/ai-tokens
        """
        return await self._core.send(Call("GET", "/api/admin/ai-tokens"))

    async def create_ai_token(
        self,
        *,
        name: str,
        token: str,
        model_access: Union[List[str], Omit] = OMIT,
        model_names: Union[Dict[str, str], Omit] = OMIT,
        daily_limit: Union[Optional[int], Omit] = OMIT,
        monthly_limit: Union[Optional[int], Omit] = OMIT,
        priority: Union[int, Omit] = OMIT,
        notes: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
    ) -> AiToken:
        """Add a token to the pool.

        Of the active tokens with access to the assistant's model that are within their limits, the one with
        the lowest `priority` is used; of equals, the least used today. A failing token is paused and the
        next one is used. Limits are requests per day and month (UTC). An empty `model_access` allows every
        model; `model_names` maps a model to the provider's name for it, if that is different. Called by an
        administrator of the platform.

        POST /api/admin/ai-tokens
        """
        return await self._core.send(Call(
            "POST",
            "/api/admin/ai-tokens",
            body={
                "name": name,
                "token": token,
                "model_access": model_access,
                "model_names": model_names,
                "daily_limit": daily_limit,
                "monthly_limit": monthly_limit,
                "priority": priority,
                "notes": notes,
                "is_active": is_active,
            },
        ))

    async def update_ai_token(
        self,
        token_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        model_access: Union[List[str], Omit] = OMIT,
        model_names: Union[Dict[str, str], Omit] = OMIT,
        daily_limit: Union[Optional[int], Omit] = OMIT,
        monthly_limit: Union[Optional[int], Omit] = OMIT,
        priority: Union[int, Omit] = OMIT,
        notes: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        token: Union[str, Omit] = OMIT,
    ) -> AiToken:
        """Change a token of the pool.

        Omitted fields are not changed. A new token, or `is_active: true`, ends its pause. Called by an
        administrator of the platform.

        PUT /api/admin/ai-tokens/{token_id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/admin/ai-tokens/{segment(token_id)}",
            body={
                "name": name,
                "model_access": model_access,
                "model_names": model_names,
                "daily_limit": daily_limit,
                "monthly_limit": monthly_limit,
                "priority": priority,
                "notes": notes,
                "is_active": is_active,
                "token": token,
            },
        ))

    async def delete_ai_token(self, token_id: int) -> DeleteAiTokenAnswer:
        """Delete a token from the pool.

        Called by an administrator of the platform.

        DELETE /api/admin/ai-tokens/{token_id}
        """
        return await self._core.send(Call("DELETE", f"/api/admin/ai-tokens/{segment(token_id)}"))

    async def test_ai_token(self, token_id: int, *, model: Union[str, Omit] = OMIT) -> AiTokenTested:
        """Test a token of the pool.

        Asks the provider one short question with it, for `model`, else the first of `model_access`, else
        the default model. A token that works is used again at once. The request does not count towards its
        limits. Called by an administrator of the platform.

        POST /api/admin/ai-tokens/{token_id}/test
        """
        return await self._core.send(Call(
            "POST",
            f"/api/admin/ai-tokens/{segment(token_id)}/test",
            body={"model": model},
        ))

    async def read_ai_token_usage(self, token_id: int) -> AiTokenUsage:
        """Read the usage of a token.

        Called by an administrator of the platform.

        GET /api/admin/ai-tokens/{token_id}/usage
        """
        return await self._core.send(Call("GET", f"/api/admin/ai-tokens/{segment(token_id)}/usage"))

    async def read_open_ai_token(self, user_id: int) -> OpenAiToken:
        """Read a user's own OpenAI token, masked.

        Called by an administrator of the platform.

        GET /api/admin/openai-token/{user_id}
        """
        return await self._core.send(Call("GET", f"/api/admin/openai-token/{segment(user_id)}"))

    async def set_open_ai_token(
        self,
        user_id: int,
        *,
        model_access: Union[List[str], Omit] = OMIT,
        model_names: Union[Dict[str, str], Omit] = OMIT,
        daily_limit: Union[Optional[int], Omit] = OMIT,
        monthly_limit: Union[Optional[int], Omit] = OMIT,
        notes: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        token: Union[Optional[str], Omit] = OMIT,
        openai_token: Union[Optional[str], Omit] = OMIT,
    ) -> Optional[OpenAiToken]:
        """Set a user's own OpenAI token.

        The assistants of the user's account use it before the pool. null removes it. Called by an
        administrator of the platform.

        POST /api/admin/openai-token/{user_id}
        """
        return await self._core.send(Call(
            "POST",
            f"/api/admin/openai-token/{segment(user_id)}",
            body={
                "model_access": model_access,
                "model_names": model_names,
                "daily_limit": daily_limit,
                "monthly_limit": monthly_limit,
                "notes": notes,
                "is_active": is_active,
                "token": token,
                "openai_token": openai_token,
            },
        ))
