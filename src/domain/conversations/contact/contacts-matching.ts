import { type SQL, sql } from "drizzle-orm";
import { matchWords } from "../../language/text/match-words.ts";
import { canonicalSpelling } from "../../platform/phones/spellings-of.ts";

/** Digits of a number that are compared at its end, at least: fewer are in too many numbers. */
const endLength = 7;

/**
 * The query for the ids of an account's contacts that a search is for: words of the name, the address or the number, the last one
 * possibly begun; an identity's whole value; or a phone number in any spelling, also a national one. With contacts that
 * were merged into others.
 */
export function contactsMatching(accountId: number, search: string): SQL {
  const trimmed = search.trim();
  const digits = digitsOf(trimmed);
  const match = matchWords(accountId, digits ?? trimmed);
  const parts = [
    sql`SELECT contact_id FROM contact_identities WHERE account_id = ${accountId}
      AND kind IN ('guest', 'telegram', 'phone', 'whatsapp', 'email', 'api') AND value = ${trimmed}`,
  ];
  if (match !== null) parts.push(sql`SELECT rowid FROM contact_search WHERE contact_search MATCH ${match}`);
  if (digits !== null) parts.push(...ofNumber(accountId, digits));
  return sql`(${sql.join(parts, sql` UNION `)})`;
}

/** The digits of a search that is a number, however it is written; null for others. */
function digitsOf(search: string): string | null {
  if (!/^\+?[\d\s().\-/]{4,}$/.test(search)) return null;
  // "+44 (0)20": the zero is only dialled within the country.
  return search.replace(/^(\+.*?)\(0\)/, "$1").replace(/\D+/g, "");
}

/** The contacts whose number ends with these digits. Zeros at the beginning are of the dialling, and no country's. */
function ofNumber(accountId: number, digits: string): SQL[] {
  const known = canonicalSpelling(`+${digits.replace(/^0+/, "")}`).slice(1);
  if (known.length < endLength) return [];
  const end = known.slice(-endLength);
  return [
    sql`SELECT id FROM contacts WHERE account_id = ${accountId} AND phone IS NOT NULL AND substr(phone, -7) = ${end}
      AND substr(phone, -${sql.raw(String(known.length))}) = ${known}`,
    sql`SELECT contact_id FROM contact_identities WHERE account_id = ${accountId} AND kind IN ('phone', 'whatsapp')
      AND substr(canonical, -7) = ${end} AND substr(canonical, -${sql.raw(String(known.length))}) = ${known}`,
  ];
}
