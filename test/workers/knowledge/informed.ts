import { expect } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

/** An account with an assistant, and what asks it over the API. */
export async function makeInformed() {
  const account = await api.makeAccount();
  const { body } = await account.call("POST", "/api/assistants", {
    json: { name: "Keeper", handoff_after_abstentions: 0 },
  });
  const assistantId = body.id as number;

  async function startDialog(): Promise<number> {
    return (await account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } })).body.id;
  }

  async function ask(content: string, dialogId?: number) {
    const path = `/api/dialogs/${dialogId ?? (await startDialog())}/messages`;
    return (await account.call("POST", path, { json: { content } })).body.ai_response;
  }

  return { account, assistantId, startDialog, ask };
}

/** A document of some text, when it answers; its id. */
export async function giveDocument(
  account: Account,
  assistantId: number,
  text: string,
  name = "doc.md",
): Promise<number> {
  const file = new File([text], name, { type: name.endsWith(".md") ? "text/markdown" : "text/plain" });
  const form = { file, assistant_id: String(assistantId) };
  const { body } = await account.call("POST", "/api/documents", { form });
  await indexed(account, body.id);
  return body.id;
}

/** Waits until a source is in the index. */
export function indexed(account: Account, id: number): Promise<void> {
  return until(async () => {
    const document = await account.call("GET", `/api/documents/${id}`);
    expect(document.body.processing_status).toBe("completed");
  });
}
