import { expect } from "vitest";
import type { Prepared, Row } from "../row.ts";
import { ofAccount } from "./bots.ts";

const keys = ["conversation_create", "message", "status", "assignee_change"];
const others = ["sla_breached", "variables", "conversation_labels", "note"];

/** The sample of the document, with an address. */
const sample = (over: object = {}): Prepared["json"] => ({
  webhook_url: "http://127.0.0.1:9/hook",
  subscribed_events: [...keys, ...others].map((key) => ({ key, is_subscribed: true })),
  ...{ is_enabled: true, token: "Test", ...over },
});
const wrong = (because: string, json: unknown, message: unknown) => ({
  because,
  prepare: async ({ accountId }: { accountId: number }) => ({
    ...{ params: { account_id: accountId }, json },
    body: { ok: false, error: "BAD_REQUEST", message, status: 400 },
  }),
});

export const webhookRows: Row[] = [
  {
    id: "cx.webhooks.post.accounts-account_id-webhook",
    what: "the webhook with all eight events",
    prepare: async ({ accountId, send }) => {
      const path = `/v1/accounts/${accountId}/webhook`;
      await send("POST", path, { json: sample({ subscribed_events: [], is_enabled: false, token: null }) });
      return { params: { account_id: accountId }, json: sample() };
    },
    answer: { ok: "boolean", Ok: "boolean" },
    check: async ({ body }, { owner }) => {
      expect(body).toEqual({ ok: true, Ok: true });
      const { body: listed } = await owner.call("GET", "/api/webhooks");
      const [webhook, ...more] = listed.webhooks ?? listed;
      expect(more).toEqual([]);
      expect(webhook).toMatchObject({ url: "http://127.0.0.1:9/hook", enabled: true, has_token: true });
      expect(webhook.events).toHaveLength(9);
    },
    refusals: [
      ...ofAccount.map(({ because, prepare }) => ({
        because,
        prepare: async (stage: Parameters<typeof prepare>[0]) => ({ ...(await prepare(stage)), json: sample() }),
      })),
      wrong("the empty URL of the document's own example", sample({ webhook_url: "" }), {
        webhook_url: ["Shorter than minimum length 1."],
      }),
      wrong("a private address", sample({ webhook_url: "http://10.0.0.1/" }), {
        webhook_url: ["The URL points to a private network."],
      }),
      wrong("an unknown event", sample({ subscribed_events: [{ key: "merge", is_subscribed: true }] }), {
        subscribed_events: [expect.any(String)],
      }),
    ],
  },
];
