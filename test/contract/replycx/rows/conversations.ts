import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import { connectNumber, newNumber, tellTwilio } from "../../../workers/channels/sms-fixture.ts";
import { connectWhatsapp, orderTemplate } from "../../../workers/channels/whatsapp-fixture.ts";
import type { Prepared, Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import * as errors from "../wire-errors.ts";

const conversations = "cx.conversations.post.conversations";

/** The document's example, with numbers that are some. */
const sms = (from: string, changes: object = {}): Prepared => ({
  json: {
    ...{ channel: "SMS", from, to: { phone: newNumber(), name: "John Doe", email: "john@example.com" } },
    ...{ message: { type: "text", text: "Hii" }, ...changes },
  },
});
const parameters = {
  header: ["John"],
  body: ["Doe", "Doe2"],
  buttons: { copy_code: "123456", otp: "123456", url: "any" },
};
const whatsapp = (from: string, data: object = {}): Prepared => ({
  json: {
    ...{ channel: "WHATSAPP", from: from.slice(1), to: { phone: newNumber().slice(1), name: "John Doe" } },
    message: {
      type: "template",
      data: { template: "test_template", parameters, variables: { name: "John Doe" }, ...data },
    },
  },
});
const pending = { ...orderTemplate, id: "2", name: "pending_one", status: "PENDING" };

async function connectTemplates({ owner }: Stage): Promise<string> {
  const { number, sync } = await connectWhatsapp([orderTemplate, pending], owner);
  await sync();
  return number;
}

const answer = {
  ok: "boolean",
  conversation: { id: "string", message_id: "string", created_at: "string", assignee: "object?" },
  contact: { id: "string", name: "string", phone: "string", email: "string?" },
} as const;

const refusals: Refusal[] = [
  {
    because: "the token is none",
    prepare: async () => ({ ...sms("+14155550132"), token: "swa_none", body: errors.bareInvalidToken }),
  },
  {
    because: "the account has no number on the channel",
    prepare: async () => ({ ...sms("+14155550132"), body: errors.channelNotEnabled }),
  },
  {
    because: "the account does not have the number",
    prepare: async ({ owner }) => {
      await connectNumber("sms", owner);
      return { ...sms("1-123-1231230"), body: errors.numberNotConfigured };
    },
  },
  {
    because: "the provider does not accept the account's credentials any more",
    prepare: async ({ owner }) => {
      const { number, sid } = await connectNumber("sms", owner);
      await tellTwilio("change", sid, { authToken: "rotated" });
      return { ...sms(number), body: errors.tokenExpired };
    },
  },
  {
    because: "the provider refuses the recipient",
    prepare: async ({ owner }) => {
      const { number } = await connectNumber("sms", owner);
      return { ...sms(number, { to: { phone: "+15005550001" } }), body: errors.creationException };
    },
  },
  {
    because: "the contact is blocked",
    prepare: async (stage) => {
      const { number, visitor } = await connectNumber("sms", stage.owner);
      const ann = visitor();
      await ann.say("Hello");
      await block(stage);
      return { ...sms(number, { to: { phone: ann.phone } }), body: errors.contactBlocked };
    },
  },
  {
    because: "the contact was blocked before it ever wrote on this number",
    prepare: async (stage) => {
      const { number } = await connectNumber("sms", stage.owner);
      const phone = newNumber();
      await stage.owner.call("POST", "/api/contacts", { json: { name: "Ann", phone } });
      await block(stage);
      return { ...sms(number, { to: { phone } }), body: errors.contactBlocked };
    },
  },
  {
    because: "the person has ended messages",
    prepare: async ({ owner }) => {
      const { number, visitor } = await connectNumber("sms", owner);
      const ann = visitor();
      await ann.say("STOP");
      return { ...sms(number, { to: { phone: ann.phone } }), body: errors.contactBlocked };
    },
  },
  {
    because: "another member has the conversation",
    prepare: async (stage) => {
      const { number, visitor } = await connectNumber("sms", stage.owner);
      const ann = visitor();
      await ann.say("Hello");
      await ann.take();
      const { email: assignee } = await stage.colleague();
      return { ...sms(number, { to: { phone: ann.phone }, assignee }), body: errors.conversationNotCreated };
    },
  },
  {
    because: "the assignee has as many conversations as the account allows",
    prepare: async (stage) => {
      const { number } = await connectNumber("sms", stage.owner);
      await stage.held();
      await stage.owner.call("PUT", "/api/handoff/settings", { json: { max_dialogs_per_operator: 1 } });
      await until(async () => {
        const { body } = await stage.owner.call("GET", "/api/operators");
        expect(body).toContainEqual(expect.objectContaining({ id: stage.owner.id, active_dialogs: 1 }));
      });
      return { ...sms(number, { assignee: stage.owner.email }), body: errors.conversationNotCreated };
    },
  },
  {
    because: "the assignee is no member: the document's own example",
    prepare: async ({ owner }) => {
      const { number } = await connectNumber("sms", owner);
      return { ...sms(number, { assignee: "[email protected]" }), body: errors.conversationNotCreated };
    },
  },
  {
    because: "the recipient's number is none: the document's own example",
    prepare: async ({ owner }) => {
      const { number } = await connectNumber("sms", owner);
      const body = errors.badRequest(expect.stringMatching(/^to\.phone: must be a phone number/));
      return { ...sms(number, { to: { phone: "1-13" } }), body };
    },
  },
];

async function block({ owner }: Stage): Promise<void> {
  const { body } = await owner.call("GET", "/api/contacts");
  await owner.call("POST", `/api/contacts/${body.contacts[0].id}/block`);
}

export const conversationRows: Row[] = [
  {
    id: conversations,
    what: "writing an SMS first, for a member of the account",
    prepare: async ({ owner }) => {
      const { number } = await connectNumber("sms", owner);
      return sms(number.slice(1), { assignee: owner.email.toUpperCase() });
    },
    answer,
    check: async ({ body }, { owner }) => {
      expect(body.conversation.assignee).toEqual({ id: owner.id, to: owner.email });
      expect(body.contact).toMatchObject({ name: "John Doe", email: "john@example.com" });
      const { body: dialog } = await owner.call("GET", `/api/dialogs/${body.conversation.id}`);
      expect(dialog).toMatchObject({ channel: "sms", handoff_status: "active", taken_over_by: owner.id });
      expect(String(dialog.contact_id)).toBe(body.contact.id);
      const { body: contact } = await owner.call("GET", `/api/contacts/${body.contact.id}`);
      expect(contact.identities).toMatchObject([{ kind: "phone", value: body.contact.phone }]);
    },
    refusals,
  },
  {
    id: conversations,
    what: "a WhatsApp template",
    prepare: async (stage) => whatsapp(await connectTemplates(stage)),
    answer,
    check: async ({ body }, { owner }) => {
      const path = `/api/dialogs/${body.conversation.id}`;
      const { body: shown } = await owner.call("GET", `${path}/messages?dialect=v1`);
      expect(shown.messages).toMatchObject([{ sender: "operator", text: "Hi John\n\nDoe, your order waits at Doe2." }]);
      await until(async () => {
        expect((await owner.call("GET", path)).body.variables).toEqual({ name: "John Doe" });
      });
    },
    refusals: [
      {
        because: "the template is unknown",
        prepare: async (stage) => ({
          ...whatsapp(await connectTemplates(stage), { template: "unknown" }),
          body: errors.templateNotFound,
        }),
      },
      {
        because: "WhatsApp has not approved the template",
        prepare: async (stage) => ({
          ...whatsapp(await connectTemplates(stage), { template: "pending_one" }),
          body: errors.templateNotApproved,
        }),
      },
      {
        because: "the conversation would have more than a hundred variables, and none is created",
        prepare: async (stage) => ({
          ...whatsapp(await connectTemplates(stage), {
            variables: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`v${at}`, "x"])),
          }),
          body: errors.badRequest("variables: At most 100 variables are kept."),
        }),
        check: async ({ owner }) => expect((await owner.call("GET", "/api/dialogs")).body.dialogs).toEqual([]),
      },
      {
        because: "the template needs more values",
        prepare: async (stage) => ({
          ...whatsapp(await connectTemplates(stage), { parameters: { ...parameters, body: ["Doe"] } }),
          body: errors.badRequest("parameters.body: must have 2 values"),
        }),
      },
      {
        because: "the person has not written for 24 hours, and the message is no template",
        prepare: async (stage) => ({
          json: {
            ...{ channel: "WHATSAPP", from: await connectTemplates(stage), to: { phone: newNumber() } },
            message: { type: "text", text: "Hii" },
          },
          body: errors.conversationNotCreated,
        }),
      },
    ],
  },
];
