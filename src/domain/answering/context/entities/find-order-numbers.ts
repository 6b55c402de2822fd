import type { FoundEntity, Token } from "./entity.ts";

const noun =
  /^(?:order|booking|reservation|invoice|ticket|shipment|parcel|tracking|case|request|заказ(?:а|у|е|ом)?|брон(?:ь|и|ью)|бронировани(?:е|я|ю|и)|накладн(?:ая|ой|ую)|счет(?:а|у|е|ом)?|счёт|посылк(?:а|и|е|у)|заявк(?:а|и|е|у)|обращени(?:е|я|ю)|трек|трек-номер(?:а|у)?)$/;
const marker = /^(?:number|no|num|nr|id|code|номер(?:а|у|ом)?|ном|#|№|n)$/;
const link = /^(?:is|was|with|the|под|мой|моего|it's|its|reads|такой|вот)$/;
/** Words that make the word "order" a noun. */
const owner =
  /^(?:my|the|our|this|your|about|for|of|on|with|from|in|regarding|re|мой|моего|моему|моём|моем|моим|этот|по|про|о|об|за|из|в|с|к|наш|нашего|нашему)$/;
/** What may follow a bare number of an order: a number that counts something is followed by its noun. */
const afterNumber =
  /^(?:is|was|has|hasn't|hasnt|not|still|yet|from|and|but|please|arrived|came|shipped|where|when|which|that|to|for|because|so|in|at|never|didn't|won't|can|could|has|should|не|где|ещё|еще|уже|от|из|и|а|но|когда|до|был|была|пришел|пришёл|приехал|так|никак|пожалуйста|можно|на|в|с|должен|оформлен|оплачен|отменить|перенести)$/;
const number = /^(?=[^\d]*\d)[#№]?[a-z0-9][a-z0-9/-]{2,39}$/i;
const digits = /\d/g;
const bareDate = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$|^\d{1,2}(?:th|st|nd|rd|am|pm|h|k|kg|cm|mm|ml|gb|x)$/i;

/** Numbers of orders and the like: with a noun such as "order" before them, or a `#` and at least four digits. */
export function findOrderNumbers(tokens: Token[]): FoundEntity[] {
  return tokens.flatMap((token, at) => {
    if (!number.test(token.text) || bareDate.test(token.text)) return [];
    const count = token.text.match(digits)?.length ?? 0;
    const confidence = confidenceOf(tokens, at, count);
    // "Order no. B-77" is one with two digits, "order 77" is not.
    if (confidence === 0 || count < (confidence === 0.95 ? 2 : 3)) return [];
    const marked = /^[#№]/.test(token.text) ? 1 : 0;
    const value = token.text.slice(marked);
    return [
      {
        ...{ type: "order_number" as const, value, normalised: value.toUpperCase(), confidence },
        ...{ start: token.start + marked, end: token.end },
      },
    ];
  });
}

function confidenceOf(tokens: Token[], at: number, digitCount: number): number {
  const token = tokens[at]!;
  let isMarked = /^[#№]/.test(token.text);
  let before = at - 1;
  for (; before >= 0 && before >= at - 4; before -= 1) {
    const word = tokens[before]!;
    // A sentence ends between the two.
    if (/[.!?;]/.test(word.after) && !marker.test(word.lower)) return 0;
    if (marker.test(word.lower)) isMarked = true;
    else if (!link.test(word.lower)) break;
  }
  const named = tokens[before];
  const isNamed = named !== undefined && before >= at - 4 && noun.test(named.lower);
  // "My number is …" may be a phone.
  if (!isNamed) return token.text.startsWith("#") && digitCount >= 4 ? 0.7 : 0;
  const isMarkedBefore = before > 0 && marker.test(tokens[before - 1]!.lower);
  if (isMarked || isMarkedBefore || /[a-z]/i.test(token.text)) return 0.95;
  if (before !== at - 1) return tokens[before + 1]!.lower === "the" ? 0 : 0.85;
  const next = tokens[at + 1];
  const isClosed = next === undefined || token.after !== "" || afterNumber.test(next.lower);
  const isNoun = before === 0 || owner.test(tokens[before - 1]!.lower) || /[,:.!?]/.test(tokens[before - 1]!.after);
  return digitCount >= 4 && isClosed && isNoun ? 0.8 : 0;
}
