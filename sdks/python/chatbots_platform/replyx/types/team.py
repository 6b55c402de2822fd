# Generated from the routes of the API by `npm run sdks`. Do not edit.
"""Team: what is sent and received."""

from __future__ import annotations

from typing import List, Literal, Optional, TypedDict


class Operator(TypedDict):
    id: int
    email: str
    first_name: str
    last_name: str
    name: str
    avatar_url: Optional[str]
    role: Literal["user", "operator", "admin"]
    is_owner: bool
    status: Literal["online", "away", "offline"]
    active_dialogs: int
    created_at: str
    last_login_at: Optional[str]


class _NewOperatorRequired(TypedDict):
    email: str


class NewOperator(_NewOperatorRequired, total=False):
    password: str
    first_name: str
    last_name: str
    avatar_url: str


class Invitation(TypedDict):
    id: int
    email: str
    first_name: str
    last_name: str
    created_at: str
    expires_at: str
    is_expired: bool


class InvitationToken(TypedDict):
    token: str


class OwnInvitation(TypedDict):
    email: str
    first_name: str
    last_name: str
    inviter_name: str


class _AcceptanceRequired(TypedDict):
    token: str
    password: str
    first_name: str


class Acceptance(_AcceptanceRequired, total=False):
    last_name: str


class Team(TypedDict):
    id: int
    name: str
    member_ids: List[int]
    created_at: str


class _NewTeamRequired(TypedDict):
    name: str


class NewTeam(_NewTeamRequired, total=False):
    member_ids: List[int]


class TeamEdit(TypedDict, total=False):
    name: str
    member_ids: List[int]
