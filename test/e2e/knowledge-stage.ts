import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Account } from "../support/client.ts";
import { until } from "../support/until.ts";
import { newOwner } from "./console-stage.ts";

/** An owner with an assistant of the built-in model. */
export async function newKeeper(url: string): Promise<{ owner: Account; assistantId: number }> {
  const owner = await newOwner(url);
  const assistant = { name: "Harbour", ai_model: "extractive", handoff_after_abstentions: 0 };
  const { body } = await owner.call("POST", "/api/assistants", { json: assistant });
  return { owner, assistantId: body.id };
}

/** A text that answers; its id. */
export async function addText(owner: Account, assistantId: number, title: string, text: string): Promise<number> {
  const json = { assistant_id: assistantId, title, text };
  const { body } = await owner.call("POST", "/api/documents/text", { json });
  await until(async () =>
    expect((await owner.call("GET", `/api/documents/${body.id}`)).body.processing_status).toBe("completed"),
  );
  return body.id;
}

/** Asks an assistant in a dialog of its own. */
export async function ask(owner: Account, assistantId: number, content: string): Promise<void> {
  const { body } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistantId } });
  await owner.call("POST", `/api/dialogs/${body.id}/messages`, { json: { content } });
}

/** A file for the file chooser of a page. */
export function fileOf(name: string, bytes: Uint8Array | string) {
  return { name, mimeType: "", buffer: Buffer.from(bytes) };
}

/** The entry of a list that has this text. */
export function rowOf(page: Page, text: string) {
  return page.getByRole("listitem").filter({ hasText: text });
}
