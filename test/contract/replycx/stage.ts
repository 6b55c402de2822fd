import type { Account, Answer, Call } from "../../support/client.ts";
import { api } from "../../workers/api.ts";

/** An account with a token, an assistant and its knowledge base: what rows play on. */
export interface Stage {
  owner: Account;
  accountId: number;
  token: string;
  assistantId: number;
  knowledgeBaseId: number;
  /** Sends a request with the account's token, or another credential. */
  send(method: string, path: string, options?: Call): Promise<Answer>;
  /** A conversation that the assistant answers; its id as document 003 has it. */
  conversation(): Promise<string>;
  /** A conversation that the owner has taken. */
  held(): Promise<string>;
  /** Another member of the account. */
  colleague(): Promise<{ id: number; email: string; token: string }>;
}

export async function openStage(): Promise<Stage> {
  const owner = await api.makeAccount();
  const [{ body: made }, { body: assistant }] = await Promise.all([
    owner.call("POST", "/api/account-tokens", { json: { name: "Helpdesk" } }),
    owner.call("POST", "/api/assistants", { json: { name: "Appointment Booking" } }),
  ]);
  const token = made.token as string;
  const accountId = made.account_id as number;
  const send: Stage["send"] = (method, path, options = {}) => api.call(method, path, { token, ...options });
  const { body: listed } = await send("GET", `/v1/accounts/${accountId}/bots`);
  const conversation = async () => {
    const { body } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
    return String(body.id);
  };
  return {
    ...{ owner, accountId, token, send, conversation, assistantId: assistant.id },
    knowledgeBaseId: listed.bots[0].knowledge_base_id,
    held: async () => {
      const id = await conversation();
      await owner.call("POST", `/api/dialogs/${id}/handoff/take`, { json: {} });
      return id;
    },
    colleague: async () => {
      const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
      const { body } = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
      const headers = { "cf-connecting-ip": login.email };
      const { body: session } = await api.call("POST", "/api/login", { json: login, headers });
      return { id: body.id, email: login.email, token: session.access_token };
    },
  };
}
