# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    AddedTrainingExamplesResult,
    ClassifiedMessageResult,
    Done,
    NewTrainingDatasetIntent,
    NewTrainingExample,
    TrainingDatasetChangesIntent,
    TrainingDatasetList,
    TrainingDatasetResult,
    TrainingDatasetSummary,
    TrainingSessionList,
    TrainingSessionResult,
    TrainingSessionSummary,
)


class TrainingApi:
    """Training."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_training_datasets(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> TrainingDatasetList:
        """Get all training datasets for a chatbot.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/training/datasets
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/datasets",
            query={"page": page, "limit": limit},
        ))

    def all_training_datasets(
        self,
        chatbot_id: int,
        *,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[TrainingDatasetSummary]:
        """Get all training datasets for a chatbot. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/training/datasets
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/datasets",
            query={"limit": limit},
        ), Pages("page", "page", "data", None))

    def create_training_dataset(
        self,
        chatbot_id: int,
        *,
        name: str,
        description: Union[str, Omit] = OMIT,
        intents: Union[List[NewTrainingDatasetIntent], Omit] = OMIT,
    ) -> TrainingDatasetResult:
        """Create a training dataset for a chatbot.

        A dataset has examples of messages with their intents. `intents` says what an intent does: nothing,
        a handoff to a person, a fixed answer, or the call of a plugin's tool. It takes effect with the next
        training. Called by an owner of the account, or with an API key that has the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/training/datasets
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/datasets",
            body={"name": name, "description": description, "intents": intents},
        ))

    def read_training_dataset(
        self,
        id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        intent: Union[str, Omit] = OMIT,
        out_of_scope: Union[bool, Omit] = OMIT,
    ) -> TrainingDatasetResult:
        """Get training dataset by ID.

        With a page of its examples, the newest first; `examplesCount` is the number of all. Called by any
        user of the account, or with an API key that has the scope `read`.

        GET /api/v1/training/datasets/{id}
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/training/datasets/{segment(id)}",
            query={"page": page, "limit": limit, "intent": intent, "outOfScope": out_of_scope},
        ))

    def update_training_dataset(
        self,
        id: int,
        *,
        name: Union[str, Omit] = OMIT,
        description: Union[str, Omit] = OMIT,
        intents: Union[List[TrainingDatasetChangesIntent], Omit] = OMIT,
    ) -> TrainingDatasetResult:
        """Update training dataset.

        Omitted fields are not changed; `intents` replaces what all intents do. Called by an owner of the
        account, or with an API key that has the scope `manage`.

        PUT /api/v1/training/datasets/{id}
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/training/datasets/{segment(id)}",
            body={"name": name, "description": description, "intents": intents},
        ))

    def delete_training_dataset(self, id: int) -> Done:
        """Delete training dataset.

        With its examples. Models that were trained with it stay as they are. Called by an owner of the
        account, or with an API key that has the scope `manage`.

        DELETE /api/v1/training/datasets/{id}
        """
        return self._core.send(Call("DELETE", f"/api/v1/training/datasets/{segment(id)}"))

    def add_training_examples(
        self,
        id: int,
        *,
        examples: Union[List[NewTrainingExample], Omit] = OMIT,
        format: Union[Literal["csv", "json", "jsonl"], Omit] = OMIT,
        content: Union[str, Omit] = OMIT,
    ) -> AddedTrainingExamplesResult:
        """Add training examples.

        `examples`, or `content` as CSV, JSON or JSON lines. A table needs the columns `text` and `intent`
        (or `label`, `category`); an empty intent marks a message that has none. `answer`, `plugin` with
        `tool`, or `handoff` say what the intent does. Repeated texts are added once; a text that has
        another intent already is reported and not added. A row that cannot be read refuses the whole
        request. A dataset has at most 12,000 examples and 200 intents. Called by an owner of the account,
        or with an API key that has the scope `manage`.

        POST /api/v1/training/datasets/{id}/examples
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/training/datasets/{segment(id)}/examples",
            body={"examples": examples, "format": format, "content": content},
        ))

    def update_training_example(self, id: int, example_id: int, *, text: str, intent: Optional[str]) -> Done:
        """Update training example.

        Replaces its text and its intent. Called by an owner of the account, or with an API key that has the
        scope `manage`.

        PUT /api/v1/training/datasets/{id}/examples/{exampleId}
        """
        return self._core.send(Call(
            "PUT",
            f"/api/v1/training/datasets/{segment(id)}/examples/{segment(example_id)}",
            body={"text": text, "intent": intent},
        ))

    def delete_training_example(self, id: int, example_id: int) -> Done:
        """Delete training example.

        Called by an owner of the account, or with an API key that has the scope `manage`.

        DELETE /api/v1/training/datasets/{id}/examples/{exampleId}
        """
        return self._core.send(Call(
            "DELETE",
            f"/api/v1/training/datasets/{segment(id)}/examples/{segment(example_id)}",
        ))

    def start_training_session(
        self,
        chatbot_id: int,
        *,
        dataset_ids: Union[List[int], Omit] = OMIT,
        activate: Union[bool, Omit] = OMIT,
    ) -> TrainingSessionResult:
        """Start a training session.

        A job trains a classifier of messages with the examples of the datasets, and measures it on examples
        that were held out. When it is ready it goes live, unless `activate` is false; a chatbot is trained
        once at a time. The examples must have at least two intents with two different texts each, and at
        most 200 intents and 12,000 texts. Called by an owner of the account, or with an API key that has
        the scope `manage`.

        POST /api/v1/chatbots/{chatbotId}/training/sessions
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/sessions",
            body={"datasetIds": dataset_ids, "activate": activate},
        ))

    def list_training_sessions(
        self,
        chatbot_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        is_live: Union[bool, Omit] = OMIT,
    ) -> TrainingSessionList:
        """Get all training sessions for a chatbot.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/training/sessions
        """
        return self._core.send(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/sessions",
            query={"page": page, "limit": limit, "isLive": is_live},
        ))

    def all_training_sessions(
        self,
        chatbot_id: int,
        *,
        limit: Union[int, Omit] = OMIT,
        is_live: Union[bool, Omit] = OMIT,
    ) -> Iterator[TrainingSessionSummary]:
        """Get all training sessions for a chatbot. All pages, one after the other.

        Called by any user of the account, or with an API key that has the scope `read`.

        GET /api/v1/chatbots/{chatbotId}/training/sessions
        """
        return self._core.pages(Call(
            "GET",
            f"/api/v1/chatbots/{segment(chatbot_id)}/training/sessions",
            query={"limit": limit, "isLive": is_live},
        ), Pages("page", "page", "data", None))

    def read_training_session(self, id: int) -> TrainingSessionResult:
        """Get training session by ID.

        With its progress, and its report when it is completed. Called by any user of the account, or with
        an API key that has the scope `read`.

        GET /api/v1/training/sessions/{id}
        """
        return self._core.send(Call("GET", f"/api/v1/training/sessions/{segment(id)}"))

    def cancel_training_session(self, id: int) -> TrainingSessionResult:
        """Cancel training session.

        While it waits or runs. The live model stays live. Called by an owner of the account, or with an API
        key that has the scope `manage`.

        DELETE /api/v1/training/sessions/{id}
        """
        return self._core.send(Call("DELETE", f"/api/v1/training/sessions/{segment(id)}"))

    def activate_training_session(self, id: int) -> TrainingSessionResult:
        """Put the model of a training session live.

        Also that of an earlier session: the ten newest models of a chatbot are kept. Messages get its
        intents from then on. Called by an owner of the account, or with an API key that has the scope
        `manage`.

        POST /api/v1/training/sessions/{id}/activate
        """
        return self._core.send(Call("POST", f"/api/v1/training/sessions/{segment(id)}/activate"))

    def deactivate_training_session(self, id: int) -> TrainingSessionResult:
        """Take the model of a training session off.

        Messages get no intents from then on. Called by an owner of the account, or with an API key that has
        the scope `manage`.

        POST /api/v1/training/sessions/{id}/deactivate
        """
        return self._core.send(Call("POST", f"/api/v1/training/sessions/{segment(id)}/deactivate"))

    def classify_training_message(self, id: int, *, text: str) -> ClassifiedMessageResult:
        """Try the model of a training session with a message.

        Also a model that is not live. The message is labelled as a visitor's is; nothing is done with it,
        or kept. Called by any user of the account, or with an API key that has the scope `read`.

        POST /api/v1/training/sessions/{id}/classify
        """
        return self._core.send(Call(
            "POST",
            f"/api/v1/training/sessions/{segment(id)}/classify",
            body={"text": text},
        ))
