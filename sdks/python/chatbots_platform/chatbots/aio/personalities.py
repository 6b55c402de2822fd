# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    Done,
    NewPersonalityExample,
    Personality,
    PersonalityChangesExample,
    PersonalityList,
    PersonalityResult,
    PromptModifierResult,
)


class AsyncPersonalitiesApi:
    """Personalities."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_personalities(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> PersonalityList:
        """Get all personalities for a chatbot.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/personalities
        """
        return await self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/personalities",
            query={"page": page, "limit": limit},
        ))

    def all_personalities(self, chatbot_id: int, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[Personality]:
        """Get all personalities for a chatbot. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/personalities
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/personalities",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    async def create_personality(
        self,
        chatbot_id: int,
        *,
        name: str,
        description: Union[str, Omit] = OMIT,
        traits: Union[List[str], Omit] = OMIT,
        tone: Union[str, Omit] = OMIT,
        language: Union[Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"], Omit] = OMIT,
        formality: Union[Literal["casual", "neutral", "formal"], Omit] = OMIT,
        response_length: Union[Literal["short", "medium", "long"], Omit] = OMIT,
        greeting: Union[str, Omit] = OMIT,
        forbidden_words: Union[List[str], Omit] = OMIT,
        examples: Union[List[NewPersonalityExample], Omit] = OMIT,
        is_default: Union[bool, Omit] = OMIT,
    ) -> PersonalityResult:
        """Create a personality for a chatbot.

        The chatbot speaks with its default personality: this one with `isDefault`. Called by an owner of
        the account, or with an API key that has the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/personalities
        """
        return await self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/personalities",
            body={
                "name": name,
                "description": description,
                "traits": traits,
                "tone": tone,
                "language": language,
                "formality": formality,
                "responseLength": response_length,
                "greeting": greeting,
                "forbiddenWords": forbidden_words,
                "examples": examples,
                "isDefault": is_default,
            },
        ))

    async def create_default_personality(self, chatbot_id: int) -> PersonalityResult:
        """Create the default personality for a chatbot.

        With values that suit a support assistant, to be changed afterwards: in English, or in Russian for
        `Accept-Language: ru`. Called by an owner of the account, or with an API key that has the scope
        `manage`.

        POST /api/v1/chatbots/{chatbotId}/personalities/default
        """
        return await self._core.send(Call("POST", f"/api/v1/chatbots/{segment(chatbot_id)}/personalities/default"))

    async def read_personality(self, id: int) -> PersonalityResult:
        """Get a personality by ID.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/personalities/{id}
        """
        return await self._core.send(Call("GET", f"/api/v1/personalities/{segment(id)}"))

    async def update_personality(
        self,
        id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        traits: Union[List[str], Omit] = OMIT,
        tone: Union[str, Omit] = OMIT,
        language: Union[Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"], Omit] = OMIT,
        formality: Union[Literal["casual", "neutral", "formal"], Omit] = OMIT,
        response_length: Union[Literal["short", "medium", "long"], Omit] = OMIT,
        greeting: Union[str, Omit] = OMIT,
        forbidden_words: Union[List[str], Omit] = OMIT,
        examples: Union[List[PersonalityChangesExample], Omit] = OMIT,
    ) -> PersonalityResult:
        """Update a personality.

        Omitted fields are not changed. Called by an owner of the account, or with an API key that has the
        scope `manage`.

        PUT /api/v1/personalities/{id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/v1/personalities/{segment(id)}",
            body={
                "name": name,
                "description": description,
                "traits": traits,
                "tone": tone,
                "language": language,
                "formality": formality,
                "responseLength": response_length,
                "greeting": greeting,
                "forbiddenWords": forbidden_words,
                "examples": examples,
            },
        ))

    async def delete_personality(self, id: int) -> Done:
        """Delete a personality.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/personalities/{id}
        """
        return await self._core.send(Call("DELETE", f"/api/v1/personalities/{segment(id)}"))

    async def set_default_personality(self, id: int) -> PersonalityResult:
        """Set a personality as default.

        The chatbot speaks with it from its next answer on. Called by an owner of the account, or with an
        API key that has the scope `manage`.

        POST /api/v1/personalities/{id}/default
        """
        return await self._core.send(Call("POST", f"/api/v1/personalities/{segment(id)}/default"))

    async def read_prompt_modifier(self, id: int) -> PromptModifierResult:
        """Generate the prompt modifier of a personality.

        Exactly what the system prompt of a hosted model gets, and what the built-in model makes of the
        personality. Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/personalities/{id}/prompt-modifier
        """
        return await self._core.send(Call("GET", f"/api/v1/personalities/{segment(id)}/prompt-modifier"))
