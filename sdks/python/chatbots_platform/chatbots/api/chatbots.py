# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    Chatbot,
    ChatbotList,
    ChatbotResult,
    Done,
)


class ChatbotsApi:
    """Chatbots."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_chatbots(self, *, page: Union[int, Omit] = OMIT, limit: Union[int, Omit] = OMIT) -> ChatbotList:
        """Get all chatbots.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots
        """
        return self._core.send(Call("GET", "/api/v1/chatbots", query={"page": page, "limit": limit}))

    def all_chatbots(self, *, limit: Union[int, Omit] = OMIT) -> Iterator[Chatbot]:
        """Get all chatbots. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots
        """
        return self._core.pages(Call("GET", "/api/v1/chatbots", query={"limit": limit}), Pages("page", "page", "data", None))

    def create_chatbot(
        self,
        *,
        name: str,
        description: Union[str, Omit] = OMIT,
        system_prompt: Union[str, Omit] = OMIT,
        model: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        extracts_with_model: Union[bool, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> ChatbotResult:
        """Create a chatbot.

        It answers from its knowledge bases, and is an assistant in the other APIs. It begins with one
        knowledge base. Called by an owner of the account, or with an API key that has the scope `manage`.

        POST /api/v1/chatbots
        """
        return self._core.send(Call(
            "POST",
            "/api/v1/chatbots",
            body={
                "name": name,
                "description": description,
                "systemPrompt": system_prompt,
                "model": model,
                "isActive": is_active,
                "websiteIntegration": website_integration,
                "allowedDomains": allowed_domains,
                "handoffKeywords": handoff_keywords,
                "handoffAfterAbstentions": handoff_after_abstentions,
                "extractsWithModel": extracts_with_model,
                "abstainBelow": abstain_below,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def read_chatbot(self, id: int) -> ChatbotResult:
        """Get a chatbot by ID.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{id}
        """
        return self._core.send(Call("GET", f"/api/v1/chatbots/{segment(id)}"))

    def update_chatbot(
        self,
        id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        system_prompt: Union[str, Omit] = OMIT,
        model: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        extracts_with_model: Union[bool, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
    ) -> ChatbotResult:
        """Update a chatbot.

        Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
        scope `manage`.

        PUT /api/v1/chatbots/{id}
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/chatbots/{segment(id)}",
            body={
                "name": name,
                "description": description,
                "systemPrompt": system_prompt,
                "model": model,
                "isActive": is_active,
                "websiteIntegration": website_integration,
                "allowedDomains": allowed_domains,
                "handoffKeywords": handoff_keywords,
                "handoffAfterAbstentions": handoff_after_abstentions,
                "extractsWithModel": extracts_with_model,
                "abstainBelow": abstain_below,
            },
        ))

    def delete_chatbot(self, id: int) -> Done:
        """Delete a chatbot.

        With its knowledge bases, except those that other chatbots share. Its conversations stay readable.
        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/chatbots/{id}
        """
        return self._core.send(Call("DELETE", f"/api/v1/chatbots/{segment(id)}"))
