import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { durableRooms } from "../../../src/adapters/rooms/durable-rooms.ts";
import { compose } from "../../../src/compose.ts";
import { postMessage } from "../../../src/domain/conversations/dialog/post-message.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

async function openDialog(): Promise<{ account: Account; dialogId: number }> {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  return { account, dialogId: body.id };
}

async function textsOf({ account, dialogId }: { account: Account; dialogId: number }): Promise<string[]> {
  const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
  return body.map((message: { content: string }) => message.content);
}

/** Rooms whose calls are interrupted after they have done their work, once each. */
function interruptedRooms(): typeof env.DIALOG_ROOM {
  const getByName = (name: string) => {
    const post = async (sent: string) => {
      const answer = await env.DIALOG_ROOM.getByName(name).post(sent);
      if (interrupted.has(name)) return answer;
      interrupted.add(name);
      throw Object.assign(new Error("The room moves."), { retryable: true });
    };
    return { post };
  };
  const interrupted = new Set<string>();
  return { getByName } as unknown as typeof env.DIALOG_ROOM;
}

test("a message without a client id whose call is interrupted is stored once", async () => {
  const { account, dialogId } = await openDialog();
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const caller = {
    ...{ kind: "user", userId: account.id, accountId: row?.["account_id"], role: "user", email: account.email },
    ...{ displayName: "Ada", avatarUrl: null, sessionId: "s", sessionEndsAt: 0 },
  } as UserPrincipal;
  const deps = { ...compose(env), rooms: durableRooms(interruptedRooms()) };
  const words = { dialogId, sender: "operator", text: "Hello", clientMessageId: null } as const;
  const first = await postMessage(deps, caller, words);
  const second = await postMessage(deps, caller, words);
  expect([first.isDuplicate, second.isDuplicate]).toEqual([true, false]);
  expect(first.message.clientMessageId).not.toEqual(second.message.clientMessageId);
  expect(await textsOf({ account, dialogId })).toEqual(["Hello", "Hello"]);
});
