import * as z from "zod";
import { eraseContact } from "../../../domain/administration/erasure/erase-contact.ts";
import { exportContact } from "../../../domain/conversations/contact/export-contact.ts";
import { listMerges } from "../../../domain/conversations/contact/list-merges.ts";
import { mergeContacts } from "../../../domain/conversations/contact/merge-contacts.ts";
import { readContact } from "../../../domain/conversations/contact/read-contacts.ts";
import { undoMerge } from "../../../domain/conversations/contact/undo-merge.ts";
import { exportContext } from "../../../domain/conversations/context/export-context.ts";
import { type Route, route } from "../../kit/route.ts";
import { streamOf } from "../../kit/stream-of.ts";
import { Done } from "../account/wire.ts";
import { toContact, toMerge, writeExport } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Contacts";

/** Contacts as records: merge, export, erase. */
export const contactRecordRoutes: Route[] = [
  route({
    id: "mergeContacts",
    method: "post",
    paths: ["/api/contacts/{contact_id}/merges"],
    tag,
    summary: "Merge another contact into this one",
    description:
      "The other contact's identities and dialogs move to this one and fill the fields that it does not have. It can be undone for " +
      "30 days. If one of them is blocked, the merged contact is.",
    credential: "user",
    audited: true,
    params: wire.ContactPath,
    body: wire.NewMerge,
    success: { status: 201, schema: wire.Merged, description: "The kept contact, and the id of the merge." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { contact, mergeId } = await mergeContacts(ctx, caller, params.contact_id, body.contact_id);
      return { merge_id: mergeId, contact: toContact(contact) };
    },
  }),
  route({
    id: "listMerges",
    method: "get",
    paths: ["/api/contacts/{contact_id}/merges"],
    tag,
    summary: "List the merges into a contact",
    credential: "user",
    params: wire.ContactPath,
    success: { status: 200, schema: z.array(wire.Merge), description: "Newest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      (await listMerges(ctx, caller.accountId, params.contact_id)).map(toMerge),
  }),
  route({
    id: "undoMerge",
    method: "post",
    paths: ["/api/contacts/{contact_id}/merges/{merge_id}/undo"],
    tag,
    summary: "Undo a merge",
    description:
      "Both contacts are as before, with the dialogs that each has started since. What somebody has changed since stays.",
    credential: "user",
    audited: true,
    params: wire.MergePath,
    success: { status: 200, schema: wire.Unmerged, description: "The kept contact and the restored one." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      const [kept, restored] = await undoMerge(ctx, caller.accountId, params.contact_id, params.merge_id);
      return { contact: toContact(kept), restored: toContact(restored) };
    },
  }),
  route({
    id: "exportContact",
    method: "get",
    paths: ["/api/contacts/{contact_id}/export"],
    tag,
    summary: "Export everything about a person",
    description:
      "The contact, what assistants know of it, its dialogs and all their messages. Internal notes are not in it.",
    credential: "owner",
    params: wire.ContactPath,
    success: { status: 200, schema: wire.ContactExport, description: "The contact with all dialogs." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const contact = await readContact(ctx, caller.accountId, params.contact_id);
      const contexts = await exportContext(ctx, contact.id);
      const pieces = writeExport(contact, contexts, exportContact(ctx, caller, contact.id), ctx.clock());
      const headers = {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="contact-${contact.id}.json"`,
      };
      return new Response(streamOf(pieces), { headers });
    },
  }),
  route({
    id: "eraseContact",
    method: "delete",
    paths: ["/api/contacts/{contact_id}"],
    tag,
    summary: "Erase a person for good",
    description: "Deletes the contact, and all its dialogs with their messages, notes and files. It cannot be undone.",
    credential: "owner",
    params: wire.ContactPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await eraseContact(ctx, caller.accountId, params.contact_id);
      return { message: "Contact erased." };
    },
  }),
];
