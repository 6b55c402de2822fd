/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  BlockContactRequest,
  Contact,
  ContactDialogs,
  ContactExport,
  ContactList,
  CreateContactRequest,
  Done,
  EraseContactRequest,
  ExportContactRequest,
  ListContactDialogsRequest,
  ListContactsRequest,
  ListMergesRequest,
  ListMergesResponse,
  MergeContactsRequest,
  Merged,
  ReadContactRequest,
  UnblockContactRequest,
  UndoMergeRequest,
  Unmerged,
  UpdateContactRequest,
} from "./types.ts";

const listContactsOperation: Operation = { method: "GET", path: "/api/contacts", kinds: ["bearer"] };

/**
 * List or search your contacts.
 *
 * Newest first. Called by any user of the account.
 *
 * `GET /api/contacts`
 */
export function listContacts(
  client: Client<"bearer">,
  input: ListContactsRequest = {},
  options?: CallOptions,
): Promise<ContactList> {
  return call(client, listContactsOperation, input, options);
}

/**
 * All pages: List or search your contacts.
 *
 * Newest first. Called by any user of the account.
 *
 * `GET /api/contacts`
 */
export function allContacts(
  client: Client<"bearer">,
  input: ListContactsRequest = {},
  options?: CallOptions,
): AsyncGenerator<ContactList["contacts"][number], void, undefined> {
  return eachItem<ContactList["contacts"][number]>(
    (each: typeof input, settings?: CallOptions) => listContacts(client, each, settings),
    input,
    { by: "offset", items: "contacts" },
    options,
  );
}

const createContactOperation: Operation = { method: "POST", path: "/api/contacts", kinds: ["bearer"] };

/**
 * Create a contact.
 *
 * Contacts are also created by their first message. The address and the number become identities. Called by any user
 * of the account.
 *
 * `POST /api/contacts`
 */
export function createContact(
  client: Client<"bearer">,
  input: CreateContactRequest,
  options?: CallOptions,
): Promise<Contact> {
  return call(client, createContactOperation, input, options);
}

const readContactOperation: Operation = { method: "GET", path: "/api/contacts/{contact_id}", kinds: ["bearer"] };

/**
 * Read a contact.
 *
 * Called by any user of the account.
 *
 * `GET /api/contacts/{contact_id}`
 */
export function readContact(
  client: Client<"bearer">,
  input: ReadContactRequest,
  options?: CallOptions,
): Promise<Contact> {
  return call(client, readContactOperation, input, options);
}

const updateContactOperation: Operation = { method: "PATCH", path: "/api/contacts/{contact_id}", kinds: ["bearer"] };

/**
 * Change a contact.
 *
 * A 409 names the contact that already has the address or number: merge the two. Called by any user of the account.
 *
 * `PATCH /api/contacts/{contact_id}`
 */
export function updateContact(
  client: Client<"bearer">,
  input: UpdateContactRequest,
  options?: CallOptions,
): Promise<Contact> {
  return call(client, updateContactOperation, input, options);
}

const eraseContactOperation: Operation = { method: "DELETE", path: "/api/contacts/{contact_id}", kinds: ["bearer"] };

/**
 * Erase a person for good.
 *
 * Deletes the contact, and all its dialogs with their messages, notes and files. It cannot be undone. Called by an
 * owner of the account.
 *
 * `DELETE /api/contacts/{contact_id}`
 */
export function eraseContact(
  client: Client<"bearer">,
  input: EraseContactRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, eraseContactOperation, input, options);
}

const blockContactOperation: Operation = {
  method: "POST",
  path: "/api/contacts/{contact_id}/block",
  kinds: ["bearer"],
};

/**
 * Block a contact.
 *
 * A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403 `CONTACT_BLOCKED`;
 * what it sends on Telegram is dropped. Called by any user of the account.
 *
 * `POST /api/contacts/{contact_id}/block`
 */
export function blockContact(
  client: Client<"bearer">,
  input: BlockContactRequest,
  options?: CallOptions,
): Promise<Contact> {
  return call(client, blockContactOperation, input, options);
}

const unblockContactOperation: Operation = {
  method: "POST",
  path: "/api/contacts/{contact_id}/unblock",
  kinds: ["bearer"],
};

