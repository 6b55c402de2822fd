# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    AiSession,
    AiState,
    ClearAiSessionAnswer,
    ClearAllAiSessionsAnswer,
    Reloaded,
)


class AiSessionsApi:
    """AI sessions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def initialize_ai_context(
        self,
        *,
        assistant_id: Union[int, Omit] = OMIT,
        session_id: Union[int, Omit] = OMIT,
        dialog_id: Union[int, Omit] = OMIT,
    ) -> AiSession:
        """Start a session with an assistant.

        `assistant_id` starts a new dialog. `session_id` or `dialog_id` resets the assistant's context in
        that dialog: it no longer sees the earlier messages. Called with the service key, or by an owner of
        the account.

        POST /api/ai/initialize-context
        """
        return self._core.send(Call(
            "POST",
            "/api/ai/initialize-context",
            body={"assistant_id": assistant_id, "session_id": session_id, "dialog_id": dialog_id},
        ))

    def read_ai_session(self, session_id: int) -> AiSession:
        """Read an assistant's context in a dialog.

        `context_messages` are those of the last 20 messages that the next answer can use. Called with the
        service key, or by an owner of the account.

        GET /api/ai/session/{session_id}
        """
        return self._core.send(Call("GET", f"/api/ai/session/{segment(session_id)}"))

    def clear_ai_session(self, session_id: int) -> ClearAiSessionAnswer:
        """Clear an assistant's context in a dialog.

        The messages are kept, but the next answer does not use them. Called with the service key, or by an
        owner of the account.

        DELETE /api/ai/session/{session_id}
        """
        return self._core.send(Call("DELETE", f"/api/ai/session/{segment(session_id)}"))

    def clear_all_ai_sessions(self) -> ClearAllAiSessionsAnswer:
        """Clear the context of every active dialog.

        Called by an administrator of the platform.

        POST /api/ai/clear-all-sessions
        """
        return self._core.send(Call("POST", "/api/ai/clear-all-sessions"))

    def read_ai_state(self) -> AiState:
        """Read the state of the AI.

        `last_model` is used when no token is available. Keys are never shown, not even masked. Called by an
        administrator of the platform.

        GET /api/ai/debug
        """
        return self._core.send(Call("GET", "/api/ai/debug"))

    def reload_ai_config(self) -> Reloaded:
        """Resume paused AI tokens.

        Ends the pauses of tokens that have failed. Not needed after a change of a token: changes apply from
        the next request. Called by an administrator of the platform.

        POST /api/ai/reload-config
        """
        return self._core.send(Call("POST", "/api/ai/reload-config"))
