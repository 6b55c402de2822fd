import type { Route } from "../domain/channels/outbound/route.ts";
import type { WebhookRoutes } from "../domain/channels/webhook/enqueue-webhooks.ts";
import type { WebhookDialog } from "../domain/channels/webhook/event-of.ts";
import type { QueuedEvent } from "../domain/conversations/dialog/ports.ts";
import type { InboxCard } from "../domain/conversations/inbox/types.ts";
import type { Deps } from "../domain/deps.ts";

/** Where the events of a batch go besides the catalogue. */
export interface Routes {
  /** The chat and the channel account of each dialog on a channel. */
  chats: Map<number, Route>;
  webhooks: WebhookRoutes;
  /** What the inbox shows of each dialog. */
  cards: Map<number, InboxCard>;
}

/**
 * One statement, because each costs a round trip for every message: the chats of dialogs on channels (?1), the enabled endpoints
 * of their accounts (?2), the dialogs of accounts that have one, and what the inbox shows of dialogs.
 */
const query = `
SELECT 'chat' AS kind, dialogs.id AS id,
       json_object('ref', json_object('channel', 'telegram', 'id', bots.id),
                   'chatId', dialogs.telegram_chat_id, 'provider', NULL) AS data
FROM dialogs JOIN bots ON bots.assistant_id = dialogs.assistant_id AND bots.is_wanted = 1
WHERE dialogs.id IN (SELECT value FROM json_each(?1)) AND dialogs.telegram_chat_id IS NOT NULL
UNION ALL
SELECT 'chat', dialogs.id, json_object('ref', json_object('channel', dialogs.channel, 'id', number.id),
                                       'chatId', dialogs.channel_address, 'provider', number.provider)
FROM dialogs JOIN channel_accounts AS number ON number.id = dialogs.channel_account_id
WHERE dialogs.id IN (SELECT value FROM json_each(?1)) AND dialogs.channel_address IS NOT NULL
UNION ALL
SELECT 'endpoint', account_id, json_object('id', id, 'events', json(events), 'names', json(event_names))
FROM webhook_endpoints
WHERE account_id IN (SELECT value FROM json_each(?2)) AND is_enabled = 1
UNION ALL
SELECT 'dialog', id, json_object(
         'id', id, 'accountId', account_id, 'assistantId', assistant_id, 'channel', channel, 'title', title,
         'createdAt', created_at,
         'visitor', json_object(
           'firstName', first_name, 'lastName', last_name, 'telegramUsername', telegram_username,
           'language', language, 'customerInfo', json(customer_info)))
FROM dialogs
WHERE id IN (SELECT value FROM json_each(?1)) AND erased_at IS NULL
  AND account_id IN (SELECT account_id FROM webhook_endpoints
                     WHERE account_id IN (SELECT value FROM json_each(?2)) AND is_enabled = 1)
UNION ALL
SELECT 'card', d.id, json_object(
         'title', d.title, 'contactName', coalesce(nullif(trim(contact.name), ''),
           nullif(trim(coalesce(d.first_name, '') || ' ' || coalesce(d.last_name, '')), ''), d.title),
         'channel', d.channel, 'assistant', json_object('id', assistant.id, 'name', assistant.name))
FROM dialogs AS d JOIN assistants AS assistant ON assistant.id = d.assistant_id
LEFT JOIN contacts AS contact ON contact.id = d.contact_id
WHERE d.id IN (SELECT value FROM json_each(?1)) AND d.erased_at IS NULL`;

interface Row {
  kind: "chat" | "endpoint" | "dialog" | "card";
  id: number;
  data: string;
}

/** Reads where events go. An endpoint is found here as soon as its row is stored. */
export async function readRoutes({ db }: Pick<Deps, "db">, events: QueuedEvent[]): Promise<Routes> {
  const dialogIds = new Set(events.map(({ dialogId }) => dialogId));
  const accountIds = new Set(events.map(({ accountId }) => accountId));
  const lists = [JSON.stringify([...dialogIds]), JSON.stringify([...accountIds])];
  const { results } = await db.$client
    .prepare(query)
    .bind(...lists)
    .all<Row>();
  const routes: Routes = {
    chats: new Map(),
    webhooks: { endpoints: new Map(), dialogs: new Map() },
    cards: new Map(),
  };
  for (const { kind, id, data } of results) {
    const { endpoints, dialogs } = routes.webhooks;
    if (kind === "chat") routes.chats.set(id, JSON.parse(data) as Route);
    else if (kind === "card") routes.cards.set(id, JSON.parse(data) as InboxCard);
    else if (kind === "dialog") dialogs.set(id, JSON.parse(data) as WebhookDialog);
    else endpoints.set(id, [...(endpoints.get(id) ?? []), JSON.parse(data)]);
  }
  return routes;
}
