import type { PhoneNumbers } from "../../domain/platform/phones/ports.ts";
import { usualSpelling } from "../../domain/platform/phones/spellings-of.ts";

/**
 * `PhoneNumbers` over libphonenumber-js with its small metadata, which is loaded on first use. Only lengths are checked: the large metadata
 * calls numbers invalid that are in use, such as Brazil's mobiles of eight digits. The named `parsePhoneNumberFromString` never throws, as
 * `parsePhoneNumber` does.
 */
export const libPhoneNumbers: PhoneNumbers = {
  async parse(text) {
    const trimmed = text.trim();
    if (!/^\+?[\d\s().\-/]{5,30}$/.test(trimmed)) return null;
    const digits = trimmed.replaceAll(/\D/g, "").replace(/^00/, "");
    const { parsePhoneNumberFromString } = await import("libphonenumber-js/min");
    const number = parsePhoneNumberFromString(usualSpelling(`+${digits}`));
    return number?.isPossible() === true ? number.number : null;
  },
};
