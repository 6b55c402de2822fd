import { env } from "cloudflare:workers";
import { inject } from "vitest";
import { openaiProvider } from "../../../src/adapters/ai/openai-provider.ts";
import { composeAt } from "../../../src/compose.ts";
import type { Answer } from "../../../src/domain/answering/types.ts";
import { takeTurn } from "../../../src/domain/conversations/dialog/take-turn.ts";
import type { DialogFacts, Message } from "../../../src/domain/conversations/dialog/types.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import { giveDocument } from "../knowledge/informed.ts";
import type { Asked } from "../openai-server.ts";

export const answer = "A ticket costs 14 euros. [1]";

/** A platform administrator. */
export async function makeAdmin(): Promise<Account> {
  const admin = await api.makeAccount();
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  return admin;
}

/** What the provider was asked with a key. */
export async function askedWith(key: string): Promise<Asked> {
  return (await fetch(`${inject("openaiServer").asked}/?key=${key}`)).json();
}

/** A key whose kind the provider knows (`openai-server.ts`). */
export function makeKey(kind: string): string {
  return `sk-${kind}-${crypto.randomUUID()}`;
}

/** An account with the database that it lives in. */
export interface Place {
  account: Account;
  db: D1Database;
}

/**
 * An account whose assistant asks for a model of its own, so that only the tokens it is given serve it, and what takes the
 * AI's turns in one of its dialogs as a room does. A provider that keeps silent is given up after `patienceMs`.
 */
export async function openDesk({ patienceMs = 20_000, at = null as Place | null } = {}) {
  const [account, admin] = await Promise.all([at?.account ?? api.makeAccount(), makeAdmin()]);
  const model = `model-${crypto.randomUUID()}`;
  const { body: assistant } = await account.call("POST", "/api/assistants", {
    json: { name: "Ferry", ai_model: model, handoff_after_abstentions: 0 },
  });
  await giveDocument(account, assistant.id, "A ticket costs 14 euros.\n");
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const owner = await (at?.db ?? env.DB).prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const accountId = Number(owner?.["account_id"]);
  const facts: DialogFacts = {
    ...{ dialogId: dialog.id, accountId, assistantId: assistant.id, guestId: null, madeBy: "v1" },
  };
  const deps: Deps = {
    ...composeAt(env, accountId),
    aiProvider: openaiProvider({
      baseUrl: inject("openaiServer").url,
      timeouts: { firstMs: patienceMs, idleMs: patienceMs, totalMs: 30_000 },
    }),
  };
  let seq = 0;

  /** Gives the pool a token for the assistant's model. */
  async function addToken(kind: string, over: object = {}): Promise<{ id: number; key: string }> {
    const key = makeKey(kind);
    const json = { name: kind, token: key, model_access: [model], ...over };
    return { id: (await admin.call("POST", "/api/admin/ai-tokens", { json })).body.id, key };
  }

  /** Asks what a ticket costs, or `text`; with the `seq` of an earlier question that turn is driven again. */
  async function ask(
    over: Partial<Deps> = {},
    turn: { seq?: number; history?: Message[]; text?: string } = {},
  ): Promise<Answer> {
    const { text = "What does a ticket cost?" } = turn;
    const question = { seq: turn.seq ?? ++seq, text, createdAt: Date.now() } as Message;
    const made = await takeTurn(
      { ...deps, ...over },
      {
        ...{ facts, question, history: turn.history ?? [] },
        ...{ onDelta: () => undefined, signal: new AbortController().signal },
      },
    );
    if ("failure" in made) throw new Error(`no answer: ${made.failure}`);
    return made.answer;
  }

  async function readToken(id: number) {
    const { body } = await admin.call("GET", "/api/admin/ai-tokens");
    return body.find((token: { id: number }) => token.id === id);
  }

  return { account, admin, accountId, model, dialogId: dialog.id as number, deps, addToken, ask, readToken };
}
