# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What a webhook gets. `type` says which event it is."""

from typing import Union

from .types import (
    ConversationCreateWebhookEvent,
    MessageWebhookEvent,
    StatusWebhookEvent,
    AssigneeChangeWebhookEvent,
    SlaBreachedWebhookEvent,
    VariablesWebhookEvent,
    ConversationLabelsWebhookEvent,
    NoteWebhookEvent,
)

WebhookEvent = Union[
    ConversationCreateWebhookEvent,
    MessageWebhookEvent,
    StatusWebhookEvent,
    AssigneeChangeWebhookEvent,
    SlaBreachedWebhookEvent,
    VariablesWebhookEvent,
    ConversationLabelsWebhookEvent,
    NoteWebhookEvent,
]
