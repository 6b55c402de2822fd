import { expect, test } from "vitest";
import { EICAR } from "../../support/eicar.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { runBot, tellTelegram } from "./telegram-fixture.ts";

const jpeg = "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01";

interface Attached {
  sender: string;
  text: string;
  attachments: { id: number; name: string; content_type: string; size: number | null; url: string }[];
}

async function sendFile(bytes: string, about: { size?: number; caption?: string; name?: string } = {}) {
  const bot = await runBot();
  const line = bot.chat();
  const { size = bytes.length, caption, name = "contract.txt" } = about;
  await tellTelegram("files", bot.token, { id: "F1", base64: btoa(bytes), size });
  const document = { file_id: "F1", file_unique_id: "u", file_name: name, mime_type: "image/png", file_size: size };
  const update = line.update({ document, ...(caption === undefined ? {} : { caption }) });
  expect(await bot.deliver(update)).toBe(200);
  const messages = async () => (await line.messages()) as unknown as Attached[];
  const [message] = await messages();
  const path = message?.attachments?.[0]?.url ?? "";
  return { bot, line, update, message, path, messages, read: () => bot.account.call("GET", path) };
}

test.concurrent("a document comes with its caption, is told by its bytes, and opens for the account's people alone", async () => {
  const { bot, line, update, message, path, messages, read } = await sendFile("What we agreed.", {
    caption: "Our contract",
  });
  expect(message?.text).toBe("Our contract");
  expect(message?.attachments).toMatchObject([{ name: "contract.txt", size: 15 }]);
  const file = await until(async () => {
    const answer = await read();
    expect(answer.status).toBe(200);
    return answer;
  });
  expect(file.body).toBe("What we agreed.");
  expect(file.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''contract.txt");
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await messages())[0]?.attachments[0]?.content_type).toBe("text/plain");
  expect((await (await api.makeAccount()).call("GET", path)).status).toBe(404);
  expect((await api.call("GET", path)).status).toBe(401);
  await bot.deliver(update);
  expect((await line.messages()).filter(({ sender }) => sender === "user")).toHaveLength(1);
});

test.concurrent("a photo is its largest size, and is shown", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await tellTelegram("files", bot.token, { id: "large", base64: btoa(jpeg) });
  await line.say({
    photo: [
      { file_id: "small", width: 1, height: 1 },
      { file_id: "large", width: 2, height: 2 },
    ],
  });
  const [message] = (await line.messages()) as unknown as Attached[];
  expect(message).toMatchObject({ text: "", attachments: [{ name: "photo.jpg", content_type: "image/jpeg" }] });
  const read = () => bot.account.call("GET", message?.attachments[0]?.url ?? "");
  await until(async () => expect((await read()).status).toBe(200));
  expect((await read()).headers.get("content-type")).toBe("image/jpeg");
  await until(async () => {
    const [picture] = (await line.messages()) as unknown as Attached[];
    expect(picture?.attachments[0]?.size).toBe(jpeg.length);
  });
});

test.concurrent("a photo without words is answered in the language of the visitor's app, an album of them once", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await tellTelegram("files", bot.token, { id: "P", base64: btoa(jpeg) });
  const from = { ...line.from, language_code: "ru-RU" };
  for (let number = 0; number < 3; number++) {
    await line.say({ from, media_group_id: "album", photo: [{ file_id: "P", width: 1, height: 1 }] });
  }
  const [said] = await line.heard(1);
  expect(said?.text).toMatch(/^Я не умею читать файлы\./);
  expect(JSON.stringify(said?.reply_markup)).toContain("Позвать сотрудника");
  await line.say("Здравствуйте");
  await line.heard(2);
  const senders = (await line.messages()).map(({ sender }) => sender);
  expect(senders.filter((sender) => sender === "user")).toHaveLength(4);
  expect(senders.filter((sender) => sender === "assistant")).toHaveLength(2);
});

test.concurrent("a file that is too large is words, one with a virus and a program are not kept, a disguise is only saved", async () => {
  const large = await sendFile("x", { size: 30 * 1024 * 1024 });
  expect(large.message).toMatchObject({ text: "(contract.txt: too large, not saved)" });
  expect(large.message?.attachments).toBeUndefined();
  const infected = await sendFile(EICAR);
  await until(async () => expect((await infected.read()).body.error.code).toBe("VIRUS_DETECTED"));
  const program = await sendFile("#!/bin/sh\necho", { name: "readme.txt" });
  await until(async () => expect((await program.read()).status).toBe(404));
  const page = await sendFile("<script>alert(1)</script>", { name: "photo.png" });
  await until(async () => expect((await page.read()).status).toBe(200));
  expect((await page.read()).headers.get("content-type")).toBe("application/octet-stream");
  expect((await page.messages())[0]?.attachments[0]?.content_type).toBe("text/plain");
});

test.concurrent("an operator's file reaches the chat with its words, and a link to it sends nothing", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  const form = {
    file: new File(["%PDF-1.7\nYours to sign."], "contract.pdf", { type: "text/html" }),
    text: "Please sign",
  };
  const sent = await bot.account.call("POST", `/api/dialogs/${id}/files`, { form });
  expect(sent.body).toMatchObject({ text: "Please sign", attachments: [{ content_type: "application/pdf" }] });
  const documents = () => bot.calls("sendDocument", line.chatId);
  await until(async () => expect(await documents()).toHaveLength(1));
  expect((await documents())[0]?.body.document).toEqual({ name: "contract.pdf", text: "%PDF-1.7\nYours to sign." });
  expect((await line.heard(3))[2]?.text).toBe("<b>Ada:</b>\nPlease sign");
  const alone = { file: new File(["Only this."], "note.txt") };
  expect((await bot.account.call("POST", `/api/dialogs/${id}/files`, { form: alone })).body.text).toBe("");
  await until(async () => expect(await documents()).toHaveLength(2));
  expect((await documents())[1]?.body.document).toEqual({ name: "note.txt", text: "Only this." });

  const other = bot.chat();
  await other.say("Hello");
  await other.heard(1);
  const { id: otherId } = await other.dialog();
  await bot.account.call("POST", `/api/dialogs/${otherId}/takeover`, { json: {} });
  const text = `See http://localhost:8000${sent.body.attachments[0].url}`;
  await bot.account.call("POST", `/api/dialogs/${otherId}/messages`, { json: { text } });
  expect((await other.heard(3))[2]?.text).toContain("/api/files/");
  expect(await bot.calls("sendDocument", other.chatId)).toEqual([]);
});

test.concurrent("a group's messages say which member wrote, a private chat's do not", async () => {
  const bot = await runBot();
  const group = bot.group();
  const says = (from: Record<string, unknown>, text: string) =>
    group.say({ from: { ...group.from, ...from }, text: `@${bot.username} ${text}`, entities: mention });
  const mention = [{ type: "mention", offset: 0, length: bot.username.length + 1 }];
  await says({ first_name: "Ann", last_name: "Lee" }, "Hello");
  await says({ first_name: "\u202e", last_name: undefined, username: "bob" }, "Hello again");
  const alone = bot.chat();
  await alone.say("Hello");
  const named = (messages: unknown[]) =>
    (messages as { sender: string; sender_name?: string }[])
      .filter(({ sender }) => sender === "user")
      .map(({ sender_name }) => sender_name);
  expect(named(await group.messages())).toEqual(["Ann Lee", "@bob"]);
  expect(named(await alone.messages())).toEqual([undefined]);
});
