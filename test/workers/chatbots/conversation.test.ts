import { expect, test } from "vitest";
import { openStage, type Stage } from "../../contract/chatbots/stage.ts";

const question = "How long can I return a lamp?";

const say = ({ chatbotId, send }: Stage, message: string, more: object = {}, headers: Record<string, string> = {}) =>
  send("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { json: { message, ...more }, headers });

test("an answer can be streamed, piece by piece, and ends as the one that is stored", async () => {
  const stage = await openStage();
  await stage.teach(question, "You can return a lamp within 14 days.");
  for (const [more, headers] of [
    [{ stream: true }, {}],
    [{}, { accept: "text/event-stream" }],
  ]) {
    const answer = await say(stage, question, { userId: "customer-17", ...more }, headers as Record<string, string>);
    expect(answer.headers.get("content-type")).toContain("text/event-stream");
    const events = (answer.body as string)
      .trim()
      .split("\n\n")
      .map((event) => {
        const [, name = "", data = ""] = /^event: (\w+)\ndata: (.*)$/s.exec(event) ?? [];
        return { name, data: JSON.parse(data) };
      });
    expect(events.map(({ name }) => name).filter((name) => name !== "delta")).toEqual(["message", "response", "done"]);
    const pieces = events.filter(({ name }) => name === "delta").map(({ data }) => data.text);
    const response = events.find(({ name }) => name === "response")?.data;
    expect(pieces.join("")).toBe(response.content);
    const path = `/api/v1/chatbots/${stage.chatbotId}/conversation/history?userId=customer-17&limit=1`;
    expect(await stage.data("GET", path)).toEqual([response]);
  }
});

test("first messages of one user at the same time are in one conversation", async () => {
  const stage = await openStage();
  const sent = Array.from({ length: 6 }, (_, at) => say(stage, `Hello ${at}`, { userId: "customer-17" }));
  const answers = await Promise.all(sent);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  expect(new Set(answers.map(({ body }) => body.data.conversationId)).size).toBe(1);
});

test("an end user whose id is the number of a user of the account is another person", async () => {
  const stage = await openStage();
  const { body: own } = await say(stage, "A test of mine");
  const userId = String(stage.owner.id);
  const history = (query: string) =>
    stage.data("GET", `/api/v1/chatbots/${stage.chatbotId}/conversation/history?${query}`);
  expect(await history(`userId=${userId}`)).toEqual([]);
  const { body: other } = await say(stage, "Hello", { userId });
  expect(other.data.conversationId).not.toBe(own.data.conversationId);
  expect((await history("limit=1"))[0].conversationId).toBe(own.data.conversationId);
});

test("a resend is not a second message, by its header or its own id", async () => {
  const stage = await openStage();
  const headers = { "idempotency-key": crypto.randomUUID() };
  const [first, again] = [await say(stage, "Hello", {}, headers), await say(stage, "Hello", {}, headers)];
  expect(again.body.data.message.id).toBe(first.body.data.message.id);
  const own = { clientMessageId: crypto.randomUUID() };
  const [third, fourth] = [await say(stage, "Thanks", own), await say(stage, "Thanks", own)];
  expect(fourth.body.data).toEqual(third.body.data);
  expect((await say(stage, "Other words", own)).body).toMatchObject({ code: "CONFLICT" });
});

test("an ended conversation takes no message, and the user's next one begins another", async () => {
  const stage = await openStage();
  const user = { userId: "customer-17" };
  const { body: first } = await say(stage, "Hello", user);
  const { conversationId } = first.data;
  const ended = await stage.data("POST", `/api/v1/chatbots/${stage.chatbotId}/conversation/end`, user);
  expect(ended).toEqual({ conversationId, status: "ended" });
  expect((await say(stage, "Hello again", { ...user, conversationId })).body.code).toBe("CONFLICT");
  const { body: next } = await say(stage, "Hello again", user);
  expect(next.data.conversationId).toBeGreaterThan(conversationId);
  const unknown = { userId: "nobody" };
  const path = `/api/v1/chatbots/${stage.chatbotId}/conversation/end`;
  expect((await stage.send("POST", path, { json: unknown })).status).toBe(404);
});

test("a person who has taken over answers, and the response is empty until then", async () => {
  const stage = await openStage();
  const { body } = await say(stage, "Hello", { userId: "customer-17" });
  const { conversationId } = body.data;
  await stage.owner.call("POST", `/api/dialogs/${conversationId}/handoff/take`, { json: {} });
  expect((await say(stage, "Are you there?", { userId: "customer-17" })).body.data.response).toBeNull();
  await stage.owner.call("POST", `/api/dialogs/${conversationId}/messages`, { json: { text: "Yes." } });
  const path = `/api/v1/chatbots/${stage.chatbotId}/conversation/history?userId=customer-17&limit=1`;
  expect(await stage.data("GET", path)).toMatchObject([{ sender: "operator", content: "Yes.", author: "Ada" }]);
});

test("an end user is one contact over the account's chatbots, and a blocked one is refused", async () => {
  const stage = await openStage();
  const other = await stage.data("POST", "/api/v1/chatbots", { name: "Other" });
  await say(stage, "Hello", { userId: "customer-17" });
  await say({ ...stage, chatbotId: other.id }, "Hello", { userId: "customer-17" });
  const { body } = await stage.owner.call("GET", "/api/contacts");
  expect(body.contacts).toHaveLength(1);
  expect(body.contacts[0].identities).toMatchObject([{ kind: "api", value: "customer-17" }]);
  await stage.owner.call("POST", `/api/contacts/${body.contacts[0].id}/block`, { json: { blocked: true } });
  expect((await say(stage, "Hello?", { userId: "customer-17" })).body).toMatchObject({ code: "FORBIDDEN" });
});

test("a message that cannot be read is refused with its field, whatever its depth", async () => {
  const stage = await openStage();
  const { body: blank } = await say(stage, " \n ");
  expect(blank.errors).toEqual([{ field: "message", message: "must not be empty" }]);
  const { body: dots } = await say(stage, "Hello", { userId: ".." });
  expect(dots.errors).toEqual([{ field: "userId", message: 'must not be "." or ".."' }]);
  const { body: long } = await say(stage, "Hello", {}, { "idempotency-key": "k".repeat(129) });
  expect(long.errors).toEqual([{ field: "clientMessageId", message: "must have at most 128 characters" }]);
  const json = { variables: { deep: JSON.parse("[".repeat(2_000) + "]".repeat(2_000)) } };
  const refused = await stage.send("POST", `/api/v1/chatbots/${stage.chatbotId}/context/ann`, { json });
  expect([refused.status, refused.body.message]).toEqual([400, "The body has more than 100 levels."]);
});

test("what belongs to a deleted chatbot is gone with it", async () => {
  const { chatbotId, data, send } = await openStage();
  const { id: datasetId } = await data("POST", `/api/v1/chatbots/${chatbotId}/training/datasets`, { name: "Everyday" });
  const examples = ["Stop it", "Cancel this", "When is it open", "Opening hours"].map((text, at) => ({
    ...{ text, intent: at < 2 ? "cancel" : "hours" },
  }));
  const place = `/api/v1/training/datasets/${datasetId}`;
  await data("POST", `${place}/examples`, { examples });
  const session = await data("POST", `/api/v1/chatbots/${chatbotId}/training/sessions`, {});
  const item = await data("POST", `/api/v1/chatbots/${chatbotId}/learning`, {
    question: "Is it blue?",
    answer: "Yes.",
  });
  await data("DELETE", `/api/v1/chatbots/${chatbotId}`);
  const statuses = [
    await send("GET", place),
    await send("POST", `${place}/examples`, { json: { examples } }),
    await send("GET", `/api/v1/training/sessions/${session.id}`),
    await send("PUT", `/api/v1/learning/${item.id}/status`, { json: { status: "approved" } }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([404, 404, 404, 404]);
});
