# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Dict, Iterator, List, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, Pages, segment
from ...replyx.types import (
    Contact,
    ContactDialogs,
    ContactExport,
    ContactList,
    Done,
    Merge,
    Merged,
    TeamDialog,
    Unmerged,
)


class ContactsApi:
    """Contacts."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_contacts(
        self,
        *,
        search: Union[str, Omit] = OMIT,
        blocked: Union[bool, Omit] = OMIT,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> ContactList:
        """List or search your contacts.

        Newest first. Called by any user of the account.

        GET /api/contacts
        """
        return self._core.send(Call(
            "GET",
            "/api/contacts",
            query={"search": search, "blocked": blocked, "page": page, "limit": limit, "offset": offset},
        ))

    def all_contacts(
        self,
        *,
        search: Union[str, Omit] = OMIT,
        blocked: Union[bool, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
    ) -> Iterator[Contact]:
        """List or search your contacts. All pages, one after the other.

        Newest first. Called by any user of the account.

        GET /api/contacts
        """
        return self._core.pages(Call(
            "GET",
            "/api/contacts",
            query={"search": search, "blocked": blocked, "limit": limit},
        ), Pages("page", "page", "contacts", None))

    def create_contact(
        self,
        *,
        name: Union[str, Omit] = OMIT,
        email: Union[str, Omit] = OMIT,
        phone: Union[str, Omit] = OMIT,
        variables: Union[Dict[str, Union[str, float, bool]], Omit] = OMIT,
    ) -> Contact:
        """Create a contact.

        Contacts are also created by their first message. The address and the number become identities.
        Called by any user of the account.

        POST /api/contacts
        """
        return self._core.send(Call(
            "POST",
            "/api/contacts",
            body={"name": name, "email": email, "phone": phone, "variables": variables},
        ))

    def read_contact(self, contact_id: int) -> Contact:
        """Read a contact.

        Called by any user of the account.

        GET /api/contacts/{contact_id}
        """
        return self._core.send(Call("GET", f"/api/contacts/{segment(contact_id)}"))

    def update_contact(
        self,
        contact_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        email: Union[Optional[str], Omit] = OMIT,
        phone: Union[Optional[str], Omit] = OMIT,
        variables: Union[Dict[str, Optional[Union[str, float, bool]]], Omit] = OMIT,
    ) -> Contact:
        """Change a contact.

        A 409 names the contact that already has the address or number: merge the two. Called by any user of
        the account.

        PATCH /api/contacts/{contact_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/contacts/{segment(contact_id)}",
            body={"name": name, "email": email, "phone": phone, "variables": variables},
        ))

    def erase_contact(self, contact_id: int) -> Done:
        """Erase a person for good.

        Deletes the contact, and all its dialogs with their messages, notes and files. It cannot be undone.
        Called by an owner of the account.

        DELETE /api/contacts/{contact_id}
        """
        return self._core.send(Call("DELETE", f"/api/contacts/{segment(contact_id)}"))

    def block_contact(self, contact_id: int) -> Contact:
        """Block a contact.

        A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403
        `CONTACT_BLOCKED`; what it sends on Telegram is dropped. Called by any user of the account.

        POST /api/contacts/{contact_id}/block
        """
        return self._core.send(Call("POST", f"/api/contacts/{segment(contact_id)}/block"))

    def unblock_contact(self, contact_id: int) -> Contact:
        """Lift the block of a contact.

        A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403
        `CONTACT_BLOCKED`; what it sends on Telegram is dropped. Called by any user of the account.

        POST /api/contacts/{contact_id}/unblock
        """
        return self._core.send(Call("POST", f"/api/contacts/{segment(contact_id)}/unblock"))

    def list_contact_dialogs(
        self,
        contact_id: int,
        *,
        page: Union[int, Omit] = OMIT,
        limit: Union[int, Omit] = OMIT,
        offset: Union[int, Omit] = OMIT,
    ) -> ContactDialogs:
        """List the dialogs of a contact.

        Newest first, over all channels. Called by any user of the account.

        GET /api/contacts/{contact_id}/dialogs
        """
        return self._core.send(Call(
            "GET",
            f"/api/contacts/{segment(contact_id)}/dialogs",
            query={"page": page, "limit": limit, "offset": offset},
        ))

    def all_contact_dialogs(self, contact_id: int, *, limit: Union[int, Omit] = OMIT) -> Iterator[TeamDialog]:
        """List the dialogs of a contact. All pages, one after the other.

        Newest first, over all channels. Called by any user of the account.

        GET /api/contacts/{contact_id}/dialogs
        """
        return self._core.pages(Call(
            "GET",
            f"/api/contacts/{segment(contact_id)}/dialogs",
            query={"limit": limit},
        ), Pages("page", "page", "dialogs", None))

    def merge_contacts(self, contact_id: int, *, body_contact_id: int) -> Merged:
        """Merge another contact into this one.

        The other contact's identities and dialogs move to this one and fill the fields that it does not
        have. It can be undone for 30 days. If one of them is blocked, the merged contact is. Called by any
        user of the account.

        POST /api/contacts/{contact_id}/merges
        """
        return self._core.send(Call(
            "POST",
            f"/api/contacts/{segment(contact_id)}/merges",
            body={"contact_id": body_contact_id},
        ))

    def list_merges(self, contact_id: int) -> List[Merge]:
        """List the merges into a contact.

        Called by any user of the account.

        GET /api/contacts/{contact_id}/merges
        """
        return self._core.send(Call("GET", f"/api/contacts/{segment(contact_id)}/merges"))

    def undo_merge(self, contact_id: int, merge_id: int) -> Unmerged:
        """Undo a merge.

        Both contacts are as before, with the dialogs that each has started since. What somebody has changed
        since stays. Called by any user of the account.

        POST /api/contacts/{contact_id}/merges/{merge_id}/undo
        """
        return self._core.send(Call(
            "POST",
            f"/api/contacts/{segment(contact_id)}/merges/{segment(merge_id)}/undo",
        ))

    def export_contact(self, contact_id: int) -> ContactExport:
        """Export everything about a person.

        The contact, what assistants know of it, its dialogs and all their messages. Internal notes are not
        in it. Called by an owner of the account.

        GET /api/contacts/{contact_id}/export
        """
        return self._core.send(Call("GET", f"/api/contacts/{segment(contact_id)}/export"))
