import { expect } from "vitest";
import type { Row } from "../row.ts";

export const webhookRows: Row[] = [
  {
    id: "cp.webhooks.post.webhooks",
    what: "a webhook with its secret, that can be read, changed and deleted",
    status: 201,
    prepare: async () => ({ json: { url: "https://shop.example/hooks", events: ["message.sent"] } }),
    data: {
      ...{ id: "integer", url: "string", description: "string", events: ["string"], isActive: "boolean" },
      ...{ pausedAt: "time?", pauseReason: "string?", createdAt: "time", updatedAt: "time", secret: "string" },
    },
    check: async ({ body: { data } }, stage) => {
      const one = `/api/v1/webhooks/${data.id}`;
      expect(data.events).toEqual(["message.sent"]);
      const changed = await stage.data("PUT", one, { events: ["message.received", "conversation.ended"] });
      expect(changed.events).toEqual(["message.received", "conversation.ended"]);
      expect(await stage.data("GET", "/api/v1/webhooks")).toEqual([changed]);
      await stage.data("DELETE", one);
      expect((await stage.send("GET", one)).status).toBe(404);
    },
    refusals: [
      {
        ...{ because: "the address is private", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { url: "http://10.0.0.1/hooks" } }),
      },
      {
        ...{ because: "there is no such event", status: 400, code: "VALIDATION_ERROR" },
        prepare: async () => ({ json: { url: "https://shop.example/hooks", events: ["message.lost"] } }),
      },
    ],
  },
];
