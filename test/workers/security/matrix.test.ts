import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import type { Route } from "../../../src/api/kit/route.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";
import { compose } from "../../../src/compose.ts";
import { startSession } from "../../../src/domain/people/account/start-session.ts";
import { idNameOf, makeChatbotRecords } from "../../support/chatbot-records.ts";
import type { Call } from "../../support/client.ts";
import { api } from "../api.ts";
import * as matrix from "./matrix.ts";

/**
 * Who may call what: every route as every kind of caller, against the table that people have read. A foreigner asks for
 * the owner's records; whom the table lets in asks for records that nobody has, so that nothing is changed.
 */
const tables = [
  { dialect: replyx, callers: matrix.callers, expected: matrix.expected },
  { dialect: replycx, callers: matrix.replycxCallers, expected: matrix.replycxExpected },
  { dialect: chatbots, callers: matrix.chatbotCallers, expected: matrix.chatbotExpected },
].map(({ dialect, ...table }) => ({
  ...table,
  routes: new Map(dialect.routes.map((spec) => [`${spec.method.toUpperCase()} ${spec.paths[0]}`, spec])),
}));
const rows = tables.flatMap(({ routes, callers, expected }) =>
  Array.from(routes, ([name, spec]) => ({ name, spec, callers, verdicts: expected.get(name) ?? [] })),
);
const serviceKey = "the service key of the tests, long enough";
const nowhere = 900_000_001;

let users: Record<"stranger" | "operator" | "owner" | "admin", number>;
let guest: Record<string, string>;
let tokens: Record<"token" | "foreign", string>;
let keys: Record<"key" | "reader", string>;
let ids: Record<string, number | string>;

beforeAll(async () => {
  const [owner, stranger, admin] = await Promise.all([api.makeAccount(), api.makeAccount(), api.makeAccount()]);
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Boris" };
  const { body: operator } = await owner.call("POST", "/api/operators", { json: login });
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const pair = { assistant_id: assistant.id, question: "Which?", answer: "That." };
  const { body: qa } = await owner.call("POST", "/api/qa-knowledge", { json: pair });
  const number = { channel: "sms", provider: "twilio", address: "+14155550132", auth_token: "a token of nobody" };
  const connection = { ...number, assistant_id: assistant.id, provider_account: `AC${"0".repeat(32)}` };
  const { body: channel } = await owner.call("POST", "/api/channels", { json: connection });
  const { body: embed } = await owner.call("GET", `/api/assistants/${assistant.id}/embed-code`);
  const site = { "X-Site-Token": new URL(embed.iframe_url).searchParams.get("token") ?? "" };
  const { body: visited } = await api.call("POST", "/api/site/dialogs", { json: {}, headers: site });
  guest = { ...site, "X-Guest-Id": visited.guest_id };
  users = { stranger: stranger.id, operator: operator.id, owner: owner.id, admin: admin.id };
  ids = { assistant_id: assistant.id, dialog_id: dialog.id, session_id: dialog.id, qa_id: qa.id, knowledge_id: qa.id };
  const { body: own } = await owner.call("POST", "/api/account-tokens", { json: {} });
  const { body: foreign } = await stranger.call("POST", "/api/account-tokens", { json: {} });
  tokens = { token: own.token, foreign: foreign.token };
  ids = {
    ...ids,
    doc_id: qa.id,
    user_id: owner.id,
    channel_id: channel.id,
    account_token_id: own.id,
    account_id: own.account_id,
  };
  const { body } = await api.call("GET", `/v1/accounts/${own.account_id}/bots`, { token: own.token });
  ids = { ...ids, knowledge_base_id: body.bots[0].knowledge_base_id, conversation_id: dialog.id };
  const register = (json: object) => admin.call("POST", "/api/v1/plugins", { json });
  ids = { ...ids, ...(await makeChatbotRecords(owner, assistant.id, register)) };
  const { body: key } = await owner.call("POST", "/api/v1/auth/api-key", { json: {} });
  const { body: reader } = await owner.call("POST", "/api/v1/auth/api-key", { json: { scopes: ["read"] } });
  keys = { key: key.data.key, reader: reader.data.key };
});

/** Requests that end the session with which they are made, or may. */
const endsSession = /^(logOut|changePassword)$/;

const sessions = new Map<number, Promise<string>>();

/** A session of a user, the same for all requests except those that end it. */
function sessionOf(userId: number, { id }: Route): Promise<string> {
  if (endsSession.test(id)) return startSession(compose(env), userId);
  const session = sessions.get(userId) ?? startSession(compose(env), userId);
  sessions.set(userId, session);
  return session;
}

/** The credential of a caller. Some requests renew the site token, which is put back. */
async function credentialOf(spec: Route, caller: matrix.Line["caller"]): Promise<Pick<Call, "token" | "headers">> {
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  if (caller === "nobody") return { headers };
  if (caller === "guest") {
    const restore = "UPDATE assistants SET site_token = ?, site_token_revoked_at = NULL WHERE id = ?";
    await env.DB.prepare(restore).bind(guest["X-Site-Token"], ids["assistant_id"]).run();
    return { headers: { ...headers, ...guest } };
  }
  if (caller === "service") return { headers: { ...headers, "X-Service-Key": serviceKey } };
  if (caller === "key" || caller === "reader") return { headers: { ...headers, "X-API-Key": keys[caller] } };
  if (caller === "token" || caller === "foreign") return { headers, token: tokens[caller] };
  return { headers, token: await sessionOf(users[caller], spec) };
}

const isForeign = (caller: matrix.Line["caller"]) => ["nobody", "guest", "stranger", "foreign"].includes(caller);

function fill(path: string, caller: matrix.Line["caller"]): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "category") return "nothing";
    if (name === "key") return "like_it";
    if (name === "account_id") return String(ids[name]);
    return String((isForeign(caller) ? ids[idNameOf(path, name)] : undefined) ?? nowhere);
  });
}

async function ask(spec: Route, caller: matrix.Line["caller"]): Promise<matrix.Verdict> {
  const isForm = spec.bodyKind === "form" || spec.bodyKind === "parts";
  const body = spec.body === undefined ? {} : isForm ? { form: { none: "" } } : { json: {} };
  const path = fill(spec.paths[0], caller);
  const answer = await api.call(spec.method, path, { ...body, ...(await credentialOf(spec, caller)) });
  if (answer.status === 401) return "-";
  if (answer.status === 403) return "no";
  const asksForForeign = isForeign(caller) && spec.paths[0].includes("{");
  if (!asksForForeign) return "yes";
  const isEmpty = Array.isArray(answer.body) && answer.body.length === 0;
  return answer.status >= 400 || isEmpty ? "own" : "yes";
}

test("every route has a line in the table, and every line a route", () => {
  for (const { routes, expected } of tables) {
    expect([...routes.keys()].filter((name) => !expected.has(name))).toEqual([]);
    expect([...expected.keys()].filter((name) => !routes.has(name))).toEqual([]);
  }
});

test.for(rows)("$name lets in whom the table names", async ({ spec, callers, verdicts }) => {
  const seen: string[] = [];
  for (const caller of callers) seen.push(`${caller}: ${await ask(spec, caller)}`);
  expect(seen).toEqual(callers.map((caller, at) => `${caller}: ${verdicts[at]}`));
});
