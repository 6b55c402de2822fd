# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What a webhook gets. `type` says which event it is."""

from typing import Union

from .types import (
    MessageReceivedWebhookEvent,
    MessageSentWebhookEvent,
    ConversationStartedWebhookEvent,
    ConversationEndedWebhookEvent,
    UserRegisteredWebhookEvent,
    ChatbotCreatedWebhookEvent,
    TrainingCompletedWebhookEvent,
)

WebhookEvent = Union[
    MessageReceivedWebhookEvent,
    MessageSentWebhookEvent,
    ConversationStartedWebhookEvent,
    ConversationEndedWebhookEvent,
    UserRegisteredWebhookEvent,
    ChatbotCreatedWebhookEvent,
    TrainingCompletedWebhookEvent,
]
