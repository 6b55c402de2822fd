# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Optional, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...core.stream import Event
from ...replyx.types import (
    Assistant,
    AssistantSettings,
    AssistantStats,
    Done,
    EmbedCode,
    PlaygroundAnswer,
    PlaygroundQuestionHistoryItem,
    PreChatFieldInput,
    WidgetSettings,
)


class AsyncAssistantsApi:
    """Assistants."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def read_assistant_stats(self) -> AssistantStats:
        """Read statistics of your assistants.

        Counted since their creation; may lag by seconds. Documents are files; messages are those of all
        senders. Called by any user of the account.

        GET /api/assistants/stats
        """
        return await self._core.send(Call("GET", "/api/assistants/stats"))

    async def read_assistant_settings(self, assistant_id: int) -> AssistantSettings:
        """Read all settings of an assistant.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/settings
        """
        return await self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/settings"))

    async def read_widget_settings(self, assistant_id: int) -> WidgetSettings:
        """Read the settings of an assistant's widget.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/widget-settings
        """
        return await self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/widget-settings"))

    async def save_widget_settings(
        self,
        assistant_id: int,
        *,
        primary_color: Union[Optional[str], Omit] = OMIT,
        text_color: Union[Optional[str], Omit] = OMIT,
        theme: Union[Optional[Literal["light", "dark", "auto"]], Omit] = OMIT,
        position: Union[Optional[Literal["bottom-right", "bottom-left"]], Omit] = OMIT,
        language: Union[Optional[Literal["auto", "en", "ru", "uk", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "ar", "he", "hi", "zh", "ja", "ko", "th"]], Omit] = OMIT,
        title: Union[Optional[str], Omit] = OMIT,
        subtitle: Union[Optional[str], Omit] = OMIT,
        greeting: Union[Optional[str], Omit] = OMIT,
        placeholder: Union[Optional[str], Omit] = OMIT,
        avatar_url: Union[Optional[str], Omit] = OMIT,
        quick_replies: Union[Optional[List[str]], Omit] = OMIT,
        pre_chat_fields: Union[Optional[List[PreChatFieldInput]], Omit] = OMIT,
        file_upload: Union[Optional[bool], Omit] = OMIT,
        sound: Union[Optional[bool], Omit] = OMIT,
        answers_per_hour: Union[Optional[int], Omit] = OMIT,
    ) -> WidgetSettings:
        """Change the settings of an assistant's widget.

        Omitted fields are not changed; null resets a field to its default. Called by an owner of the
        account.

        POST /api/assistants/{assistant_id}/widget-settings
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/widget-settings",
            body={
                "primary_color": primary_color,
                "text_color": text_color,
                "theme": theme,
                "position": position,
                "language": language,
                "title": title,
                "subtitle": subtitle,
                "greeting": greeting,
                "placeholder": placeholder,
                "avatar_url": avatar_url,
                "quick_replies": quick_replies,
                "pre_chat_fields": pre_chat_fields,
                "file_upload": file_upload,
                "sound": sound,
                "answers_per_hour": answers_per_hour,
            },
        ))

    async def switch_website_integration(
        self,
        assistant_id: int,
        *,
        enabled: Union[bool, Omit] = OMIT,
        is_enabled: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        website_integration_enabled: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
    ) -> Assistant:
        """Turn an assistant's website widget on or off.

        Without a value the switch is toggled. While it is off, the widget is refused. Called by an owner of
        the account.

        POST /api/assistants/{assistant_id}/website-integration
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/website-integration",
            body={
                "enabled": enabled,
                "is_enabled": is_enabled,
                "website_integration": website_integration,
                "website_integration_enabled": website_integration_enabled,
                "allowed_domains": allowed_domains,
            },
        ))

    async def create_assistant(
        self,
        *,
        name: str,
        description: Union[str, Omit] = OMIT,
        system_prompt: Union[str, Omit] = OMIT,
        ai_model: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        website_integration_enabled: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
        telegram_bot_token: Union[Optional[str], Omit] = OMIT,
    ) -> Assistant:
        """Create an assistant.

        Called by an owner of the account.

        POST /api/assistants
        """
        return await self._core.send(Call(
            "POST",
            "/api/assistants",
            body={
                "name": name,
                "description": description,
                "system_prompt": system_prompt,
                "ai_model": ai_model,
                "is_active": is_active,
                "website_integration_enabled": website_integration_enabled,
                "website_integration": website_integration,
                "allowed_domains": allowed_domains,
                "handoff_keywords": handoff_keywords,
                "handoff_after_abstentions": handoff_after_abstentions,
                "abstain_below": abstain_below,
                "telegram_bot_token": telegram_bot_token,
            },
        ))

    async def list_assistants(self) -> List[Assistant]:
        """List your assistants.

        Called by any user of the account.

        GET /api/assistants
        """
        return await self._core.send(Call("GET", "/api/assistants"))

    async def read_assistant(self, assistant_id: int) -> Assistant:
        """Read an assistant.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}
        """
        return await self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}"))

    async def patch_assistant(
        self,
        assistant_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        system_prompt: Union[str, Omit] = OMIT,
        ai_model: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        website_integration_enabled: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
        telegram_bot_token: Union[Optional[str], Omit] = OMIT,
    ) -> Assistant:
        """Change an assistant.

        Omitted fields are not changed. Called by an owner of the account.

        PATCH /api/assistants/{assistant_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/assistants/{segment(assistant_id)}",
            body={
                "name": name,
                "description": description,
                "system_prompt": system_prompt,
                "ai_model": ai_model,
                "is_active": is_active,
                "website_integration_enabled": website_integration_enabled,
                "website_integration": website_integration,
                "allowed_domains": allowed_domains,
                "handoff_keywords": handoff_keywords,
                "handoff_after_abstentions": handoff_after_abstentions,
                "abstain_below": abstain_below,
                "telegram_bot_token": telegram_bot_token,
            },
        ))

    async def put_assistant(
        self,
        assistant_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        system_prompt: Union[str, Omit] = OMIT,
        ai_model: Union[str, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        website_integration_enabled: Union[bool, Omit] = OMIT,
        website_integration: Union[bool, Omit] = OMIT,
        allowed_domains: Union[List[str], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
        telegram_bot_token: Union[Optional[str], Omit] = OMIT,
    ) -> Assistant:
        """Change an assistant.

        Omitted fields are not changed. Called by an owner of the account.

        PUT /api/assistants/{assistant_id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/assistants/{segment(assistant_id)}",
            body={
                "name": name,
                "description": description,
                "system_prompt": system_prompt,
                "ai_model": ai_model,
                "is_active": is_active,
                "website_integration_enabled": website_integration_enabled,
                "website_integration": website_integration,
                "allowed_domains": allowed_domains,
                "handoff_keywords": handoff_keywords,
                "handoff_after_abstentions": handoff_after_abstentions,
                "abstain_below": abstain_below,
                "telegram_bot_token": telegram_bot_token,
            },
        ))

    async def delete_assistant(self, assistant_id: int) -> Done:
        """Delete an assistant and its documents.

        Called by an owner of the account.

        DELETE /api/assistants/{assistant_id}
        """
        return await self._core.send(Call("DELETE", f"/api/assistants/{segment(assistant_id)}"))

    async def read_embed_code(self, assistant_id: int) -> EmbedCode:
        """Get the snippet for your website.

        Called by any user of the account.

        GET /api/assistants/{assistant_id}/embed-code
        """
        return await self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/embed-code"))

    async def ask_playground(
        self,
        assistant_id: int,
        *,
        question: str,
        history: Union[List[PlaygroundQuestionHistoryItem], Omit] = OMIT,
        abstain_below: Union[float, Omit] = OMIT,
        language: Union[str, Omit] = OMIT,
        personality_id: Union[int, Omit] = OMIT,
    ) -> PlaygroundAnswer:
        """Ask an assistant without a dialog.

        The same code, settings and documents as in a dialog, with every step explained. Nothing is kept.
        The built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of
        plugins are really called. Inactive assistants answer too. With `Accept: text/event-stream` the
        answer is streamed as it is written. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/playground
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/playground",
            body={
                "question": question,
                "history": history,
                "abstain_below": abstain_below,
                "language": language,
                "personality_id": personality_id,
            },
        ))

    def ask_playground_stream(
        self,
        assistant_id: int,
        *,
        question: str,
        history: Union[List[PlaygroundQuestionHistoryItem], Omit] = OMIT,
        abstain_below: Union[float, Omit] = OMIT,
        language: Union[str, Omit] = OMIT,
        personality_id: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[Event]:
        """Ask an assistant without a dialog. As events, while it is written.

        The same code, settings and documents as in a dialog, with every step explained. Nothing is kept.
        The built-in model is free; an answer of a hosted model costs what it costs in a dialog. Tools of
        plugins are really called. Inactive assistants answer too. With `Accept: text/event-stream` the
        answer is streamed as it is written. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/playground
        """
        return self._core.stream(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/playground",
            body={
                "question": question,
                "history": history,
                "abstain_below": abstain_below,
                "language": language,
                "personality_id": personality_id,
            },
        ))
