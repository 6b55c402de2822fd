import { env } from "cloudflare:workers";
import type { Account } from "../../support/client.ts";
import { api } from "../../workers/api.ts";
import type { CallerName } from "./caller-name.ts";

export interface Guest {
  siteToken: string;
  guestId: string;
  dialogId: number;
}

/** What a row plays on: an account and things of it, each made when it is first asked for. */
export interface Stage {
  owner(): Promise<Account>;
  /** The owner of another account. */
  stranger(): Promise<Account>;
  /** A platform administrator. */
  admin(): Promise<Account>;
  /** One of the owner's operators. */
  operator(): Promise<{ id: number; token: string }>;
  assistantId(): Promise<number>;
  dialogId(): Promise<number>;
  siteToken(): Promise<string>;
  /** A visitor of the assistant's widget, with a dialog. */
  guest(): Promise<Guest>;
  serviceKey: string;
}

export function openStage(): Stage {
  const stage: Stage = {
    serviceKey: "the service key of the tests, long enough",
    owner: once(() => api.makeAccount()),
    stranger: once(() => api.makeAccount()),
    admin: once(async () => {
      const account = await api.makeAccount();
      await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(account.id).run();
      return account;
    }),
    operator: once(async () => {
      const owner = await stage.owner();
      const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
      const added = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
      const headers = { "cf-connecting-ip": login.email };
      const { body } = await api.call("POST", "/api/login", { json: login, headers });
      return { id: added.body.id, token: body.access_token };
    }),
    assistantId: once(async () => {
      const owner = await stage.owner();
      return (await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } })).body.id;
    }),
    dialogId: once(async () => {
      const owner = await stage.owner();
      const json = { assistant_id: await stage.assistantId() };
      return (await owner.call("POST", "/api/dialogs", { json })).body.id;
    }),
    siteToken: once(async () => {
      const owner = await stage.owner();
      const { body } = await owner.call("GET", `/api/assistants/${await stage.assistantId()}/embed-code`);
      return new URL(body.iframe_url).searchParams.get("token") ?? "";
    }),
    guest: once(async () => {
      const siteToken = await stage.siteToken();
      const headers = { "X-Site-Token": siteToken };
      const { body } = await api.call("POST", "/api/site/dialogs", { json: {}, headers });
      return { siteToken, guestId: body.guest_id, dialogId: body.id };
    }),
  };
  return stage;
}

/** The credential of a caller, as a request carries it. */
export async function credentialOf(
  stage: Stage,
  caller: CallerName,
): Promise<{ token?: string; headers?: Record<string, string> }> {
  if (caller === "nobody") return {};
  if (caller === "service") return { headers: { "X-Service-Key": stage.serviceKey } };
  if (caller === "site") return { headers: { "X-Site-Token": await stage.siteToken() } };
  if (caller === "guest") {
    const { siteToken, guestId } = await stage.guest();
    return { headers: { "X-Site-Token": siteToken, "X-Guest-Id": guestId } };
  }
  const { token } = await stage[caller]();
  return { token };
}

/** Fills a path's braces from what was prepared, and from the stage. */
export async function fillPath(stage: Stage, path: string, params: Record<string, string | number>): Promise<string> {
  let filled = path;
  for (const [braces, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
    filled = filled.replace(braces, encodeURIComponent(params[name] ?? (await idOf(stage, path, name))));
  }
  return filled;
}

async function idOf(stage: Stage, path: string, name: string): Promise<number> {
  if (name === "assistant_id" || (name === "id" && path.startsWith("/api/assistants/"))) return stage.assistantId();
  if (name === "dialog_id" || (name === "id" && path.startsWith("/api/dialogs/"))) return stage.dialogId();
  if (name === "user_id") return (await stage.owner()).id;
  throw new Error(`${path}: the row must prepare {${name}}`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
