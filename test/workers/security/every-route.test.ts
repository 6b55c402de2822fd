import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { joseAccessTokens } from "../../../src/adapters/access/jose-access-tokens.ts";
import type { Dialect } from "../../../src/api/kit/dialect.ts";
import type { Credential, Route } from "../../../src/api/kit/route.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { compose } from "../../../src/compose.ts";
import { createDialog } from "../../../src/domain/conversations/dialog/create-dialog.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { newToken } from "../telegram/telegram-fixture.ts";
import { type AccountTokens, makeAccountTokens } from "./make-account-tokens.ts";

/**
 * One suite for every route and alias. A route is in it by being declared; what it must know of a route that another
 * tenant could reach is the owner's id to ask for.
 */
const rows = [replyx, replycx].flatMap((dialect) =>
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
  const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialog = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const file = new File(["# Words\n\nSome words to read."], "words.md", { type: "text/markdown" });
  const form = { file, assistant_id: String(assistant.body.id) };
  const document = await owner.call("POST", "/api/documents", { form });
  const embed = await owner.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  siteToken = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const pair = { assistant_id: assistant.body.id, question: "Which words?", answer: "Some." };
  const qa = await owner.call("POST", "/api/qa-knowledge", { json: pair });
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  const operator = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
  const headers = { "cf-connecting-ip": login.email };
  operatorToken = (await api.call("POST", "/api/login", { json: login, headers })).body.access_token;
  const question = { content: "Which wine?" };
  const asked = await owner.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json: question });
  const cluster = await until(async () => {
    const { body } = await owner.call("GET", `/api/assistants/${assistant.body.id}/unanswered`);
    expect(body.unanswered).toHaveLength(1);
    return body.unanswered[0];
  });
  ids = { assistant_id: assistant.body.id, dialog_id: dialog.body.id, doc_id: document.body.id, qa_id: qa.body.id };
  const json = { question: "Which words?" };
  const golden = await owner.call("POST", `/api/assistants/${assistant.body.id}/golden-questions`, { json });
  ids = {
    ...ids,
    knowledge_id: qa.body.id,
    golden_id: golden.body.id,
    user_id: owner.id,
    cluster_id: cluster.id,
    message_id: asked.body.ai_response.id,
  };
  ids["user_id"] = operator.body.id;
  const website = await owner.call("POST", `/api/assistants/${assistant.body.id}/ingest-website`, {
    json: { url: "http://127.0.0.1:9/" },
  });
  ids["website_id"] = website.body.id;
  const set = { questions: [{ question: "Which words?" }] };
  const evaluation = await owner.call("POST", `/api/assistants/${assistant.body.id}/evaluations`, { json: set });
  ids["evaluation_id"] = evaluation.body.id;
  ids["label_id"] = (await owner.call("POST", "/api/labels", { json: { name: "Vip" } })).body.id;
  ids["team_id"] = (await owner.call("POST", "/api/teams", { json: { name: "Sales" } })).body.id;
  const policy = { name: "Gold", first_response_minutes: 5 };
  ids["policy_id"] = (await owner.call("POST", "/api/sla-policies", { json: policy })).body.id;
  const contacts = ["Ada", "Ida"].map((name) => owner.call("POST", "/api/contacts", { json: { name } }));
  const [kept, merged] = await Promise.all(contacts);
  ids["contact_id"] = kept?.body.id;
  const merge = await owner.call("POST", `/api/contacts/${kept?.body.id}/merges`, {
    json: { contact_id: merged?.body.id },
  });
  ids["merge_id"] = merge.body.merge_id;
  const user = await env.DB.prepare("SELECT account_id AS accountId FROM users WHERE id = ?").bind(owner.id).first();
  const accountId = Number(user?.["accountId"]);
  const chat = { chatId: "7001", username: null, firstName: null, lastName: null };
  const about = { accountId, assistantId: assistant.body.id, madeBy: "v1", channel: "telegram" } as const;
  await createDialog(compose(env), { ...about, telegram: chat });
  ids["telegram_chat_id"] = 7001;
  // An AI's session is its dialog; an administrator's token is refused before it is looked for.
  ids = { ...ids, session_id: dialog.body.id, token_id: 1, category: "registration", key: "is_open" };
  const { token } = await newToken();
  const bot = await owner.call("POST", "/api/bot-instances", {
    json: { assistant_id: assistant.body.id, telegram_token: token },
  });
  ids["bot_id"] = bot.body.id;
  const number = { channel: "sms", provider: "twilio", address: "+14155550132", auth_token: "a token of nobody" };
  const channel = await owner.call("POST", "/api/channels", {
    json: { ...number, assistant_id: assistant.body.id, provider_account: `AC${"0".repeat(32)}` },
  });
  ids["channel_id"] = channel.body.id;
  ids["file_id"] = await addFile(accountId, dialog.body.id);
  const hook = { url: "http://127.0.0.1:9/", enabled: false };
  const webhook = await owner.call("POST", "/api/webhooks", { json: hook });
  ids["webhook_id"] = webhook.body.id;
  ids["delivery_id"] = (await owner.call("POST", `/api/webhooks/${webhook.body.id}/test`)).body.id;
  const payment = await owner.call("POST", "/api/balance/topup", { json: { amount: 100 } });
  ids["payment_id"] = payment.body.payment_id ?? payment.body.transaction_id ?? payment.body.id;
  const { ownersId, tokens } = await makeAccountTokens(owner, stranger);
  accountTokens = tokens;
  ids = { ...ids, account_token_id: ownersId, account_id: accountId, conversation_id: dialog.body.id };
  const { body } = await api.call("GET", `/v1/accounts/${accountId}/bots`, { token: accountTokens.owner });
  ids["knowledge_base_id"] = body.bots[0].knowledge_base_id;
}, 60_000);

