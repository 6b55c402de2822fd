import type { WordForm } from "./split-words.ts";

/**
 * The word that a question stands for when it asks where the business is ("Where can I find you?", "как вас найти"): `address`, which
 * a street with a number implies. Null for other texts. Such a question has hardly a word that an address has.
 */
export function placeAsked(question: string): WordForm | null {
  return question.length <= maxLength && where.test(question) ? address : null;
}

/** Whether a word of such a question names what it asks for ("your office"); the others only ask, and an address has none of them. */
export function isPlace(word: string): boolean {
  return places.test(word);
}

const places = /^(?:shop|store|office|place|business|магазин\p{L}*|офис\p{L}*|салон\p{L}*|loja)$/u;

/** UTF-16 units. Longer texts ask for more, or ask nothing. */
const maxLength = 100;

const address: WordForm = { word: "address", written: "address" };

const asks = [
  "where(?:'s| is| are| r| exactly are| can i find| do i find| can we find)? (?:you|u|your (?:shop|store|office|place|business))(?: (?:guys|located|based|situated|at|exactly))*",
  "how (?:do|can) (?:i|we) (?:find|get to|reach) (?:you|your (?:shop|store|office|place))",
  String.raw`(?:а )?где (?:же )?(?:вы|вас|у вас|ваш\p{L}*)(?: (?:находитесь|находится|расположены|найти|искать|магазин|офис|салон|сидите))*`,
  "как (?:к )?(?:вас|вам) (?:найти|добраться|доехать|проехать|попасть)",
  "де (?:ви|вас)(?: (?:знаходитесь|розташовані|знайти))?",
  "як (?:до )?вас (?:знайти|дістатися|доїхати)",
  "wo (?:seid|sind|finde ich|befindet|befinden|findet man|liegt) (?:ihr|sie|euch)(?: euch| sich)?(?: denn| genau)?",
  "wie (?:komme ich|kommt man|kommen wir) (?:am besten )?zu (?:euch|ihnen)",
  String.raw`où (?:êtes[- ]vous|vous trouver|vous trouvez[- ]vous|peut-on vous trouver|se trouve votre \p{L}+)(?: situés)?`,
  "d[oó]nde (?:est[aá]n|est[aá]is|quedan|se encuentran|os encuentro)(?: ubicados)?",
  "dove (?:siete|vi trovate|vi trovo)",
  "onde (?:ficam|vocês ficam|estão|fica a loja)",
  "waar (?:zijn jullie|zitten jullie|vind ik jullie)",
  "gdzie (?:jesteście|się znajdujecie|was znaleźć)",
  "neredesiniz",
].join("|");
const where = new RegExp(String.raw`^[^\p{L}]*(?:${asks})[^\p{L}]*$`, "iu");
