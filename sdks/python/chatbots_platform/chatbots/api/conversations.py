# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...core.stream import Event
from ...chatbots.types import (
    ConversationResult,
    ExchangeResult,
    Message,
    MessageList,
    RatingResult,
)


class ConversationsApi:
    """Conversations."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def send_message(
        self,
        id: int,
        *,
        message: str,
        user_id: Union[str, Omit] = OMIT,
        conversation_id: Union[int, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        stream: Union[bool, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> ExchangeResult:
        """Send a message to the chatbot.

        The message of an end user of your application. The response contains the answer, or streams it with
        `stream: true` or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId`
        makes retries safe. Called by any user of the account, or with an API key that has the scope
        `conversation`.

        POST /api/v1/chatbots/{id}/conversation
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(id)}/conversation",
            body={
                "message": message,
                "userId": user_id,
                "conversationId": conversation_id,
                "clientMessageId": client_message_id,
                "stream": stream,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def send_message_stream(
        self,
        id: int,
        *,
        message: str,
        user_id: Union[str, Omit] = OMIT,
        conversation_id: Union[int, Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        stream: Union[bool, Omit] = OMIT,
        idempotency_key: Optional[str] = None,
    ) -> Iterator[Event]:
        """Send a message to the chatbot. As events, while it is written.

        The message of an end user of your application. The response contains the answer, or streams it with
        `stream: true` or `Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId`
        makes retries safe. Called by any user of the account, or with an API key that has the scope
        `conversation`.

        POST /api/v1/chatbots/{id}/conversation
        """
        return self._core.stream(Call(
            "POST",
            f"/api/v1/chatbots/{segment(id)}/conversation",
            body={
                "message": message,
                "userId": user_id,
                "conversationId": conversation_id,
                "clientMessageId": client_message_id,
                "stream": stream,
            },
            takes_key=True,
            key=idempotency_key,
        ))

    def read_history(
        self,
        id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        user_id: Union[str, Omit] = OMIT,
        conversation_id: Union[int, Omit] = OMIT,
    ) -> MessageList:
        """Get the conversation history.

        Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you).
        Called by any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{id}/conversation/history
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(id)}/conversation/history",
            query={"page": page, "limit": limit, "userId": user_id, "conversationId": conversation_id},
        ))

    def all_history(
        self,
        id: int,
        *,
        limit: Union[int, Omit] = OMIT,
        user_id: Union[str, Omit] = OMIT,
        conversation_id: Union[int, Omit] = OMIT,
    ) -> Iterator[Message]:
        """Get the conversation history. All pages, one after the other.

        Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you).
        Called by any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{id}/conversation/history
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(id)}/conversation/history",
            query={"limit": limit, "userId": user_id, "conversationId": conversation_id},
        ), Pages("page", "page", "data", None))

    def end_conversation(
        self,
        id: int,
        *,
        conversation_id: Union[int, Omit] = OMIT,
        user_id: Union[str, Omit] = OMIT,
    ) -> ConversationResult:
        """End a conversation.

        The given one, or the end user's newest. The user's next message begins a new one. Called by any
        user of the account, or with an API key that has the scope `conversation`.

        POST /api/v1/chatbots/{id}/conversation/end
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(id)}/conversation/end",
            body={"conversationId": conversation_id, "userId": user_id},
        ))

    def rate_response(
        self,
        id: int,
        *,
        message_id: int,
        rating: Literal["positive", "negative"],
        comment: Union[Optional[str], Omit] = OMIT,
    ) -> RatingResult:
        """Rate a chatbot response.

        The latest rating counts. A negative one puts the question on the list of unanswered ones. Called by
        any user of the account, or with an API key that has the scope `conversation`.

        POST /api/v1/chatbots/{id}/response-rating
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(id)}/response-rating",
            body={"messageId": message_id, "rating": rating, "comment": comment},
        ))
