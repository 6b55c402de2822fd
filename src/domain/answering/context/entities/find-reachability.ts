import { isMailAddress } from "../../../../kit/mail-address.ts";
import type { PhoneNumbers } from "../../../platform/phones/ports.ts";
import type { FoundEntity, Token } from "./entity.ts";

const maxToken = 300;
const maxPhones = 5;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** E-mail addresses and URLs. A host alone ("example.com") is no URL: it may be the name of a company. */
export function findLinks(tokens: Token[]): FoundEntity[] {
  return tokens.flatMap((token) => {
    const { text, start, lower } = token;
    if (text.length > maxToken) return [];
    if (/^https?:\/\//.test(lower) || lower.startsWith("www.")) return urlOf(text, start);
    const at = text.indexOf("@");
    if (at < 1) return [];
    const from = /^mailto:/.test(lower) ? 7 : 0;
    const value = text.slice(from);
    const isAddress = isMailAddress(value) && domain.test(value.slice(value.indexOf("@") + 1));
    const normalised = value.toLowerCase();
    return isAddress
      ? [{ type: "email" as const, value, normalised, start: start + from, end: token.end, confidence: 0.95 }]
      : [];
  });
}

function urlOf(text: string, start: number): FoundEntity[] {
  const written = text.replace(/[)\]}>'"»]$/, "");
  const parsed = URL.parse(/^www\./i.test(written) ? `https://${written}` : written);
  if (parsed === null || !parsed.hostname.includes(".")) return [];
  const end = start + written.length;
  return [{ type: "url", value: written, normalised: parsed.href, start, end, confidence: 0.95 }];
}

/**
 * Phone numbers with their country: with a plus or 00, or the eleven digits after 8 that Russians write. Others are not taken, because
 * their country would be a guess.
 */
export async function findPhones(phones: PhoneNumbers, text: string, isRussian: boolean): Promise<FoundEntity[]> {
  const found: FoundEntity[] = [];
  for (const { start, end } of runsOf(text)) {
    if (found.length >= maxPhones) break;
    const value = text.slice(start, end);
    const digits = value.replace(/\D/g, "");
    const isNational = isRussian && /^8[3-9]\d{9}$/.test(digits);
    const isInternational = value.startsWith("+") || (digits.startsWith("00") && digits.length >= 11);
    if (!isNational && !isInternational) continue;
    const number = await phones.parse(isNational ? `+7${digits.slice(1)}` : value);
    if (number === null) continue;
    const confidence = value.startsWith("+") ? 0.95 : 0.85;
    found.push({ type: "phone", value, normalised: number, start, end, confidence });
  }
  return found;
}

/** Runs of 8 to 15 digits with the signs between them, from a plus or a digit on. */
function runsOf(text: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!/[+\d]/.test(text[at]!)) continue;
    const isInWord = at > 0 && /[\p{L}\p{N}#№/@._-]/u.test(text[at - 1]!);
    const start = at;
    let end = at + 1;
    let digits = text[at] === "+" ? 0 : 1;
    for (let next = at + 1; next < text.length && next - start < 32; next += 1) {
      const sign = text[next]!;
      if (/\d/.test(sign)) {
        digits += 1;
        end = next + 1;
      } else if (!/[ \u00a0().-]/.test(sign) || next - end > 1) break;
    }
    const isWhole = !/[\p{L}\p{N}]/u.test(text[end] ?? "");
    if (!isInWord && isWhole && digits >= 8 && digits <= 15) runs.push({ start, end });
    at = end;
  }
  return runs;
}
