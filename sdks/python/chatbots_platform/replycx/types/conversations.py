# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Conversations: what is sent and received."""

from __future__ import annotations

from typing import Dict, List, Literal, Optional, TypedDict, Union


NewConversation = TypedDict(
    "NewConversation",
    {
        "channel": "Literal['SMS', 'WHATSAPP']",
        "from": "str",
        "to": "NewConversationTo",
        "message": "Union[NewConversationMessageText, NewConversationMessageTemplate]",
        "assignee": "Optional[str]",
    },
    total=False,
)


class _NewConversationToRequired(TypedDict):
    phone: str


class NewConversationTo(_NewConversationToRequired, total=False):
    name: Optional[str]
    email: Optional[str]


class NewConversationMessageText(TypedDict):
    type: Literal["text"]
    text: str


class NewConversationMessageTemplate(TypedDict):
    type: Literal["template"]
    data: NewConversationMessageTemplateData


class _NewConversationMessageTemplateDataRequired(TypedDict):
    template: str


class NewConversationMessageTemplateData(_NewConversationMessageTemplateDataRequired, total=False):
    language: str
    parameters: NewConversationMessageTemplateDataParameters
    variables: Dict[str, Union[str, float, bool]]


class NewConversationMessageTemplateDataParameters(TypedDict, total=False):
    header: List[Union[str, float]]
    body: List[Union[str, float]]
    buttons: NewConversationMessageTemplateDataParametersButtons


class NewConversationMessageTemplateDataParametersButtons(TypedDict, total=False):
    copy_code: Union[str, float]
    otp: Union[str, float]
    url: Union[str, float]


class StartedConversation(TypedDict):
    ok: Literal[True]
    conversation: StartedConversationConversation
    contact: StartedConversationContact


class StartedConversationConversation(TypedDict):
    id: str
    message_id: str
    created_at: str
    assignee: Optional[StartedConversationConversationAssignee]


class StartedConversationConversationAssignee(TypedDict):
    id: int
    to: str


class StartedConversationContact(TypedDict):
    id: str
    name: str
    phone: str
    email: Optional[str]


class NewVariables(TypedDict):
    variables: List[NewVariablesVariable]


class NewVariablesVariable(TypedDict):
    name: str
    type: Literal["conversation", "contact"]
    value: Optional[Union[str, float, bool]]


class Done(TypedDict):
    ok: Literal[True]


class AgentMessage(TypedDict):
    message: Union[AgentMessageMessageText, AgentMessageMessageFile, AgentMessageMessageVoice, AgentMessageMessageTemplate]
    user: AgentMessageUser


class AgentMessageMessageText(TypedDict):
    type: Literal["text"]
    text: str


class AgentMessageMessageFile(TypedDict):
    type: Literal["file"]
    file: AgentMessageMessageFileFile


class _AgentMessageMessageFileFileRequired(TypedDict):
    path: str


class AgentMessageMessageFileFile(_AgentMessageMessageFileFileRequired, total=False):
    name: str
    size: int
    type: str


class AgentMessageMessageVoice(TypedDict):
    type: Literal["voice"]
    file: AgentMessageMessageVoiceFile


class _AgentMessageMessageVoiceFileRequired(TypedDict):
    path: str


class AgentMessageMessageVoiceFile(_AgentMessageMessageVoiceFileRequired, total=False):
    name: str
    size: int
    type: str


class AgentMessageMessageTemplate(TypedDict):
    type: Literal["template"]
    data: AgentMessageMessageTemplateData


class _AgentMessageMessageTemplateDataRequired(TypedDict):
    template: str


class AgentMessageMessageTemplateData(_AgentMessageMessageTemplateDataRequired, total=False):
    language: str
    parameters: AgentMessageMessageTemplateDataParameters


class AgentMessageMessageTemplateDataParameters(TypedDict, total=False):
    header: List[Union[str, float]]
    body: List[Union[str, float]]
    buttons: AgentMessageMessageTemplateDataParametersButtons


class AgentMessageMessageTemplateDataParametersButtons(TypedDict, total=False):
    copy_code: Union[str, float]
    otp: Union[str, float]
    url: Union[str, float]


class AgentMessageUser(TypedDict):
    by: str


class SentMessage(TypedDict):
    ok: Literal[True]
    message_id: str


class ConversationStatusChange(TypedDict):
    event: Literal["status"]
    status: Literal["CLOSE", "OPEN"]
    user: ConversationStatusChangeUser


class ConversationStatusChangeUser(TypedDict):
    by: str


class _ConversationAssigneeChangeRequired(TypedDict):
    event: Literal["assignee"]


class ConversationAssigneeChange(_ConversationAssigneeChangeRequired, total=False):
    user: ConversationAssigneeChangeUser
    team: ConversationAssigneeChangeTeam


class ConversationAssigneeChangeUser(TypedDict):
    by: str
    to: str


class ConversationAssigneeChangeTeam(TypedDict):
    by: str
    to: str
