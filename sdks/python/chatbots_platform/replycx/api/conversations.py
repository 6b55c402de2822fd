# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replycx.types import (
    AgentMessageMessageFile,
    AgentMessageMessageTemplate,
    AgentMessageMessageText,
    AgentMessageMessageVoice,
    AgentMessageUser,
    ConversationAssigneeChange,
    ConversationStatusChange,
    Done,
    NewConversationMessageTemplate,
    NewConversationMessageText,
    NewConversationTo,
    NewVariablesVariable,
    SentMessage,
    StartedConversation,
)


class ConversationsApi:
    """Conversations."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def create_conversation(
        self,
        *,
        channel: Literal["SMS", "WHATSAPP"],
        from_: str,
        to: NewConversationTo,
        message: Union[NewConversationMessageText, NewConversationMessageTemplate],
        assignee: Union[Optional[str], Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> StartedConversation:
        """Write to a person by SMS or WhatsApp first.

        Sends the message and waits for the provider's answer, at most 20 seconds. The person has one
        conversation on each of your numbers: it is created, or continued. With an `assignee` that member
        has the conversation; without one your assistant answers. WhatsApp takes a `text` only within 24
        hours after the person wrote. Called with a token of the account.

        POST /v1/conversations
        """
        return self._core.send(Call(
            "POST",
            "/v1/conversations",
            body={"channel": channel, "from": from_, "to": to, "message": message, "assignee": assignee},
            takes_key=True,
            key=idempotency_key,
        ))

    def set_conversation_variables(
        self,
        account_id: str,
        conversation_id: str,
        *,
        variables: List[NewVariablesVariable],
    ) -> Done:
        """Set variables of a conversation and its contact.

        The names `name`, `phone` and `email` of a contact are what is known of the person; all other names
        are yours. Either all variables are set or none. Called with a token of the account.

        POST /v1/accounts/{account_id}/conversations/{conversation_id}/variables
        """
        return self._core.send(Call(
            "POST",
            f"/v1/accounts/{segment(account_id)}/conversations/{segment(conversation_id)}/variables",
            body={"variables": variables},
        ))

    def send_agent_message(
        self,
        conversation_id: str,
        *,
        message: Union[AgentMessageMessageText, AgentMessageMessageFile, AgentMessageMessageVoice, AgentMessageMessageTemplate],
        user: AgentMessageUser,
        idempotency_key: Optional[str] = None,
    ) -> SentMessage:
        """Send an agent's message to a conversation.

        While the conversation is assigned to a person, in the name of that person. A file or recording is
        fetched from `path`, at most 20 MB. A template is for WhatsApp, which takes everything else only
        within 24 hours after the person wrote. An `Idempotency-Key` header makes retries safe. Called with
        a token of the account.

        POST /api/v1/conversation/{conversation_id}/messages
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/conversation/{segment(conversation_id)}/messages",
            body={"message": message, "user": user},
            takes_key=True,
            key=idempotency_key,
        ))

    def change_conversation(
        self,
        conversation_id: str,
        *,
        body: Union[ConversationStatusChange, ConversationAssigneeChange],
    ) -> Done:
        """Close a conversation, or change its assignee.

        `user.by` is a member of your account. Only the person who has the conversation, or anyone while
        nobody has it, may close it or assign it: to the member `user.to`, or with `team` to the team
        `team.to`, whose members get its conversations in turn. Called with a token of the account.

        POST /api/v1/conversation/{conversation_id}/events
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/conversation/{segment(conversation_id)}/events",
            body=body,
        ))
