# Generated from the routes of the API by `npm run sdks`. Do not edit.
from __future__ import annotations

from typing import Literal, Optional, Union

from ...core.core import Core
from ...core.call import Call, OMIT, Omit, segment
from ...core.upload import Progress, Upload
from ...replyx.types import (
    Message,
)


class DialogsApi:
    """Dialogs."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def send_file(
        self,
        dialog_id: int,
        *,
        file: Upload,
        text: Union[str, Omit] = OMIT,
        sender: Union[Literal["user"], Omit] = OMIT,
        client_message_id: Union[str, Omit] = OMIT,
        after_seq: Union[int, Omit] = OMIT,
        draft_revision: Union[int, Omit] = OMIT,
        on_progress: Optional[Progress] = None,
        idempotency_key: Optional[str] = None,
    ) -> Message:
        """Send a file.

        At most 20 MB; a visitor may send at most 30 an hour. A user's file is an operator's message, or
        with `sender=user` a visitor's. The type is detected from the bytes. An `Idempotency-Key` header or
        `client_message_id` makes retries safe. Called by a user of the account, or by a visitor with a site
        token and a guest id.

        POST /api/dialogs/{dialog_id}/files
        """
        return self._core.send(Call(
            "POST",
            f"/api/dialogs/{segment(dialog_id)}/files",
            form={
                "file": file,
                "text": text,
                "sender": sender,
                "client_message_id": client_message_id,
                "after_seq": after_seq,
                "draft_revision": draft_revision,
            },
            on_progress=on_progress,
            takes_key=True,
            key=idempotency_key,
        ))

    def read_file(self, file_id: int) -> bytes:
        """Read a file of a dialog.

        For users of the account and the dialog's visitor. A 409 means that the file has not arrived yet.
        Called by a user of the account, or by a visitor with a site token and a guest id.

        GET /api/files/{file_id}
        """
        return self._core.send(Call("GET", f"/api/files/{segment(file_id)}", is_binary=True))
