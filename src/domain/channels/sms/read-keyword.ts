import type { PhraseLanguage } from "../outbound/phrases.ts";

/** What a visitor asks for with a single word. */
export interface Keyword {
  kind: "stop" | "start" | "help";
  /** Twilio acts on the word and answers it itself; nothing more may be sent. */
  isHandled: boolean;
  language: PhraseLanguage;
}

/**
 * Words on which Twilio acts by default
 * (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out, and its article 223134027 on opt-out keywords; August 2026).
 */
const handled: Record<Keyword["kind"], string[]> = {
  stop: ["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"],
  start: ["start", "yes", "unstop"],
  help: ["help", "info"],
};

/** Words of the same meaning in the common languages, on which Twilio does not act unless its customer says so. */
const others: Record<Keyword["kind"], string[]> = {
  stop: [
    ...["stop all", "opt out", "opt-out", "стоп", "отписаться", "отписка", "відписатися"],
    ...["arret", "arrêt", "arreter", "arrêter", "desabonner", "désabonner", "stopp", "abmelden", "abbestellen"],
    ...["alto", "parar", "baja", "pare", "sair", "descadastrar"],
    ...["basta", "stoppen", "afmelden", "rezygnuj", "wypisz", "durdur", "iptal"],
    ...["توقف", "إلغاء", "الغاء", "停止", "退订", "退訂", "中止", "配信停止", "수신거부", "중지", "रोकें"],
  ],
  start: [
    ...["старт", "подписаться", "comenzar", "iniciar", "alta", "demarrer", "démarrer", "reabonner", "réabonner"],
    ...["anmelden", "inizia", "aanmelden", "başla", "başlat", "basla", "baslat", "ابدأ", "开始", "開始", "시작"],
  ],
  help: [
    ...[
      "помощь",
      "справка",
      "ayuda",
      "aide",
      "hilfe",
      "ajuda",
      "aiuto",
      "pomoc",
      "yardım",
      "yardim",
      "مساعدة",
      "帮助",
      "幫助",
    ],
    ...["ヘルプ", "도움말"],
  ],
};

/** Longer texts have more than a word. UTF-16 units. */
const maxLength = 40;

/**
 * The word that ends or begins messages, or asks for help; null for any other message. Only a message that has nothing else counts,
 * in any case, with punctuation at its ends. `optOutType` is Twilio's own verdict, which it sends where its customer has set the
 * words: it comes first.
 */
export function readKeyword(text: string, optOutType: string | null): Keyword | null {
  const word = text.length > maxLength ? "" : bare(lower(text));
  const language = /\p{Script=Cyrillic}/u.test(word) ? "ru" : "en";
  const told = (["stop", "start", "help"] as const).find((kind) => kind === optOutType?.toLowerCase());
  if (told !== undefined) return { kind: told, isHandled: true, language };
  for (const kind of ["stop", "start", "help"] as const) {
    // Twilio may not see the word in "STOP!!": where it does, it refuses our confirmation (21610).
    if (handled[kind].includes(word)) return { kind, isHandled: text.trim().toLowerCase() === word, language };
    if (others[kind].includes(word)) return { kind, isHandled: false, language };
  }
  return null;
}

/** In lower case: full-width letters as usual ones, and Turkish "İ" without the dot that it would keep. */
function lower(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("i\u0307", "i");
}

/** The letters and digits of a short text, without what is before and after them. */
function bare(text: string): string {
  const characters = [...text];
  const isWord = (character: string) => /[\p{L}\p{N}\p{M}]/u.test(character);
  const first = characters.findIndex(isWord);
  return first < 0
    ? ""
    : characters
        .slice(first, characters.findLastIndex(isWord) + 1)
        .join("")
        .replaceAll(/\s+/g, " ");
}
