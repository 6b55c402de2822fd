import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { createClient } from "../../sdks/javascript/src/core/client.ts";
import * as api from "../../sdks/javascript/src/replyx/index.ts";
import { until } from "../support/until.ts";
import { api as platform } from "./api.ts";

test("the JavaScript client runs in a Worker: an upload with its progress, and a streamed answer", async () => {
  const { token } = await platform.makeAccount();
  const client = createClient({
    ...{ url: "http://localhost:8000", credential: { token } },
    fetch: (input, init) => exports.default.fetch(new Request(input, init)),
  });
  const { id: assistant_id } = await api.createAssistant(client, { body: { name: "A" } });
  const told: number[] = [];
  const file = { name: "lamp.md", content: "# Lamp\n\nA lamp has a warranty of three years.\n" };
  const onProgress = (sent: number, total: number) => void told.push(sent / total);
  const { id } = await api.createDocument(client, { body: { file, assistant_id } }, { onProgress });
  expect(told.at(-1)).toBe(1);
  await until(async () => expect((await api.readDocument(client, { doc_id: id })).processing_status).toBe("completed"));
  const dialog = await api.createDialog(client, { body: { assistant_id } });
  const events = [];
  const question = { dialog_id: dialog.id, body: { content: "How long is the warranty of a lamp?" } };
  for await (const event of api.streamPostMessage(client, question)) events.push(event);
  expect(events.at(-1)).toMatchObject({
    type: "ai_response",
    data: { outcome: "answer", citations: [{ title: "lamp.md" }] },
  });
});
