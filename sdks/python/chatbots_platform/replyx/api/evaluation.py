# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    AnswerSettings,
    Done,
    Evaluation,
    EvaluationBar,
    EvaluationList,
    EvaluationOutput,
    EvaluationReport,
    EvaluationResult,
    NewEvaluationQuestion,
    SettingsDraft,
)


class EvaluationApi:
    """Evaluation."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def start_evaluation(
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
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            body={"name": name, "questions": questions, "bar": bar},
        ))

    def list_evaluations(
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
        return self._core.send(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            query={"page": page, "limit": limit, "offset": offset},
        ))

    def all_evaluations(self, assistant_id: int, *, limit: Union[int, Omit] = OMIT) -> Iterator[EvaluationOutput]:
        """List an assistant's evaluations. All pages, one after the other.

        Newest first. Called by any user of the account.

        GET /api/assistants/{assistant_id}/evaluations
        """
        return self._core.pages(Call(
            "GET",
            f"/api/assistants/{segment(assistant_id)}/evaluations",
            query={"limit": limit},
        ), Pages("page", "page", "evaluations", None))

    def read_evaluation(
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
        return self._core.send(Call(
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
    ) -> Iterator[EvaluationResult]:
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

    def delete_evaluation(self, evaluation_id: int) -> Done:
        """Delete a finished evaluation.

        Called by an owner of the account.

        DELETE /api/evaluations/{evaluation_id}
        """
        return self._core.send(Call("DELETE", f"/api/evaluations/{segment(evaluation_id)}"))

    def read_settings_draft(self, assistant_id: int) -> SettingsDraft:
        """Read the draft of an assistant's settings.

        With the live settings, how the draft did in its evaluation, and what was live before. Called by any
        user of the account.

        GET /api/assistants/{assistant_id}/settings-draft
        """
        return self._core.send(Call("GET", f"/api/assistants/{segment(assistant_id)}/settings-draft"))

    def save_settings_draft(
        self,
        assistant_id: int,
        *,
        version: int,
        system_prompt: Union[str, Omit] = OMIT,
        ai_model: Union[str, Omit] = OMIT,
        abstain_below: Union[Optional[float], Omit] = OMIT,
        handoff_keywords: Union[List[str], Omit] = OMIT,
        handoff_after_abstentions: Union[int, Omit] = OMIT,
        personality_id: Union[Optional[int], Omit] = OMIT,
        minimums: Union[EvaluationBar, Omit] = OMIT,
        publishes_itself: Union[bool, Omit] = OMIT,
    ) -> SettingsDraft:
        """Make or change the draft of an assistant's settings.

        Visitors see nothing of it. Omitted fields are not changed; a field that is as live again is no
        change any more. `version` is the one that you read, 0 to make a draft: when somebody has saved
        meanwhile, the answer is a 409 with the current draft in `error.details.settings_draft`. Called by
        an owner of the account.

        PUT /api/assistants/{assistant_id}/settings-draft
        """
        return self._core.send(Call(
            "PUT",
            f"/api/assistants/{segment(assistant_id)}/settings-draft",
            body={
                "version": version,
                "system_prompt": system_prompt,
                "ai_model": ai_model,
                "abstain_below": abstain_below,
                "handoff_keywords": handoff_keywords,
                "handoff_after_abstentions": handoff_after_abstentions,
                "personality_id": personality_id,
                "minimums": minimums,
                "publishes_itself": publishes_itself,
            },
        ))

    def discard_settings_draft(self, assistant_id: int, *, version: int) -> Done:
        """Discard the draft of an assistant's settings.

        Called by an owner of the account.

        DELETE /api/assistants/{assistant_id}/settings-draft
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/assistants/{segment(assistant_id)}/settings-draft",
            query={"version": version},
        ))

    def evaluate_settings_draft(self, assistant_id: int, *, version: int) -> SettingsDraft:
        """Evaluate the draft of an assistant's settings.

        Asks the golden questions with the draft, and before that with the live settings, unless the newest
        run of these had the same settings, questions and documents. Each run costs what an evaluation
        costs. Small sets complete within the response; of a large one `check.state` is `running`. Called by
        an owner of the account.

        POST /api/assistants/{assistant_id}/settings-draft/evaluate
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/settings-draft/evaluate",
            body={"version": version},
        ))

    def publish_settings_draft(self, assistant_id: int, *, version: int) -> SettingsDraft:
        """Publish the draft of an assistant's settings.

        Only when its evaluation holds: no figure is worse than live by more than `tolerance`, and none is
        below its minimum. Otherwise, and when something has changed since, it is refused with a 409, with
        the figures in `error.details.settings_draft`. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/settings-draft/publish
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/settings-draft/publish",
            body={"version": version},
        ))

    def restore_previous_settings(
        self,
        assistant_id: int,
        *,
        version: int,
        live: Union[AnswerSettings, Omit] = OMIT,
    ) -> SettingsDraft:
        """Go back to the settings before the last publication.

        At once, without an evaluation. What was live becomes the previous settings, so that it can be
        undone. Whatever was changed since the publication goes too: send `live` as you read it, and a
        change that you have not seen is answered with a 409. Called by an owner of the account.

        POST /api/assistants/{assistant_id}/previous-settings/restore
        """
        return self._core.send(Call(
            "POST",
            f"/api/assistants/{segment(assistant_id)}/previous-settings/restore",
            body={"version": version, "live": live},
        ))
