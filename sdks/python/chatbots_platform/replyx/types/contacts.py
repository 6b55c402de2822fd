# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Contacts: what is sent and received."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional, TypedDict, Union

from .bot_worker import Dialog
from .bot_worker import Message
from .channels import TeamDialog


class ContactList(TypedDict):
    contacts: List[Contact]
    total: int
    has_more: bool


class Contact(TypedDict):
    id: int
    name: str
    email: Optional[str]
    phone: Optional[str]
    variables: Dict[str, Union[str, float, bool]]
    is_blocked: bool
    blocked_at: Optional[str]
    identities: List[ContactIdentity]
    created_at: str
    updated_at: str


class ContactIdentity(TypedDict):
    id: int
    kind: Literal["guest", "telegram", "phone", "whatsapp", "email", "api"]
    value: str
    created_at: str


class NewContact(TypedDict, total=False):
    name: str
    email: str
    phone: str
    variables: Dict[str, Union[str, float, bool]]


class ContactEdit(TypedDict, total=False):
    name: str
    email: Optional[str]
    phone: Optional[str]
    variables: Dict[str, Optional[Union[str, float, bool]]]


class ContactDialogs(TypedDict):
    dialogs: List[TeamDialog]
    total: int
    has_more: bool


class NewMerge(TypedDict):
    contact_id: int


class Merged(TypedDict):
    merge_id: int
    contact: Contact


class Merge(TypedDict):
    id: int
    kept_id: int
    merged_id: int
    merged_name: str
    merged_at: str
    undone_at: Optional[str]
    undo_until: str


class Unmerged(TypedDict):
    contact: Contact
    restored: Contact


class ContactExport(TypedDict):
    exported_at: str
    contact: Contact
    contexts: List[ContactContext]
    dialogs: List[ContactExportDialog]


class ContactContext(TypedDict):
    assistant_id: int
    variables: Dict[str, Any]
    topics: List[ContactContextTopic]
    entities: List[ContactContextEntity]


class ContactContextTopic(TypedDict):
    label: str
    weight: float
    first_seen_at: str
    last_seen_at: str


class ContactContextEntity(TypedDict):
    type: str
    value: str
    confidence: float
    first_seen_at: str
    last_seen_at: str


class ContactExportDialog(TypedDict):
    dialog: Dialog
    variables: Dict[str, Union[str, float, bool]]
    messages: List[Message]
