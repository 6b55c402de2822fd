import type { Context } from "hono";
import type { AuditedChange } from "../../domain/administration/audit/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Caller, UserPrincipal } from "../../domain/people/account/types.ts";
import { noteAllowances } from "../../domain/platform/limits/note-allowances.ts";
import type { Gate } from "../../domain/platform/limits/open-gate.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { crowdFactor } from "../../domain/platform/limits/rules.ts";
import { takeAllowance } from "../../domain/platform/limits/take-allowance.ts";
import { answerOnce } from "./answer-once.ts";
import { authorise } from "./authorise.ts";
import { principalOf } from "./principal-of.ts";
import { parsePart, readBody } from "./read-input.ts";
import { isAdminAct, recordAdminAct } from "./record-admin-act.ts";
import type { Call, Route } from "./route.ts";

interface Run {
  spec: Route;
  ctx: Deps;
  gate: Gate;
  /** Every allowance the request has drawn on; for the headers of its answer, of a refusal too. */
  drawn: Allowance[];
  address: string;
}

/**
 * Runs one request of a route: who calls, whether it may go on, what it asks, the handler. A read is counted while it
 * runs, and its answer thrown away when it may not; anything else waits for the count. Throws `DomainError`.
 */
export async function runRoute(run: Run, c: Context<{ Bindings: Env }>): Promise<Response> {
  const { spec, gate, drawn, address } = run;
  const count = async (caller: Caller | null) => {
    const principal = principalOf(caller, address);
    const allowance = await (spec.isCrowded && caller !== null
      ? gate(`crowd:${principal}`, crowdFactor)
      : gate(principal));
    if (allowance !== null) drawn.push(allowance);
  };
  const caller = await authorise(run.ctx, spec.credential, c.req.raw).catch(async (refusal: unknown) => {
    await count(null);
    throw refusal;
  });
  const counted = count(caller);
  const work = spec.method === "get" ? handle(run, c, caller) : handle(run, c, caller, counted);
  const [allowed, answered] = await Promise.allSettled([counted, work]);
  if (allowed.status === "rejected") throw allowed.reason;
  if (answered.status === "rejected") throw answered.reason;
  return answered.value;
}

async function handle(
  { spec, drawn, address, ...run }: Run,
  c: Context<{ Bindings: Env }>,
  caller: Caller | null,
  allowed?: Promise<void>,
): Promise<Response> {
  const ctx: Deps = { ...run.ctx, limits: noteAllowances(run.ctx.limits, drawn) };
  const request = c.req.raw;
  const params = parsePart(spec.params, c.req.param(), "path");
  const query = parsePart(spec.query, c.req.query(), "query");
  const body = parsePart(spec.body, await readBody(spec, request), "body");
  await allowed;
  if (spec.limit !== undefined) {
    await takeAllowance(ctx, `${address} ${spec.limit.of(body)}`, spec.id, spec.limit);
  }
  const headers = new Headers();
  let noted: AuditedChange | null = null;
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const call: Call<never, unknown, unknown, unknown> = {
    ...{ ctx, params, query, body, request, headers, address, waitUntil },
    note: (act) => {
      noted = act;
    },
    caller: caller as never,
  };
  const act = async () => {
    const answered = await spec.handle(call);
    if (isAdminAct(spec)) await recordAdminAct(ctx, spec, { caller: caller as UserPrincipal, params, body, noted });
    if (answered instanceof Response) return answered;
    for (const [name, value] of headers) c.header(name, value);
    return c.json(answered as object, spec.success.status);
  };
  const key = spec.idempotent ? request.headers.get("idempotency-key") : null;
  if (key === null) return act();
  return answerOnce(ctx, { route: spec.id, key, caller, asks: { params, query, body } }, act);
}
