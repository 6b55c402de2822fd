import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";

const part: Shape = { state: "string", latencyMs: "number?", detail: "string?" };

const refused = (status: number, code: string): Refusal => ({
  ...{ because: "the caller is no administrator", status, code },
  prepare: async () => ({}),
});

export const healthRows: Row[] = [
  {
    id: "cp.health.get.health",
    what: "anybody learns that requests are served",
    prepare: async () => ({ isOpen: true }),
    data: { status: "string", time: "time" },
  },
  {
    id: "cp.health.get.health-status",
    what: "an administrator sees every part and what waits",
    prepare: async ({ admin }) => ({ token: await admin() }),
    data: {
      ...{ state: "string", checkedAt: "time" },
      parts: {
        ...{ database: part, objectStorage: part, rooms: part, limiters: part },
        ...{ queues: part, ai: part, mail: part, webhooks: part },
      },
      backlog: {
        ...{ unfinishedDocuments: "integer", lateDocuments: "integer", queuedMails: "integer", lateMails: "integer" },
        ...{ unfinishedWebsites: "integer", accountEvents: "integer", waitingHandoffs: "integer" },
        pausedWebhooks: "integer",
      },
    },
    check: ({ body }) => {
      expect(body.data.parts.database.state).toBe("ok");
    },
    refusals: [refused(403, "FORBIDDEN")],
  },
  {
    id: "cp.health.get.metrics",
    what: "an administrator reads Prometheus text",
    prepare: async ({ admin }) => ({ token: await admin() }),
    data: "null",
    check: ({ body, headers }) => {
      expect(headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
      expect(body).toContain('switchboard_documents{status="queued"}');
    },
    refusals: [refused(403, "FORBIDDEN")],
  },
];