/** What a dialect calls a refusal, and an id that is none by its name. */
function termsOf({ name }: Dialect) {
  const codeOf = (body: { error: string | { code: string } }) =>
    typeof body.error === "string" ? body.error : body.error.code;
  if (name === "replyx") return { codeOf, unauthenticated: ["TOKEN_EXPIRED"], invalid: 422, noId: () => 422 };
  const unauthenticated = ["JWT_SIGNATURE_EXCEPTION", "UNAUTHORIZED"];
  const noId = (path: string) => (path.includes("{account_id}") ? 401 : path.includes("{conversation_id}") ? 404 : 400);
  return { codeOf, unauthenticated, invalid: 400, noId };
}

/** A file that a visitor sent, as `channel_files` has it. */
async function addFile(accountId: number, dialogId: number): Promise<number> {
  const row = await env.DB.prepare(
    `INSERT INTO channel_files (account_id, dialog_id, bot_id, update_id, remote_id, name, content_type, due_at, created_at)
     VALUES (?, ?, 1, abs(random() % 1000000000), 'f', 'note.txt', 'text/plain', 0, 0) RETURNING id`,
  )
    .bind(accountId, dialogId)
    .first();
  return Number(row?.["id"]);
}

function fill(path: string, values: Record<string, number | string>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the security suite knows no {${name}}`);
    return String(value);
  });
}

const closed = rows.filter(({ spec }) => spec.credential !== "none");
const byUser = rows.filter(({ spec }) => takesUser(spec.credential));
const byAccount = rows.filter(({ spec }) => spec.credential === "account");
const withId = [...byUser, ...byAccount].filter(({ path }) => path.includes("{"));
/** An administrator's routes reach every tenant: nobody's record is foreign to them. */
const tenants = withId.filter(({ spec }) => spec.credential !== "admin");
const withBody = rows.filter(({ spec }) => spec.body !== undefined);

function takesUser(credential: Credential): boolean {
  return ["user", "owner", "admin", "visitor", "service_or_owner", "service_or_user", "service_or_visitor"].includes(
    credential,
  );
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
    const wrong = takesUser(spec.credential)
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
  test.for(rows.filter(({ spec }) => spec.credential === "admin"))("$name is 403", async ({ path, spec }) => {
    const answer = await api.call(spec.method, fill(path, ids), { token: owner.token });
    expect(answer.status).toBe(403);
    expect(answer.body.error.code).toBe("INSUFFICIENT_PERMISSIONS");
  });
});

describe("with an operator's token, where an owner's is asked for", () => {
  test.for(rows.filter(({ spec }) => spec.credential === "owner"))("$name is 403", async ({ path, spec }) => {
    const answer = await api.call(spec.method, fill(path, ids), { token: operatorToken });
    expect(answer.status).toBe(403);
    expect(answer.body.error.code).toBe("INSUFFICIENT_PERMISSIONS");
  });
});

describe("with a token that is expired, signed by somebody else, or of a user that is gone", () => {
  test.for(byUser)("$name is 401", async ({ path, spec }) => {
    const issue = (by: string, expiresAt: number) =>
      joseAccessTokens({ current: by }, 1000).issue({ sessionId: "gone", userId: owner.id }, expiresAt);
    const tokens = await Promise.all([
      issue(secret, Date.now() - 5_000),
      issue("another secret, also long enough to sign with", Date.now() + 60_000),
      issue(secret, Date.now() + 60_000),
    ]);
    for (const token of tokens) expect((await api.call(spec.method, fill(path, ids), { token })).status).toBe(401);
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
    };
    const token = spec.credential === "account" ? accountTokens.stranger : stranger.token;
    const call = { ...jsonOf(spec, json, stranger), token };
    const foreign = await api.call(spec.method, fill(path, ids), call);
    const nowhere = Object.fromEntries(Object.keys(ids).map((name) => [name, 900_000_001]));
    const missing = await api.call(spec.method, fill(path, nowhere), call);
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
    expect(terms.codeOf(answer.body)).toBe("FILE_TOO_LARGE");
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
