import { expect } from "vitest";
import { connectNumber } from "../../../workers/channels/sms-fixture.ts";
import { connectWhatsapp } from "../../../workers/channels/whatsapp-fixture.ts";
import { startSite } from "../../../workers/website/site-client.ts";
import type { Prepared, Row } from "../row.ts";
import { openStage, type Stage } from "../stage.ts";
import * as errors from "../wire-errors.ts";
import { closed, heldByColleague, ofConversation } from "./conversation-cases.ts";

const messages = "cx.conversations.post.conversation-conversation_id-messages";

/** JPEG and MP3, as far as their first bytes tell. */
const jpeg = { base64: "/9j/4AAQSkZJRgABAQAAAQABAAA=", headers: { "content-type": "image/jpeg" } };
const mp3 = { base64: "SUQzBAAAAAAAAAAAAAAAAAAA", headers: { "content-type": "audio/mpeg" } };

const say = (id: string, by: string, message: object = { text: "Helo there!", type: "text" }): Prepared => ({
  params: { conversation_id: id },
  json: { message, user: { by } },
});
const sayFile = async (id: string, by: string, type: "file" | "voice", path: string, name: string) => {
  const { url } = await startSite({
    "/attachment.jpg": jpeg,
    "/voice.mp3": mp3,
    "/huge.jpg": { ...jpeg, megabytes: 21 },
  });
  const file = { path: path.startsWith("/") ? `${url}${path}` : path, size: 152146, type: "image/jpeg", name };
  return say(id, by, { file, type });
};
async function messagesOf({ owner }: Stage, id: string) {
  const { body } = await owner.call("GET", `/api/dialogs/${id}/messages?dialect=v1`);
  return body.messages as {
    id: number;
    sender: string;
    text: string;
    operator_name?: string;
    attachments?: object[];
  }[];
}

const unreadable = (because: string, path: string, name: string, message: string, type: "file" | "voice" = "file") => ({
  because,
  prepare: async (stage: Stage) => ({
    ...(await sayFile(await stage.held(), stage.owner.email, type, path, name)),
    body: errors.invalidData(expect.stringContaining(message)),
  }),
});

const template = (name: string) => ({ data: { template: name }, type: "template" });
const greeting = {
  ...{ id: "7", name: "greeting", language: "en_US", status: "APPROVED", category: "UTILITY" },
  components: [{ type: "BODY" as const, text: "Are you still there?" }],
};

/** A conversation on WhatsApp that the owner has taken; its person wrote two days ago. */
async function whatsappConversation({ owner }: Stage): Promise<string> {
  const { sync, visitor } = await connectWhatsapp([greeting], owner);
  await sync();
  const ann = await visitor();
  const timestamp = String(Math.floor(Date.now() / 1000) - 2 * 24 * 60 * 60);
  await ann.say(ann.message({ text: { body: "Hello" }, timestamp }));
  return String(await ann.take());
}

