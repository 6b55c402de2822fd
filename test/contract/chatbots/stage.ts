import { env } from "cloudflare:workers";
import type { Account, Answer, Call } from "../../support/client.ts";
import { api } from "../../workers/api.ts";

/** An account with a chatbot: what rows play on. */
export interface Stage {
  owner: Account;
  chatbotId: number;
  /** Sends a request with the owner's token, or another credential. */
  send(method: string, path: string, options?: Call): Promise<Answer>;
  /** The same, and its `data`; fails unless it succeeds. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies freely.
  data(method: string, path: string, json?: unknown): Promise<any>;
  /** An API key of the owner with these scopes. */
  key(...scopes: string[]): Promise<string>;
  /** The token of a platform administrator. */
  admin(): Promise<string>;
  /** Another account. */
  stranger(): Promise<Account>;
  /** A question with its answer in the chatbot's first knowledge base, searched from now on. */
  teach(question: string, answer: string): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const owner = await api.makeAccount();
  const send: Stage["send"] = (method, path, options = {}) => {
    const headers = { "cf-connecting-ip": crypto.randomUUID(), ...options.headers };
    return api.call(method, path, { token: owner.token, ...options, headers });
  };
  const data: Stage["data"] = async (method, path, json) => {
    const answer = await send(method, path, json === undefined ? {} : { json });
    if (answer.body?.status !== "success") throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  };
  const { id: chatbotId } = await data("POST", "/api/v1/chatbots", { name: "Help" });
  return {
    ...{ owner, chatbotId, send, data },
    key: async (...scopes) => (await data("POST", "/api/v1/auth/api-key", { name: "Test", scopes })).key,
    admin: async () => {
      const account = await api.makeAccount();
      await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(account.id).run();
      return account.token;
    },
    stranger: () => api.makeAccount(),
    teach: async (question, answer) => {
      const [base] = await data("GET", `/api/v1/chatbots/${chatbotId}/knowledge-bases`);
      await data("POST", `/api/v1/knowledge-bases/${base.id}/items`, { question, answer });
    },
  };
}
