import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import type { Prepared, Row } from "../row.ts";
import { openStage } from "../stage.ts";
import * as errors from "../wire-errors.ts";
import { closed, heldByColleague, ofConversation } from "./conversation-cases.ts";

const events = "cx.conversations.post.conversation-conversation_id-events";

const close = (id: string, by: string, status = "CLOSE"): Prepared => ({
  params: { conversation_id: id },
  json: { event: "status", status, user: { by } },
});
const assign = (id: string, by: string, to: string): Prepared => ({
  params: { conversation_id: id },
  json: { event: "assignee", user: { by, to } },
});
const giveToTeam = (id: string, by: string, to: string): Prepared => ({
  params: { conversation_id: id },
  json: { event: "assignee", team: { by, to } },
});

export const eventRows: Row[] = [
  {
    id: events,
    what: "closing a conversation",
    prepare: async (stage) => close(await stage.held(), stage.owner.email),
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      expect(body.dialogs).toMatchObject([{ status: "archived" }]);
    },
    refusals: [
      ...ofConversation((id, by) => close(id, by)),
      {
        because: "a colleague has the conversation",
        prepare: async (stage) => ({
          ...close((await heldByColleague(stage)).id, stage.owner.email),
          body: errors.conversationNotClosed,
        }),
      },
      {
        because: "the agent is no member of the account: the document's own example",
        prepare: async (stage) => ({
          ...close(await stage.held(), "[email protected]"),
          body: errors.conversationNotClosed,
        }),
      },
      {
        because: "an event that there is not",
        prepare: async (stage) => ({
          ...{ params: { conversation_id: await stage.held() }, json: { event: "merge" } },
          body: errors.invalidData(expect.stringMatching(/^event: /)),
        }),
      },
    ],
  },
  {
    id: events,
    what: "opening a closed conversation, which the document names in prose",
    prepare: async (stage) => close(await closed(stage), stage.owner.email, "OPEN"),
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      expect(body.dialogs).toMatchObject([{ status: "active" }]);
    },
  },
  {
    id: events,
    what: "changing the assignee",
    prepare: async (stage) => assign(await stage.held(), stage.owner.email, (await stage.colleague()).email),
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      const { id } = body.dialogs[0];
      const { operator_name } = (await stage.owner.call("GET", `/api/dialogs/${id}/status`)).body;
      expect(operator_name).toBe("Boris");
      // Who gave it away may not write in it any more.
      const path = `/api/v1/conversation/${id}/messages`;
      const json = { message: { type: "text", text: "Late." }, user: { by: stage.owner.email } };
      const late = await stage.send("POST", path, { json });
      expect(late.body).toEqual(errors.messageNotSent);
    },
    refusals: [
      ...ofConversation((id, by) => assign(id, by, by)),
      {
        because: "both are the same: the document's own example",
        prepare: async (stage) => ({
          ...assign(await stage.held(), stage.owner.email, stage.owner.email),
          body: errors.sameAssignee,
        }),
      },
      {
        because: "the conversation is closed",
        prepare: async (stage) => ({
          ...assign(await closed(stage), stage.owner.email, (await stage.colleague()).email),
          body: errors.conversationClosed,
        }),
      },
      {
        because: "a third person has the conversation",
        prepare: async (stage) => {
          const [{ id }, other] = [await heldByColleague(stage), await stage.colleague()];
          return { ...assign(id, stage.owner.email, other.email), body: errors.assigneeNotChanged };
        },
      },
      {
        because: "the assignee has as many conversations as the account allows",
        prepare: async (stage) => {
          const { colleague } = await heldByColleague(stage);
          await stage.owner.call("PUT", "/api/handoff/settings", { json: { max_dialogs_per_operator: 1 } });
          await until(async () => {
            const { body } = await stage.owner.call("GET", "/api/operators");
            expect(body).toContainEqual(expect.objectContaining({ id: colleague.id, active_dialogs: 1 }));
          });
          return { ...assign(await stage.held(), stage.owner.email, colleague.email), body: errors.assigneeNotChanged };
        },
      },
      {
        because: "the assignee is another account's",
        prepare: async (stage) => {
          const { email } = (await openStage()).owner;
          return { ...assign(await stage.held(), stage.owner.email, email), body: errors.assigneeNotChanged };
        },
      },
    ],
  },
  {
    id: events,
    what: "giving a conversation to a team",
    prepare: async (stage) => {
      const colleague = await stage.colleague();
      const json = { name: "Sales", member_ids: [colleague.id] };
      expect((await stage.owner.call("POST", "/api/teams", { json })).status).toBe(201);
      return giveToTeam(await stage.held(), stage.owner.email, "sales");
    },
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      expect(body.dialogs).toMatchObject([{ handoff_status: "requested", team_id: expect.any(Number) }]);
    },
    refusals: [
      {
        because: "there is no such team: the document's own example",
        prepare: async (stage) => ({
          ...giveToTeam(await stage.held(), stage.owner.email, "Sales"),
          body: errors.teamNotFound,
        }),
      },
      {
        because: "the conversation is closed",
        prepare: async (stage) => {
          await stage.owner.call("POST", "/api/teams", { json: { name: "Sales", member_ids: [stage.owner.id] } });
          return { ...giveToTeam(await closed(stage), stage.owner.email, "Sales"), body: errors.conversationClosed };
        },
      },
      {
        because: "a third person has the conversation",
        prepare: async (stage) => {
          await stage.owner.call("POST", "/api/teams", { json: { name: "Sales", member_ids: [stage.owner.id] } });
          const { id } = await heldByColleague(stage);
          return { ...giveToTeam(id, stage.owner.email, "Sales"), body: errors.assigneeNotChanged };
        },
      },
      {
        because: "both a person and a team are named",
        prepare: async (stage) => {
          const { params, json } = giveToTeam(await stage.held(), stage.owner.email, "Sales");
          const both = { ...(json as object), user: { by: stage.owner.email, to: stage.owner.email } };
          return { params: params ?? {}, json: both, body: errors.invalidData("user: give either user or team") };
        },
      },
    ],
  },
  {
    id: events,
    what: "giving a conversation of the bot to a person",
    prepare: async (stage) => assign(await stage.conversation(), stage.owner.email, (await stage.colleague()).email),
    answer: { ok: "boolean" },
    check: async (_, stage) => {
      const { body } = await stage.owner.call("GET", "/api/dialogs");
      expect(body.dialogs).toMatchObject([{ handoff_status: "active" }]);
    },
  },
];
