import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { takenChat } from "./telegram-fixture.ts";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

async function sendPicture(trouble: string | null, sizeBytes = png.length) {
  const { line, dialogId, ...bot } = await takenChat();
  if (trouble !== null) {
    const as = { status: 400, description: trouble };
    await bot.trouble({ method: "sendPhoto", chatId: String(line.chatId), count: 1, as });
  }
  const bytes = new Uint8Array(sizeBytes);
  bytes.set(png);
  const form = { file: new File([bytes], "map.png", { type: "image/png" }) };
  const sent = await bot.account.call("POST", `/api/dialogs/${dialogId}/files`, { form });
  expect(sent.status).toBe(201);
  const calls = async (method: string) =>
    (await bot.calls(method, line.chatId)).filter(({ status }) => status === 200).map(({ body }) => body);
  return {
    photos: () => calls("sendPhoto"),
    documents: () => calls("sendDocument"),
    tried: () => bot.calls("sendPhoto", line.chatId),
  };
}

test.concurrent("an operator's picture is shown in the chat as one", async () => {
  const { photos, documents } = await sendPicture(null);
  await until(async () => expect(await photos()).toHaveLength(1));
  expect((await photos())[0]?.photo.name).toBe("map.png");
  expect(await documents()).toEqual([]);
});

test.concurrent("a picture that Telegram cannot show arrives as a document", async () => {
  const { photos, documents } = await sendPicture("Bad Request: PHOTO_INVALID_DIMENSIONS");
  await until(async () => expect(await documents()).toHaveLength(1));
  expect((await documents())[0]?.document.name).toBe("map.png");
  expect(await photos()).toEqual([]);
});

test.concurrent("a picture that is larger than Telegram shows is a document from the beginning", async () => {
  const { documents, tried } = await sendPicture(null, 10 * 1024 * 1024 + 1);
  await until(async () => expect(await documents()).toHaveLength(1));
  expect(await tried()).toEqual([]);
});
