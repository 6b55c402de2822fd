import { findLinks, findPhones } from "../../answering/context/entities/find-reachability.ts";
import { tokensOf } from "../../answering/context/entities/tokens-of.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import type { PhoneNumbers } from "../../platform/phones/ports.ts";

/** Longer messages are no contact. */
const maxRead = 1_000;
/** Digits of a number without its country, and words that may stand beside a contact in a message that is only that. */
const nationalNumber = /^[\d\s().-]{7,24}$/;
const maxWordsBeside = 8;
/** No shorter number can be called, however its digits are grouped ("06 12 34 56 78"). */
const minDigits = 7;

export interface LeftContact {
  email?: string;
  phone?: string;
  /** What the message says, as it is written. */
  written: string;
  /** The message says nothing that wants an answer. */
  isAll: boolean;
}

/** The address and number that a visitor leaves in a message; `unclear` for a number without its country, null for neither. */
export async function findLeftContact(phones: PhoneNumbers, message: string): Promise<LeftContact | "unclear" | null> {
  const text = message.slice(0, maxRead);
  if (!text.includes("@") && (text.match(/\d/g) ?? []).length < minDigits) return null;
  const email = findLinks(tokensOf(text)).find(({ type }) => type === "email");
  const [phone] = await findPhones(phones, text, ["ru", "kk"].includes(languageOf(text).code));
  const found = [email, phone].filter((entity) => entity !== undefined);
  if (found.length === 0) return nationalNumber.test(text.trim()) ? "unclear" : null;
  const rest = found.reduce((left, { value }) => left.replace(value, " "), text);
  const isAll = !/[?？؟]/.test(rest) && (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length <= maxWordsBeside;
  return {
    ...(email && { email: email.normalised }),
    ...(phone && { phone: phone.normalised }),
    written: found.map(({ value }) => value).join(", "),
    isAll,
  };
}
