import { createContact } from "../../../domain/conversations/contact/create-contact.ts";
import { readContact, readContacts } from "../../../domain/conversations/contact/read-contacts.ts";
import { setBlocked } from "../../../domain/conversations/contact/set-blocked.ts";
import { updateContact } from "../../../domain/conversations/contact/update-contact.ts";
import { readDialogs } from "../../../domain/conversations/dialog/read-dialogs.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTeamDialog } from "../dialogs/convert.ts";
import { toContact } from "./convert.ts";
import * as wire from "./wire.ts";

const tag = "Contacts";

const blocks = [
  ["blockContact", "block", true, "Block a contact"],
  ["unblockContact", "unblock", false, "Lift the block of a contact"],
] as const;

/** The people who write to an account, over all channels. */
export const contactRoutes: Route[] = [
  route({
    id: "listContacts",
    method: "get",
    paths: ["/api/contacts"],
    tag,
    summary: "List or search your contacts",
    description: "Newest first.",
    credential: "user",
    query: wire.ContactQuery,
    success: { status: 200, schema: wire.ContactList, description: "A page of contacts." },
    handle: async ({ ctx, caller, query }) => {
      const { search, blocked: isBlocked, limit, page } = query;
      const offset = query.offset ?? ((page ?? 1) - 1) * limit;
      const { accountId } = caller;
      const { contacts, total } = await readContacts(ctx, { accountId, search, isBlocked, limit, offset });
      return { contacts: contacts.map(toContact), total, has_more: offset + contacts.length < total };
    },
  }),
  route({
    id: "createContact",
    method: "post",
    paths: ["/api/contacts"],
    tag,
    summary: "Create a contact",
    description: "Contacts are also created by their first message. The address and the number become identities.",
    credential: "user",
    body: wire.NewContact,
    success: { status: 201, schema: wire.Contact, description: "The new contact." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toContact(await createContact(ctx, caller.accountId, body)),
  }),
  route({
    id: "readContact",
    method: "get",
    paths: ["/api/contacts/{contact_id}"],
    tag,
    summary: "Read a contact",
    credential: "user",
    params: wire.ContactPath,
    success: { status: 200, schema: wire.Contact, description: "The contact." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => toContact(await readContact(ctx, caller.accountId, params.contact_id)),
  }),
  route({
    id: "updateContact",
    method: "patch",
    paths: ["/api/contacts/{contact_id}"],
    tag,
    summary: "Change a contact",
    description: "A 409 names the contact that already has the address or number: merge the two.",
    credential: "user",
    params: wire.ContactPath,
    body: wire.ContactEdit,
    success: { status: 200, schema: wire.Contact, description: "The updated contact." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toContact(await updateContact(ctx, caller.accountId, params.contact_id, body)),
  }),
  ...blocks.map(([id, word, isBlocked, summary]) =>
    route({
      id,
      method: "post",
      paths: [`/api/contacts/{contact_id}/${word}`],
      tag,
      summary,
      description:
        "A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403 " +
        "`CONTACT_BLOCKED`; what it sends on Telegram is dropped.",
      credential: "user",
      audited: true,
      params: wire.ContactPath,
      success: { status: 200, schema: wire.Contact, description: "The updated contact." },
      refusals: ["not_found"],
      handle: async ({ ctx, caller, params }) =>
        toContact(await setBlocked(ctx, caller.accountId, params.contact_id, isBlocked)),
    }),
  ),
  route({
    id: "listContactDialogs",
    method: "get",
    paths: ["/api/contacts/{contact_id}/dialogs"],
    tag,
    summary: "List the dialogs of a contact",
    description: "Newest first, over all channels.",
    credential: "user",
    params: wire.ContactPath,
    query: wire.PageQuery,
    success: { status: 200, schema: wire.ContactDialogs, description: "A page of dialogs." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const { accountId } = caller;
      const { id: contactId } = await readContact(ctx, accountId, params.contact_id);
      const offset = query.offset ?? ((query.page ?? 1) - 1) * query.limit;
      const { dialogs, total } = await readDialogs(ctx, { accountId, contactId, limit: query.limit, offset });
      return { dialogs: dialogs.map(toTeamDialog), total, has_more: offset + dialogs.length < total };
    },
  }),
];
