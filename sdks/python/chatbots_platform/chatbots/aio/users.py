# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import AsyncIterator, Literal, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...chatbots.types import (
    AdminUser,
    AdminUserList,
    AdminUserResult,
    Done,
)


class AsyncUsersApi:
    """Users."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def admin_list_users(
        self,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
    ) -> AdminUserList:
        """Get all users.

        Called by an administrator of the platform.

        GET /api/v1/admin/users
        """
        return await self._core.send(Call(
            "GET",
            "/api/v1/admin/users",
            query={"page": page, "limit": limit, "search": search},
        ))

    def admin_list_all_users(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
    ) -> AsyncIterator[AdminUser]:
        """Get all users. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/v1/admin/users
        """
        return self._core.pages(Call("GET", "/api/v1/admin/users", query={"limit": limit, "search": search}), Pages("page", "page", "data", None))

    async def admin_read_user(self, id: int) -> AdminUserResult:
        """Get a user by ID.

        Called by an administrator of the platform.

        GET /api/v1/admin/users/{id}
        """
        return await self._core.send(Call("GET", f"/api/v1/admin/users/{segment(id)}"))

    async def admin_update_user(
        self,
        id: int,
        *,
        email: Union[str, Omit] = OMIT,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        role: Union[Literal["user", "operator", "admin"], Omit] = OMIT,
        is_email_confirmed: Union[bool, Omit] = OMIT,
        is_blocked: Union[bool, Omit] = OMIT,
        plan: Union[str, Omit] = OMIT,
    ) -> AdminUserResult:
        """Update a user.

        Only the given fields. Blocking a user ends all sessions. You cannot block or demote yourself.
        Called by an administrator of the platform.

        PUT /api/v1/admin/users/{id}
        """
        return await self._core.send(Call(
            "PUT",
            f"/api/v1/admin/users/{segment(id)}",
            body={
                "email": email,
                "firstName": first_name,
                "lastName": last_name,
                "role": role,
                "isEmailConfirmed": is_email_confirmed,
                "isBlocked": is_blocked,
                "plan": plan,
            },
        ))

    async def admin_delete_user(self, id: int) -> Done:
        """Delete a user.

        An operator is removed from its account. Deleting an owner closes the account and erases its data.
        Called by an administrator of the platform.

        DELETE /api/v1/admin/users/{id}
        """
        return await self._core.send(Call("DELETE", f"/api/v1/admin/users/{segment(id)}"))
