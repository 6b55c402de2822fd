import { env } from "cloudflare:workers";
import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import { openStage } from "../stage.ts";
import * as errors from "../wire-errors.ts";

const bot: Shape = {
  bot_title: "string",
  channels: [{ name: "string" }],
  is_active: "boolean",
  bot_key: "string?",
  last_deployed_at: "string",
  is_inactive_by_system: "boolean",
  priority: "integer",
  preferred_bot_language: { label: "string", code: "string" },
  type: "string",
  outbound_type: "any",
  bot_owner: { id: "integer", name: "string", email: "string" },
  created_at: "string",
  preview_key: "string?",
  bot_id: "integer",
};

const moment = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}000$/;

/** Those that every route under `/v1/accounts` has. */
export const ofAccount: Refusal[] = [
  {
    because: "the token is none",
    prepare: async ({ accountId }) => ({
      ...{ params: { account_id: accountId }, token: "swa_none" },
      body: errors.wrongAccountToken,
    }),
  },
  {
    because: "the path names another account",
    prepare: async () => ({ params: { account_id: (await openStage()).accountId }, body: errors.wrongAccountToken }),
  },
  ...["900000001", "me"].map((account_id) => ({
    because: `the path names the account ${account_id}`,
    prepare: async () => ({ params: { account_id }, body: errors.wrongAccountToken }),
  })),
];

export const botRows: Row[] = [
  {
    id: "cx.bots.get.accounts-account_id-bots",
    what: "the bots with every documented field",
    prepare: async ({ owner, accountId, assistantId }) => {
      const { body: second } = await owner.call("POST", "/api/assistants", { json: { name: "Quiet" } });
      await owner.call("PATCH", `/api/assistants/${second.id}`, {
        json: { is_active: false, website_integration: false },
      });
      const third = await owner.call("POST", "/api/assistants", { json: { name: "Gone" } });
      await owner.call("DELETE", `/api/assistants/${third.body.id}`);
      const settings = `/api/assistants/${assistantId}/widget-settings`;
      await owner.call("POST", settings, { json: { language: "en" } });
      return { params: { account_id: accountId } };
    },
    answer: { ok: "boolean", bots: [bot] },
    check: async ({ body }, { owner, accountId, assistantId, send }) => {
      const bot_owner = { id: owner.id, name: "Ada", email: owner.email };
      const both = { type: "inbound", outbound_type: null, bot_owner, is_inactive_by_system: false };
      const times = { created_at: expect.stringMatching(moment), last_deployed_at: expect.stringMatching(moment) };
      expect(body).toMatchObject({
        ok: true,
        bots: [
          {
            ...{ ...both, ...times, bot_id: assistantId, bot_title: "Appointment Booking", priority: 1 },
            ...{ is_active: true, channels: [{ name: "WEB" }] },
            preferred_bot_language: { label: "English", code: "EN" },
          },
          {
            ...{ ...both, ...times, bot_title: "Quiet", priority: 2, is_active: false, channels: [] },
            preferred_bot_language: { label: "The visitor's", code: "AUTO" },
          },
        ],
      });
      const [{ bot_key: key, created_at: made }] = body.bots;
      const { body: embed } = await owner.call("GET", `/api/assistants/${assistantId}/embed-code`);
      expect(embed.embed_code).toContain(key);
      const { body: assistant } = await owner.call("GET", `/api/assistants/${assistantId}`);
      expect(made).toBe(`${assistant.created_at.replace("T", " ").replace("Z", "")}000`);
      // Without money the platform lets no bot answer.
      await env.DB.prepare("UPDATE balances SET balance_micro = 0 WHERE account_id = ?").bind(accountId).run();
      const { body: poor } = await send("GET", `/v1/accounts/${accountId}/bots`);
      const suspended = poor.bots.map(({ is_inactive_by_system: is }: { is_inactive_by_system: boolean }) => is);
      expect(suspended).toEqual([true, false]);
    },
    refusals: ofAccount,
  },
];
