"""What the tests share: where everything is, and an account with an assistant that knows a document."""

from __future__ import annotations

import json
import os
import time
import uuid
from typing import Any
from urllib.request import urlopen

from chatbots_platform import ReplyX, Retries, Upload

URL = os.environ["SDK_URL"]
RECEIVER = os.environ["SDK_RECEIVER"]
FAULTS = os.environ["SDK_FAULTS"]

DOCUMENT = b"# Ferry\n\n## Tickets\n\nA ticket for the ferry costs 14 euros. Children under six travel for free.\n"
QUESTION = "How much does a ticket for the ferry cost?"
OWN = f"python-{uuid.uuid4()}"
SOON = Retries(first_wait=0.01)


class Stage:
    """An account of its own, logged in."""

    def __init__(self) -> None:
        self.email = f"{uuid.uuid4()}@example.com"
        self.password = f"pass-{uuid.uuid4()}"
        visitor = ReplyX(URL)
        visitor.accounts.register(email=self.email, password=self.password)
        session = visitor.accounts.log_in(email=self.email, password=self.password)
        self.client = ReplyX(URL, token=session["access_token"])
        self.assistant = self.client.assistants.create_assistant(name="Ferry")

    def upload(self) -> Any:
        """An uploaded document that is processed, and what was told of its progress."""
        told: list = []
        document = self.client.documents.create_document(
            file=Upload(DOCUMENT, "ferry.md"),
            assistant_id=self.assistant["id"],
            on_progress=lambda sent, whole: told.append((sent, whole)),
        )
        ends = time.monotonic() + 30
        while document["processing_status"] != "completed":
            if time.monotonic() > ends:
                raise AssertionError(f"the document is not processed: {document}")
            time.sleep(0.1)
            document = self.client.documents.read_document(document["id"])
        return document, told


def read_json(url: str) -> Any:
    with urlopen(url) as response:
        return json.load(response)


def faulty(fault: str) -> ReplyX:
    """A client of a platform with a fault."""
    return ReplyX(f"{FAULTS}/{fault}/{OWN}", token="t", retries=SOON)


def seen(fault: str) -> Any:
    """What the platform with the fault has seen of it."""
    return read_json(f"{FAULTS}/_seen/{fault}/{OWN}")
