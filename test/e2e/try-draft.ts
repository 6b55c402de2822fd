import { expect } from "vitest";
import type { Account } from "../support/client.ts";
import type { ConsoleTab } from "./console-stage.ts";

/** Makes a draft that refuses everything, mends it after somebody else has changed it too, publishes it and goes back. */
export async function tryDraft({ page, faults }: ConsoleTab, account: Account, assistantId: number): Promise<void> {
  const place = `/api/assistants/${assistantId}/settings-draft`;
  const live = async () => (await account.call("GET", place)).body.live;
  await page.getByRole("link", { name: "Draft", exact: true }).click();
  await page.getByRole("button", { name: "Make a draft" }).click();
  const write = page.getByRole("textbox", { name: "Instructions" });
  await write.fill("Mine.");
  const { version: first } = (await account.call("GET", place)).body.draft;
  await account.call("PUT", place, { json: { version: first, system_prompt: "By a colleague." } });
  // What was typed before a reload replaces nothing that nobody has seen.
  await page.reload();
  await page.getByText("Ada has saved the draft while you were changing it:").waitFor();
  await page.getByText("By a colleague.").waitFor();
  await write.fill("");
  await page.getByLabel("Bound", { exact: true }).fill("1");
  await page.getByRole("button", { name: "Save" }).click();
  // The button that had the focus is gone.
  await page.locator("#page:focus").waitFor();
  await page.getByRole("button", { name: "Bound: use live" }).press("Enter");
  await page.getByRole("button", { name: "Discard", exact: true }).click();
  await page.getByRole("button", { name: "Evaluate the draft" }).click();
  await page.getByText("The draft does not pass, so it cannot go live.").waitFor();
  await page.getByText(/^Lower than with the live settings: Right, .*Expected text/).waitFor();
  await page.getByRole("row", { name: "Right Worse 100% 0%", exact: true }).waitFor();
  await page.getByRole("button", { name: "Show the 2 questions that got worse" }).click();
  await page.getByText("How long is the warranty of a kettle?").waitFor();
  expect(await page.getByRole("button", { name: "Publish" }).count()).toBe(0);

  const { version } = (await account.call("GET", place)).body.draft;
  await page.getByRole("textbox", { name: "Instructions" }).fill("Be brief.");
  await account.call("PUT", place, { json: { version, abstain_below: null, handoff_keywords: ["refund"] } });
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Ada has saved the draft while you were changing it:").waitFor();
  // The browser reports every refusal.
  expect(faults.splice(0)).toEqual([expect.stringContaining("409")]);
  expect(await page.getByRole("textbox", { name: "Instructions" }).inputValue()).toBe("Be brief.");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("The draft has changed since.").waitFor();
  await page.getByRole("button", { name: "Evaluate again" }).click();
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText("The draft is live.").waitFor();
  await page.locator("h2:focus", { hasText: "No draft" }).waitFor();
  expect(await live()).toMatchObject({ system_prompt: "Be brief.", handoff_keywords: ["refund"], abstain_below: null });
  await page.getByRole("button", { name: "Roll back" }).click();
  await page.getByText("The previous settings are live again.").waitFor();
  expect(await live()).toMatchObject({ system_prompt: "", handoff_keywords: [] });
}
