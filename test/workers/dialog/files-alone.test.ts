import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { openSite, type Visit } from "../site/visitor-client.ts";
import { messagesOf, png, send } from "./file-client.ts";

test("a file alone is its name in the lists, and the assistant says for free that it cannot read it", async () => {
  const site = await openSite();
  const visit = await site.visit();
  await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json: { text: "Здравствуйте" } });
  const before = (await site.account.call("GET", "/api/balance")).body;
  const sent = await send(visit, new File([png], "договор.png"));
  const answered = await until(async () => {
    const messages = await messagesOf(visit);
    expect(messages).toHaveLength(4);
    return messages[3];
  });
  expect(answered).toMatchObject({ sender: "assistant", outcome: "abstain", reply_to: sent.body.id, citations: [] });
  expect(answered.text).toMatch(/^Я не умею читать файлы\. .+позову сотрудника\?$/);
  await until(async () => {
    const { body } = await site.account.call("GET", `/api/dialogs/${visit.dialogId}`);
    expect(body.last_message).toBe(answered.text);
  });
  const second = await send(visit, new File([png], "ещё.png"));
  expect(second.status).toBe(201);
  await until(async () => {
    const { body } = await site.account.call("GET", `/api/dialogs/${visit.dialogId}`);
    expect(body.last_message).toBe("ещё.png");
  });
  expect(await messagesOf(visit)).toHaveLength(5);
  expect((await site.account.call("GET", "/api/balance")).body).toEqual(before);
});

test("a file alone is no unanswered question, however it is rated and whoever is called", async () => {
  const site = await openSite();
  const visit = await site.visit();
  await send(visit, new File([png], "photo.png"));
  const answer = await until(async () => {
    const [, found] = await messagesOf(visit);
    expect(found?.outcome).toBe("abstain");
    return found;
  });
  const rating = { json: { rating: "bad" } };
  const rated = await visit.call("POST", `/api/dialogs/${visit.dialogId}/messages/${answer.id}/rating`, rating);
  expect(rated.status).toBe(200);
  await site.account.call("POST", `/api/dialogs/${visit.dialogId}/handoff/request`, { json: {} });
  const json = { text: "How deep is the harbour?" };
  await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json });
  await until(async () => {
    const { body } = await site.account.call("GET", `/api/assistants/${site.assistantId}/unanswered`);
    expect(body.unanswered).toMatchObject([{ question: "How deep is the harbour?", count: 1 }]);
  });
});

test("the language of a file alone is the widget's where nothing was said, else English", async () => {
  const site = await openSite();
  const answerTo = async (visit: Visit) => {
    await send(visit, new File([png], "photo.png"));
    return until(async () => {
      const [, answer] = await messagesOf(visit);
      expect(answer?.sender).toBe("assistant");
      return answer.text as string;
    });
  };
  expect(await answerTo(await site.visit())).toMatch(/^I cannot read files\./);
  const json = { language: "ru" };
  await site.account.call("POST", `/api/assistants/${site.assistantId}/widget-settings`, { json });
  expect(await answerTo(await site.visit())).toMatch(/^Я не умею читать файлы\./);
});

test("words beside a file are answered as words", async () => {
  const site = await openSite();
  const visit = await site.visit();
  await send(visit, new File([png], "photo.png"), { text: "Hello" });
  await until(async () => {
    const [, answer] = await messagesOf(visit);
    expect(answer).toMatchObject({ outcome: "answer", text: "Hello! How can I help you?" });
  });
});
