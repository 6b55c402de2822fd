import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { joseAccessTokens } from "../../../src/adapters/access/jose-access-tokens.ts";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import type { Dialect } from "../../../src/api/kit/dialect.ts";
import type { Credential, Route } from "../../../src/api/kit/route.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { chatbotBodies, idNameOf, makeChatbotRecords, queries } from "../../support/chatbot-records.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import { type AccountTokens, makeAccountTokens } from "./make-account-tokens.ts";
import { makeRecords } from "./make-records.ts";

/**
 * One suite for every route and alias. A route is in it by being declared; what it must know of a route that another
 * tenant could reach is the owner's id to ask for.
 */
const rows = [replyx, replycx, chatbots].flatMap((dialect) =>
  dialect.routes.flatMap((spec) =>
    spec.paths.map((path) => ({ name: `${spec.method.toUpperCase()} ${path}`, path, spec, terms: termsOf(dialect) })),
  ),
);
const secret = "a secret of the tests, long enough to sign with";
const serviceKey = "the service key of the tests, long enough";

let owner: Account;
let stranger: Account;
/** An administrator of the platform. */
let admin: Account;
let ids: Record<string, number | string>;
let siteToken: string;
let operatorToken: string;
let accountTokens: AccountTokens;

beforeAll(async () => {
  [owner, stranger, admin] = await Promise.all([api.makeAccount(), api.makeAccount(), api.makeAccount()]);
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  ({ ids, siteToken, operatorToken } = await makeRecords(owner));
  const { ownersId, tokens } = await makeAccountTokens(owner, stranger);
  accountTokens = tokens;
  ids = { ...ids, account_token_id: ownersId, conversation_id: ids["dialog_id"] ?? 0 };
  const { body } = await api.call("GET", `/v1/accounts/${ids["account_id"]}/bots`, { token: accountTokens.owner });
  ids["knowledge_base_id"] = body.bots[0].knowledge_base_id;
  const register = (json: object) => admin.call("POST", "/api/v1/plugins", { json });
  ids = { ...ids, ...(await makeChatbotRecords(owner, Number(ids["assistant_id"]), register)) };
}, 60_000);

/** What a dialect calls a refusal, and an id that is none by its name. */
function termsOf({ name }: Dialect) {
  const codeOf = (body: { code: string; error: string | { code: string } }) => {
    if (body.error === undefined) return body.code;
    return typeof body.error === "string" ? body.error : body.error.code;
  };
  const tooLarge = name === "chatbots" ? "PAYLOAD_TOO_LARGE" : "FILE_TOO_LARGE";
  const forbidden = name === "chatbots" ? "FORBIDDEN" : "INSUFFICIENT_PERMISSIONS";
  const common = { codeOf, tooLarge, forbidden };
  if (name === "replyx") return { ...common, unauthenticated: ["TOKEN_EXPIRED"], invalid: 422, noId: () => 422 };
  if (name === "chatbots") return { ...common, unauthenticated: ["UNAUTHORIZED"], invalid: 400, noId: () => 400 };
  const unauthenticated = ["JWT_SIGNATURE_EXCEPTION", "UNAUTHORIZED"];
  const noId = (path: string) => (path.includes("{account_id}") ? 401 : 404);
  return { ...common, unauthenticated, invalid: 400, noId };
}

function fill(path: string, values: Record<string, number | string>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[idNameOf(path, name)];
    if (value === undefined) throw new Error(`the security suite knows no {${name}}`);
    return String(value);
  });
}

const closed = rows.filter(({ spec }) => spec.credential !== "none");
const byUser = rows.filter(({ spec }) => takesUser(spec.credential));
const byAccount = rows.filter(({ spec }) => spec.credential === "account");
const withId = [...byUser, ...byAccount].filter(({ path }) => path.includes("{"));
/** An administrator's routes reach every tenant: nobody's record is foreign to them. The registry of plugins is everybody's. */
const tenants = withId.filter(({ spec }) => spec.credential !== "admin" && spec.id !== "readPlugin");
const withBody = rows.filter(({ spec }) => spec.body !== undefined);

function takesUser(credential: Credential): boolean {
  const ofUsers: Credential[] = ["user", "owner", "admin", "visitor", "owner_or_key", "user_or_key"];
  return ofUsers.includes(credential) || credential.startsWith("service_or_");
}

