import { env } from "cloudflare:workers";
import type { RoomEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

export interface Fixture {
  owner: Account;
  accountId: number;
  assistantId: number;
  openDialog: () => Promise<number>;
}

/** An account with an assistant. */
export async function makeAssistant(): Promise<Fixture> {
  const owner = await api.makeAccount();
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const row = await env.DB.prepare("SELECT account_id AS id FROM users WHERE id = ?").bind(owner.id).first();
  const openDialog = async () =>
    (await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } })).body.id as number;
  return { owner, accountId: Number(row?.["id"]), assistantId: assistant.id, openDialog };
}

export interface Said {
  seq: number;
  /** ISO. */
  at: string;
  sender: "user" | "assistant" | "operator" | "system";
  text?: string;
  author?: string;
  /** Of the assistant. */
  outcome?: string;
  intent?: string | null;
  replyTo?: number;
}

/** The event of a message, as its room publishes it. */
export function eventOf({ accountId }: Fixture, dialogId: number, said: Said): RoomEvent {
  const { seq, sender, outcome, intent } = said;
  const createdAt = Date.parse(said.at);
  const trace = intent === undefined ? {} : { trace: { intent: { label: intent, confidence: 0.9 } } };
  const answer =
    outcome === undefined
      ? null
      : {
          ...{ outcome, citations: [], model: "extractive", confidence: 0.9, replyTo: said.replyTo ?? seq - 1 },
          ...{ responseMs: 200, ...trace },
        };
  const message = {
    ...{ id: dialogId * 2 ** 20 + seq, dialogId, seq, sender, text: said.text ?? "x", author: said.author ?? null },
    ...{ clientMessageId: null, answer, attachments: [], rating: null, createdAt },
  };
  const entry = { kind: "message", seq, createdAt, message };
  return { id: `${dialogId}:${seq}`, accountId, dialogId, entry } as unknown as RoomEvent;
}
