import { exportDialog } from "../../../domain/conversations/dialog/export-dialog.ts";
import { readCurrentDialog } from "../../../domain/conversations/dialog/read-current-dialog.ts";
import { searchMessages } from "../../../domain/conversations/dialog/search-messages.ts";
import { setStatus } from "../../../domain/conversations/dialog/set-status.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { toDialog, toMessage, toMessages, toTeamDialog } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Dialogs";

const statuses = [
  ["archiveDialog", "archive", "archived", "Archive a dialog: it can be read, but takes no messages"],
  ["reopenDialog", "reopen", "active", "Reopen an archived dialog"],
] as const;

/** Dialogs as records: search, archive, export. */
export const dialogRecordRoutes: Route[] = [
  route({
    id: "searchMessages",
    method: "get",
    paths: ["/api/dialogs/search"],
    tag,
    summary: "Search the messages of your dialogs",
    description: "All words of `q` must match; the last one may be a prefix. Newest first; may lag by seconds.",
    credential: "user",
    query: wire.SearchQuery,
    success: { status: 200, schema: wire.FoundMessages, description: "The matching messages, each with its dialog." },
    handle: async ({ ctx, caller, query }) => {
      const found = await searchMessages(ctx, { accountId: caller.accountId, query: query.q, limit: query.limit });
      return { messages: found.map((message) => ({ ...toMessage(message), dialog_id: message.dialogId })) };
    },
  }),
  ...statuses.map(([id, word, status, summary]) =>
    route({
      id,
      method: "post",
      paths: [`/api/dialogs/{dialog_id}/${word}`],
      tag,
      summary,
      credential: "user",
      params: wire.DialogPath,
      success: { status: 200, schema: wire.TeamDialog, description: "The updated dialog." },
      refusals: ["not_found"],
      handle: async ({ ctx, caller, params }) => {
        await setStatus(ctx, caller, params.dialog_id, status);
        return toTeamDialog(await readCurrentDialog(ctx, caller.accountId, params.dialog_id));
      },
    }),
  ),
  route({
    id: "exportDialog",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/export"],
    tag,
    summary: "Export a dialog",
    credential: "user",
    params: wire.DialogPath,
    tells: ["Content-Disposition"],
    success: { status: 200, schema: wire.DialogExport, description: "The dialog with all messages." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, headers }) => {
      const { dialog, ...said } = await exportDialog(ctx, caller, params.dialog_id);
      headers.set("content-disposition", `attachment; filename="dialog-${params.dialog_id}.json"`);
      return { exported_at: toTime(ctx.clock()), dialog: toDialog(dialog), messages: toMessages(said) };
    },
  }),
];
