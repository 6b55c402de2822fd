import type { AddedData, EventData } from "./event-schemas.ts";
import type { WebhookEventType } from "./types.ts";

/** A dialog as every event describes it. */
export interface WebhookDialog {
  id: number;
  accountId: number;
  assistantId: number;
  channel: string;
  title: string;
  /** `customerInfo` is what the page gave about the visitor. */
  visitor: {
    firstName: string | null;
    lastName: string | null;
    telegramUsername: string | null;
    language: string | null;
    customerInfo: Record<string, unknown> | null;
  };
  createdAt: number;
}

/** An event before it is addressed to endpoints. */
export interface WebhookEvent {
  /** The same for the same event, however often it arrives; without dots, which separate the parts that are signed. */
  id: string;
  type: WebhookEventType | "test";
  /** Which of several things a type tells (`WebhookChoice`); null: it has no variants. */
  variant: string | null;
  place: { dialogId: number; seq: number };
  /** The request body: `{ type, timestamp, data }`. */
  payload: string;
}

/** An event of a dialog, at a position in its log. `data` is what the event adds to the account and the dialog. */
export function eventOf<T extends WebhookEventType>(
  place: string,
  type: T,
  dialog: WebhookDialog,
  { seq, createdAt }: { seq: number; createdAt: number },
  data: AddedData<T>,
  variant: string | null = null,
): WebhookEvent {
  const timestamp = new Date(createdAt).toISOString();
  const payload = { type, timestamp, data: { account_id: dialog.accountId, dialog: dialogOf(dialog), ...data } };
  return {
    id: `evt_${dialog.id}_${place}`,
    type,
    variant,
    place: { dialogId: dialog.id, seq },
    payload: JSON.stringify(payload),
  };
}

type EventDialog = EventData<"dialog.created">["dialog"];

function dialogOf({ id, assistantId, channel, title, visitor, createdAt }: WebhookDialog): EventDialog {
  return {
    ...{ id, assistant_id: assistantId, channel, title },
    visitor: {
      first_name: visitor.firstName,
      last_name: visitor.lastName,
      telegram_username: visitor.telegramUsername,
      language: visitor.language,
      info: visitor.customerInfo ?? {},
    },
    created_at: new Date(createdAt).toISOString(),
  };
}
