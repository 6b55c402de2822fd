import { afterAll, beforeAll, expect, test } from "vitest";
import { metaProvider } from "../../../src/adapters/meta/meta-provider.ts";
import { guardedFetch } from "../../../src/adapters/outbound/guarded-fetch.ts";
import { twilioProvider } from "../../../src/adapters/twilio/twilio-provider.ts";
import { ChannelFailure } from "../../../src/domain/channels/channel-failure.ts";
import { type FakeMeta, startFakeMeta } from "../../support/fake-meta.ts";
import { type FakeTwilio, startFakeTwilio } from "../../support/fake-twilio.ts";

let twilio: FakeTwilio;
let meta: FakeMeta;

beforeAll(async () => {
  [twilio, meta] = await Promise.all([startFakeTwilio(), startFakeMeta()]);
});
afterAll(() => Promise.all([twilio.stop(), meta.stop()]));

const outbound = guardedFetch({ allowLoopback: true, resolve: async () => ["127.0.0.1"], userAgent: "test" });
const statusUrl = "http://localhost:8000/webhooks/sms/1/status";
const sms = "+14155550132";

async function tell(server: { url: string }, what: string, id: string, body: unknown = {}) {
  const response = await fetch(`${server.url}/_fake/${what}/${id}`, { method: "POST", body: JSON.stringify(body) });
  // biome-ignore lint/suspicious/noExplicitAny: what the fake knows.
  return (await response.json()) as any;
}

async function twilioAccount(channel: "sms" | "whatsapp" = "sms") {
  const providerAccount = `AC${crypto.randomUUID().replaceAll("-", "")}`;
  await tell(twilio, "accounts", providerAccount, { authToken: "right", numbers: [sms] });
  const of = (authToken: string, address = sms) =>
    twilioProvider({ apiRoot: twilio.url, contentRoot: twilio.url, outbound }).of({
      ...{ channel, address, providerAccount, senderId: "", secrets: { authToken }, statusUrl },
    });
  return {
    of,
    client: of("right"),
    tell: (what: string, body?: unknown) => tell(twilio, what, providerAccount, body),
    providerAccount,
  };
}

async function metaNumber() {
  const [senderId, providerAccount] = [String(Math.random()).slice(2, 17), String(Math.random()).slice(2, 17)];
  const token = crypto.randomUUID();
  await tell(meta, "numbers", senderId, { token, display: "+1 415-555-0132", wabaId: providerAccount });
  const of = (accessToken: string, address = sms) =>
    metaProvider({ apiRoot: meta.url, outbound }).of({
      ...{ channel: "whatsapp", address, providerAccount, senderId, secrets: { accessToken }, statusUrl },
    });
  return { of, token, client: of(token), tell: (what: string, body?: unknown) => tell(meta, what, senderId, body) };
}

async function failureOf(work: Promise<unknown>): Promise<ChannelFailure> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ChannelFailure) return error;
  throw new Error(`not a failure of the channel: ${error}`);
}

test("Twilio sends texts and files, and asks for reports", async () => {
  const { client, tell: ask } = await twilioAccount();
  const { vendorId } = await client.sendText("+14155550199", "Hello & bye");
  await client.sendFile("+14155550199", {
    name: "a",
    contentType: "image/png",
    bytes: new Uint8Array(),
    url: "https://d.example/f",
  });
  const { messages } = await ask("calls");
  expect(messages[0]).toMatchObject({
    sid: vendorId,
    to: "+14155550199",
    from: sms,
    body: "Hello & bye",
    statusCallback: statusUrl,
  });
  expect(messages[1]).toMatchObject({ mediaUrls: ["https://d.example/f"] });
});

test.each([
  [
    "wrong credentials",
    "unauthorized",
    (account: Awaited<ReturnType<typeof twilioAccount>>) => account.of("wrong").sendText("+14155550199", "Hi"),
  ],
  ["an invalid number", "unknown_number", ({ client }) => client.sendText("+15005550001", "Hi")],
  ["a landline", "unknown_number", ({ client }) => client.sendText("+15005550009", "Hi")],
  ["a text that is too long", "refused", ({ client }) => client.sendText("+14155550199", "a".repeat(1601))],
  [
    "a sender of somebody else",
    "refused",
    (account) => account.of("right", "+14155550177").sendText("+14155550199", "Hi"),
  ],
  [
    "an unknown template",
    "template_missing",
    ({ client }) =>
      client.sendTemplate("+14155550199", {
        name: "x",
        language: "en",
        providerId: "HX1",
        components: [],
        variables: {},
      }),
  ],
] as [string, string, (account: Awaited<ReturnType<typeof twilioAccount>>) => Promise<unknown>][])(
  "Twilio refuses %s: %s",
  async (_, kind, act) => {
    expect((await failureOf(act(await twilioAccount()))).kind).toBe(kind);
  },
);

