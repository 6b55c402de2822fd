# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What a webhook gets. `type` says which event it is."""

from typing import Union

from .types import (
    ConversationCreateEvent,
    MessageEvent,
    StatusEvent,
    AssigneeChangeEvent,
    SlaBreachedEvent,
    VariablesEvent,
    ConversationLabelsEvent,
    NoteEvent,
)

WebhookEvent = Union[
    ConversationCreateEvent,
    MessageEvent,
    StatusEvent,
    AssigneeChangeEvent,
    SlaBreachedEvent,
    VariablesEvent,
    ConversationLabelsEvent,
    NoteEvent,
]
