import * as z from "zod";
import { listAccountActs } from "../../../domain/administration/audit/list-account-acts.ts";
import { Id, wholeNumber } from "../../kit/fields.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";

const AccountAudit = z
  .object({
    entries: z.array(
      z.object({
        id: z.int(),
        /** `name` is empty for an account token. */
        actor: z.object({ kind: z.enum(["user", "account_token"]), id: z.int(), name: z.string() }),
        /** The operation's id in the OpenAPI document. */
        action: z.string(),
        target: z.object({ kind: z.string(), id: z.string() }),
        /** The fields that were sent, with the values that are no secret, no text and nothing of a person; null: none. */
        change: z
          .object({
            fields: z.array(z.string()),
            values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
          })
          .nullable(),
        created_at: z.iso.datetime(),
      }),
    ),
    /** Send it as `before` for the next page; null at the end. */
    next_before: z.int().nullable(),
  })
  .meta({ id: "AccountAudit" });

const AccountAuditQuery = z.object({
  actor_id: Id.optional(),
  action: z.string().max(100).optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  before: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
});

/** What was changed in an account, for its owner. */
export const accountAuditRoutes: Route[] = [
  route({
    id: "readAccountAudit",
    method: "get",
    paths: ["/api/account/audit"],
    tag: "Accounts",
    summary: "Read your account's audit log",
    description:
      "Who changed what: settings, team, knowledge, channels, tokens, money. Newest first; a page goes on where the last one ended, " +
      "whatever was added meanwhile. What administrators of the platform do is in a log of its own.",
    credential: "owner",
    query: AccountAuditQuery,
    success: { status: 200, schema: AccountAudit, description: "A page of the log." },
    handle: async ({ ctx, caller, query }) => {
      const { actor_id: actorId, since, until, ...rest } = query;
      const times = { since: timeOf(since), until: timeOf(until) };
      const { acts, nextBefore } = await listAccountActs(ctx, {
        ...{ accountId: caller.accountId, actorId, ...times, ...rest },
      });
      const entries = acts.map(({ actorKind, actorId: id, actorName, targetKind, targetId, createdAt, ...act }) => ({
        ...{ id: act.id, actor: { kind: actorKind, id, name: actorName }, action: act.action },
        ...{ target: { kind: targetKind, id: targetId }, change: act.change, created_at: toTime(createdAt) },
      }));
      return { entries, next_before: nextBefore };
    },
  }),
];

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
