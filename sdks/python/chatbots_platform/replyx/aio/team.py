# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Done,
    Invitation,
    LoginResult,
    Operator,
    OwnInvitation,
    Team,
)


class AsyncTeamApi:
    """Team."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_operators(self) -> List[Operator]:
        """List your account's operators.

        `status` is the operator's own setting while the inbox is open, else `offline`. Called by any user
        of the account.

        GET /api/operators
        """
        return await self._core.send(Call("GET", "/api/operators"))

    async def add_operator(
        self,
        *,
        email: str,
        password: Union[str, Omit] = OMIT,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        avatar_url: Union[str, Omit] = OMIT,
    ) -> Union[Operator, Invitation]:
        """Add an operator to your account, or invite one.

        With a password, the operator logs in with it. Without one, a mail invites the person to choose a
        name and a password; the response is the invitation. Its link is valid for a week. Called by an
        owner of the account.

        POST /api/operators
        """
        return await self._core.send(Call(
            "POST",
            "/api/operators",
            body={
                "email": email,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "avatar_url": avatar_url,
            },
        ))

    async def remove_operator(self, user_id: int) -> Done:
        """Remove an operator from your account.

        The operator's sessions end at once, and the assistant answers again in the operator's dialogs.
        Called by an owner of the account.

        DELETE /api/operators/{user_id}
        """
        return await self._core.send(Call("DELETE", f"/api/operators/{segment(user_id)}"))

    async def list_invitations(self) -> List[Invitation]:
        """List the people you have invited who have not joined yet.

        Called by an owner of the account.

        GET /api/invitations
        """
        return await self._core.send(Call("GET", "/api/invitations"))

    async def resend_invitation(self, invitation_id: int) -> Invitation:
        """Send an invitation again.

        The mail has a new link, valid for a week. The old link stops working. Called by an owner of the
        account.

        POST /api/invitations/{invitation_id}/resend
        """
        return await self._core.send(Call("POST", f"/api/invitations/{segment(invitation_id)}/resend"))

    async def revoke_invitation(self, invitation_id: int) -> Done:
        """Take an invitation back.

        Its link stops working at once. Called by an owner of the account.

        DELETE /api/invitations/{invitation_id}
        """
        return await self._core.send(Call("DELETE", f"/api/invitations/{segment(invitation_id)}"))

    async def read_invitation(self, *, token: str) -> OwnInvitation:
        """Read an invitation with the token of its link.

        Needs no credential.

        POST /api/invitations/read
        """
        return await self._core.send(Call("POST", "/api/invitations/read", body={"token": token}))

    async def accept_invitation(
        self,
        *,
        token: str,
        password: str,
        first_name: str,
        last_name: Union[str, Omit] = OMIT,
    ) -> LoginResult:
        """Join an account with an invitation.

        The token works once. The address is confirmed, because the token was mailed to it. Needs no
        credential.

        POST /api/invitations/accept
        """
        return await self._core.send(Call(
            "POST",
            "/api/invitations/accept",
            body={"token": token, "password": password, "first_name": first_name, "last_name": last_name},
        ))

    async def list_teams(self) -> List[Team]:
        """List your account's teams.

        Called by any user of the account.

        GET /api/teams
        """
        return await self._core.send(Call("GET", "/api/teams"))

    async def create_team(self, *, name: str, member_ids: Union[List[int], Omit] = OMIT) -> Team:
        """Create a team of your account's operators.

        Called by an owner of the account.

        POST /api/teams
        """
        return await self._core.send(Call("POST", "/api/teams", body={"name": name, "member_ids": member_ids}))

    async def update_team(
        self,
        team_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        member_ids: Union[List[int], Omit] = OMIT,
    ) -> Team:
        """Rename a team, or replace its members.

        Called by an owner of the account.

        PATCH /api/teams/{team_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/teams/{segment(team_id)}",
            body={"name": name, "member_ids": member_ids},
        ))

    async def delete_team(self, team_id: int) -> Done:
        """Delete a team.

        Dialogs that wait for it then wait for any operator. Called by an owner of the account.

        DELETE /api/teams/{team_id}
        """
        return await self._core.send(Call("DELETE", f"/api/teams/{segment(team_id)}"))
