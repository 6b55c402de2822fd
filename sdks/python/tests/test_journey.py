"""A developer's way through each dialect, against a started platform."""

from __future__ import annotations

import asyncio
import unittest
import uuid

from chatbots_platform import AsyncReplyX, Chatbots, InvalidRequest, NotFound, ReplyCX, ReplyX, Unauthenticated, Visitor
from chatbots_platform import Upload, WebhookRefused, verify_webhook
from stage import QUESTION, RECEIVER, URL, Stage, read_json


class Journey(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.stage = Stage()
        cls.client = cls.stage.client
        cls.document, cls.told = cls.stage.upload()

    def test_an_upload_tells_how_far_it_is(self) -> None:
        sent = [each for each, _ in self.told]
        self.assertEqual(sent, sorted(sent))
        self.assertEqual(self.told[-1][0], self.told[-1][1])
        self.assertGreater(self.told[-1][1], self.document["file_size"])

    def test_an_answer_is_streamed_with_its_citation(self) -> None:
        dialog = self.client.dialogs.create_dialog(assistant_id=self.stage.assistant["id"])
        events = list(self.client.dialogs.post_message_stream(dialog["id"], content=QUESTION))
        answer = next(event.data for event in events if event.name == "ai_response")
        self.assertIn("14 euros", answer["text"])
        self.assertEqual(answer["citations"][0]["source_id"], self.document["id"])
        written = "".join(event.data["text"] for event in events if event.name == "delta")
        self.assertTrue(written == "" or "14 euros" in written)
        self.assertEqual([events[0].name, events[-1].name], ["user_message", "done"])

    def test_all_pages_of_a_list_are_gone_through(self) -> None:
        assistant = self.client.assistants.create_assistant(name="Pages")
        made = {self.client.dialogs.create_dialog(assistant_id=assistant["id"], title=f"No. {n}")["id"] for n in range(5)}
        listed = [dialog["id"] for dialog in self.client.dialogs.all_assistant_dialogs(assistant["id"], limit=2)]
        self.assertEqual(sorted(listed), sorted(made))

    def test_refusals_are_typed(self) -> None:
        with self.assertRaises(NotFound) as missing:
            self.client.assistants.read_assistant(999999999)
        self.assertEqual((missing.exception.status, missing.exception.code), (404, "NOT_FOUND"))
        with self.assertRaises(InvalidRequest) as wrong:
            self.client.assistants.create_assistant(name="")
        self.assertEqual((wrong.exception.status, wrong.exception.code), (422, "VALIDATION_ERROR"))
        self.assertIn("name", wrong.exception.issues[0]["loc"])
        with self.assertRaises(Unauthenticated):
            ReplyX(URL, token="wrong").accounts.read_me()

    def test_a_field_can_be_left_out_or_sent_as_null(self) -> None:
        made = self.client.assistants.create_assistant(name="Null", abstain_below=0.5, description="stays")
        self.assertEqual(made["abstain_below"], 0.5)
        changed = self.client.assistants.patch_assistant(made["id"], abstain_below=None)
        self.assertEqual((changed["abstain_below"], changed["description"]), (None, "stays"))

    def test_the_signature_of_a_delivery_is_checked(self) -> None:
        name = f"python-{uuid.uuid4()}"
        made = self.client.webhooks.create_webhook(url=f"{RECEIVER}/r/{name}")
        self.client.webhooks.test_webhook(made["id"])
        came = read_json(f"{RECEIVER}/_fake/{name}")[0]
        event = verify_webhook(made["secret"], came["headers"], came["body"])
        self.assertEqual(event["type"], "test")
        sent_at = int(came["headers"]["webhook-timestamp"])
        for secret, body, now in [
            (made["secret"], came["body"] + " ", sent_at),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", came["body"], sent_at),
            (made["secret"], came["body"], sent_at + 301),
        ]:
            with self.assertRaises(WebhookRefused):
                verify_webhook(secret, came["headers"], body, now=now)

    def test_a_visitor_asks_on_a_website(self) -> None:
        assistant = self.stage.assistant["id"]
        self.client.assistants.switch_website_integration(assistant, enabled=True)
        token = self.client.site.read_site_token(assistant_id=assistant)["site_token"]
        dialog = Visitor(URL, site_token=token).site.create_site_dialog()
        visitor = Visitor(URL, site_token=token, guest_id=dialog["guest_id"])
        exchange = visitor.site.post_site_message(dialog["id"], content=QUESTION)
        self.assertIn("14 euros", exchange["ai_response"]["text"])
        self.assertEqual([each["id"] for each in visitor.site.all_site_dialogs(limit=1)], [dialog["id"]])

    def test_a_helpdesk_reads_its_bots_and_uploads_sources(self) -> None:
        token = self.client.account_tokens.create_account_token(name="Helpdesk")
        helpdesk = ReplyCX(URL, account_token=token["token"])
        bots = helpdesk.bots.list_bots(token["account_id"])
        bot = next(each for each in bots["bots"] if each["bot_id"] == self.stage.assistant["id"])
        sources = {"manual": [Upload(b"# Lamp\n\nPush the button.", "lamp.md"), "A lamp has one button."]}
        base = str(bot["knowledge_base_id"])
        self.assertEqual(helpdesk.knowledge_base.upload_sources(base, fields=sources)["knowledge_base_id"], int(base))
        with self.assertRaises(Unauthenticated):
            ReplyCX(URL, account_token="swa_wrong").bots.list_bots(token["account_id"])

    def test_a_chatbot_answers_in_an_application(self) -> None:
        name = f"u{uuid.uuid4().hex[:16]}"
        registered = Chatbots(URL).authentication.register(email=f"{name}@example.com", password=f"pass-{name}", username=name)
        client = Chatbots(URL, token=registered["data"]["accessToken"])
        key = client.authentication.create_api_key(name="Program")["data"]["key"]
        program = Chatbots(URL, api_key=key)
        bot = program.chatbots.create_chatbot(name="Lamps")["data"]
        base = program.knowledge_bases.list_knowledge_bases(bot["id"])["data"][0]
        program.knowledge_bases.add_knowledge_item(base["id"], question="How long can I return a lamp?", answer="Within 14 days.")
        events = list(program.conversations.send_message_stream(bot["id"], message="How long can I return a lamp?", user_id="u1"))
        self.assertIn("14 days", str([event.data for event in events]))
        self.assertEqual([each["id"] for each in program.chatbots.all_chatbots(limit=1)], [bot["id"]])

    def test_coroutines_do_the_same(self) -> None:
        async def ask() -> tuple:
            client = AsyncReplyX(URL, token=self.stage.client.accounts.log_in(
                email=self.stage.email, password=self.stage.password)["access_token"])
            dialog = await client.dialogs.create_dialog(assistant_id=self.stage.assistant["id"])
            events = [event.name async for event in client.dialogs.post_message_stream(dialog["id"], content=QUESTION)]
            listed = [each["id"] async for each in client.documents.all_documents(limit=1)]
            return events, listed

        events, listed = asyncio.run(ask())
        self.assertEqual(events[-1], "done")
        self.assertIn(self.document["id"], listed)


if __name__ == "__main__":
    unittest.main()
