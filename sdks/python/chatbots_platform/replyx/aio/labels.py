# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Union

from ...core.async_core import AsyncCore
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Done,
    Label,
)


class AsyncLabelsApi:
    """Labels."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    async def list_labels(self) -> List[Label]:
        """List your account's labels.

        Called by any user of the account.

        GET /api/labels
        """
        return await self._core.send(Call("GET", "/api/labels"))

    async def create_label(self, *, name: str, color: Union[str, Omit] = OMIT) -> Label:
        """Create a label.

        Called by an owner of the account.

        POST /api/labels
        """
        return await self._core.send(Call("POST", "/api/labels", body={"name": name, "color": color}))

    async def update_label(
        self,
        label_id: int,
        *,
        name: Union[str, Omit] = OMIT,
        color: Union[str, Omit] = OMIT,
    ) -> Label:
        """Rename or recolor a label.

        Called by an owner of the account.

        PATCH /api/labels/{label_id}
        """
        return await self._core.send(Call(
            "PATCH",
            f"/api/labels/{segment(label_id)}",
            body={"name": name, "color": color},
        ))

    async def delete_label(self, label_id: int) -> Done:
        """Delete a label, and take it off all dialogs.

        Called by an owner of the account.

        DELETE /api/labels/{label_id}
        """
        return await self._core.send(Call("DELETE", f"/api/labels/{segment(label_id)}"))
