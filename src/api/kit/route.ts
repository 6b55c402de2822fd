import type { z } from "zod";
import type { AuditedChange } from "../../domain/administration/audit/types.ts";
import type { Deps } from "../../domain/deps.ts";
import type { DomainErrorCode } from "../../domain/errors.ts";
import type {
  GuestPrincipal,
  Principal,
  ServicePrincipal,
  SitePrincipal,
  UserPrincipal,
} from "../../domain/people/account/types.ts";

/**
 * What a route asks of its caller. `user` is anybody of an account, `owner` anybody but its operators. `site` is a site
 * token alone, `guest` that and a guest id; `visitor` takes a guest or, for its own data, a user. `service` is the platform's
 * service key or an administrator, `service_or_owner` and `service_or_user` one of these or, for its own data, an owner or
 * anybody of an account; `service_or_visitor` is the service key or a visitor.
 */
export type Credential =
  | "none"
  | "site"
  | "user"
  | "owner"
  | "admin"
  | "guest"
  | "visitor"
  | "service"
  | "service_or_owner"
  | "service_or_user"
  | "service_or_visitor";

type CallerOf<C extends Credential> = C extends "none"
  ? null
  : C extends "site"
    ? SitePrincipal
    : C extends "user" | "owner" | "admin"
      ? UserPrincipal
      : C extends "guest"
        ? GuestPrincipal
        : C extends "service"
          ? ServicePrincipal
          : C extends "service_or_owner" | "service_or_user"
            ? ServicePrincipal | UserPrincipal
            : C extends "service_or_visitor"
              ? ServicePrincipal | Principal
              : Principal;

/** One request as a handler sees it: everything parsed and authenticated. */
export interface Call<C extends Credential, P, Q, B> {
  ctx: Deps;
  caller: CallerOf<C>;
  params: P;
  query: Q;
  body: B;
  request: Request;
  /** Headers of the answer. */
  headers: Headers;
  /** Where the request came from: the address that the edge saw. */
  address: string;
  /** Of an administrator's act: what the audit log is to say of it. */
  audit(act: AuditedChange): void;
  /** Work that goes on after the answer. */
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
  params?: P;
  query?: Q;
  body?: B;
  /** `json` unless told; `form` is multipart/form-data. */
  bodyKind?: "json" | "form";
  /** Largest body in bytes; 1 MiB unless told. */
  bodyLimit?: number;
  success: { status: 200 | 201; schema: R; description: string };
  /** Refusals of its own; those of its credential and of its body are known. */
  refusals?: DomainErrorCode[];
  /** Takes an `Idempotency-Key`: it acts once for a key, and a resend gets the first answer. */
  idempotent?: boolean;
  /** Asked on every view of a page, by many behind one address: the general limit is `sharedAddressFactor` times as wide, and its own. */
  isSharedAddress?: true;
  /** Counted beside the general limit: so many requests of one address for whatever `of` names. Closed while nobody counts. */
  limit?: { limit: number; windowMs: number; of(body: z.output<B>): string };
  /** Media types it can answer in beside JSON, with what they carry. */
  alsoAnswers?: Record<string, string>;
  handle(call: Call<C, z.output<P>, z.output<Q>, z.output<B>>): Promise<z.input<R> | Response>;
}

/** A route whose types have served their purpose. */
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
