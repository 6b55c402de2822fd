import type { Context } from "hono";
import type { AuditedChange } from "../../domain/administration/audit/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { Caller, UserPrincipal } from "../../domain/people/account/types.ts";
import type { RequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { rateLimitError } from "../../domain/platform/limits/rate-limit-error.ts";
import { recordAllowances } from "../../domain/platform/limits/record-allowances.ts";
import { requestRuleOf, sharedAddressFactor } from "../../domain/platform/limits/rules.ts";
import { takeAllowance } from "../../domain/platform/limits/take-allowance.ts";
import { atShardOf } from "../../domain/platform/shards/at-shard.ts";
import { answerOnce } from "./answer-once.ts";
import { authorise } from "./authorise.ts";
import { countCaller } from "./count-caller.ts";
import { principalOf } from "./principal-of.ts";
import { givenParameters, parsePart, readBody } from "./read-input.ts";
import type { Reader } from "./reader-of.ts";
import { isAccountChange, recordAccountChange } from "./record-account-change.ts";
import { isAdminAct, recordAdminAct } from "./record-admin-act.ts";
import { refuseOtherAccount } from "./refuse-other-account.ts";
import { refuseStale } from "./refuse-stale.ts";
import { type Answer, respond } from "./respond.ts";
import type { Call, Route } from "./route.ts";
import { shardIdOf } from "./shard-id-of.ts";

interface Run {
  spec: Route;
  /** Reads what the route changes; null when nothing does. */
  reader: Reader | null;
  ctx: Deps;
  countRequest: RequestLimiter;
  /** Every allowance that the request used; for the headers of its answer, also of a refusal. */
  allowances: Allowance[];
  /** The client's network address; few callers are counted by it. */
  address: () => string;
}

/**
 * Runs one request of a route: authenticates, counts, parses and calls the handler. A read runs while it is counted, and its
 * response is discarded when the limit is exceeded; every other request waits for the count. Throws `DomainError`.
 */
export async function runRoute(run: Run, c: Context<{ Bindings: Env }>): Promise<Answer> {
  const { spec, countRequest, allowances, address } = run;
  const count = async (caller: Caller | null) => {
    const allowance = await (spec.isSharedAddress && caller !== null
      ? countRequest(`crowd:${principalOf(caller, address())}`, { factor: sharedAddressFactor })
      : countCaller(run.ctx, countRequest, caller, address(), spec.requestClass));
    if (allowance !== null) allowances.push(allowance);
  };
  const ctx: Deps = { ...run.ctx, background: (work) => c.executionCtx.waitUntil(work) };
  const rule = spec.isSharedAddress ? null : requestRuleOf(ctx, spec);
  const authorised = authorise(ctx, spec, c.req.raw, rule).then((found) => {
    if (found.caller?.kind === "account") refuseOtherAccount(found.caller, c.req.param());
    return found;
  });
  const { caller, allowance, isCounted } = await authorised.catch(async (refusal: unknown) => {
    await count(null);
    throw refusal;
  });
  if (allowance !== null) allowances.push(allowance);
  if (allowance?.allowed === false) throw rateLimitError(allowance, ctx.clock());
  if (isCounted) return handle({ ...run, ctx }, c, caller);
  const counted = count(caller);
  const work = spec.method === "get" ? handle({ ...run, ctx }, c, caller) : handle({ ...run, ctx }, c, caller, counted);
  const [allowed, answered] = await Promise.allSettled([counted, work]);
  if (allowed.status === "rejected") throw allowed.reason;
  if (answered.status === "rejected") throw answered.reason;
  return answered.value;
}

async function handle(
  { spec, reader, allowances, address, ...run }: Run,
  c: Context<{ Bindings: Env }>,
  caller: Caller | null,
  allowed?: Promise<void>,
): Promise<Answer> {
  const request = c.req.raw;
  const params = spec.params && parsePart(spec.params, c.req.param(), "path");
  const query = spec.query && parsePart(spec.query, givenParameters(Object.entries(c.req.query())), "query");
  const sent = await readBody(spec, request);
  const body = spec.body && parsePart(spec.body, sent, "body");
  const shard = atShardOf(run.ctx, shardIdOf(caller, { params, query, body }));
  const ctx: Deps = { ...shard, limits: recordAllowances(run.ctx.limits, allowances) };
  await allowed;
  if (spec.limit !== undefined) {
    await takeAllowance(ctx, `${address()} ${spec.limit.of(body)}`, spec.id, spec.limit);
  }
  let headers: Headers | undefined;
  let audited: AuditedChange | null = null;
  const waitUntil = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  const call: Call<never, unknown, unknown, unknown> = {
    ...{ ctx, params, query, body, request, waitUntil },
    get address() {
      return address();
    },
    // Few handlers set headers.
    get headers() {
      headers ??= new Headers();
      return headers;
    },
    audit: (act) => {
      audited = act;
    },
    caller: caller as never,
  };
  const act = async (): Promise<Answer> => {
    await refuseStale(ctx, reader, { call, params: c.req.param(), body: sent });
    const answered = await spec.handle(call);
    if (isAdminAct(spec)) await recordAdminAct(ctx, spec, { caller: caller as UserPrincipal, params, body, audited });
    if (isAccountChange(spec)) await recordAccountChange(ctx, spec, { caller, params, body, answered });
    if (answered instanceof Response) return answered;
    const { status } = spec.success;
    return headers === undefined ? { status, body: answered } : Response.json(answered, { status, headers });
  };
  const key = spec.idempotent ? request.headers.get("idempotency-key") : null;
  if (key === null) return act();
  return answerOnce(ctx, { route: spec.id, key, caller, request: { params, query, body } }, async () =>
    respond(await act()),
  );
}
