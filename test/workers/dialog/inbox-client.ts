import { env, exports } from "cloudflare:workers";
import { expect } from "vitest";
import { AnyInboxFrame } from "../../../src/protocol/inbox-frames.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

type FrameOf<T extends AnyInboxFrame["type"]> = Extract<AnyInboxFrame, { type: T }>;

export interface InboxClient {
  frames: AnyInboxFrame[];
  /** Text that is no JSON, heartbeats for example. */
  bare: string[];
  /** The code it was closed with; null while it is open. */
  closedWith: number | null;
  last<T extends AnyInboxFrame["type"]>(type: T): FrameOf<T> | undefined;
  send(data: unknown): void;
  close(): void;
}

/** An operator's inbox; every frame it gets is checked against the protocol. */
export async function openInbox(token: string): Promise<InboxClient> {
  const response = await exports.default.fetch(`http://localhost/ws/inbox?token=${token}`, {
    headers: { Upgrade: "websocket" },
  });
  expect(response.status).toBe(101);
  const socket = response.webSocket as WebSocket;
  const frames: AnyInboxFrame[] = [];
  const client: InboxClient = {
    frames,
    bare: [],
    closedWith: null,
    last: <T extends AnyInboxFrame["type"]>(type: T) =>
      frames.findLast((frame) => frame.type === type) as FrameOf<T> | undefined,
    send: (data) => socket.send(typeof data === "string" ? data : JSON.stringify(data)),
    close: () => socket.close(1000, "bye"),
  };
  socket.addEventListener("message", (event) => {
    const data = String(event.data);
    if (data.startsWith("{")) frames.push(AnyInboxFrame.parse(JSON.parse(data)));
    else client.bare.push(data);
  });
  socket.addEventListener("close", (event) => {
    client.closedWith = event.code;
  });
  socket.accept();
  await until(() => expect(client.last("presence")).toBeDefined());
  return client;
}

/** A new operator of an account, logged in from an address of its own. */
export async function makeOperator(owner: Account, firstName: string): Promise<Account> {
  const name = crypto.randomUUID();
  const credentials = { email: `${name}@example.com`, password: `pass-${name}` };
  const made = await owner.call("POST", "/api/operators", { json: { ...credentials, first_name: firstName } });
  expect(made.status).toBe(201);
  const headers = { "cf-connecting-ip": name };
  const token = (await api.call("POST", "/api/login", { json: credentials, headers })).body.access_token as string;
  return {
    ...{ id: made.body.id, token },
    ...credentials,
    call: (method, path, options) => api.call(method, path, { ...options, token }),
  };
}

export async function makeDialogs(account: Account, count: number): Promise<number[]> {
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const json = { assistant_id: assistant.body.id };
  const made = await Promise.all(Array.from({ length: count }, () => account.call("POST", "/api/dialogs", { json })));
  return made.map((dialog) => dialog.body.id);
}

/** The Durable Object of an account's inbox. */
export async function inboxOf(account: Account) {
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  return env.ACCOUNT_INBOX.getByName(String(row?.["account_id"]));
}

/** Who holds a dialog, as its room has it: a user's id, `waits`, or null. */
export async function holderOf(account: Account, dialogId: number): Promise<number | "waits" | null> {
  const { body } = await account.call("GET", `/api/dialogs/${dialogId}/status`);
  return body.handoff_status === "requested" ? "waits" : body.taken_over_by;
}
