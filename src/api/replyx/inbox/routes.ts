import { countInbox } from "../../../domain/conversations/inbox/count-inbox.ts";
import { markRead } from "../../../domain/conversations/inbox/mark-read.ts";
import { readInbox } from "../../../domain/conversations/inbox/read-inbox.ts";
import { readInboxChanges } from "../../../domain/conversations/inbox/read-inbox-changes.ts";
import { searchInbox } from "../../../domain/conversations/inbox/search-inbox.ts";
import { type Route, route } from "../../kit/route.ts";
import { DialogPath } from "../dialogs/wire.ts";
import * as convert from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Inbox";

/** The lists of an operator's inbox, their counts, and what the operator has read. */
export const inboxRoutes: Route[] = [
  route({
    id: "listInbox",
    method: "get",
    paths: ["/api/inbox/dialogs"],
    tag,
    summary: "List the dialogs of a view of your inbox",
    description:
      "The queue begins with the longest wait, the other views with the newest activity; `team` without `team_id` is for all " +
      "your teams. With `changed_since`, what has changed in any view after that `revision`, the oldest change first.",
    credential: "user",
    query: wire.InboxListQuery,
    success: { status: 200, schema: wire.InboxPage, description: "A page of dialogs." },
    handle: async ({ ctx, caller, query }) => {
      const { changed_since: since, limit, cursor } = query;
      if (since !== undefined) return convert.toInboxChanges(await readInboxChanges(ctx, caller, { since, limit }));
      const after = convert.fromCursor(cursor);
      return convert.toInboxPage(await readInbox(ctx, caller, { ...convert.toFilter(query), after, limit }));
    },
  }),
  route({
    id: "countInbox",
    method: "get",
    paths: ["/api/inbox/counts"],
    tag,
    summary: "Count the dialogs of each view of your inbox, and the unread ones",
    credential: "user",
    success: { status: 200, schema: wire.InboxCounts, description: "The counts." },
    handle: async ({ ctx, caller }) => convert.toInboxCounts(await countInbox(ctx, caller)),
  }),
  route({
    id: "searchInbox",
    method: "get",
    paths: ["/api/inbox/search"],
    tag,
    summary: "Search the dialogs of your account",
    description:
      "All words of `q` must be in one message, in the contact (name, e-mail address, phone number in any spelling) or in the " +
      "title; the last word may be begun, with two letters at least. An id of a dialog, contact or message is found too. All dialogs, newest activity first.",
    credential: "user",
    query: wire.InboxSearchQuery,
    success: { status: 200, schema: wire.InboxHits, description: "A page of dialogs, each once." },
    handle: async ({ ctx, caller, query }) => {
      const after = convert.fromCursor(query.cursor);
      return convert.toInboxHits(await searchInbox(ctx, caller, { query: query.q, after, limit: query.limit }));
    },
  }),
  route({
    id: "markDialogRead",
    method: "put",
    paths: ["/api/dialogs/{dialog_id}/read"],
    tag,
    summary: "Say how far you have read a dialog",
    description: "It never goes back. Your other sockets of the inbox get `dialog_read`.",
    credential: "user",
    params: DialogPath,
    body: wire.NewReadState,
    success: { status: 200, schema: wire.ReadState, description: "What you have read, and what is left." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const dialogId = params.dialog_id;
      return convert.toReadState(await markRead(ctx, caller, dialogId, convert.readSeqOf(body, dialogId)));
    },
  }),
];
