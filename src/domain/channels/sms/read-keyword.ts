import { type PhraseLanguage, phraseLanguage } from "../outbound/phrases.ts";

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

/** Words of the same meaning in other languages, on which Twilio does not act unless its customer says so. */
const others: Record<Keyword["kind"], Record<PhraseLanguage, string>> = {
  stop: {
    en: "stop all,opt out,opt-out",
    ru: "стоп,отписаться,отписка",
    uk: "відписатися",
    fr: "arret,arrêt,arreter,arrêter,desabonner,désabonner",
    de: "stopp,abmelden,abbestellen",
    es: "alto,parar,baja",
    pt: "pare,sair,descadastrar",
    it: "basta",
    nl: "stoppen,afmelden",
    pl: "rezygnuj,wypisz",
    tr: "durdur,iptal",
    ar: "توقف,إلغاء,الغاء",
    he: "הסר,עצור",
    zh: "停止,退订,退訂",
    ja: "中止,配信停止",
    ko: "수신거부,중지",
    hi: "रोकें",
    th: "หยุด,ยกเลิก",
  },
  start: {
    ru: "старт,подписаться",
    uk: "підписатися",
    es: "comenzar,iniciar,alta",
    fr: "demarrer,démarrer,reabonner,réabonner",
    de: "anmelden",
    it: "inizia",
    nl: "aanmelden",
    tr: "başla,başlat,basla,baslat",
    ar: "ابدأ",
    zh: "开始",
    ja: "開始",
    ko: "시작",
  },
  help: {
    ru: "помощь,справка",
    uk: "допомога",
    es: "ayuda",
    fr: "aide",
    de: "hilfe",
    pt: "ajuda",
    it: "aiuto",
    pl: "pomoc",
    tr: "yardım,yardim",
    ar: "مساعدة",
    he: "עזרה",
    hi: "मदद",
    zh: "帮助,幫助",
    ja: "ヘルプ",
    ko: "도움말",
    th: "ช่วยเหลือ",
  },
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
  const told = kinds.find((kind) => kind === optOutType?.toLowerCase());
  const known = kinds.flatMap((kind) => {
    // Twilio may not see the word in "STOP!!": where it does, it refuses our confirmation (21610).
    if (handled[kind].includes(word)) return { kind, isHandled: text.trim().toLowerCase() === word, language: "en" };
    const language = Object.keys(others[kind]).find((code) => others[kind][code]!.split(",").includes(word));
    return language === undefined ? [] : { kind, isHandled: false, language };
  })[0];
  if (told === undefined) return known ?? null;
  return { kind: told, isHandled: true, language: known?.language ?? phraseLanguage(text) };
}

const kinds = ["stop", "start", "help"] as const;

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
