# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    AppliedLearningResult,
    GeneratedLearningResult,
    InsightsResult,
    IntentAnalyticsResult,
    LearningItem,
    LearningItemList,
    LearningItemResult,
    MessageAnalyticsResult,
    SessionAnalyticsResult,
    UserAnalyticsResult,
)


class AnalyticsApi:
    """Analytics."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def read_message_analytics(
        self,
        chatbot_id: int,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
    ) -> MessageAnalyticsResult:
        """Get message analytics.

        Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
        from Monday, or months. Values without data are zero. Called by any user of the account, or with an
        API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/analytics/messages

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/analytics/messages",
            query={"from": from_, "to": to, "timeZone": time_zone, "granularity": granularity},
        ))

    def read_user_analytics(
        self,
        chatbot_id: int,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
    ) -> UserAnalyticsResult:
        """Get user analytics.

        Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
        from Monday, or months. Values without data are zero. A user is a person who wrote to the chatbot,
        over all channels. Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/analytics/users

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/analytics/users",
            query={"from": from_, "to": to, "timeZone": time_zone, "granularity": granularity},
        ))

    def read_session_analytics(
        self,
        chatbot_id: int,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
    ) -> SessionAnalyticsResult:
        """Get session analytics.

        Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
        from Monday, or months. Values without data are zero. A session ends when nothing was said for half
        an hour, or for a day while the user waits for an answer. It is counted when it is over, at its
        beginning. Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/analytics/sessions

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/analytics/sessions",
            query={"from": from_, "to": to, "timeZone": time_zone, "granularity": granularity},
        ))

    def read_intent_analytics(
        self,
        chatbot_id: int,
        *,
        from_: Union[str, Omit] = OMIT,
        to: Union[str, Omit] = OMIT,
        time_zone: Union[str, Omit] = OMIT,
        granularity: Union[Literal["hour", "day", "week", "month"], Omit] = OMIT,
    ) -> IntentAnalyticsResult:
        """Get intent analytics.

        Of `from` to `to` (default: the last thirty days), on the calendar of `timeZone`; hours, days, weeks
        from Monday, or months. Values without data are zero. An intent is what the chatbot's trained model
        found in a message when it answered. Called by any user of the account, or with an API key that has
        the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/analytics/intents

        from_: A date of the time zone's calendar, or an instant.
        to: A date of the time zone's calendar, or an instant.
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/analytics/intents",
            query={"from": from_, "to": to, "timeZone": time_zone, "granularity": granularity},
        ))

    def read_insights(self, chatbot_id: int, *, days: Union[int, Omit] = OMIT) -> InsightsResult:
        """Get insights for a chatbot.

        The last `days` days of UTC, today included, compared with as many before. Percentiles are at most a
        tenth away from the exact ones. Called by any user of the account, or with an API key that has the
        scope `read`.

        GET /api/v1/chatbots/{chatbotId}/insights
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/insights",
            query={"days": days},
        ))

    def list_learning(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        status: Union[Literal["pending", "approved", "rejected", "applied", "undone", "all"], Omit] = OMIT,
    ) -> LearningItemList:
        """Get learning items for a chatbot.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/learning
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/learning",
            query={"page": page, "limit": limit, "status": status},
        ))

    def all_learning(
        self,
        chatbot_id: int,
        *,
        limit: Union[int, Omit] = OMIT,
        status: Union[Literal["pending", "approved", "rejected", "applied", "undone", "all"], Omit] = OMIT,
    ) -> Iterator[LearningItem]:
        """Get learning items for a chatbot. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/learning
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/learning",
            query={"limit": limit, "status": status},
        ), Pages("page", "page", "data", None))

    def add_learning(self, chatbot_id: int, *, question: str, answer: str) -> LearningItemResult:
        """Add a learning item by hand.

        It waits for approval like the others. A chatbot has one item for a question. Called by an owner of
        the account, or with an API key that has the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/learning
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/learning",
            body={"question": question, "answer": answer},
        ))

    def change_learning(
        self,
        learning_id: int,
        *,
        status: Literal["pending", "approved", "rejected", "applied", "undone"],
        question: Union[str, Omit] = OMIT,
        answer: Union[str, Omit] = OMIT,
        allow_personal_data: Union[bool, Omit] = OMIT,
    ) -> LearningItemResult:
        """Update a learning item's status.

        `pending`, `approved` and `rejected` may follow one another, and `question` and `answer` be
        corrected meanwhile. An approved item may be `applied`, an applied one `undone`: its knowledge is
        removed, or what it replaced comes back. Called by an owner of the account, or with an API key that
        has the scope `manage`.

        PUT /api/v1/learning/{learningId}/status
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/learning/{segment(learning_id)}/status",
            body={
                "status": status,
                "question": question,
                "answer": answer,
                "allowPersonalData": allow_personal_data,
            },
        ))

    def generate_learning(self, chatbot_id: int) -> GeneratedLearningResult:
        """Generate learning items.

        From questions that the chatbot did not answer, that got a low rating or went to a person, and from
        operators' answers of the last thirty days. May be repeated: an item is made once. `answered` items
        waited for an answer. Called by an owner of the account, or with an API key that has the scope
        `manage`.

        POST /api/v1/chatbots/{chatbotId}/learning/generate
        """
        return self._core.send(Call("POST", f"/api/v1/chatbots/{segment(chatbot_id)}/learning/generate"))

    def apply_learning(self, chatbot_id: int, *, ids: Union[List[int], Omit] = OMIT) -> AppliedLearningResult:
        """Apply learning to a chatbot.

        The approved items, or those of them in `ids`, become questions and answers in its knowledge. Called
        by an owner of the account, or with an API key that has the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/learning/apply
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/learning/apply",
            body={"ids": ids},
        ))
