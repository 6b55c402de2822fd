import type { FoundEntity, Token } from "./entity.ts";

const streetAfter =
  /^(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|square|way|court|place|walk|terrace|close|crescent|row|wharf|quay)$/;
const streetBefore =
  /^(?:ул|улица|улице|улицу|улицы|проспект|проспекте|проспекта|пр-т|пр-кт|переулок|переулке|пер|бульвар|бульваре|б-р|шоссе|набережная|набережной|наб|площадь|площади|пл|проезд|проезде|микрорайон|мкр)$/;
const streetWithin = /(?:straße|strasse|gasse|weg|platz|allee)$/;
const house = /^\d{1,4}(?:[a-zа-я])?(?:[/-]\d{1,4})?$/i;
const capital = /^\p{Lu}[\p{L}\p{M}.'’-]{0,40}$/u;
const part =
  /^(?:дом|д|кв|квартира|корп|корпус|к|стр|строение|подъезд|офис|оф|этаж|flat|apartment|apt|unit|suite|floor)$/;
const city = /^(?:г|город|city)$/;
const maxStreetWords = 3;

/** Addresses with a street and the number of a house, and what follows of flat and city. */
export function findAddresses(tokens: Token[], text: string): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const street = readEnglish(tokens, at) ?? readRussian(tokens, at) ?? readGerman(tokens, at);
    if (street === null) continue;
    const last = readRest(tokens, street.last);
    const { start } = tokens[at]!;
    const { end } = tokens[last]!;
    const value = text.slice(start, end);
    const normalised = value
      .toLowerCase()
      .replaceAll("ё", "е")
      .replace(/[\s,.]+/g, " ")
      .trim();
    found.push({ type: "address", value, normalised, start, end, confidence: street.confidence });
    at = last;
  }
  return found;
}

interface Street {
  last: number;
  confidence: number;
}

/** "12 Baker Street", "221B Baker St". */
function readEnglish(tokens: Token[], at: number): Street | null {
  if (!house.test(tokens[at]!.text) || !/^,?$/.test(tokens[at]!.after)) return null;
  for (let next = at + 1; next <= at + maxStreetWords + 1; next += 1) {
    const token = tokens[next];
    if (token === undefined || !capital.test(token.text)) return null;
    if (next > at + 1 && streetAfter.test(token.lower)) return { last: next, confidence: 0.9 };
    if (token.after !== "") return null;
  }
  return null;
}

/** "ул. Ленина, д. 5", "проспект Мира 88", "Заводская улица, 3". */
function readRussian(tokens: Token[], at: number): Street | null {
  const isKindFirst = streetBefore.test(tokens[at]!.lower);
  const first = isKindFirst ? at + 1 : at;
  let next = first;
  let hasKind = isKindFirst;
  for (; next < first + maxStreetWords; next += 1) {
    const token = tokens[next];
    if (token === undefined) return null;
    if (!isKindFirst && next > first && streetBefore.test(token.lower)) hasKind = true;
    else if (!capital.test(token.text) || !/\p{Script=Cyrillic}/u.test(token.text)) break;
    if (/[!?;:]/.test(token.after)) return null;
    if (hasKind && (!isKindFirst || token.after.includes(",") || next - first > 1)) {
      next += 1;
      break;
    }
  }
  if (!hasKind || next === first) return null;
  if (/^(?:дом|д)$/.test(tokens[next]?.lower ?? "")) next += 1;
  return house.test(tokens[next]?.text ?? "") ? { last: next, confidence: 0.9 } : null;
}

/** "Hauptstraße 5", "Webergasse 21". */
function readGerman(tokens: Token[], at: number): Street | null {
  const token = tokens[at]!;
  if (!capital.test(token.text) || !streetWithin.test(token.lower) || token.after !== "") return null;
  return house.test(tokens[at + 1]?.text ?? "") ? { last: at + 1, confidence: 0.85 } : null;
}

/** The place of the last token of what belongs to the address: "кв. 12", "flat 3", ", г. Москва", ", London". */
function readRest(tokens: Token[], street: number): number {
  let last = street;
  for (;;) {
    const next = tokens[last + 1];
    const { after } = tokens[last]!;
    if (next === undefined || !/^[,.]*$/.test(after)) return last;
    const follows = tokens[last + 2];
    if (part.test(next.lower) && /^\d{1,5}[a-zа-я]?$/i.test(follows?.text ?? "") && /^\.?$/.test(next.after)) last += 2;
    else if (city.test(next.lower) && capital.test(follows?.text ?? "") && /^\.?$/.test(next.after)) last += 2;
    else if (after === "," && capital.test(next.text) && next.text.length > 2 && last === street) last += 1;
    else return last;
  }
}
