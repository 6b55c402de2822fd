# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Iterator, List, Literal, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    AdminUser,
    AdminUserList,
    DeletedUser,
    DetailedUserList,
)


class AdministrationUsersApi:
    """Administration: users."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def admin_list_users(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        status: Union[Literal["active", "blocked", "unconfirmed", "confirmed", "admin", "operator", "all"], Omit] = OMIT,
    ) -> AdminUserList:
        """List the platform's users.

        Newest first. `search` matches e-mail addresses and names. Called by an administrator of the
        platform.

        GET /api/admin/users
        """
        return self._core.send(Call(
            "GET",
            "/api/admin/users",
            query={"limit": limit, "offset": offset, "page": page, "search": search, "status": status},
        ))

    def admin_list_all_users(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        status: Union[Literal["active", "blocked", "unconfirmed", "confirmed", "admin", "operator", "all"], Omit] = OMIT,
    ) -> Iterator[AdminUser]:
        """List the platform's users. All pages, one after the other.

        Newest first. `search` matches e-mail addresses and names. Called by an administrator of the
        platform.

        GET /api/admin/users
        """
        return self._core.pages(Call(
            "GET",
            "/api/admin/users",
            query={"limit": limit, "search": search, "status": status},
        ), Pages("page", "page", "users", None))

    def admin_create_user(
        self,
        *,
        email: str,
        password: str,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        role: Union[Literal["user", "admin"], Omit] = OMIT,
        is_admin: Union[bool, Omit] = OMIT,
        is_email_confirmed: Union[bool, Omit] = OMIT,
    ) -> AdminUser:
        """Create a user.

        The user gets an account and the welcome bonus, as with a registration. Called by an administrator
        of the platform.

        POST /api/admin/users
        """
        return self._core.send(Call(
            "POST",
            "/api/admin/users",
            body={
                "email": email,
                "password": password,
                "first_name": first_name,
                "last_name": last_name,
                "role": role,
                "is_admin": is_admin,
                "is_email_confirmed": is_email_confirmed,
            },
        ))

    def admin_list_users_detailed(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        status: Union[Literal["active", "blocked", "unconfirmed", "confirmed", "admin", "operator", "all"], Omit] = OMIT,
    ) -> DetailedUserList:
        """List the platform's users, by page.

        Called by an administrator of the platform.

        GET /api/admin/users/detailed
        """
        return self._core.send(Call(
            "GET",
            "/api/admin/users/detailed",
            query={"limit": limit, "offset": offset, "page": page, "search": search, "status": status},
        ))

    def admin_list_all_users_detailed(
        self,
        *,
        limit: Union[int, Omit] = OMIT,
        search: Union[str, Omit] = OMIT,
        status: Union[Literal["active", "blocked", "unconfirmed", "confirmed", "admin", "operator", "all"], Omit] = OMIT,
    ) -> Iterator[AdminUser]:
        """List the platform's users, by page. All pages, one after the other.

        Called by an administrator of the platform.

        GET /api/admin/users/detailed
        """
        return self._core.pages(Call(
            "GET",
            "/api/admin/users/detailed",
            query={"limit": limit, "search": search, "status": status},
        ), Pages("page", "page", "users", None))

    def admin_read_user(self, user_id: int) -> AdminUser:
        """Read a user.

        Called by an administrator of the platform.

        GET /api/admin/users/{user_id}
        """
        return self._core.send(Call("GET", f"/api/admin/users/{segment(user_id)}"))

    def admin_update_user(
        self,
        user_id: int,
        *,
        email: Union[str, Omit] = OMIT,
        first_name: Union[str, Omit] = OMIT,
        last_name: Union[str, Omit] = OMIT,
        role: Union[Literal["user", "operator", "admin"], Omit] = OMIT,
        is_admin: Union[bool, Omit] = OMIT,
        is_email_confirmed: Union[bool, Omit] = OMIT,
        onboarding_completed: Union[bool, Omit] = OMIT,
        is_active: Union[bool, Omit] = OMIT,
        status: Union[Literal["active", "blocked"], Omit] = OMIT,
        plan: Union[str, Omit] = OMIT,
    ) -> AdminUser:
        """Change a user.

        Names, e-mail address, role, plan, confirmations, and `is_active` or `status`: `blocked` ends all
        sessions. Other fields are ignored; the balance has its own route. Administrators cannot block or
        demote themselves. Called by an administrator of the platform.

        PATCH /api/admin/users/{user_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/admin/users/{segment(user_id)}",
            body={
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "role": role,
                "is_admin": is_admin,
                "is_email_confirmed": is_email_confirmed,
                "onboarding_completed": onboarding_completed,
                "is_active": is_active,
                "status": status,
                "plan": plan,
            },
        ))

    def admin_delete_user(self, user_id: int) -> DeletedUser:
        """Delete a user.

        An operator is removed from the account. Deleting an owner closes the account: assistants, documents
        and personal data are removed at once, messages are erased within minutes, and the ledger is kept
        for accounting. Called by an administrator of the platform.

        DELETE /api/admin/users/{user_id}
        """
        return self._core.send(Call("DELETE", f"/api/admin/users/{segment(user_id)}"))
