import type { DomainErrorCode } from "../../domain/errors.ts";
import type { Dialect } from "./dialect.ts";
import type { Credential, Route } from "./route.ts";

type Json = Record<string, unknown>;

/** The security requirements of a credential in an OpenAPI document: one of them is enough. */
export const securityOf: Record<Credential, Json[]> = {
  none: [{}],
  site: [{ siteToken: [] }],
  user: [{ bearer: [] }],
  owner: [{ bearer: [] }],
  admin: [{ bearer: [] }],
  owner_or_key: [{ bearer: [] }, { apiKey: [] }],
  user_or_key: [{ bearer: [] }, { apiKey: [] }],
  guest: [{ siteToken: [], guestId: [] }],
  visitor: [{ bearer: [] }, { siteToken: [], guestId: [] }],
  account: [{ accountToken: [] }],
  service: [{ serviceKey: [] }, { bearer: [] }],
  service_or_owner: [{ serviceKey: [] }, { bearer: [] }],
  service_or_user: [{ serviceKey: [] }, { bearer: [] }],
  service_or_visitor: [{ serviceKey: [] }, { bearer: [] }, { siteToken: [], guestId: [] }],
};

/** The errors of a credential. */
export const refusalsOf: Record<Credential, DomainErrorCode[]> = {
  none: [],
  site: ["unauthenticated", "site_disabled", "page_refused"],
  user: ["unauthenticated", "token_expired"],
  owner: ["unauthenticated", "token_expired", "forbidden"],
  // What is about all accounts needs every database.
  admin: ["unauthenticated", "token_expired", "forbidden", "dependency_failed"],
  owner_or_key: ["unauthenticated", "token_expired", "forbidden"],
  user_or_key: ["unauthenticated", "token_expired", "forbidden"],
  guest: ["unauthenticated", "site_disabled", "page_refused"],
  visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
  account: ["unauthenticated", "token_expired", "account_closed", "account_blocked"],
  service: ["unauthenticated", "token_expired", "forbidden", "dependency_failed"],
  service_or_owner: ["unauthenticated", "token_expired", "forbidden"],
  service_or_user: ["unauthenticated", "token_expired", "dependency_failed"],
  service_or_visitor: ["unauthenticated", "token_expired", "site_disabled", "page_refused"],
};

const callers: Record<Credential, string> = {
  none: "Needs no credential.",
  site: "Called by a page with its site token.",
  user: "Called by any user of the account.",
  owner: "Called by an owner of the account.",
  admin: "Called by an administrator of the platform.",
  owner_or_key: "Called by an owner of the account, or with an API key",
  user_or_key: "Called by any user of the account, or with an API key",
  guest: "Called by a visitor with a site token and a guest id.",
  visitor: "Called by a user of the account, or by a visitor with a site token and a guest id.",
  account: "Called with a token of the account.",
  service: "Called with the service key, or by an administrator of the platform.",
  service_or_owner: "Called with the service key, or by an owner of the account.",
  service_or_user: "Called with the service key, or by any user of the account.",
  service_or_visitor:
    "Called with the service key, by a user of the account, or by a visitor with a site token and a guest id.",
};

/** Who may call a route, as a sentence. */
export function callerOf({ credential, scope }: Route): string {
  const words = callers[credential as Credential];
  return words.endsWith(".") ? words : `${words} that has the scope \`${scope}\`.`;
}

/** Each says how a client gets the credential: the reference shows it beside the button that asks for it. */
const securitySchemes: Record<string, Json> = {
  accountToken: {
    ...{ type: "http", scheme: "bearer" },
    description:
      "An account token (`swa_…`). An owner creates it in the console under Settings, or with `POST /api/account-tokens` of the " +
      "ReplyX API; the response shows it once. It is sent as `Authorization: Bearer`.",
  },
  apiKey: {
    ...{ type: "apiKey", in: "header", name: "X-API-Key" },
    description:
      "An API key with scopes. A signed-in owner creates it with `POST /api/v1/auth/api-key` of the Chatbots API; the response shows " +
      "it once.",
  },
  bearer: {
    ...{ type: "http", scheme: "bearer", bearerFormat: "JWT" },
    description:
      "The token of a session. Sign in with `POST /api/auth/login` (ReplyX: `access_token`) or `POST /api/v1/auth/login` (Chatbots: " +
      "`token`). It is sent as `Authorization: Bearer`.",
  },
  siteToken: {
    ...{ type: "apiKey", in: "header", name: "X-Site-Token" },
    description:
      "The public token of an assistant's widget. An owner reads it with `GET /api/site-token`, or in the console with the code of " +
      "the widget. The query `token` works too.",
  },
  guestId: {
    ...{ type: "apiKey", in: "header", name: "X-Guest-Id" },
    description:
      "The signed id of a visitor: `guest_id` in the response to `POST /api/site/dialogs`. Keep it, it is the visitor's credential.",
  },
  serviceKey: {
    ...{ type: "apiKey", in: "header", name: "X-Service-Key" },
    description: "The key of the platform's own services: the secret `SERVICE_KEY` of the deployment.",
  },
};

/** The schemes that the routes of a dialect use. */
export function schemesOf({ routes }: Dialect): Json {
  const used = new Set(routes.flatMap((spec) => securityOf[spec.credential as Credential].flatMap(Object.keys)));
  return Object.fromEntries(Object.entries(securitySchemes).filter(([name]) => used.has(name)));
}
