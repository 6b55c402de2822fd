import { env } from "cloudflare:workers";
import { expect } from "vitest";
import { compose } from "../../../src/compose.ts";
import { createDialog } from "../../../src/domain/conversations/dialog/create-dialog.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { newToken } from "../telegram/telegram-fixture.ts";

type Ids = Record<string, number | string>;

/** A record of every kind in an account, by the name of its id in paths, with the credentials that the account has given away. */
export async function makeRecords(owner: Account): Promise<{ ids: Ids; siteToken: string; operatorToken: string }> {
  const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialog = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  const file = new File(["# Words\n\nSome words to read."], "words.md", { type: "text/markdown" });
  const form = { file, assistant_id: String(assistant.body.id) };
  const document = await owner.call("POST", "/api/documents", { form });
  const embed = await owner.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  const siteToken = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const pair = { assistant_id: assistant.body.id, question: "Which words?", answer: "Some." };
  const qa = await owner.call("POST", "/api/qa-knowledge", { json: pair });
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  const operator = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
  const headers = { "cf-connecting-ip": login.email };
  const operatorToken = (await api.call("POST", "/api/login", { json: login, headers })).body.access_token;
  const question = { content: "Which wine?" };
  const asked = await owner.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json: question });
  const cluster = await until(async () => {
    const { body } = await owner.call("GET", `/api/assistants/${assistant.body.id}/unanswered`);
    expect(body.unanswered).toHaveLength(1);
    return body.unanswered[0];
  });
  let ids: Ids = {
    assistant_id: assistant.body.id,
    dialog_id: dialog.body.id,
    doc_id: document.body.id,
    qa_id: qa.body.id,
  };
  const json = { question: "Which words?" };
  const golden = await owner.call("POST", `/api/assistants/${assistant.body.id}/golden-questions`, { json });
  ids = {
    ...ids,
    knowledge_id: qa.body.id,
    golden_id: golden.body.id,
    user_id: owner.id,
    cluster_id: cluster.id,
    gap_id: cluster.id,
    message_id: asked.body.ai_response.id,
  };
  ids["user_id"] = operator.body.id;
  const website = await owner.call("POST", `/api/assistants/${assistant.body.id}/ingest-website`, {
    json: { url: "http://127.0.0.1:9/" },
  });
  ids["website_id"] = website.body.id;
  const set = { questions: [{ question: "Which words?" }] };
  const evaluation = await owner.call("POST", `/api/assistants/${assistant.body.id}/evaluations`, { json: set });
  ids["evaluation_id"] = evaluation.body.id;
  ids["label_id"] = (await owner.call("POST", "/api/labels", { json: { name: "Vip" } })).body.id;
  ids["team_id"] = (await owner.call("POST", "/api/teams", { json: { name: "Sales" } })).body.id;
  const canned = { shortcut: "hello", title: "Hello", text: "Hello {{contact.name}}" };
  const reply = await owner.call("POST", "/api/saved-replies", { json: canned });
  ids["saved_reply_id"] = reply.body.id;
  const withFile = await owner.call("POST", `/api/saved-replies/${reply.body.id}/files`, { form: { file } });
  ids["saved_file_id"] = withFile.body.files[0].id;
  const policy = { name: "Gold", first_response_minutes: 5 };
  ids["policy_id"] = (await owner.call("POST", "/api/sla-policies", { json: policy })).body.id;
  const contacts = ["Ada", "Ida"].map((name) => owner.call("POST", "/api/contacts", { json: { name } }));
  const [kept, merged] = await Promise.all(contacts);
  ids["contact_id"] = kept?.body.id;
  const merge = await owner.call("POST", `/api/contacts/${kept?.body.id}/merges`, {
    json: { contact_id: merged?.body.id },
  });
  ids["merge_id"] = merge.body.merge_id;
  const user = await env.DB.prepare("SELECT account_id AS accountId FROM users WHERE id = ?").bind(owner.id).first();
  const accountId = Number(user?.["accountId"]);
  const chat = { chatId: "7001", username: null, firstName: null, lastName: null };
  const about = { accountId, assistantId: assistant.body.id, madeBy: "v1", channel: "telegram" } as const;
  await createDialog(compose(env), { ...about, telegram: chat });
  ids["telegram_chat_id"] = 7001;
  // An AI's session is its dialog; an administrator's token is refused before it is looked for.
  ids = { ...ids, session_id: dialog.body.id, token_id: 1, category: "registration", key: "is_open" };
  const { token } = await newToken();
  const bot = await owner.call("POST", "/api/bot-instances", {
    json: { assistant_id: assistant.body.id, telegram_token: token },
  });
  ids["bot_id"] = bot.body.id;
  const number = { channel: "sms", provider: "twilio", address: "+14155550132", auth_token: "a token of nobody" };
  const channel = await owner.call("POST", "/api/channels", {
    json: { ...number, assistant_id: assistant.body.id, provider_account: `AC${"0".repeat(32)}` },
  });
  ids["channel_id"] = channel.body.id;
  ids["file_id"] = await addFile(accountId, dialog.body.id);
  const hook = { url: "http://127.0.0.1:9/", enabled: false };
  const webhook = await owner.call("POST", "/api/webhooks", { json: hook });
  ids["webhook_id"] = webhook.body.id;
  ids["delivery_id"] = (await owner.call("POST", `/api/webhooks/${webhook.body.id}/test`)).body.id;
  const payment = await owner.call("POST", "/api/balance/topup", { json: { amount: 100 } });
  ids["payment_id"] = payment.body.payment_id ?? payment.body.transaction_id ?? payment.body.id;
  ids["account_id"] = accountId;
  return { ids, siteToken, operatorToken };
}

/** A file that a visitor sent, as `channel_files` has it. */
async function addFile(accountId: number, dialogId: number): Promise<number> {
  const row = await env.DB.prepare(
    `INSERT INTO channel_files (account_id, dialog_id, bot_id, update_id, remote_id, name, content_type, due_at, created_at)
     VALUES (?, ?, 1, abs(random() % 1000000000), 'f', 'note.txt', 'text/plain', 0, 0) RETURNING id`,
  )
    .bind(accountId, dialogId)
    .first();
  return Number(row?.["id"]);
}