function callerOf(spec: Route): Account {
  return spec.credential === "admin" ? admin : owner;
}

/** A request that would pass the credential check, so that what comes after it is what is tested. */
function allowed(spec: Route): { token?: string; headers?: Record<string, string> } {
  if (takesUser(spec.credential)) return { token: callerOf(spec).token };
  if (spec.credential === "account") return { token: accountTokens.owner };
  if (spec.credential === "service") return { headers: { "X-Service-Key": serviceKey } };
  return spec.credential === "site" ? { headers: { "X-Site-Token": siteToken } } : {};
}

describe("without a credential", () => {
  test.for(closed)("$name is 401", async ({ path, spec, terms }) => {
    const answer = await api.call(spec.method, fill(path, ids));
    expect(answer.status).toBe(401);
    expect(terms.unauthenticated).toContain(terms.codeOf(answer.body));
  });
});

describe("with a credential of the wrong kind", () => {
  test.for(closed)("$name is 401", async ({ path, spec }) => {
    const wrong =
      takesUser(spec.credential) || spec.credential === "service"
        ? { token: siteToken, headers: { "X-Site-Token": siteToken } }
        : { token: owner.token, headers: { "X-Site-Token": owner.token } };
    expect((await api.call(spec.method, fill(path, ids), wrong)).status).toBe(401);
    const token = spec.credential === "account" ? accountTokens.revoked : accountTokens.owner;
    expect((await api.call(spec.method, fill(path, ids), { token })).status).toBe(401);
  });

  test.for(byAccount)("$name is 401 for a rotated account token, and one that is cut", async ({ path, spec }) => {
    for (const token of [accountTokens.rotated, accountTokens.owner.slice(0, -1), "swa_"]) {
      expect((await api.call(spec.method, fill(path, ids), { token })).status).toBe(401);
    }
  });
});

describe("with an owner's token, where an administrator's is asked for", () => {
  test.for(rows.filter(({ spec }) => spec.credential === "admin"))("$name is 403", async ({ path, spec, terms }) => {
    const answer = await api.call(spec.method, fill(path, ids), { token: owner.token });
    expect(answer.status).toBe(403);
    expect(terms.codeOf(answer.body)).toBe(terms.forbidden);
  });
});

describe("with an operator's token, where an owner's is asked for", () => {
  const byOwner = rows.filter(({ spec }) => spec.credential === "owner" || spec.credential === "owner_or_key");
  test.for(byOwner)("$name is 403", async ({ path, spec, terms }) => {
    const answer = await api.call(spec.method, fill(path, ids), { token: operatorToken });
    expect(answer.status).toBe(403);
    expect(terms.codeOf(answer.body)).toBe(terms.forbidden);
  });
});

describe("with a token that is expired, signed by somebody else, or of a user that is gone", () => {
  let invalid: string[];
  beforeAll(async () => {
    const issue = (by: string, expiresAt: number) =>
      joseAccessTokens({ current: by }, 1000).issue({ sessionId: "gone", userId: owner.id }, expiresAt);
    invalid = await Promise.all([
      issue(secret, Date.now() - 5_000),
      issue("another secret, also long enough to sign with", Date.now() + 600_000),
      issue(secret, Date.now() + 600_000),
    ]);
  });

  test.for(byUser)("$name is 401", async ({ path, spec }) => {
    for (const token of invalid) expect((await api.call(spec.method, fill(path, ids), { token })).status).toBe(401);
  });
});

describe("another tenant's record", () => {
  test.for(tenants)("$name answers as a missing one", async ({ path, spec }) => {
    const json = {
      name: "Mine now",
      url: "http://127.0.0.1:9/",
      content: "Hello",
      answer: "Mine",
      title: "Mine",
      question: "Mine?",
      rating: 1,
      from: "2026-01-01T00:00:00Z",
      to: "2026-01-02T00:00:00Z",
      label_ids: [],
      variables: {},
      priority: "high",
      until: null,
      team_id: null,
      contact_id: 1,
      operator_id: 1,
      template: "greeting",
      saved_reply_id: 1,
      file_id: 1,
      seq: 1,
      ...(spec.id === "mergeDialogs" ? { dialog_id: 1 } : {}),
      ...(/Settings(Draft)?$/.test(spec.id) ? { version: 1 } : {}),
      ...(spec.id === "saveDraft" ? { text: "Mine", revision: 0 } : {}),
      state: "dismissed",
    };
    const token = spec.credential === "account" ? accountTokens.stranger : stranger.token;
    const call = { ...jsonOf(spec, json, stranger), token };
    const query = spec.id === "discardSettingsDraft" ? "?version=1" : (queries[spec.id] ?? "");
    const foreign = await api.call(spec.method, fill(path, ids) + query, call);
    const nowhere = Object.fromEntries(Object.keys(ids).map((name) => [name, 900_000_001]));
    const missing = await api.call(spec.method, fill(path, nowhere) + query, call);
    expect(foreign.status).toBe(missing.status);
    expect(foreign.body).toEqual(missing.body);
    // An account in the path is the credential's.
    expect(isEmptyOrRefused(foreign) || (path.includes("{account_id}") && foreign.status === 401)).toBe(true);
  });
});

