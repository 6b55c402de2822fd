import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSite } from "./visitor-client.ts";

const settings = {
  primary_color: "#ff8800",
  text_color: "#000000",
  theme: "dark",
  position: "bottom-left",
  language: "ru",
  title: "Помощь",
  subtitle: "Отвечаем сразу",
  greeting: "Здравствуйте! Чем помочь?",
  placeholder: "Ваш вопрос",
  avatar_url: "https://cdn.example.com/avatar.png",
  quick_replies: ["Цены", "Доставка"],
  pre_chat_fields: [
    { name: "name", label: "Имя", type: "text", required: true },
    { name: "email", label: "Почта", type: "email", required: false },
  ],
  file_upload: false,
  sound: false,
};

test("an owner sets its widget in parts, the widget reads it, and null gives a default back", async () => {
  const { account, assistantId, siteToken } = await openSite();
  const path = `/api/assistants/${assistantId}/widget-settings`;
  const fresh = await account.call("GET", path);
  expect(fresh.body).toMatchObject({ primary_color: "#2563eb", greeting: null, quick_replies: [], updated_at: null });
  expect(fresh.body).toMatchObject({ file_upload: true, sound: true });
  const { title, greeting, ...rest } = settings;
  await Promise.all([
    account.call("POST", path, { json: { title, greeting } }),
    account.call("POST", path, { json: { data: rest } }),
  ]);
  const saved = await account.call("GET", path);
  expect(saved.body).toMatchObject({ ...settings, assistant_id: assistantId, assistant_name: "Keeper" });
  const widget = await api.call("GET", "/api/widget/settings", { headers: { "x-site-token": siteToken } });
  expect(widget.body).toEqual(saved.body);
  const all = await account.call("GET", `/api/assistants/${assistantId}/settings`);
  expect(all.body).toMatchObject({ assistant_id: assistantId, website_integration: true, widget: saved.body });
  const reset = await account.call("POST", path, { json: { primary_color: null, pre_chat_fields: null, sound: null } });
  expect(reset.body).toMatchObject({
    primary_color: "#2563eb",
    pre_chat_fields: [],
    title,
    sound: true,
    file_upload: false,
  });
});

test.each([
  { primary_color: "red" },
  { primary_color: "#fff" },
  { text_color: "#12345g" },
  { theme: "sepia" },
  { file_upload: "yes" },
  { sound: 1 },
  { position: "top" },
  { language: "fi" },
  { title: "" },
  { greeting: "x".repeat(1_001) },
  { avatar_url: "http://example.com/a.png" },
  { avatar_url: "javascript:alert(1)" },
  { quick_replies: ["  "] },
  { quick_replies: Array(11).fill("More") },
  { pre_chat_fields: [{ name: "Name!", label: "Name" }] },
  { pre_chat_fields: [{ name: "name" }] },
  { pre_chat_fields: [{ name: "name", label: "A", type: "file" }] },
  {
    pre_chat_fields: [
      { name: "name", label: "A" },
      { name: "name", label: "B" },
    ],
  },
])("%j is refused and changes nothing", async (json) => {
  const { account, assistantId } = await openSite();
  const path = `/api/assistants/${assistantId}/widget-settings`;
  expect((await account.call("POST", path, { json })).status).toBe(422);
  expect((await account.call("GET", path)).body.updated_at).toBeNull();
});

test("a widget that must ask for a name starts no dialog without one", async () => {
  const { account, assistantId, siteToken } = await openSite();
  const { pre_chat_fields } = settings;
  await account.call("POST", `/api/assistants/${assistantId}/widget-settings`, { json: { pre_chat_fields } });
  const start = (json: unknown) =>
    api.call("POST", "/api/widget/dialogs", { json, headers: { "x-site-token": siteToken } });
  for (const customer_info of [undefined, {}, { email: "a@example.com" }, { name: " " }]) {
    const refused = await start({ customer_info });
    expect(refused.status).toBe(422);
    expect(refused.body.detail[0]).toMatchObject({ loc: ["body", "customer_info", "name"], msg: "field required" });
  }
  const started = await start({ customer_info: { name: "Ada" } });
  expect(started.body.customer_info).toEqual({ name: "Ada" });
});

test("assistants' figures count what happened, each its own, and add up", async () => {
  const site = await openSite();
  const { account, assistantId } = site;
  const second = await account.call("POST", "/api/assistants", { json: { name: "Second", is_active: false } });
  const [ada, eve] = await Promise.all([site.visit(), site.visit()]);
  for (const { call, dialogId } of [ada, eve]) {
    await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { content: "What does it cost?" } });
  }
  await account.call("POST", `/api/dialogs/${eve.dialogId}/archive`);
  const file = new File(["Some words."], "words.txt", { type: "text/plain" });
  await account.call("POST", "/api/documents", { form: { file, assistant_id: String(assistantId) } });
  await until(async () => {
    const { body } = await account.call("GET", "/api/assistants/stats");
    const counts = { dialogs_count: 2, active_dialogs: 1, messages_count: 4, answers_count: 2, documents_count: 1 };
    expect(body.assistants).toMatchObject([
      { assistant_id: assistantId, name: "Keeper", is_active: true, handoff_dialogs: 0, ...counts },
      { assistant_id: second.body.id, is_active: false, dialogs_count: 0, messages_count: 0, last_message_time: null },
    ]);
    expect(body.assistants[0].last_message_time).not.toBeNull();
    expect(body.total).toMatchObject({ assistants_count: 2, active_assistants: 1, handoff_dialogs: 0, ...counts });
  });
  const stranger = await api.makeAccount();
  expect((await stranger.call("GET", "/api/assistants/stats")).body.assistants).toEqual([]);
});
