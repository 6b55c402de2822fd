# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Rating,
)


class UnansweredQuestionsApi:
    """Unanswered questions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def rate_answer(
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
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/messages/{segment(message_id)}/rating",
            body={"rating": rating, "comment": comment},
        ))