/** A body that is right for the routes of account tokens, in the name of `by`; for others `json`. */
function jsonOf(spec: Route, json: unknown, by: Account): { json?: unknown; form?: Record<string, File> } {
  if (isForm(spec)) return { form: { file: new File(["Some words."], "words.md") } };
  if (spec.body === undefined) return {};
  if (spec.id === "startChannelDialog") return { json: { to: { phone: "+14155550100" }, text: "Hello" } };
  const ofChatbots = chatbotBodies[spec.id];
  if (ofChatbots !== undefined && spec.paths[0].startsWith("/api/v1/")) return { json: ofChatbots };
  if (spec.credential !== "account") return { json };
  const user = { by: by.email };
  if (spec.id === "changeConversation") return { json: { event: "status", status: "CLOSE", user } };
  return { json: { message: { type: "text", text: "Hello" }, user } };
}

function isForm({ bodyKind }: Route): boolean {
  return bodyKind === "form" || bodyKind === "parts";
}

function isEmptyOrRefused({ status, body }: { status: number; body: unknown }): boolean {
  return status === 404 || (status === 200 && Array.isArray(body) && body.length === 0);
}

describe("a malformed body", () => {
  test.for(withBody)("$name is refused in the dialect's form", async ({ path, spec, terms }) => {
    const kind = isForm(spec) ? "multipart/form-data; boundary=x" : "application/json";
    for (const raw of ["{", '"a"', "[]", "null", "\u0000"]) {
      const headers = { ...allowed(spec).headers, "content-type": kind };
      const answer = await api.call(spec.method, fill(path, ids), { ...allowed(spec), raw, headers });
      expect(answer.status).toBe(terms.invalid);
    }
  });

  test.for(withBody)("$name refuses a body over its limit", async ({ path, spec, terms }) => {
    const raw = "x".repeat((spec.bodyLimit ?? 1024 * 1024) + 1);
    const answer = await api.call(spec.method, fill(path, ids), { ...allowed(spec), raw });
    expect(answer.status).toBe(413);
    expect(terms.codeOf(answer.body)).toBe(terms.tooLarge);
  });
});

describe("an id that is none", () => {
  test.for(withId)("$name is refused", async ({ path, spec, terms }) => {
    // Telegram's groups have negative ids.
    const negative = path.includes("{telegram_chat_id}") ? [] : ["-1"];
    for (const id of ["x", ...negative, "1.5", "9".repeat(30), "%00"]) {
      const call = { ...jsonOf(spec, {}, owner), ...allowed(spec) };
      const answer = await api.call(spec.method, path.replaceAll(/\{\w+\}/g, id), call);
      expect(answer.status).toBe(terms.noId(path));
    }
  });
});

test("a path that no route serves is a 404, and another method a 405 that names the right ones", async () => {
  expect((await api.call("GET", "/api/nothing-here")).body.error.code).toBe("NOT_FOUND");
  const wrong = await api.call("DELETE", "/api/assistants");
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get("allow")).toBe("POST, GET");
  for (const prefix of ["/v1", "/api/v1"]) {
    const missing = await api.call("GET", `${prefix}/accounts/1/nothing-here`);
    expect(missing.body).toMatchObject({ ok: false, error: "NOT_FOUND", code: "NOT_FOUND", status: 404 });
    const unknown = await api.call("DELETE", `${prefix}/ai/status/sources`);
    expect(unknown.body).toMatchObject({ ok: false, error: "METHOD_NOT_ALLOWED", status: 405 });
    expect(unknown.headers.get("allow")).toBe("GET");
  }
});
