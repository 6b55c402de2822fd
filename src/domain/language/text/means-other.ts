/**
 * Whether a question means by a word, given as a stem, something else than the word's synonyms do: a place with drinks by "eine Bar",
 * not cash. Such a word stands after what stands before nouns, in a question that has none of the synonyms' verbs.
 */
export function meansOther(question: string, stem: string, code: string): boolean {
  const word = nouns[code]?.[stem];
  if (word === undefined) return false;
  return word.noun.test(question) && !word.verb.test(question);
}

const determiner = "(?:(?:k?ein|dies|jed|welch|mein|dein|unser|euer|eur|ihr)e?(?:[rsnm])?|die|der|das|den|dem|zur)";

/** By language and stem. An adjective may stand between: "eine gute Bar". */
const nouns: Record<string, Record<string, { noun: RegExp; verb: RegExp }>> = {
  de: {
    bar: {
      noun: new RegExp(String.raw`(?<!\p{L})${determiner}(?: \p{L}{1,20}e[rnsm]?)? bar(?!\p{L})`, "iu"),
      verb: /zahl/iu,
    },
  },
};
