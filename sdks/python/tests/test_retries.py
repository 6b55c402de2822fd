"""What happens to a call while the platform has faults."""

from __future__ import annotations

import os
import socket
import tempfile
import time
import unittest

from chatbots_platform import ApiError, AsyncReplyX, ConnectionFault, PlatformError, RateLimited, ReplyX, Retries, ServerError, TimedOut
from chatbots_platform import Upload, WebhookRefused, verify_webhook
from stage import FAULTS, OWN, SOON, faulty, read_json, seen


class RetriesOfCalls(unittest.TestCase):
    def test_a_keyed_post_has_one_effect_after_a_503_and_after_a_broken_connection(self) -> None:
        for fault in ("unavailable", "broken"):
            self.assertEqual(faulty(fault).dialogs.create_dialog(assistant_id=1)["id"], 7)
            came = seen(fault)
            self.assertEqual((len(came["requests"]), came["effects"]), (2, 1))
            self.assertIsNotNone(came["requests"][0]["key"])
            self.assertEqual(came["requests"][0]["key"], came["requests"][1]["key"])

    def test_a_post_without_a_key_is_not_sent_again_after_a_fault(self) -> None:
        client = ReplyX(f"{FAULTS}/unavailable/{OWN}-unkeyed", retries=SOON)
        with self.assertRaises(ServerError) as failed:
            client.assistants.create_assistant(name="Once")
        self.assertEqual((failed.exception.status, failed.exception.request_id), (503, "req_of_the_test"))
        self.assertEqual(len(read_json(f"{FAULTS}/_seen/unavailable/{OWN}-unkeyed")["requests"]), 1)

    def test_a_rate_limit_is_waited_for(self) -> None:
        self.assertEqual(faulty("limited").assistants.create_assistant(name="Later")["id"], 7)
        self.assertEqual(len(seen("limited")["requests"]), 2)

    def test_a_rate_limit_of_an_hour_is_told_at_once(self) -> None:
        with self.assertRaises(RateLimited) as refused:
            faulty("closed").accounts.read_me()
        self.assertEqual((refused.exception.retry_after, refused.exception.code), (3600, "RATE_LIMIT_EXCEEDED"))
        self.assertEqual(len(seen("closed")["requests"]), 1)

    def test_a_platform_that_says_nothing_is_left_after_the_timeout(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            client = ReplyX(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.05, retries=Retries(limit=1, first_wait=0.01))
            with self.assertRaises(TimedOut):
                client.accounts.read_me()

    def test_a_platform_that_is_not_there_is_a_connection_fault(self) -> None:
        with self.assertRaises(ConnectionFault):
            ReplyX("http://127.0.0.1:1", retries=SOON).accounts.read_me()

    def test_an_answer_that_is_a_page_or_was_cut_is_a_connection_fault(self) -> None:
        for fault in ("page", "cut"):
            with self.assertRaises(ConnectionFault):
                faulty(fault).accounts.read_me()
            with self.assertRaises(PlatformError):
                list(faulty(fault).dialogs.post_message_stream(1, content="x"))

    def test_an_answer_that_stops_is_left_after_the_timeout(self) -> None:
        client = ReplyX(f"{FAULTS}/stalled/{OWN}", timeout=0.05, retries=Retries(limit=0))
        with self.assertRaises(TimedOut):
            client.accounts.read_me()

    def test_a_list_that_never_ends_is_an_error(self) -> None:
        with self.assertRaises(PlatformError):
            list(faulty("looping").inbox.all_inbox())

    def test_calls_share_a_connection_and_outlive_its_end(self) -> None:
        client = faulty("kept")
        for _ in range(5):
            client.accounts.read_me()
        self.assertEqual(seen("kept")["connections"], 1)
        ended = faulty("ended")
        for _ in range(3):
            ended.accounts.read_me()
            ended.assistants.create_assistant(name="Once")
            ended.dialogs.create_dialog(assistant_id=1)
            time.sleep(0.05)
        self.assertEqual(seen("ended")["effects"], 9)
        for _ in range(5):
            client.assistants.create_assistant(name="Once")
        self.assertEqual(seen("kept")["open"], 1)

    def test_a_redirect_to_another_host_is_an_error_and_takes_no_credential_along(self) -> None:
        upload = Upload(b"# A", "a.md")
        for call in (
            lambda: faulty("moved").accounts.read_me(),
            lambda: faulty("moved").documents.create_document(file=upload, assistant_id=1),
            lambda: list(faulty("moved").dialogs.post_message_stream(1, content="x")),
        ):
            with self.assertRaises(ApiError) as refused:
                call()
            self.assertEqual(refused.exception.status, 307)
        self.assertEqual(seen("elsewhere")["requests"], [])

    def test_a_credential_is_shown_neither_by_an_error_nor_by_repr(self) -> None:
        for url, token in ((FAULTS, "secret\n"), ("http://me:secret@127.0.0.1", "t")):
            with self.assertRaises(ValueError) as refused:
                ReplyX(url, token=token)
            self.assertNotIn("secret", repr(refused.exception))
        client = ReplyX(f"{FAULTS}/closed/{OWN}-hidden", token="secret", service_key="secret")
        with self.assertRaises(RateLimited) as limited:
            client.accounts.read_me()
        shown = [client, client.accounts, limited.exception, AsyncReplyX(FAULTS, token="secret")]
        self.assertNotIn("secret", repr([(each, str(each), vars(each)) for each in shown]))

    def test_no_webhook_is_signed_with_an_empty_secret(self) -> None:
        headers = {
            "webhook-id": "evt_1",
            "webhook-timestamp": "1795946400",
            # HMAC-SHA256 of "evt_1.1795946400.{}" with an empty key.
            "webhook-signature": "v1,W2bCgSWoi8O4vNOKD55iXWOsJwmfDC9rxdtcFxWlKTE=",
        }
        with self.assertRaisesRegex(WebhookRefused, "secret"):
            verify_webhook("", headers, "{}", now=1795946400)

    def test_a_file_that_grows_while_it_is_sent_is_not_sent(self) -> None:
        folder = tempfile.mkdtemp()
        path = os.path.join(folder, "growing.md")
        with open(path, "wb") as file:
            file.write(b"x" * 100_000)

        def grow(_sent: int, _whole: int) -> None:
            with open(path, "ab") as file:
                file.write(b"y" * 70_000)

        with self.assertRaisesRegex(ConnectionFault, "has changed"):
            faulty("grown").documents.create_document(file=Upload(path), assistant_id=1, on_progress=grow)
        self.assertEqual(seen("grown")["effects"], 0)


if __name__ == "__main__":
    unittest.main()
