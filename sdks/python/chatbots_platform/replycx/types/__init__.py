# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""What is sent and received."""

from .knowledge_base import (
    UploadedSources as UploadedSources,
    SourceStatuses as SourceStatuses,
    SourceStatusesSource as SourceStatusesSource,
)
from .conversations import (
    NewConversation as NewConversation,
    NewConversationTo as NewConversationTo,
    NewConversationMessageText as NewConversationMessageText,
    NewConversationMessageTemplate as NewConversationMessageTemplate,
    NewConversationMessageTemplateData as NewConversationMessageTemplateData,
    NewConversationMessageTemplateDataParameters as NewConversationMessageTemplateDataParameters,
    NewConversationMessageTemplateDataParametersButtons as NewConversationMessageTemplateDataParametersButtons,
    StartedConversation as StartedConversation,
    StartedConversationConversation as StartedConversationConversation,
    StartedConversationConversationAssignee as StartedConversationConversationAssignee,
    StartedConversationContact as StartedConversationContact,
    NewVariables as NewVariables,
    NewVariablesVariable as NewVariablesVariable,
    Done as Done,
    AgentMessage as AgentMessage,
    AgentMessageMessageText as AgentMessageMessageText,
    AgentMessageMessageFile as AgentMessageMessageFile,
    AgentMessageMessageFileFile as AgentMessageMessageFileFile,
    AgentMessageMessageVoice as AgentMessageMessageVoice,
    AgentMessageMessageVoiceFile as AgentMessageMessageVoiceFile,
    AgentMessageMessageTemplate as AgentMessageMessageTemplate,
    AgentMessageMessageTemplateData as AgentMessageMessageTemplateData,
    AgentMessageMessageTemplateDataParameters as AgentMessageMessageTemplateDataParameters,
    AgentMessageMessageTemplateDataParametersButtons as AgentMessageMessageTemplateDataParametersButtons,
    AgentMessageUser as AgentMessageUser,
    SentMessage as SentMessage,
    ConversationStatusChange as ConversationStatusChange,
    ConversationStatusChangeUser as ConversationStatusChangeUser,
    ConversationAssigneeChange as ConversationAssigneeChange,
    ConversationAssigneeChangeUser as ConversationAssigneeChangeUser,
    ConversationAssigneeChangeTeam as ConversationAssigneeChangeTeam,
)
from .bots import (
    BotList as BotList,
    Bot as Bot,
    BotChannel as BotChannel,
    BotPreferredBotLanguage as BotPreferredBotLanguage,
    BotBotOwner as BotBotOwner,
)
from .webhooks import (
    WebhookSettings as WebhookSettings,
    WebhookSettingsSubscribedEvent as WebhookSettingsSubscribedEvent,
    WebhookSet as WebhookSet,
)
