import { describe, expect, test } from "vitest";
import { api } from "../../workers/api.ts";
import { misfits } from "../replyx/misfits.ts";
import { endpoints } from "./endpoints.ts";
import type { Prepared, Row } from "./row.ts";
import { botRows } from "./rows/bots.ts";
import { conversationRows } from "./rows/conversations.ts";
import { eventRows } from "./rows/events.ts";
import { messageRows } from "./rows/messages.ts";
import { sourceRows } from "./rows/sources.ts";
import { variableRows } from "./rows/variables.ts";
import { webhookRows } from "./rows/webhooks.ts";
import { openStage, type Stage } from "./stage.ts";

const rows: Row[] = [
  ...[...sourceRows, ...conversationRows, ...messageRows, ...eventRows],
  ...[...variableRows, ...botRows, ...webhookRows],
];

test("every documented endpoint has a row and needs a token, under both prefixes", async () => {
  const proven = new Set(rows.map(({ id }) => id));
  expect(endpoints.map(({ id }) => id)).toHaveLength(8);
  expect(endpoints.map(({ id }) => id).sort()).toEqual([...proven].sort());
  for (const { method, paths } of endpoints) {
    for (const path of paths) {
      const { status } = await api.call(method, path.replaceAll(/\{\w+\}/g, "1"));
      expect(`${path}: ${status}`).toBe(`${path}: 401`);
    }
  }
});

for (const row of rows) {
  const endpoint = endpoints.find(({ id }) => id === row.id);
  if (endpoint === undefined) throw new Error(`${row.id} is not documented`);
  const { method, paths } = endpoint;
  describe(`${method} ${paths[0]}: ${row.what}`, () => {
    test.for(paths)("%s", async (path) => {
      const stage = await openStage();
      const answer = await play(stage, method, path, await row.prepare(stage));
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      expect(misfits(answer.body, row.answer)).toEqual([]);
      expect(answer.body.ok).toBe(true);
      await row.check?.(answer, stage);
    });

    for (const refusal of row.refusals ?? []) {
      test(`is refused: ${refusal.because}`, async () => {
        const stage = await openStage();
        const { body: expected, ...prepared } = await refusal.prepare(stage);
        const answer = await play(stage, method, paths[0], prepared);
        expect(answer.body).toEqual(expected);
        expect(answer.status).toBe(expected["status"]);
        expect(await describedErrors(method, paths[0], answer.status)).toContain(expected["error"]);
        await refusal.check?.(stage);
      });
    }
  });
}

function play({ send }: Stage, method: string, path: string, { params = {}, query, ...call }: Prepared) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const headers = { "cf-connecting-ip": crypto.randomUUID(), ...call.headers };
  return send(method, query === undefined ? filled : `${filled}?${query}`, { ...call, headers });
}

interface OpenApi {
  // biome-ignore lint/suspicious/noExplicitAny: tests read the document freely.
  paths: Record<string, any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  components: { responses: Record<string, any> };
}

let document: OpenApi | undefined;

/** The names of the errors of a status, as the OpenAPI document has them. */
async function describedErrors(method: string, path: string, status: number): Promise<string[]> {
  document ??= (await (await api.send("GET", "/openapi/replycx.json")).json()) as OpenApi;
  const answer = document.paths[path][method.toLowerCase()].responses[status];
  const { description, content } = document.components.responses[answer.$ref?.split("/").at(-1)] ?? answer;
  expect(Object.keys(content["application/json"].examples).join(", ")).toBe(description);
  return description.split(", ");
}

test("of two people who take one conversation at the same time, one gets it", async () => {
  const stage = await openStage();
  const [first, second, third] = [await stage.colleague(), await stage.colleague(), await stage.colleague()];
  const path = `/v1/conversation/${await stage.conversation()}/events`;
  const give = (by: string, to: string) =>
    stage.send("POST", path, { json: { event: "assignee", user: { by, to } } }).then(({ body }) => body.error ?? "ok");
  const answers = await Promise.all([give(first.email, second.email), give(stage.owner.email, third.email)]);
  expect(answers.sort()).toEqual(["ASSIGNEE_NOT_CHANGED", "ok"]);
});

test("a resend of a message or an upload with its Idempotency-Key does nothing again", async () => {
  const { owner, send, held, knowledgeBaseId } = await openStage();
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  const id = await held();
  const json = { message: { type: "text", text: "Once." }, user: { by: owner.email } };
  const say = () => send("POST", `/v1/conversation/${id}/messages`, { json, headers });
  const [said, again] = [await say(), await say()];
  expect(again.body).toEqual(said.body);
  const { body } = await owner.call("GET", `/api/dialogs/${id}/messages?dialect=v1`);
  expect(body.messages).toHaveLength(1);
  const upload = () =>
    send("POST", `/v1/ai/knowledge-base/${knowledgeBaseId}/upload/sources`, { form: { a: "Once." }, headers });
  const [uploaded, resent] = [await upload(), await upload()];
  expect(resent.body).toEqual(uploaded.body);
  expect((await owner.call("GET", "/api/documents")).body).toHaveLength(1);
});
