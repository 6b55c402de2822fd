import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const contextWords: Words = {
  "Context.createdAt": "When the first variable was set; null without any.",
  "Context.updatedAt": "When a variable was changed last; null without any.",
  "ContextChanges.variables":
    "A JSON merge patch: null removes a variable. At most 100 are kept, 16,000 characters as JSON together.",
  "Entity.messageId": "Id of the last message that named it; null: your application did.",
  "Entity.type":
    "`order_number`, `date`, `money`, `name`, `address`, `phone`, `email` or `url`, or a type of your own.",
  "NewEntity.type": "`order_number`, `date`, `money` and others, or a type of your own in lower_snake_case.",
  "NewTopic.weight": "The new weight; without it, it grows by 1.",
  "Reference.end": "End in the text, in UTF-16 code units, exclusive.",
  "Reference.source": "Where the antecedent was said; null when nothing was found.",
  "Reference.start": "Start in the text, in UTF-16 code units.",
  "?entityId": "Id of the entity.",
  "?topicId": "Id of the topic.",
  antecedent: "What it stands for; null when nothing was found.",
  entities: "What the user has named last.",
  entityId: "Id of the entity; null: it is none.",
  firstSeenAt: "When it came up first.",
  history: "Earlier turns, oldest first, in place of a conversation.",
  index: "Place in `history`, from 0; null: it was not said there.",
  isResolved: "Whether the antecedent was put into the text; false: it is a guess.",
  kind: "What kind of words it is.",
  label: "What it is about, in words.",
  normalisedValue: "The same for all spellings: E.164 for a phone, `2026-11-27` for a date, `12.50 EUR` for money.",
  references: "Words that mean something said before.",
  resolvedText: "The text with what its references stand for.",
  source: "Whether a message or your application named it.",
  topics: "What the user asks about most.",
  value: "The value as it was written.",
  variables: "Your own values of the user, by name.",
  weight: "How much the user asks about it: each answer adds 1.",
};
