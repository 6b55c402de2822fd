# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import List, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...replyx.types import (
    Done,
    Label,
)


class LabelsApi:
    """Labels."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def list_labels(self) -> List[Label]:
        """List your account's labels.

        Called by any user of the account.

        GET /api/labels
        """
        return self._core.send(Call("GET", "/api/labels"))

    def create_label(self, *, name: str, color: Union[str, Omit] = OMIT) -> Label:
        """Create a label.

        Called by an owner of the account.

        POST /api/labels
        """
        return self._core.send(Call("POST", "/api/labels", body={"name": name, "color": color}))

    def update_label(self, label_id: int, *, name: Union[str, Omit] = OMIT, color: Union[str, Omit] = OMIT) -> Label:
        """Rename or recolor a label.

        Called by an owner of the account.

        PATCH /api/labels/{label_id}
        """
        return self._core.send(Call(
            "PATCH",
            f"/api/labels/{segment(label_id)}",
            body={"name": name, "color": color},
        ))

    def delete_label(self, label_id: int) -> Done:
        """Delete a label, and take it off all dialogs.

        Called by an owner of the account.

        DELETE /api/labels/{label_id}
        """
        return self._core.send(Call("DELETE", f"/api/labels/{segment(label_id)}"))
