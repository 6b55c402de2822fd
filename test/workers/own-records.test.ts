import { expect, test } from "vitest";
import { api } from "./api.ts";

test("a token of your own acts for you until you revoke it", async () => {
  const account = await api.makeAccount();
  const json = { name: "Till", expires_at: "2031-01-31T10:00:00Z" };
  const { body: made } = await account.call("POST", "/api/api-tokens", { json });
  expect((await api.call("GET", "/api/me", { token: made.token })).body.id).toBe(account.id);
  const { body: listed } = await account.call("GET", "/api/api-tokens");
  expect(listed).toMatchObject([{ id: made.id, name: "Till", expires_at: "2031-01-31T10:00:00.000Z" }]);
  expect(listed[0].token).not.toBe(made.token);
  expect((await account.call("DELETE", `/api/api-tokens/${made.id}`)).body.id).toBe(made.id);
  expect((await api.call("GET", "/api/me", { token: made.token })).status).toBe(401);
});

test("a file of a saved reply is gone once it is removed", async () => {
  const account = await api.makeAccount();
  const json = { shortcut: "prices", title: "Prices", text: "Our prices are in the file." };
  const { body: reply } = await account.call("POST", "/api/saved-replies", { json });
  const files = `/api/saved-replies/${reply.id}/files`;
  const file = new File(["A day costs 20 euros."], "prices.txt", { type: "text/plain" });
  const { body: filled } = await account.call("POST", files, { form: { file } });
  const [{ id }] = filled.files;
  expect((await account.call("DELETE", `${files}/${id}`)).body.message).toBe("File removed.");
  expect((await account.call("GET", `/api/saved-replies/${reply.id}`)).body.files).toEqual([]);
  expect((await account.call("GET", `${files}/${id}`)).status).toBe(404);
});

test("a knowledge base that another chatbot shares stays with its owner when that one leaves it", async () => {
  const { call } = await api.makeAccount();
  const chatbot = async (name: string) => (await call("POST", "/api/v1/chatbots", { json: { name } })).body.data.id;
  const [first, second] = [await chatbot("Sales"), await chatbot("Support")];
  const [base] = (await call("GET", `/api/v1/chatbots/${first}/knowledge-bases`)).body.data;
  const shared = `/api/v1/chatbots/${second}/knowledge-bases`;
  await call("POST", shared, { json: { knowledgeBaseId: base.id } });
  const { body: left } = await call("DELETE", `${shared}/${base.id}`);
  expect(left.status).toBe("success");
  const { body } = await call("GET", `/api/v1/knowledge-bases/${base.id}`);
  expect(body.data.chatbotIds).toEqual([first]);
});

test("a webhook is read as it was made, without its secret", async () => {
  const { call } = await api.makeAccount();
  const json = { url: "https://example.com/hooks", events: ["message.received"], description: "To our desk" };
  const { body: made } = await call("POST", "/api/v1/webhooks", { json });
  const { body } = await call("GET", `/api/v1/webhooks/${made.data.id}`);
  const { secret, ...others } = made.data;
  expect(secret).toMatch(/^whsec_/);
  expect(body.data).toEqual(others);
});

test("the API keys of a user are listed masked", async () => {
  const { call } = await api.makeAccount();
  const { body: made } = await call("POST", "/api/v1/auth/api-key", { json: { name: "Shop", scopes: ["read"] } });
  const { body } = await call("GET", "/api/v1/auth/api-key");
  expect(body.data).toMatchObject([{ id: made.data.id, name: "Shop", scopes: ["read"] }]);
  expect(body.data[0].key).not.toBe(made.data.key);
});

test("a page asks for the address of the chat instead of a page with it", async () => {
  const { call } = await api.makeAccount();
  const { body: assistant } = await call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: site } = await call("GET", `/api/site-token?assistant_id=${assistant.id}`);
  const headers = { "X-Site-Token": site.site_token, accept: "application/json" };
  const { body } = await api.call("GET", "/api/chat-iframe", { headers });
  expect(new URL(body.iframe_url).pathname).toBe(`/chat/${assistant.id}`);
});

test("a top-up is a payment that can be read by itself", async () => {
  const { call } = await api.makeAccount();
  const json = { amount: 25, payment_method: "sandbox" };
  const { body: started } = await call("POST", "/api/balance/topup", { json });
  const { body: listed } = await call("GET", "/api/balance/payments");
  const [payment] = listed.payments;
  const { body } = await call("GET", `/api/balance/payments/${payment.id}`);
  expect(body).toMatchObject({ id: payment.id, amount: 25 });
  expect(started.id ?? payment.id).toBe(payment.id);
});

test("a changed name is the user's, and nothing else changes", async () => {
  const { call } = await api.makeAccount();
  const { body: before } = await call("GET", "/api/v1/auth/me");
  const { body } = await call("PUT", "/api/v1/auth/me", { json: { firstName: "Anna" } });
  expect(body.data).toEqual({ ...before.data, firstName: "Anna" });
});
