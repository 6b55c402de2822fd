import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const contactsWords: Words = {
  merged_name: "Name of the contact that was merged; null: it had none.",
  Contact: "One person over all channels.",
  "Contact.email": "E-mail address; null: unknown.",
  "ContactEdit.email": "E-mail address; null removes it.",
  "ContactEdit.phone": "Phone number with its country's code; null removes it.",
  "ContactEdit.variables":
    "Values to set by name (letters, digits, `_`, `.` and `-`, at most 64 characters); null removes one.",
  "ContactExport.dialogs": "The contact's dialogs with their messages.",
  "NewContact.phone": "Phone number with its country's code.",
  "NewMerge.contact_id": "Id of the contact that is merged into the one of the path.",
  "?blocked": "Whether only blocked contacts, or only the others.",
  "?merge_id": "Id of the merge.",
  blocked_at: "When the contact was blocked; null: it is not.",
  contact: "The contact.",
  contexts: "What each assistant knows of the contact.",
  first_seen_at: "When it came up first.",
  identities: "How channels know the person.",
  is_blocked: "Whether the contact is blocked.",
  kept_id: "Id of the contact that was kept.",
  last_seen_at: "When it came up last.",
  merge_id: "Id of the merge, with which it can be undone.",
  merged_at: "When the contacts were merged.",
  merged_id: "Id of the contact that was merged into the other.",
  restored: "The contact that is separate again.",
  undo_until: "Until when it can be undone.",
  undone_at: "When it was undone; null: it was not.",
  weight: "How much the contact asks about it: each answer adds 1.",
};
