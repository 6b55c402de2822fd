import * as z from "zod";
import { enveloped } from "../envelope.ts";

export const Health = enveloped(
  z
    .object({ status: z.literal("ok"), time: z.iso.datetime() })
    .meta({ id: "Health", examples: [{ status: "ok", time: "2026-11-29T10:00:00.000Z" }] }),
).meta({ id: "HealthResult" });

const State = z.enum(["ok", "degraded", "down"]);
const Part = z
  .object({
    state: State,
    /** Null where nothing was called. */
    latencyMs: z.number().min(0).nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: "SystemPart", examples: [{ state: "ok", latencyMs: 3, detail: null }] });

const count = z.int().min(0);
const ok = { state: "ok" as const, latencyMs: 3, detail: null };

export const SystemStatus = enveloped(
  z
    .object({
      state: State,
      checkedAt: z.iso.datetime(),
      parts: z.object({
        ...{ database: Part, objectStorage: Part, rooms: Part, limiters: Part },
        ...{ queues: Part, ai: Part, mail: Part, webhooks: Part },
      }),
      /** What waits; null while the database does not answer. */
      backlog: z
        .object({
          unfinishedDocuments: count,
          /** For more than a quarter of an hour, like `lateMails`. */
          lateDocuments: count,
          queuedMails: count,
          lateMails: count,
          unfinishedWebsites: count,
          accountEvents: count,
          waitingHandoffs: count,
          pausedWebhooks: count,
        })
        .nullable(),
    })
    .meta({
      id: "SystemStatus",
      examples: [
        {
          ...{ state: "ok", checkedAt: "2026-11-29T10:00:00.000Z" },
          parts: {
            ...{ database: ok, objectStorage: ok, rooms: ok, limiters: ok, queues: ok },
            ...{ ai: { ...ok, detail: "the built-in model" }, mail: ok, webhooks: ok },
          },
          backlog: {
            ...{ unfinishedDocuments: 1, lateDocuments: 0, queuedMails: 2, lateMails: 0, unfinishedWebsites: 0 },
            ...{ accountEvents: 0, waitingHandoffs: 1, pausedWebhooks: 0 },
          },
        },
      ],
    }),
).meta({ id: "SystemStatusResult" });
