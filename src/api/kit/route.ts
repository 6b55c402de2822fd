import type { z } from "zod";
import type { AuditedChange } from "../../domain/administration/audit/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { DomainErrorCode } from "../../domain/errors.ts";
import type {
  AccountPrincipal,
  GuestPrincipal,
  Principal,
  ServicePrincipal,
  SitePrincipal,
  UserPrincipal,
} from "../../domain/people/account/types.ts";
import type { ApiTokenScope } from "../../domain/people/api-tokens/types.ts";
import type { RequestClass } from "../../domain/platform/limits/rules.ts";

/**
 * The credential that a route requires.
 * - `user`: any user of an account; `owner`: any user except operators; `admin`: an administrator.
 * - `site`: a site token; `guest`: a site token and a guest id; `visitor`: a guest or, for its own data, a user.
 * - `owner_or_key`, `user_or_key`: an owner or any user, with a session or with an API key (`X-API-Key`) that has the route's
 *   scope.
 * - `account`: an account token; `{account_id}` in the path must be its account.
 * - `service`: the platform's service key or an administrator. `service_or_owner`, `service_or_user` and
 *   `service_or_visitor`: also an owner, a user or a visitor, for their own data.
 */
export type Credential =
  | "none"
  | "site"
  | "user"
  | "owner"
  | "admin"
  | "guest"
  | "visitor"
  | "owner_or_key"
  | "user_or_key"
  | "account"
  | "service"
  | "service_or_owner"
  | "service_or_user"
  | "service_or_visitor";

/** A header that a handler reads; `Idempotency-Key` as the client's own id of a message. */
export type AskedHeader = "Idempotency-Key" | "X-API-Dialect";

/** A header that a handler sets. */
export type ToldHeader = "X-Total-Count" | "Content-Disposition";

type CallerOf<C extends Credential> = C extends "none"
  ? null
  : C extends "site"
    ? SitePrincipal
    : C extends "user" | "owner" | "admin" | "owner_or_key" | "user_or_key"
      ? UserPrincipal
      : C extends "guest"
        ? GuestPrincipal
        : C extends "account"
          ? AccountPrincipal
          : C extends "service"
            ? ServicePrincipal
            : C extends "service_or_owner" | "service_or_user"
              ? ServicePrincipal | UserPrincipal
              : C extends "service_or_visitor"
                ? ServicePrincipal | Principal
                : Principal;

/** A parsed and authenticated request, the input of a handler. */
export interface Call<C extends Credential, P, Q, B> {
  ctx: Deps;
  caller: CallerOf<C>;
  params: P;
  query: Q;
  body: B;
  request: Request;
  /** Headers of the response. */
  headers: Headers;
  /** The client's network address, as the edge saw it. */
  address: string;
  /** Sets the audit log entry of an administrator's act. */
  audit(act: AuditedChange): void;
  /** Continues work after the response. */
  waitUntil(work: Promise<unknown>): void;
}

export interface RouteSpec<
  C extends Credential,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends z.ZodType,
> {
  /** Unique in the dialect; the operation's id in its OpenAPI document. */
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** The documented path first, then its aliases. Parameters in braces. */
  paths: [string, ...string[]];
  tag: string;
  summary: string;
  description?: string;
  credential: C;
  /** What an API key must be allowed to do; required where the credential may be one. */
  scope?: ApiTokenScope;
  /** The class whose limit counts the requests; without one, the general limit does. */
  requestClass?: RequestClass;
  params?: P;
  query?: Q;
  body?: B;
  /** `json` by default; `form` is multipart/form-data, `parts` the same with any names, read as `FormPart[]`. */
  bodyKind?: "json" | "form" | "parts";
  /** Maximum body size in bytes; 1 MiB by default. */
  bodyLimit?: number;
  success: { status: 200 | 201; schema: R; description: string };
  /** Additional error codes, besides those of its credential and body. */
  refusals?: DomainErrorCode[];
  /** Accepts an `Idempotency-Key`: it runs once per key, and a resend gets the first response. */
  idempotent?: boolean;
  /** Whether it is in the account's audit log; by default changes are that only owners may make. */
  audited?: boolean;
  /**
   * Requested on every page view by many clients of one address: has its own general limit, `sharedAddressFactor` times as
   * high.
   */
  isSharedAddress?: true;
  /**
   * A limit besides the general one, per address and value of `of`. The route is unavailable while requests cannot be
   * counted.
   */
  limit?: { limit: number; windowMs: number; of(body: z.output<B>): string };
  /**
   * How what the route changes is read, for `If-Unchanged`: the id of a route of the dialect, and the record in its answer, by the
   * names of the body's fields; by default the answer itself. A PUT or PATCH needs it only where it is neither the GET of its path
   * nor an element of the list above it; null where the body has a revision of its own.
   */
  current?: null | { readBy: string; recordIn?(answer: unknown, params: Record<string, unknown>): unknown };
  /** Headers of the request that the handler reads. */
  asks?: AskedHeader[];
  /** Headers that the handler sets. */
  tells?: ToldHeader[];
  /**
   * Media types of responses besides JSON, with a description, or with the events of a stream. Without JSON, `success.schema` is
   * `z.never()`.
   */
  alsoAnswers?: Record<string, string | { events: z.ZodType }>;
  handle(call: Call<C, z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<R> | Response>;
}

/** A route without its type parameters. */
// biome-ignore lint/suspicious/noExplicitAny: the handler's parameter is contravariant; `route` has checked it.
export type Route = RouteSpec<any, z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** Declares a route; the handler's call is typed by the schemas and the credential. */
export function route<
  C extends Credential,
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(spec: RouteSpec<C, P, Q, B, R>): Route {
  return spec as unknown as Route;
}
