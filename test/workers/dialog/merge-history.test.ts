import { expect, test } from "vitest";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

test("the assistant, drafts and summaries know what was said in a merged dialog, until the merge is undone", async () => {
  const { account, assistantId, startDialog, ask } = await makeInformed();
  await giveDocument(
    account,
    assistantId,
    "# Lamps\n\nThe Brass One costs 15 euros.\n\nThe Copper Two costs 20 euros.",
    "lamps.md",
  );
  const [kept, merged, other] = [await startDialog(), await startDialog(), await startDialog()];
  await ask("Is there a Copper Two?", merged);
  await ask("Hello", other);
  expect((await ask("and what does it cost?", other)).content).not.toContain("20 euros");
  const json = { dialog_id: merged };
  const { body } = await account.call("POST", `/api/dialogs/${kept}/merges`, { json });
  expect((await ask("and what does it cost?", kept)).content).toContain("20 euros");
  const summaryOf = async () => (await account.call("POST", `/api/dialogs/${kept}/summary`, { json: {} })).body;
  expect((await summaryOf()).questions[0]).toMatchObject({
    ...{ text: "Is there a Copper Two?", answer: { text: expect.stringContaining("20 euros") } },
  });
  await account.call("POST", `/api/dialogs/${kept}/handoff/take`);
  await account.call("POST", `/api/dialogs/${kept}/messages`, { json: { content: "What does it cost?" } });
  const draft = await account.call("POST", `/api/dialogs/${kept}/suggestion`, { json: {} });
  expect(draft.body.draft).toContain("20 euros");
  await account.call("POST", `/api/dialogs/${kept}/merges/${body.merged[0].id}/undo`);
  expect(JSON.stringify((await summaryOf()).questions)).not.toContain("Is there a");
});
