const phone =
  /(?<!\p{L})(?:(?:tele)?phone (?:number|no)|(?:tele)?fono|t[eé]l[eé]fono|telefone|t[eé]l[eé]phone|telefon(?:nummer|numarası|nummer)?|номер\p{L}* телефон\p{L}*|телефон(?:а|у|ом|е|чик)?|fax(?: number)?)(?!\p{L})/iu;
const email =
  /(?<!\p{L})(?:e-?mail(?: ?address|[ -]?adresse)?|correo(?: electrónico)?|courriel|имейл\p{L}*|емейл\p{L}*|мейл\p{L}*|(?:электронн\p{L}+|ваш\p{L}*) почт\p{L}*|(?:електронн\p{L}+|ваш\p{L}*) пошт\p{L}*)(?!\p{L})/iu;
const denial =
  "(?<!\\p{L})(?:no|not|don['’]t|without|nor|нет|не|немає|kein\\p{L}*|nicht|pas|sans|sin|senza|sem|geen|nie)(?!\\p{L})";

/** A sentence that denies a thing: "We have no phone", "Телефона у нас нет". */
function denying(thing: string): RegExp {
  return new RegExp(`${denial}[^.!?\\n]{0,40}(?:${thing})|(?:${thing})[^.!?\\n]{0,40}${denial}`, "iu");
}

const details = [
  {
    names: phone,
    isIn: /\d(?:[ ()./–-]{0,2}\d){4}|\d-\d{3}-\p{Lu}/u,
    isDenied: denying("phone|t[eé]l[eé]fon|телефон"),
  },
  {
    names: email,
    isIn: /[\p{L}\p{N}]@[\p{L}\p{N}]|[([]at[)\]]/iu,
    isDenied: denying("e-?mail|correo|courriel|мейл|почт|пошт"),
  },
];
/** The words of a question that has nothing but the detail: "what is your …", "какой у вас …". */
const asksOnly =
  /(?<!\p{L})(?:what|which|is|s|the|your|you|do|have|an?|give|me|can|i|get|please|of|at|was|wie|ist|die|eure|ihre|quel|est|votre|le|cu[aá]l|es|el|su|tu|de|какой|какая|каков|есть|ли|у|вас|ваш|ваша|ваши|мне|дайте|скажите|пожалуйста|подскажите|який|яка|є|чи|ваш)(?!\p{L})/giu;

/**
 * Whether a question asks for nothing but a contact detail, a phone number or an e-mail address, and a text has none and does not
 * say that there is none. "Can I order by phone?" asks for something else.
 */
export function lacksDetail(question: string, text: string): boolean {
  const asked = details.filter(({ names }) => asksFor(question, names));
  return asked.length > 0 && !asked.some(({ isIn, isDenied }) => isIn.test(text) || isDenied.test(text));
}

/** At most one word is left beside the detail: "of the café". */
function asksFor(question: string, pattern: RegExp): boolean {
  if (!pattern.test(question)) return false;
  const rest =
    question
      .replace(pattern, " ")
      .replace(asksOnly, " ")
      .match(/\p{L}+/gu) ?? [];
  return rest.length <= 1;
}
