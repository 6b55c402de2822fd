# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What a webhook gets. `type` says which event it is."""

from typing import Union

from .types import (
    MessageReceivedEvent,
    MessageSentEvent,
    ConversationStartedEvent,
    ConversationEndedEvent,
    UserRegisteredEvent,
    ChatbotCreatedEvent,
    TrainingCompletedEvent,
)

WebhookEvent = Union[
    MessageReceivedEvent,
    MessageSentEvent,
    ConversationStartedEvent,
    ConversationEndedEvent,
    UserRegisteredEvent,
    ChatbotCreatedEvent,
    TrainingCompletedEvent,
]
