import type { Prepared, Refusal } from "../row.ts";
import { openStage, type Stage } from "../stage.ts";
import * as errors from "../wire-errors.ts";

/** A conversation that a colleague has taken. */
export async function heldByColleague(stage: Stage) {
  const [id, colleague] = [await stage.conversation(), await stage.colleague()];
  await stage.send("POST", `/api/dialogs/${id}/handoff/take`, { json: {}, token: colleague.token });
  return { id, colleague };
}

/** A conversation that was closed while the owner had it. */
export async function closed(stage: Stage): Promise<string> {
  const id = await stage.held();
  await stage.owner.call("POST", `/api/dialogs/${id}/archive`);
  return id;
}

/** Those that both routes have, of a request about a conversation. */
export const ofConversation = (request: (id: string, by: string) => Prepared): Refusal[] => [
  {
    because: "the token is none",
    prepare: async (stage) => ({
      ...request(await stage.held(), stage.owner.email),
      ...{ token: "swa_none", body: errors.invalidToken },
    }),
  },
  ...["900000001", "12wfegrgt4t", "-1", "1.5"].map((id) => ({
    because: `there is no conversation ${id}`,
    prepare: async ({ owner }: Stage) => ({ ...request(id, owner.email), body: errors.conversationNotFound }),
  })),
  {
    because: "it is another account's",
    prepare: async ({ owner }) => {
      const id = await (await openStage()).held();
      return { ...request(id, owner.email), body: errors.conversationNotFound };
    },
  },
];