export const messageRows: Row[] = [
  {
    id: messages,
    what: "an agent's text",
    prepare: async (stage) => say(await stage.held(), ` ${stage.owner.email.toUpperCase()}`),
    answer: { ok: "boolean", message_id: "string" },
    check: async ({ body }, stage) => {
      const id = String(Math.floor(Number(body.message_id) / 2 ** 20));
      const last = (await messagesOf(stage, id)).at(-1);
      const shown = { sender: "operator", text: "Helo there!", operator_name: "Ada" };
      expect(last).toMatchObject({ id: Number(body.message_id), ...shown });
    },
    refusals: [
      {
        because: "the number of the conversation was deleted",
        prepare: async (stage) => {
          const { id, visitor } = await connectNumber("sms", stage.owner);
          const ann = visitor();
          await ann.say("Hello");
          const conversation = String(await ann.take());
          await stage.owner.call("DELETE", `/api/channels/${id}`);
          return { ...say(conversation, stage.owner.email), body: errors.channelNotEnabled };
        },
      },
      ...ofConversation(say),
      {
        because: "the conversation is closed",
        prepare: async (stage) => ({
          ...say(await closed(stage), stage.owner.email),
          body: errors.conversationClosed,
        }),
      },
      {
        because: "the assistant answers",
        prepare: async (stage) => ({
          ...say(await stage.conversation(), stage.owner.email),
          body: errors.assignedToBot,
        }),
      },
      {
        because: "a colleague has the conversation",
        prepare: async (stage) => ({
          ...say((await heldByColleague(stage)).id, stage.owner.email),
          body: errors.messageNotSent,
        }),
      },
      {
        because: "the agent has written fifty messages in a minute",
        prepare: async (stage) => {
          const id = await stage.held();
          const path = `/api/v1/conversation/${id}/messages`;
          const { json } = say(id, stage.owner.email);
          for (let at = 0; at < 50; at++) expect((await stage.send("POST", path, { json })).status).toBe(200);
          return { ...say(id, stage.owner.email), body: errors.messageNotSent };
        },
      },
      {
        because: "the agent is no member of the account: the document's own example",
        prepare: async (stage) => ({
          ...say(await stage.held(), "[email protected]"),
          body: errors.invalidData("No member of this account has the e-mail address [email protected]."),
        }),
      },
      {
        because: "the agent is another account's",
        prepare: async (stage) => {
          const { email } = (await openStage()).owner;
          const message = `No member of this account has the e-mail address ${email}.`;
          return { ...say(await stage.held(), email), body: errors.invalidData(message) };
        },
      },
      {
        because: "an empty text",
        prepare: async (stage) => ({
          ...say(await stage.held(), stage.owner.email, { text: " ", type: "text" }),
          body: errors.invalidData("message.text: must not be empty"),
        }),
      },
      {
        because: "the example with a comment is no JSON",
        prepare: async (stage) => ({
          ...{ params: { conversation_id: await stage.held() }, raw: '// text\n{"message": {}}' },
          body: errors.invalidData("The body is not valid JSON."),
        }),
      },
    ],
  },
  {
    id: messages,
    what: "an agent's file",
    prepare: async (stage) =>
      sayFile(await stage.held(), stage.owner.email, "file", "/attachment.jpg", "Orchid - 5.jpg"),
    answer: { ok: "boolean", message_id: "string" },
    check: async ({ body }, stage) => {
      const id = String(Math.floor(Number(body.message_id) / 2 ** 20));
      const last = (await messagesOf(stage, id)).at(-1);
      const attachment = { name: "Orchid - 5.jpg", content_type: "image/jpeg", size: 20 };
      expect(last).toMatchObject({ sender: "operator", attachments: [attachment] });
    },
    refusals: [
      unreadable("a private address", "http://10.0.0.1/a.jpg", "a.jpg", "The URL points to a private network."),
      unreadable("no URL at all", "attachment.jpg", "a.jpg", "This is not a valid URL."),
      unreadable("a file that is gone", "/gone.jpg", "a.jpg", "Its server answered 404."),
      unreadable("a file over 20 MB", "/huge.jpg", "a.jpg", "larger than 20 MB"),
      unreadable("a file that is not what its name says", "/attachment.jpg", "a.pdf", "a.pdf is not a PDF document."),
    ],
  },
  {
    id: messages,
    what: "an agent's recording",
    prepare: async (stage) => sayFile(await stage.held(), stage.owner.email, "voice", "/voice.mp3", "voice.mp3"),
    answer: { ok: "boolean", message_id: "string" },
    check: async ({ body }, stage) => {
      const id = String(Math.floor(Number(body.message_id) / 2 ** 20));
      const attachment = { name: "voice.mp3", content_type: "audio/mpeg" };
      expect((await messagesOf(stage, id)).at(-1)).toMatchObject({ attachments: [attachment] });
    },
    refusals: [
      unreadable(
        "a picture: the document's own example",
        "/attachment.jpg",
        "a.jpg",
        "a.jpg is no recording.",
        "voice",
      ),
    ],
  },
  {
    id: messages,
    what: "a template, though the person has not written for 24 hours",
    prepare: async (stage) => say(await whatsappConversation(stage), stage.owner.email, template("greeting")),
    answer: { ok: "boolean", message_id: "string" },
    check: async ({ body }, stage) => {
      const id = String(Math.floor(Number(body.message_id) / 2 ** 20));
      expect((await messagesOf(stage, id)).at(-1)).toMatchObject({ sender: "operator", text: "Are you still there?" });
    },
    refusals: [
      {
        because: "it is a text",
        prepare: async (stage) => ({
          ...say(await whatsappConversation(stage), stage.owner.email),
          body: errors.messageNotSent,
        }),
      },
      {
        because: "there is no such template: the document's own example",
        prepare: async (stage) => ({
          ...say(await whatsappConversation(stage), stage.owner.email, template("template_1")),
          body: errors.invalidData("The account has no such template."),
        }),
      },
      {
        because: "the conversation is not on WhatsApp",
        prepare: async (stage) => ({
          ...say(await stage.held(), stage.owner.email, template("greeting")),
          body: errors.invalidData("Only WhatsApp has templates."),
        }),
      },
      {
        because: "the contact is blocked",
        prepare: async (stage) => {
          const id = await whatsappConversation(stage);
          const { body } = await stage.owner.call("GET", "/api/contacts");
          await stage.owner.call("POST", `/api/contacts/${body.contacts[0].id}/block`);
          return { ...say(id, stage.owner.email, template("greeting")), body: errors.contactBlocked };
        },
      },
    ],
  },
];
