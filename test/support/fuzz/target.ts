import { makeChatbotRecords } from "../chatbot-records.ts";
import type { clientOf } from "../client.ts";
import type { FuzzRequest, Ids } from "./requests-of.ts";

/** Whom requests are made as, one after another, and ids of what the owner has. */
export interface Target extends Ids {
  credentials: Credential[];
  /** Those of them that the routes for account tokens know, and none. */
  accountCredentials: Credential[];
  /** Those that the chatbots dialect knows, and none. */
  chatbotCredentials: Credential[];
}

interface Credential {
  token?: string;
  headers?: Record<string, string>;
}

/** An owner with an assistant, a dialog and a document, its widget's guest, an administrator, the bot worker, nobody. */
export async function makeTarget(
  client: ReturnType<typeof clientOf>,
  others: { adminToken: string; serviceKey?: string },
): Promise<Target> {
  const [owner, spare] = await Promise.all([client.makeAccount(), client.makeAccount()]);
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Target" } });
  const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const pair = { assistant_id: assistant.id, question: "Which?", answer: "That." };
  const { body: qa } = await owner.call("POST", "/api/qa-knowledge", { json: pair });
  const { body: embed } = await owner.call("GET", `/api/assistants/${assistant.id}/embed-code`);
  const site = { "X-Site-Token": new URL(embed.iframe_url).searchParams.get("token") ?? "" };
  const { body: visited } = await client.call("POST", "/api/site/dialogs", { json: {}, headers: site });
  const ids = { assistant_id: assistant.id, dialog_id: dialog.id, session_id: dialog.id, doc_id: qa.id, qa_id: qa.id };
  const { body: account } = await owner.call("POST", "/api/account-tokens", { json: {} });
  const { body: listed } = await client.call("GET", `/v1/accounts/${account.account_id}/bots`, account);
  const own = { account_id: String(account.account_id), conversation_id: String(dialog.id), source_ids: String(qa.id) };
  // Requests delete what they are given: the assistant of other documents, and the chatbot itself, have nothing else.
  const makeAssistant = async () => (await owner.call("POST", "/api/assistants", { json: { name: "Target" } })).body.id;
  const registerPlugin = (json: unknown) => client.call("POST", "/api/v1/plugins", { json, token: others.adminToken });
  const records = await makeChatbotRecords(owner, await makeAssistant(), registerPlugin);
  const ofChatbots = { ...records, chatbots: await makeAssistant() };
  const { body: key } = await owner.call("POST", "/api/v1/auth/api-key", { json: {} });
  const byKey = { headers: { "X-API-Key": key.data.key as string } };
  const byAccount = { token: account.token as string };
  const { body: admin } = await client.call("GET", "/api/users/me", { token: others.adminToken });
  // An administrator among the callers may delete users.
  const users = [owner.id, admin.id].map(String);
  return {
    spared: { account_token_id: [String(account.id)], user_id: users, users },
    known: {
      ...ids,
      ...own,
      ...ofChatbots,
      users: spare.id,
      knowledge_id: qa.id,
      user_id: spare.id,
      knowledge_base_id: listed.bots[0].knowledge_base_id,
      // Ranges that a random value would hardly ever give.
      ...{ timeZone: "Asia/Kathmandu", from: "2026-11-01", to: "2026-11-20T12:00:00Z" },
    },
    accountCredentials: [byAccount, byAccount, byAccount, {}],
    chatbotCredentials: [
      { token: owner.token },
      byKey,
      { token: owner.token },
      byKey,
      { token: others.adminToken },
      {},
    ],
    credentials: [
      { token: owner.token },
      { token: owner.token },
      byAccount,
      { token: others.adminToken },
      byKey,
      { headers: { ...site, "X-Guest-Id": visited.guest_id } },
      ...(others.serviceKey === undefined ? [] : [{ headers: { "X-Service-Key": others.serviceKey } }]),
      {},
    ],
  };
}

/**
 * Sends one request. The client throws for what the document does not declare; a server's fault that it does declare is
 * a fault here.
 */
export async function fire(
  client: ReturnType<typeof clientOf>,
  { known: _, credentials }: Target,
  request: FuzzRequest,
  turn: number,
): Promise<number> {
  const { token, headers = {} } = credentials[turn % credentials.length] ?? {};
  const { method, path, ...body } = request;
  const answer = await client.call(method, path, {
    ...body,
    token,
    headers: { ...headers, "cf-connecting-ip": `fuzz-${turn}` },
  });
  if (answer.status >= 500) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.status;
}
