import { type InboxQuery, type InboxView, inboxViews } from "../../../../../protocol/inbox-view.ts";

/** What the address of the inbox says: the list, and the dialog that is open. */
export interface InboxAddress {
  query: InboxQuery;
  dialogId: number | null;
  /** What is searched for; null: nothing. */
  search: string | null;
  /** On a phone: whether the details cover the conversation. */
  showsDetails: boolean;
}

const channels = ["api", "website", "telegram", "sms", "whatsapp", "email"] as const;
const priorities = ["low", "medium", "high", "urgent"] as const;

/** Reads `/console/inbox/mine/7?label=3`. What is not understood is left out. */
export function readAddress(path: string, params: Record<string, string>): InboxAddress {
  const [view, dialog] = path.replace(/^\/console\/inbox\/?/, "").split("/");
  const known = inboxViews.find((each) => each === view) ?? "queue";
  const query: InboxQuery = {
    view: known satisfies InboxView,
    team_id: idOf(params["team"]),
    channel: channels.find((each) => each === params["channel"]),
    label_id: idOf(params["label"]),
    assistant_id: idOf(params["assistant"]),
    priority: priorities.find((each) => each === params["priority"]),
  };
  return {
    query,
    dialogId: idOf(dialog) ?? null,
    search: params["q"] ?? null,
    showsDetails: params["details"] === "1",
  };
}

/** The address that says it. */
export function writeAddress({ query, dialogId, search, showsDetails }: InboxAddress): string {
  const params = new URLSearchParams();
  const filters = {
    team: query.team_id,
    channel: query.channel,
    label: query.label_id,
    assistant: query.assistant_id,
    priority: query.priority,
    q: search,
    details: showsDetails ? 1 : null,
  };
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined && value !== null) params.set(name, String(value));
  }
  const path = `/console/inbox/${query.view}${dialogId === null ? "" : `/${dialogId}`}`;
  return params.size === 0 ? path : `${path}?${params}`;
}

function idOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}
