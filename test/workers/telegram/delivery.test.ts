import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { takenChat } from "./telegram-fixture.ts";

interface Listed {
  text: string;
  delivery_status: string;
  delivery_error?: string;
}

/** A chat whose dialog its owner holds, and how a message of it is listed. */
async function watchedChat() {
  const taken = await takenChat();
  const listed = async (text: string) => {
    const messages = (await taken.line.messages()) as unknown as Listed[];
    return messages.find((message) => message.text === text);
  };
  return { ...taken, listed };
}

test.concurrent("what Telegram has taken is delivered, in the list and on an operator's socket", async () => {
  const { account, dialogId, write, listed } = await watchedChat();
  const socket = await openSocket(dialogId, { token: account.token });
  await write("We are open until six.");
  await until(async () =>
    expect(await listed("We are open until six.")).toMatchObject({ delivery_status: "delivered" }),
  );
  const said = await socket.until("new_message", ({ message }) => message.text.startsWith("We are"));
  const taken = await socket.until("receipt", ({ delivered_seq: seq }) => seq >= said.seq);
  expect(taken).toMatchObject({ side: "user", read_seq: 0 });
  socket.close();
});

test.concurrent("what Telegram will not take is said to be lost, with its reason, to who is there and to who comes later", async () => {
  const { account, line, dialogId, trouble, write, listed } = await watchedChat();
  const first = await openSocket(dialogId, { token: account.token });
  const refusal = { status: 400, description: "Bad Request: TOPIC_CLOSED" };
  await trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as: refusal });
  await write("Into the void");
  await until(async () =>
    expect(await listed("Into the void")).toMatchObject({
      delivery_status: "failed",
      delivery_error: refusal.description,
    }),
  );
  const { id } = (await listed("Into the void")) as unknown as { id: number };
  const told = { message_id: id, reason: refusal.description };
  expect(await first.until("delivery_failed")).toMatchObject(told);
  const later = await openSocket(dialogId, { token: account.token });
  expect(await later.until("delivery_failed")).toMatchObject(told);
  await write("Heard again");
  await until(async () => expect(await listed("Heard again")).toMatchObject({ delivery_status: "delivered" }));
  expect(await listed("Into the void")).toMatchObject({ delivery_status: "failed" });
  for (const socket of [first, later]) socket.close();
});

test.concurrent("to a visitor who has blocked the bot nothing is delivered, and each message says so", async () => {
  const { line, trouble, write, listed } = await watchedChat();
  const as = { status: 403, description: "Forbidden: bot was blocked by the user" };
  await trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as });
  await write("Anybody?");
  await until(async () => expect(await listed("Anybody?")).toMatchObject({ delivery_status: "failed" }));
  await write("Once more?");
  await until(async () =>
    expect(await listed("Once more?")).toMatchObject({ delivery_error: "The visitor has blocked the bot." }),
  );
});
