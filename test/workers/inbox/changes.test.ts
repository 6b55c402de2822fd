import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { AnyInboxFrame } from "../../../src/protocol/inbox-frames.ts";
import { until } from "../../support/until.ts";
import { makeOperator, openInbox } from "../dialog/inbox-client.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

/** A page that only wants to know what has changed. */
async function watch(token: string): Promise<{ frames: AnyInboxFrame[]; close(): void }> {
  const response = await exports.default.fetch(`http://localhost/ws/inbox?watch=1&token=${token}`, {
    headers: { Upgrade: "websocket" },
  });
  expect(response.status).toBe(101);
  const socket = response.webSocket as WebSocket;
  const frames: AnyInboxFrame[] = [];
  socket.addEventListener("message", ({ data }) => void frames.push(AnyInboxFrame.parse(JSON.parse(String(data)))));
  socket.accept();
  return { frames, close: () => socket.close(1000, "bye") };
}

test("a page that watches is told when a document changes its state, and makes nobody an operator who is online", async () => {
  const { account, assistantId } = await makeInformed();
  const watcher = await watch(account.token);
  const operator = await makeOperator(account, "Anna");
  const inbox = await openInbox(operator.token);
  expect(inbox.last("presence")?.operators.map(({ id }) => id)).toEqual([operator.id]);
  await giveDocument(account, assistantId, "# Hours\n\nThe museum opens at ten.", "hours.md");
  const changed = { type: "resource_changed", resource: "sources", assistant_id: assistantId };
  await until(() => {
    expect(watcher.frames).toContainEqual(changed);
    expect(inbox.frames).toContainEqual(changed);
  });
  await account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  const { body: label } = await account.call("POST", "/api/labels", { json: { name: "Vip" } });
  await account.call("PATCH", `/api/labels/${label.id}`, { json: { name: "Regular" } });
  await account.call("POST", "/api/teams", { json: { name: "Sales", member_ids: [] } });
  await until(() => {
    for (const resource of ["labels", "teams"]) {
      expect(inbox.frames).toContainEqual({ type: "resource_changed", resource, assistant_id: null });
    }
  });
  expect(new Set(watcher.frames.map(({ type }) => type))).toEqual(new Set(["resource_changed"]));
  watcher.close();
  inbox.close();
});
