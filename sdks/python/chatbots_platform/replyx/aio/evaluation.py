# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, List, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    Done,
    Evaluation,
    EvaluationBar,
    EvaluationList,
    EvaluationOutput,
    EvaluationReport,
    EvaluationResult,
    NewEvaluationQuestion,
)


class AsyncEvaluationApi:
    """Evaluation."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def start_evaluation(
        self,
        assistant_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        questions: Union[List[NewEvaluationQuestion], Omit] = OMIT,
        bar: Union[EvaluationBar, Omit] = OMIT,
    ) -> Evaluation:
        """Evaluate an assistant.

        Asks questions with known answers, as a customer would, and measures the results. Without
        `questions` it uses the assistant's golden questions. A small set completes within the response; a
        large one continues while `state` is `queued` or `running`. An assistant has one evaluation at a
        time. It is free with the built-in model; with a hosted model it costs as much as the same number of
        answers. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/evaluations
        """
        return await self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            body={"name": name, "questions": questions, "bar": bar},
        ))

    async def list_evaluations(
        self,
        assistant_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> EvaluationList:
        """List an assistant's evaluations.

        Newest first. Called by any user of the account.

        GET /api/assistants/{assistant_id}/evaluations
        """
        return await self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            query={"page": page, "limit": limit, "offset": offset},
        ))

    def all_evaluations(self, assistant_id: int, *, limit: Union[int, Omit] = OMIT) -> AsyncIterator[EvaluationOutput]:
        """List an assistant's evaluations. All pages, one after the other.

        Newest first. Called by any user of the account.

        GET /api/assistants/{assistant_id}/evaluations
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            query={"limit": limit},
        ), Pages("page", "page", "evaluations", None))

    async def read_evaluation(
        self,
        evaluation_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
        only: Union[Literal["wrong", "worse", "better", "all"], Omit] = OMIT,
    ) -> EvaluationReport:
        """Read an evaluation, question by question.

        `only` selects the wrong answers, or those that are worse or better than in
        `comparison.previous_id`. Called by any user of the account.

        GET /api/evaluations/{evaluation_id}
        """
        return await self._core.send(Call(
            "GET",
            f"/api/evaluations/{segment(evaluation_id)}",
            query={"page": page, "limit": limit, "offset": offset, "only": only},
        ))

    def all_evaluation_results(
        self,
        evaluation_id: int,
        *,
        limit: Union[int, Omit] = OMIT,
        only: Union[Literal["wrong", "worse", "better", "all"], Omit] = OMIT,
    ) -> AsyncIterator[EvaluationResult]:
        """Read an evaluation, question by question. All pages, one after the other.

        `only` selects the wrong answers, or those that are worse or better than in
        `comparison.previous_id`. Called by any user of the account.

        GET /api/evaluations/{evaluation_id}
        """
        return self._core.pages(Call(
            "GET",
            f"/api/evaluations/{segment(evaluation_id)}",
            query={"limit": limit, "only": only},
        ), Pages("page", "page", "results", None))

    async def delete_evaluation(self, evaluation_id: int) -> Done:
        """Delete a finished evaluation.

        Called by an owner of the account.

        DELETE /api/evaluations/{evaluation_id}
        """
        return await self._core.send(Call("DELETE", f"/api/evaluations/{segment(evaluation_id)}"))
