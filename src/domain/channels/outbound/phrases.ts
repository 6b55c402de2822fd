import { languageOf } from "../../language/languages/language-of.ts";

/** Phrases of all channels. A phrase with a name or a number is a function. */
export interface SharedPhrases {
  sources: string;
  page: (page: number) => string;
  queued: (position: number) => string;
  requested: string;
  joined: (operator: string) => string;
  released: string;
  cancelled: string;
  unreadable: string;
  unpaid: string;
  inactive: string;
  tooLarge: (file: string) => string;
}

/** Phrases of channels that only have text: SMS and WhatsApp. */
export interface TextPhrases extends SharedPhrases {
  limited: string;
  tooFast: string;
  /** After a word that ends messages, where the provider does not answer itself. */
  optedOut: string;
  optedIn: string;
  help: (assistant: string) => string;
}

export type PhraseLanguage = "en" | "ru";

const shared: Record<PhraseLanguage, SharedPhrases> = {
  en: {
    sources: "Sources",
    page: (page) => `p. ${page}`,
    queued: (position) => `I have called a person. Your position in the queue: ${position}.`,
    requested: "I have called a person.",
    joined: (operator) => `${operator} is with you now.`,
    released: "The assistant answers again.",
    cancelled: "The request for a person was cancelled.",
    unreadable: "I cannot read this kind of message. Please send it as text.",
    unpaid: "I cannot answer right now. Your message was saved.",
    inactive: "The assistant is switched off right now. Your message was saved.",
    tooLarge: (file) => `(${file}: too large, not saved)`,
  },
  ru: {
    sources: "Источники",
    page: (page) => `с. ${page}`,
    queued: (position) => `Я позвал сотрудника. Ваше место в очереди: ${position}.`,
    requested: "Я позвал сотрудника.",
    joined: (operator) => `${operator} на связи.`,
    released: "Снова отвечает ассистент.",
    cancelled: "Просьба позвать сотрудника отменена.",
    unreadable: "Такое сообщение я прочитать не могу. Напишите, пожалуйста, словами.",
    unpaid: "Сейчас я не могу ответить. Ваше сообщение сохранено.",
    inactive: "Ассистент сейчас отключён. Ваше сообщение сохранено.",
    tooLarge: (file) => `(${file}: слишком большой файл, не принят)`,
  },
};

const text: Record<PhraseLanguage, Omit<TextPhrases, keyof SharedPhrases>> = {
  en: {
    limited: "You have had all my answers for this hour. Your message was saved. Try again later, or ask for a person.",
    tooFast: "You write faster than I can answer. Your messages were saved. Please wait a minute, then ask again.",
    optedOut: "You will get no more messages from this number. Reply START to get them again.",
    optedIn: "You get messages from this number again. Reply STOP to end them.",
    help: (assistant) => `This is ${assistant}. Ask a question, or ask for a person. Reply STOP to end messages.`,
  },
  ru: {
    limited: "За этот час я уже дал вам все ответы. Сообщение сохранено. Спросите позже или попросите сотрудника.",
    tooFast: "Вы пишете быстрее, чем я успеваю отвечать. Сообщения сохранены. Подождите минуту и спросите ещё раз.",
    optedOut: "Сообщений с этого номера больше не будет. Чтобы снова их получать, ответьте СТАРТ.",
    optedIn: "Вы снова получаете сообщения с этого номера. Чтобы отказаться, ответьте СТОП.",
    help: (assistant) => `Это ${assistant}. Задайте вопрос или попросите сотрудника. Отказаться от сообщений: СТОП.`,
  },
};

/** The language of a text; for a text without letters, that of the visitor's app. */
export function phraseLanguage(said: string, appLanguage: string | null = null): PhraseLanguage {
  if (!/\p{L}/u.test(said)) return appLanguage?.startsWith("ru") ? "ru" : "en";
  return languageOf(said).code === "ru" ? "ru" : "en";
}

export function sharedPhrases(language: PhraseLanguage): SharedPhrases {
  return shared[language];
}

export function textPhrases(language: PhraseLanguage): TextPhrases {
  return { ...shared[language], ...text[language] };
}
