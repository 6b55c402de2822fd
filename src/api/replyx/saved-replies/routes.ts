import { createSavedReply } from "../../../domain/conversations/saved-reply/create-saved-reply.ts";
import { deleteSavedReply } from "../../../domain/conversations/saved-reply/delete-saved-reply.ts";
import { readSavedReplies, readSavedReply } from "../../../domain/conversations/saved-reply/read-saved-replies.ts";
import { updateSavedReply } from "../../../domain/conversations/saved-reply/update-saved-reply.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { toSavedReply } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Saved replies";

/** Texts that an account's users insert into messages by a shortcut. */
export const savedReplyRoutes: Route[] = [
  route({
    id: "listSavedReplies",
    method: "get",
    paths: ["/api/saved-replies"],
    tag,
    summary: "List or search saved replies",
    description:
      "Those of the account and your own, by shortcut. `search` finds words of the shortcut, the title and the text, the last one " +
      "possibly begun, regardless of case and accents; shortcuts that begin with it come first.",
    credential: "user",
    query: wire.SavedReplyQuery,
    success: { status: 200, schema: wire.SavedReplyList, description: "A page of saved replies." },
    handle: async ({ ctx, caller, query }) => {
      const { search, visibility, limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const { replies, total } = await readSavedReplies(ctx, caller, { search, visibility, limit, offset });
      return { saved_replies: replies.map(toSavedReply), total, has_more: offset + replies.length < total };
    },
  }),
  route({
    id: "createSavedReply",
    method: "post",
    paths: ["/api/saved-replies"],
    tag,
    summary: "Create a saved reply",
    description:
      "The text may have the variables `{{contact.name}}`, `{{contact.first_name}}`, `{{operator.name}}`, `{{dialog.id}}` and " +
      "`{{variables.x}}`, which are filled before it is sent. A shortcut is used once in an account.",
    credential: "user",
    audited: true,
    body: wire.NewSavedReply,
    success: { status: 201, schema: wire.SavedReply, description: "The new saved reply." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toSavedReply(await createSavedReply(ctx, caller, body)),
  }),
  route({
    id: "readSavedReply",
    method: "get",
    paths: ["/api/saved-replies/{saved_reply_id}"],
    tag,
    summary: "Read a saved reply",
    credential: "user",
    params: wire.SavedReplyPath,
    success: { status: 200, schema: wire.SavedReply, description: "The saved reply." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => toSavedReply(await readSavedReply(ctx, caller, params.saved_reply_id)),
  }),
  route({
    id: "updateSavedReply",
    method: "patch",
    paths: ["/api/saved-replies/{saved_reply_id}"],
    tag,
    summary: "Change a saved reply",
    description: "Omitted fields are not changed. Only its author may change `visibility` to `own`.",
    credential: "user",
    audited: true,
    params: wire.SavedReplyPath,
    body: wire.SavedReplyChanges,
    success: { status: 200, schema: wire.SavedReply, description: "The updated saved reply." },
    refusals: ["not_found", "conflict", "forbidden"],
    handle: async ({ ctx, caller, params, body }) =>
      toSavedReply(await updateSavedReply(ctx, caller, params.saved_reply_id, body)),
  }),
  route({
    id: "deleteSavedReply",
    method: "delete",
    paths: ["/api/saved-replies/{saved_reply_id}"],
    tag,
    summary: "Delete a saved reply and its files",
    credential: "user",
    audited: true,
    params: wire.SavedReplyPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteSavedReply(ctx, caller, params.saved_reply_id);
      return { message: "Saved reply deleted." };
    },
  }),
];
