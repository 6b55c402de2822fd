import type { z } from "zod";
import type { VariableChanges } from "../../../domain/conversations/dialog/set-variables.ts";
import type { NewVariables } from "./start-wire.ts";

/** What is known of a person under names of its own; as texts, and null removes it. A contact without a name has an empty one. */
const personFields = ["name", "phone", "email"] as const;

/** The changes of variables of a conversation and its contact. */
export function toVariableChanges(variables: z.output<typeof NewVariables>["variables"]): VariableChanges {
  const ofType = (type: "conversation" | "contact") =>
    new Map(variables.filter((one) => one.type === type).map(({ name, value }) => [name, value]));
  const contact = ofType("contact");
  const person = personFields.filter((field) => contact.has(field)).map((field) => [field, textOf(contact.get(field))]);
  for (const field of personFields) contact.delete(field);
  return {
    dialog: Object.fromEntries(ofType("conversation")),
    contact: {
      ...Object.fromEntries(person.map(([field, text]) => [field, field === "name" ? (text ?? "") : text])),
      ...(contact.size === 0 ? {} : { variables: Object.fromEntries(contact) }),
    },
  };
}

function textOf(value: string | number | boolean | null | undefined): string | null {
  return value == null || value === "" ? null : String(value);
}
