import { listAuditEntries } from "../../../domain/administration/audit/list-audit-entries.ts";
import { type Route, route } from "../../kit/route.ts";
import { toAuditLine } from "./convert.ts";
import * as wire from "./wire.ts";

export const auditRoutes: Route[] = [
  route({
    id: "readAuditLog",
    method: "get",
    paths: ["/api/admin/audit-log"],
    tag: "Administration",
    summary: "Read the audit log of administrators",
    description:
      "Every action of an administrator, newest first: who, when, the target, and its values before and after.",
    credential: "admin",
    query: wire.ActQuery,
    success: { status: 200, schema: wire.AuditLog, description: "A page of the log." },
    handle: async ({ ctx, query }) => {
      const { actor_id: actorId, target_kind: targetKind, target_id: targetId, since, before, ...rest } = query;
      const times = { since: timeOf(since), before: timeOf(before) };
      const { acts, total } = await listAuditEntries(ctx, { ...rest, ...times, actorId, targetKind, targetId });
      return { acts: acts.map(toAuditLine), total };
    },
  }),
];

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
