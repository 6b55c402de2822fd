import { expect } from "vitest";
import type { Account } from "../../support/client.ts";
import { giveDocument, makeInformed } from "../knowledge/informed.ts";

const ferry = "# Ferry\n\nA ticket for the ferry costs 14 euros. Children under six travel free.\n";
const tower = "# Tower\n\nThe tower opens at nine in the morning. Dogs may not climb the tower.\n";

export const greeting = "Ahoy, this is the harbour!";

/** An assistant with documents, golden questions that it answers right, and a personality that it does not speak with yet. */
export async function openDraftStage() {
  const informed = await makeInformed();
  const { account, assistantId } = informed;
  await giveDocument(account, assistantId, `${ferry}\n${tower}`, "harbour.md");
  const golden = `/api/assistants/${assistantId}/golden-questions`;
  const keep = async (json: object) => (await account.call("POST", golden, { json })).body;
  await keep({ question: "What does a ticket for the ferry cost?", expected_answer: "14 euros" });
  await keep({ question: "When does the tower open?", expected_answer: "nine in the morning" });
  await keep({ question: "Do you sell bicycles?", must_abstain: true });
  const manner = await account.call("POST", `/api/v1/chatbots/${assistantId}/personalities`, {
    json: { name: "Sailor", greeting },
  });
  expect(manner.status).toBe(201);
  const personalityId = manner.body.data.id as number;
  const place = `/api/assistants/${assistantId}/settings-draft`;
  const by = (who: Pick<Account, "call">) => ({
    read: async () => (await who.call("GET", place)).body,
    save: (json: object) => who.call("PUT", place, { json }),
    discard: (version: number) => who.call("DELETE", `${place}?version=${version}`),
    evaluate: (version: number) => who.call("POST", `${place}/evaluate`, { json: { version } }),
    publish: (version: number) => who.call("POST", `${place}/publish`, { json: { version } }),
    restore: (version: number, seen: object = {}) =>
      who.call("POST", `/api/assistants/${assistantId}/previous-settings/restore`, { json: { version, ...seen } }),
  });
  /** A draft, evaluated. */
  const evaluated = async (json: object) => {
    const { body: saved } = await by(account).save({ version: 0, ...json });
    return (await by(account).evaluate(saved.draft.version)).body;
  };
  const patch = (json: object) => account.call("PATCH", `/api/assistants/${assistantId}`, { json });
  return { ...informed, ...by(account), by, keep, evaluated, patch, personalityId };
}
