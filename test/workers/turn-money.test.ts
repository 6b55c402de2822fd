import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { closeTurn } from "../../src/domain/conversations/dialog/close-turn.ts";
import { takeTurn } from "../../src/domain/conversations/dialog/take-turn.ts";
import type { DialogFacts, Message } from "../../src/domain/conversations/dialog/types.ts";
import { until } from "../support/until.ts";
import { api } from "./api.ts";

test("a hold that is still under way when the search fails is waited for, so that its release comes after it", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const form = { file: new File(["Some words."], "a.txt"), assistant_id: String(assistant.body.id) };
  await account.call("POST", "/api/documents", { form });
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const accountId = Number(owner?.["account_id"]);
  const facts: DialogFacts = {
    ...{ dialogId: 7_000_000, accountId, assistantId: assistant.body.id, guestId: null, madeBy: "v1" },
  };
  const question = { seq: 1, text: "Which words?" } as Message;
  const deps = compose(env);
  const searchFailed = Promise.withResolvers<void>();
  let isHold = true;
  /** The first batch is the hold's: it reaches the database only some time after the search has failed. */
  const slowBatch = async (statements: Parameters<typeof deps.db.batch>[0]) => {
    if (isHold) {
      isHold = false;
      await searchFailed.promise;
    }
    return deps.db.batch(statements);
  };
  const db = new Proxy(deps.db, {
    get: (target, name) => (name === "batch" ? slowBatch : Reflect.get(target, name)),
  });
  const broken = {
    ...deps,
    db,
    indexes: {
      of: () => {
        setTimeout(searchFailed.resolve, 200);
        throw new Error("the index is out of reach");
      },
    },
  };
  const input = { facts, question, history: [], onDelta: () => undefined, signal: new AbortController().signal };
  await expect(takeTurn(broken, input)).rejects.toThrow("out of reach");
  await closeTurn(broken, facts, question.seq, null);
  const read = (sql: string) => env.DB.prepare(`${sql} account_id = ?`).bind(accountId).first();
  const hold = "SELECT state FROM reservations WHERE idempotency_key LIKE 'turn:%' AND";
  await until(async () => expect(await read(hold)).not.toBeNull());
  expect(await read(hold)).toEqual({ state: "released" });
  expect(await read("SELECT reserved_micro FROM balances WHERE")).toEqual({ reserved_micro: 0 });
});
