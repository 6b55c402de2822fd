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