test("Twilio's opt-outs, limits and faults are told apart", async () => {
  const account = await twilioAccount();
  await account.tell("change", { optedOut: ["+14155550199"] });
  expect(await failureOf(account.client.sendText("+14155550199", "Hi"))).toMatchObject({ kind: "opted_out" });
  await account.tell("troubles", { count: 1, as: { status: 429, code: 20429, retryAfter: 7 } });
  expect(await failureOf(account.client.sendText("+14155550188", "Hi"))).toMatchObject({
    ...{ kind: "rate_limited", retryAfterSeconds: 7, isAccountWide: true },
  });
  await account.tell("troubles", { count: 1, as: { status: 503 } });
  expect((await failureOf(account.client.sendText("+14155550188", "Hi"))).isTemporary).toBe(true);
  await account.tell("troubles", { count: 1, as: "drop" });
  expect((await failureOf(account.client.sendText("+14155550188", "Hi"))).kind).toBe("unreachable");
});

test("Twilio says whether the number is the account's", async () => {
  const account = await twilioAccount();
  expect(await account.client.check()).toEqual({ name: "Harbour" });
  expect((await failureOf(account.of("right", "+14155550177").check())).kind).toBe("unknown_number");
  expect((await failureOf(account.of("wrong").check())).kind).toBe("unauthorized");
});

test("files come from Twilio alone, the credentials stay there, and a large file is not read", async () => {
  const account = await twilioAccount();
  const base64 = Buffer.from("picture").toString("base64");
  await account.tell("change", { media: { ME1: { base64, contentType: "image/jpeg" } } });
  const url = `${twilio.url}/2010-04-01/Accounts/${account.providerAccount}/Messages/MM1/Media/ME1`;
  expect(Buffer.from((await account.client.download(url, 100)) ?? []).toString()).toBe("picture");
  expect(await account.client.download(url, 3)).toBeNull();
  expect((await account.tell("calls")).leaked).toBe(false);
  const gone = url.replace("ME1", "ME2");
  expect((await failureOf(account.client.download(gone, 100))).kind).toBe("refused");
  expect((await failureOf(account.client.download("http://169.254.169.254/latest", 100))).message).toMatch(
    /not at Twilio/,
  );
});

test("all pages of templates are read", async () => {
  const account = await twilioAccount("whatsapp");
  const approval_requests = { name: "t", category: "utility", status: "approved" };
  const contents = Array.from({ length: 130 }, (_, at) => ({
    ...{ sid: `HX${at}`, language: "en", types: { "twilio/text": { body: "Hi" } } },
    approval_requests: { ...approval_requests, name: `t${at}` },
  }));
  await account.tell("change", { contents });
  expect((await account.client.listTemplates()).map(({ name }) => name)).toEqual(contents.map((_, at) => `t${at}`));
  const number = await metaNumber();
  const templates = contents.map((_, at) => ({
    id: String(at),
    name: `m${at}`,
    language: "en",
    status: "APPROVED",
    components: [],
  }));
  await number.tell("change", { templates });
  expect(await number.client.listTemplates()).toHaveLength(130);
});

test("WhatsApp sends texts, files and templates, and names the visitor's own id", async () => {
  const { client, tell: ask } = await metaNumber();
  const template = {
    id: "1",
    name: "hi",
    language: "en",
    status: "APPROVED",
    components: [{ type: "BODY", text: "Hi {{1}}" }],
  };
  await ask("change", { inSession: ["5215512345678", "BR.1502576394655843"], templates: [template] });
  expect(await client.sendText("+525512345678", "Hola")).toMatchObject({ chatId: "+5215512345678" });
  expect((await client.sendText("BR.1502576394655843", "Olá")).chatId).toBeUndefined();
  const bytes = new TextEncoder().encode("voice");
  await client.sendFile("+5215512345678", { name: "a.ogg", contentType: "audio/ogg", bytes, url: "" });
  await client.sendFile("+5215512345678", { name: "plan.pdf", contentType: "application/pdf", bytes, url: "" });
  const parameters = [{ type: "text" as const, text: "Ann" }];
  const filled = {
    name: "hi",
    language: "en",
    providerId: "1",
    components: [{ type: "body" as const, parameters }],
    variables: {},
  };
  await client.sendTemplate("+14155550199", filled);
  const { messages } = await ask("calls");
  // biome-ignore lint/suspicious/noExplicitAny: bodies as they came.
  const bodies = messages.map(({ body }: any) => body);
  expect(bodies[0]).toMatchObject({ to: "525512345678", type: "text", text: { body: "Hola", preview_url: false } });
  expect(bodies[1]).toMatchObject({ recipient: "BR.1502576394655843" });
  expect(bodies[2]).toMatchObject({ type: "audio", audio: { voice: true } });
  expect(bodies[3]).toMatchObject({ type: "document", document: { filename: "plan.pdf" } });
  expect(bodies[4]).toMatchObject({ type: "template", template: { name: "hi", language: { code: "en" } } });
});

