# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What a webhook gets. `type` says which event it is."""

from typing import Union

from .types import (
    DialogCreatedEvent,
    MessageCreatedEvent,
    DialogStatusChangedEvent,
    DialogHandoffRequestedEvent,
    DialogAssignedEvent,
    DialogTeamChangedEvent,
    DialogSlaBreachedEvent,
    DialogVariablesChangedEvent,
    DialogLabelsChangedEvent,
    NoteCreatedEvent,
    UserRegisteredEvent,
    AssistantCreatedEvent,
    TrainingCompletedEvent,
    TestEvent,
)

WebhookEvent = Union[
    DialogCreatedEvent,
    MessageCreatedEvent,
    DialogStatusChangedEvent,
    DialogHandoffRequestedEvent,
    DialogAssignedEvent,
    DialogTeamChangedEvent,
    DialogSlaBreachedEvent,
    DialogVariablesChangedEvent,
    DialogLabelsChangedEvent,
    NoteCreatedEvent,
    UserRegisteredEvent,
    AssistantCreatedEvent,
    TrainingCompletedEvent,
    TestEvent,
]
