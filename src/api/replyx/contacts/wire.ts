import * as z from "zod";
import { Flag, Id, IdInBody, wholeNumber } from "../../kit/fields.ts";
import { Variables } from "../dialogs/triage-wire.ts";
import { Dialog, Message, TeamDialog } from "../dialogs/wire.ts";

const kind = z.enum(["guest", "telegram", "phone", "whatsapp", "email", "api"]);
const Variable = z.union([z.string(), z.number(), z.boolean()]);

/** One person over all channels. `identities` are the channels' own ids; `phone` is E.164. */
export const Contact = z
  .object({
    id: z.int(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    variables: z.record(z.string(), Variable),
    is_blocked: z.boolean(),
    blocked_at: z.iso.datetime().nullable(),
    identities: z.array(z.object({ id: z.int(), kind, value: z.string(), created_at: z.iso.datetime() })),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "Contact" });

export const ContactList = z
  .object({ contacts: z.array(Contact), total: z.int(), has_more: z.boolean() })
  .meta({ id: "ContactList" });

const page = {
  page: Id.optional(),
  limit: wholeNumber(1, 200).default(50),
  offset: wholeNumber(0).optional(),
};

export const ContactQuery = z.object({
  /** Words of the name, the address or the number, the last one possibly begun; or an identity's whole value. */
  search: z.string().min(1).max(200).optional(),
  blocked: Flag.optional(),
  ...page,
});

export const PageQuery = z.object(page);

const name = z.string().trim().max(200);
const email = z.email().max(254);
const phone = z.string().regex(/^[+\d\s().-]{3,40}$/, "must be a phone number with its country's code");

/** A phone number needs its country's code. */
export const NewContact = z
  .object({
    name: name.optional(),
    email: email.optional(),
    phone: phone.optional(),
    variables: z.record(Variables.keyType, z.union([z.string().min(1).max(1_000), z.number(), z.boolean()])).optional(),
  })
  .meta({ id: "NewContact" });

/** Omitted fields are not changed. null removes an address, a number or a variable. */
export const ContactEdit = z
  .object({
    name: name.optional(),
    email: email.nullable().optional(),
    phone: phone.nullable().optional(),
    variables: Variables.optional(),
  })
  .meta({ id: "ContactEdit" });

export const ContactPath = z.object({ contact_id: Id });

export const ContactDialogs = z
  .object({ dialogs: z.array(TeamDialog), total: z.int(), has_more: z.boolean() })
  .meta({ id: "ContactDialogs" });

/** `contact_id`: the contact that is merged into the one of the path. */
export const NewMerge = z.object({ contact_id: IdInBody }).meta({ id: "NewMerge" });

export const Merge = z
  .object({
    id: z.int(),
    kept_id: z.int(),
    merged_id: z.int(),
    merged_name: z.string(),
    merged_at: z.iso.datetime(),
    undone_at: z.iso.datetime().nullable(),
    /** Until when it can be undone. */
    undo_until: z.iso.datetime(),
  })
  .meta({ id: "Merge" });

export const Merged = z.object({ merge_id: z.int(), contact: Contact }).meta({ id: "Merged" });

export const MergePath = z.object({ contact_id: Id, merge_id: Id });

export const Unmerged = z.object({ contact: Contact, restored: Contact }).meta({ id: "Unmerged" });

const seen = { first_seen_at: z.iso.datetime(), last_seen_at: z.iso.datetime() };

/** What one assistant knows of a contact. */
export const ContactContext = z
  .object({
    assistant_id: z.int(),
    variables: z.record(z.string(), z.unknown()),
    topics: z.array(z.object({ label: z.string(), weight: z.number(), ...seen })),
    entities: z.array(z.object({ type: z.string(), value: z.string(), confidence: z.number().min(0).max(1), ...seen })),
  })
  .meta({ id: "ContactContext" });

export const ContactExport = z
  .object({
    exported_at: z.iso.datetime(),
    contact: Contact,
    contexts: z.array(ContactContext),
    dialogs: z.array(
      z.object({
        dialog: Dialog,
        variables: z.record(z.string(), Variable),
        messages: z.array(Message),
      }),
    ),
  })
  .meta({ id: "ContactExport" });
