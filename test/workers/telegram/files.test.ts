import { expect, test } from "vitest";
import { EICAR } from "../../support/eicar.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { runBot, tellTelegram } from "./telegram-fixture.ts";

async function sendFile(bytes: string, about: { size?: number; caption?: string; name?: string } = {}) {
  const bot = await runBot();
  const line = bot.chat();
  const { size = bytes.length, caption, name = "contract.txt" } = about;
  await tellTelegram("files", bot.token, { id: "F1", base64: btoa(bytes), size });
  const document = { file_id: "F1", file_unique_id: "u", file_name: name, mime_type: "text/plain", file_size: size };
  const update = line.update({ document, ...(caption === undefined ? {} : { caption }) });
  expect(await bot.deliver(update)).toBe(200);
  const [message] = await line.messages();
  const path = /\/api\/files\/\d+/.exec(message?.text ?? "")?.[0] ?? "";
  return { bot, line, update, text: message?.text ?? "", path };
}

test("a document comes as a link that the account's people can open, and nobody else", async () => {
  const { bot, line, update, text, path } = await sendFile("What we agreed.", { caption: "Our contract" });
  expect(text).toMatch(/^Our contract\n\n📎 contract\.txt http:\/\/localhost:8000\/api\/files\/\d+$/);
  const file = await until(async () => {
    const answer = await bot.account.call("GET", path);
    expect(answer.status).toBe(200);
    return answer;
  });
  expect(file.body).toBe("What we agreed.");
  expect(file.headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''contract.txt");
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  expect((await (await api.makeAccount()).call("GET", path)).status).toBe(404);
  expect((await api.call("GET", path)).status).toBe(401);
  await bot.deliver(update);
  expect((await line.messages()).filter(({ sender }) => sender === "user")).toHaveLength(1);
});

test("a photo is its largest size, and is shown", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await tellTelegram("files", bot.token, { id: "large", base64: btoa("JPEG") });
  await line.say({
    photo: [
      { file_id: "small", width: 1, height: 1 },
      { file_id: "large", width: 2, height: 2 },
    ],
  });
  const [message] = await line.messages();
  const path = /\/api\/files\/\d+/.exec(message?.text ?? "")?.[0] ?? "";
  await until(async () => expect((await bot.account.call("GET", path)).body).toBe("JPEG"));
  expect((await bot.account.call("GET", path)).headers.get("content-type")).toBe("image/jpeg");
});

test("a file that is too large is named and not taken, one with a virus is not kept", async () => {
  const large = await sendFile("x", { size: 30 * 1024 * 1024 });
  expect(large.text).toBe("📎 contract.txt (too large to be taken over)");
  const infected = await sendFile(EICAR);
  await until(async () => {
    const { body } = await infected.bot.account.call("GET", infected.path);
    expect(body.error.code).toBe("VIRUS_DETECTED");
  });
});

test("an operator's file reaches the chat with its words, and another dialog's file goes nowhere", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  const form = { file: new File(["Yours to sign."], "contract.pdf", { type: "application/pdf" }), text: "Please sign" };
  const sent = await bot.account.call("POST", `/api/dialogs/${id}/files`, { form });
  expect(sent.body.text).toMatch(/^Please sign\n\n📎 contract\.pdf http/);
  const documents = () => bot.calls("sendDocument", line.chatId);
  await until(async () => expect(await documents()).toHaveLength(1));
  expect((await documents())[0]?.body.document).toEqual({ name: "contract.pdf", text: "Yours to sign." });
  expect((await line.heard(3))[2]?.text).toBe("<b>Ada:</b>\nPlease sign");
  const path = /\/api\/files\/\d+/.exec(sent.body.text)?.[0] ?? "";
  expect((await bot.account.call("GET", path)).body).toBe("Yours to sign.");

  const other = bot.chat();
  await other.say("Hello");
  await other.heard(1);
  const { id: otherId } = await other.dialog();
  await bot.account.call("POST", `/api/dialogs/${otherId}/takeover`, { json: {} });
  await bot.account.call("POST", `/api/dialogs/${otherId}/messages`, { json: { text: sent.body.text } });
  expect((await other.heard(3))[2]?.text).toContain("📎 contract.pdf");
  expect(await bot.calls("sendDocument", other.chatId)).toEqual([]);
  const web = await bot.account.call("POST", "/api/dialogs", { json: { assistant_id: bot.assistantId } });
  expect((await bot.account.call("POST", `/api/dialogs/${web.body.id}/files`, { form })).status).toBe(409);
});
