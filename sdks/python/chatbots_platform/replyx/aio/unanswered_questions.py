# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    AnsweredCluster,
    Rating,
    UnansweredCluster,
    UnansweredList,
)


class AsyncUnansweredQuestionsApi:
    """Unanswered questions."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_unanswered(
        self,
        assistant_id: int,
        *,
        state: Union[Literal["open", "answered", "dismissed", "all"], Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> UnansweredList:
        """List questions that an assistant could not answer.

        Questions that were not answered, rated badly or handed off; similar questions are grouped. Most
        frequent first; may lag by seconds. Called by any user of the account.

        GET /api/assistants/{assistant_id}/unanswered
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/unanswered",
            query={"state": state, "page": page, "limit": limit, "offset": offset},
        ))

    def all_unanswered(
        self,
        assistant_id: int,
        *,
        state: Union[Literal["open", "answered", "dismissed", "all"], Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> AsyncIterator[UnansweredCluster]:
        """List questions that an assistant could not answer. All pages, one after the other.

        Questions that were not answered, rated badly or handed off; similar questions are grouped. Most
        frequent first; may lag by seconds. Called by any user of the account.

        GET /api/assistants/{assistant_id}/unanswered
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/unanswered",
            query={"state": state, "limit": limit},
        ), Pages("page", "page", "unanswered", None))

    async def answer_unanswered(
        self,
        assistant_id: int,
        cluster_id: int,
        *,
        answer: str,
        question: Union[str, Omit] = OMIT,
        tags: Union[List[str], Omit] = OMIT,
    ) -> AnsweredCluster:
        """Answer a group of questions.

        Creates a question and answer pair, or changes the existing one. A later failure reopens the
        question. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/answer
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/unanswered/{segment(cluster_id)}/answer",
            body={"answer": answer, "question": question, "tags": tags},
        ))

    async def dismiss_unanswered(self, assistant_id: int, cluster_id: int) -> UnansweredCluster:
        """Dismiss a group of questions.

        Called by any user of the account.

        POST /api/assistants/{assistant_id}/unanswered/{cluster_id}/dismiss
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/unanswered/{segment(cluster_id)}/dismiss",
        ))

    async def rate_answer(
        self,
        dialog_id: int,
        message_id: int,
        *,
        rating: Union[int, Literal["good", "bad"]],
        comment: Union[str, Omit] = OMIT,
    ) -> Rating:
        """Rate an answer.

        The last rating of each user or visitor counts. A bad rating adds the question to the unanswered
        ones. Called by a user of the account, or by a visitor with a site token and a guest id.

        POST /api/dialogs/{dialog_id}/messages/{message_id}/rating
        """
        return await self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/messages/{segment(message_id)}/rating",
            body={"rating": rating, "comment": comment},
        ))
