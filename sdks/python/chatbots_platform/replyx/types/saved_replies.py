# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Saved replies: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, TypedDict

from ...core.upload import Upload
from .bot_worker import Attachment


class SavedReplyList(TypedDict):
    saved_replies: List[SavedReply]
    total: int
    has_more: bool


class SavedReply(TypedDict):
    id: int
    shortcut: str
    title: str
    text: str
    visibility: Literal["account", "own"]
    variables: List[str]
    files: List[Attachment]
    author_id: int
    created_at: str
    updated_at: str


class _NewSavedReplyRequired(TypedDict):
    shortcut: str
    title: str
    text: str


class NewSavedReply(_NewSavedReplyRequired, total=False):
    visibility: Literal["account", "own"]


class SavedReplyChanges(TypedDict, total=False):
    shortcut: str
    title: str
    text: str
    visibility: Literal["account", "own"]


class NewSavedReplyFile(TypedDict):
    file: Upload


class _SavedFileToSendRequired(TypedDict):
    saved_reply_id: int
    file_id: int


class SavedFileToSend(_SavedFileToSendRequired, total=False):
    text: str
    client_message_id: str
    after_seq: int
