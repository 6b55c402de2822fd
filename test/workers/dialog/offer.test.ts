import { expect, test } from "vitest";
import { api } from "../api.ts";

/** A dialog whose assistant has just offered a person, since it knows nothing. */
async function offeredDialog() {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const say = async (content: string) =>
    (await account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json: { content } })).body.ai_response;
  const status = async () => (await account.call("GET", `/api/dialogs/${dialog.body.id}/status`)).body.handoff_status;
  const offer = await say("What does a moon rocket cost?");
  expect(offer).toMatchObject({ outcome: "abstain" });
  expect(offer.content).toMatch(/connect you with a person\?$/);
  return { say, status };
}

test("who says yes to the offer of a person gets into the queue", async () => {
  const { say, status } = await offeredDialog();
  expect(await say("Yes, please")).toMatchObject({ outcome: "handoff", citations: [] });
  expect(await status()).toBe("requested");
});

test("who says no to it is not asked again, and nobody is called", async () => {
  const { say, status } = await offeredDialog();
  expect(await say("No, thanks")).toMatchObject({ outcome: "answer", content: expect.stringMatching(/^All right/) });
  expect(await status()).toBe("none");
  expect(await say("Yes")).not.toMatchObject({ outcome: "handoff" });
});