/**
 * Lift the block of a contact.
 *
 * A blocked contact starts no dialogs, and its dialogs take no messages. On the website it gets 403 `CONTACT_BLOCKED`;
 * what it sends on Telegram is dropped. Called by any user of the account.
 *
 * `POST /api/contacts/{contact_id}/unblock`
 */
export function unblockContact(
  client: Client<"bearer">,
  input: UnblockContactRequest,
  options?: CallOptions,
): Promise<Contact> {
  return call(client, unblockContactOperation, input, options);
}

const listContactDialogsOperation: Operation = {
  method: "GET",
  path: "/api/contacts/{contact_id}/dialogs",
  kinds: ["bearer"],
};

/**
 * List the dialogs of a contact.
 *
 * Newest first, over all channels. Called by any user of the account.
 *
 * `GET /api/contacts/{contact_id}/dialogs`
 */
export function listContactDialogs(
  client: Client<"bearer">,
  input: ListContactDialogsRequest,
  options?: CallOptions,
): Promise<ContactDialogs> {
  return call(client, listContactDialogsOperation, input, options);
}

/**
 * All pages: List the dialogs of a contact.
 *
 * Newest first, over all channels. Called by any user of the account.
 *
 * `GET /api/contacts/{contact_id}/dialogs`
 */
export function allContactDialogs(
  client: Client<"bearer">,
  input: ListContactDialogsRequest,
  options?: CallOptions,
): AsyncGenerator<ContactDialogs["dialogs"][number], void, undefined> {
  return eachItem<ContactDialogs["dialogs"][number]>(
    (each: typeof input, settings?: CallOptions) => listContactDialogs(client, each, settings),
    input,
    { by: "offset", items: "dialogs" },
    options,
  );
}

const mergeContactsOperation: Operation = {
  method: "POST",
  path: "/api/contacts/{contact_id}/merges",
  kinds: ["bearer"],
};

/**
 * Merge another contact into this one.
 *
 * The other contact's identities and dialogs move to this one and fill the fields that it does not have. It can be
 * undone for 30 days. If one of them is blocked, the merged contact is. Called by any user of the account.
 *
 * `POST /api/contacts/{contact_id}/merges`
 */
export function mergeContacts(
  client: Client<"bearer">,
  input: MergeContactsRequest,
  options?: CallOptions,
): Promise<Merged> {
  return call(client, mergeContactsOperation, input, options);
}

const listMergesOperation: Operation = { method: "GET", path: "/api/contacts/{contact_id}/merges", kinds: ["bearer"] };

/**
 * List the merges into a contact.
 *
 * Called by any user of the account.
 *
 * `GET /api/contacts/{contact_id}/merges`
 */
export function listMerges(
  client: Client<"bearer">,
  input: ListMergesRequest,
  options?: CallOptions,
): Promise<ListMergesResponse> {
  return call(client, listMergesOperation, input, options);
}

const undoMergeOperation: Operation = {
  method: "POST",
  path: "/api/contacts/{contact_id}/merges/{merge_id}/undo",
  kinds: ["bearer"],
};

/**
 * Undo a merge.
 *
 * Both contacts are as before, with the dialogs that each has started since. What somebody has changed since stays.
 * Called by any user of the account.
 *
 * `POST /api/contacts/{contact_id}/merges/{merge_id}/undo`
 */
export function undoMerge(client: Client<"bearer">, input: UndoMergeRequest, options?: CallOptions): Promise<Unmerged> {
  return call(client, undoMergeOperation, input, options);
}

const exportContactOperation: Operation = {
  method: "GET",
  path: "/api/contacts/{contact_id}/export",
  kinds: ["bearer"],
};

/**
 * Export everything about a person.
 *
 * The contact, what assistants know of it, its dialogs and all their messages. Internal notes are not in it. Called by
 * an owner of the account.
 *
 * `GET /api/contacts/{contact_id}/export`
 */
export function exportContact(
  client: Client<"bearer">,
  input: ExportContactRequest,
  options?: CallOptions,
): Promise<ContactExport> {
  return call(client, exportContactOperation, input, options);
}
