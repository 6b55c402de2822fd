import { expect } from "vitest";
import { connectNumber } from "../../../workers/channels/sms-fixture.ts";
import type { Prepared, Row } from "../row.ts";
import { openStage, type Stage } from "../stage.ts";
import * as errors from "../wire-errors.ts";

const variables = "cx.conversations.post.accounts-account_id-conversations-conversation_id-variables";

const set = ({ accountId }: Stage, id: string, list: object[]): Prepared => ({
  params: { account_id: accountId, conversation_id: id },
  json: { variables: list },
});
const company = { name: "company", type: "conversation", value: "ReplyCx" };

/** A conversation by SMS: it has a contact. */
async function smsConversation({ owner }: Stage): Promise<string> {
  const { visitor } = await connectNumber("sms", owner);
  const ann = visitor();
  await ann.say("Hello");
  return String((await ann.dialog()).id);
}

async function shown({ owner }: Stage, id: unknown) {
  const { body: dialog } = await owner.call("GET", `/api/dialogs/${id}`);
  const { body: contact } = await owner.call("GET", `/api/contacts/${dialog.contact_id}`);
  return { variables: dialog.variables, contact };
}

export const variableRows: Row[] = [
  {
    id: variables,
    what: "removing what is known of a person",
    prepare: async (stage) => {
      const id = await smsConversation(stage);
      const known = ["name", "email", "plan"].map((name) => ({ name, type: "contact", value: `${name}@example.com` }));
      const { params, json } = set(stage, id, known);
      const path = `/v1/accounts/${stage.accountId}/conversations/${id}/variables`;
      expect((await stage.send("POST", path, { json })).status).toBe(200);
      return { params: params ?? {}, json: { variables: known.map((one) => ({ ...one, value: null })) } };
    },
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      const { contact } = await shown(stage, body.dialogs[0].id);
      expect(contact).toMatchObject({ name: "", email: null, variables: {} });
    },
  },
  {
    id: variables,
    what: "the document's example",
    prepare: async (stage) =>
      set(stage, await smsConversation(stage), [
        { name: "name", type: "conversation", value: "John Doe" },
        { name: "phone", type: "contact", value: "+1 415 555 0177" },
        company,
        { name: "email", type: "contact", value: "john@example.com" },
        { name: "plan", type: "contact", value: "gold" },
      ]),
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      const { variables: set, contact } = await shown(stage, body.dialogs[0].id);
      expect(set).toEqual({ name: "John Doe", company: "ReplyCx" });
      expect(contact).toMatchObject({ phone: "+14155550177", email: "john@example.com", variables: { plan: "gold" } });
    },
    refusals: [
      {
        because: "the list is empty",
        prepare: async (stage) => ({
          ...set(stage, await stage.conversation(), []),
          body: errors.badVariables(["Shorter than minimum length 1."]),
        }),
      },
      {
        because: "the token is another account's",
        prepare: async (stage) => ({
          ...set(stage, await stage.conversation(), [company]),
          ...{ token: (await openStage()).token, body: errors.wrongAccountToken },
        }),
      },
      ...["900000001", "12wfegrgt4t"].map((id) => ({
        because: `there is no conversation ${id}`,
        prepare: async (stage: Stage) => ({ ...set(stage, id, [company]), body: errors.unknownConversation }),
      })),
      {
        because: "the conversation is another account's",
        prepare: async (stage) => ({
          ...set(stage, await (await openStage()).conversation(), [company]),
          body: errors.unknownConversation,
        }),
      },
      {
        because: "the conversation has no contact",
        prepare: async (stage) => ({
          ...set(stage, await stage.conversation(), [company, { name: "plan", type: "contact", value: "gold" }]),
          body: errors.badVariables(["This dialog has no contact."]),
        }),
        check: async (stage) => {
          const { body } = await stage.owner.call("GET", "/api/dialogs");
          expect(body.dialogs[0].variables).toEqual({});
        },
      },
      {
        because: "a contact's number is none, and nothing is set",
        prepare: async (stage) => ({
          ...set(stage, await smsConversation(stage), [company, { name: "phone", type: "contact", value: "99" }]),
          body: errors.badVariables(["is not a phone number with its country's code"]),
        }),
        check: async (stage) => {
          const { body } = await stage.owner.call("GET", "/api/dialogs");
          expect(body.dialogs[0].variables).toEqual({});
        },
      },
    ],
  },
];