test("WhatsApp's refusals are told apart", async () => {
  const number = await metaNumber();
  const { client, tell: ask } = number;
  const template = (body: string[], name = "hi") => ({
    ...{ name, language: "en", providerId: "1", variables: {} },
    components: [{ type: "body" as const, parameters: body.map((text) => ({ type: "text" as const, text })) }],
  });
  expect((await failureOf(client.sendText("+14155550199", "Hi"))).kind).toBe("window_closed");
  expect((await failureOf(client.sendTemplate("+14155550199", template(["a"])))).kind).toBe("template_missing");
  const known = {
    id: "1",
    name: "hi",
    language: "en",
    status: "APPROVED",
    components: [{ type: "BODY", text: "Hi {{1}}" }],
  };
  await ask("change", { templates: [known], absent: ["14155550100"], inSession: ["14155550199"] });
  expect((await failureOf(client.sendTemplate("+14155550199", template([])))).kind).toBe("template_mismatch");
  expect((await failureOf(client.sendText("+14155550100", "Hi"))).kind).toBe("unknown_number");
  expect((await failureOf(client.sendText("+14155550199", "a".repeat(4097)))).kind).toBe("refused");
  await ask("troubles", { count: 1, as: { status: 400, code: 131056 } });
  expect(await failureOf(client.sendText("+14155550199", "Hi"))).toMatchObject({
    kind: "rate_limited",
    isAccountWide: false,
  });
  await ask("troubles", { count: 1, as: { status: 400, code: 130429 } });
  expect(await failureOf(client.sendText("+14155550199", "Hi"))).toMatchObject({
    kind: "rate_limited",
    isAccountWide: true,
  });
  expect((await failureOf(number.of("nobody's").check())).kind).toBe("expired");
  expect((await failureOf(number.of("nobody's", "+1").check())).kind).toBe("expired");
  await ask("change", { isExpired: true });
  expect(await failureOf(client.sendText("+14155550199", "Hi"))).toMatchObject({ kind: "expired" });
});

test("a transient error of Meta is tried again, and a Mexican number is the account's in both spellings", async () => {
  const number = await metaNumber();
  await number.tell("change", { display: "+52 1 55 1234 5678" });
  expect(await number.of(number.token, "+525512345678").check()).toEqual({ name: "Harbour" });
  await number.tell("change", { inSession: ["14155550199"] });
  await number.tell("troubles", { count: 1, as: { status: 500, code: 131099 } });
  expect((await failureOf(number.client.sendText("+14155550199", "Hi"))).kind).toBe("unreachable");
});

test("Twilio tells which messages it has accepted, so that one whose answer was lost is found", async () => {
  const { client, tell: ask } = await twilioAccount();
  await ask("troubles", { count: 1, as: "drop" });
  const before = Date.now();
  await failureOf(client.sendText("+14155550199", "Your boat is ready"));
  const [lost] = (await ask("calls")).messages;
  expect(await client.findText("+14155550199", "Your boat is ready", before)).toEqual([lost.sid]);
  expect(await client.findText("+14155550199", "Your boat", before)).toEqual([]);
  expect(await client.findText("+14155550188", "Your boat is ready", before)).toEqual([]);
  expect(await client.findText("+14155550199", "Your boat is ready", before + 120_000)).toEqual([]);
});

test("files come from Meta alone", async () => {
  const { client, tell: ask } = await metaNumber();
  const base64 = Buffer.from("voice").toString("base64");
  await ask("change", { media: { 4711: { base64, contentType: "audio/ogg", name: "" } } });
  expect(Buffer.from((await client.download("4711", 100)) ?? []).toString()).toBe("voice");
  expect(await client.download("4711", 3)).toBeNull();
  expect((await failureOf(client.download("4712", 100))).kind).toBe("refused");
});
