# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Any, Dict, Iterator, List, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    ContextResult,
    Done,
    Entity,
    EntityList,
    EntityResult,
    ReferencesToResolveHistoryItem,
    ResolutionResult,
    Topic,
    TopicList,
    TopicResult,
)


class ContextApi:
    """Context."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read_context(self, chatbot_id: int, user_id: str) -> ContextResult:
        """Get context for a user.

        Variables, topics and entities; empty for a user of whom the chatbot knows nothing. Called by any
        user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{chatbotId}/context/{userId}
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/context/{segment(user_id)}",
        ))

    def change_context(self, chatbot_id: int, user_id: str, *, variables: Dict[str, Any]) -> ContextResult:
        """Create or update context.

        Changes the variables that you send and leaves the others. A hosted model is given them as data with
        the next question. Called by any user of the account, or with an API key that has the scope
        `conversation`.

        POST /api/v1/chatbots/{chatbotId}/context/{userId}
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/context/{segment(user_id)}",
            body={"variables": variables},
        ))

    def delete_context(self, chatbot_id: int, user_id: str) -> Done:
        """Delete context.

        Variables, topics and entities. The user's conversations stay, and new messages are read again.
        Called by any user of the account, or with an API key that has the scope `conversation`.

        DELETE /api/v1/chatbots/{chatbotId}/context/{userId}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/v1/chatbots/{segment(chatbot_id)}/context/{segment(user_id)}",
        ))

    def list_topics(
        self,
        chatbot_id: int,
        user_id: str,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> TopicList:
        """Get topics for a user.

        Heaviest first: the headings of the sources that answered the user, intents, and those you have
        added. Called by any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{chatbotId}/topics/{userId}
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/topics/{segment(user_id)}",
            query={"page": page, "limit": limit},
        ))

    def all_topics(self, chatbot_id: int, user_id: str, *, limit: Union[int, Omit] = OMIT) -> Iterator[Topic]:
        """Get topics for a user. All pages, one after the other.

        Heaviest first: the headings of the sources that answered the user, intents, and those you have
        added. Called by any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{chatbotId}/topics/{userId}
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/topics/{segment(user_id)}",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    def save_topic(
        self,
        chatbot_id: int,
        user_id: str,
        *,
        label: str,
        weight: Union[float, Omit] = OMIT,
    ) -> TopicResult:
        """Add or update topic.

        The topic with this label is updated; upper and lower case are the same. Called by any user of the
        account, or with an API key that has the scope `conversation`.

        POST /api/v1/chatbots/{chatbotId}/topics/{userId}
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/topics/{segment(user_id)}",
            body={"label": label, "weight": weight},
        ))

    def delete_topic(self, chatbot_id: int, user_id: str, topic_id: int) -> Done:
        """Delete topic.

        Called by any user of the account, or with an API key that has the scope `conversation`.

        DELETE /api/v1/chatbots/{chatbotId}/topics/{userId}/{topicId}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/v1/chatbots/{segment(chatbot_id)}/topics/{segment(user_id)}/{segment(topic_id)}",
        ))

    def list_entities(
        self,
        chatbot_id: int,
        user_id: str,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> EntityList:
        """Get entities for a user.

        Those that were named last first. They are found in the user's messages, or added by you. Called by
        any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{chatbotId}/entities/{userId}
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/entities/{segment(user_id)}",
            query={"page": page, "limit": limit},
        ))

    def all_entities(self, chatbot_id: int, user_id: str, *, limit: Union[int, Omit] = OMIT) -> Iterator[Entity]:
        """Get entities for a user. All pages, one after the other.

        Those that were named last first. They are found in the user's messages, or added by you. Called by
        any user of the account, or with an API key that has the scope `conversation`.

        GET /api/v1/chatbots/{chatbotId}/entities/{userId}
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/entities/{segment(user_id)}",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    def add_entity(
        self,
        chatbot_id: int,
        user_id: str,
        *,
        type: str,
        value: str,
        confidence: Union[float, Omit] = OMIT,
    ) -> EntityResult:
        """Add entity.

        An entity with the same normalised value is updated. Called by any user of the account, or with an
        API key that has the scope `conversation`.

        POST /api/v1/chatbots/{chatbotId}/entities/{userId}
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/entities/{segment(user_id)}",
            body={"type": type, "value": value, "confidence": confidence},
        ))

    def delete_entity(self, chatbot_id: int, user_id: str, entity_id: int) -> Done:
        """Delete entity.

        Called by any user of the account, or with an API key that has the scope `conversation`.

        DELETE /api/v1/chatbots/{chatbotId}/entities/{userId}/{entityId}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/v1/chatbots/{segment(chatbot_id)}/entities/{segment(user_id)}/{segment(entity_id)}",
        ))

    def resolve_references(
        self,
        chatbot_id: int,
        *,
        text: str,
        user_id: Union[str, Omit] = OMIT,
        conversation_id: Union[int, Omit] = OMIT,
        history: Union[List[ReferencesToResolveHistoryItem], Omit] = OMIT,
    ) -> ResolutionResult:
        """Resolve references in text.

        Puts what "it", "the second one", "there", "второй" or "там" mean into a text, from earlier turns
        and the user's entities. What is not known stays as it is. The chatbot understands questions in the
        same way. Called by any user of the account, or with an API key that has the scope `conversation`.

        POST /api/v1/chatbots/{chatbotId}/references/resolve
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/references/resolve",
            body={"text": text, "userId": user_id, "conversationId": conversation_id, "history": history},
        ))
