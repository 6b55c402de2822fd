import { languageOf } from "../../language/languages/language-of.ts";

/** A channel's own phrases. A phrase with a name or a number is a function. */
export interface ChannelPhrases {
  greeting: (assistant: string) => string;
  person: string;
  sources: string;
  page: (page: number) => string;
  queued: (position: number) => string;
  requested: string;
  joined: (operator: string) => string;
  released: string;
  cancelled: string;
  unreadable: string;
  unpaid: string;
  limited: string;
  inactive: string;
  tooLarge: (file: string) => string;
  tooFast: string;
}

const en: ChannelPhrases = {
  greeting: (assistant) =>
    `Hello! I am ${assistant}. Ask me a question, and I will answer with its source. Send /person to talk to a person.`,
  person: "Talk to a person",
  sources: "Sources",
  page: (page) => `p. ${page}`,
  queued: (position) => `I have called a person. Your position in the queue: ${position}.`,
  requested: "I have called a person.",
  joined: (operator) => `${operator} is with you now.`,
  released: "The assistant answers again.",
  cancelled: "The request for a person was cancelled.",
  unreadable: "I cannot read this kind of message. Please send it as text.",
  unpaid: "I cannot answer right now. Your message was saved.",
  limited:
    "You have had all my answers for this hour. Your message was saved. Try again later, or send /person to talk to a person.",
  inactive: "The assistant is switched off right now. Your message was saved.",
  tooLarge: (file) => `(${file}: too large, not saved)`,
  tooFast:
    "You write faster than I can answer. Your messages were saved. Please wait a minute, then ask again. Send /person to talk to a person.",
};

const ru: ChannelPhrases = {
  greeting: (assistant) =>
    `Здравствуйте! Я ${assistant}. Задайте вопрос, и я отвечу со ссылкой на источник. /person — позвать сотрудника.`,
  person: "Позвать сотрудника",
  sources: "Источники",
  page: (page) => `с. ${page}`,
  queued: (position) => `Я позвал сотрудника. Ваше место в очереди: ${position}.`,
  requested: "Я позвал сотрудника.",
  joined: (operator) => `${operator} на связи.`,
  released: "Снова отвечает ассистент.",
  cancelled: "Просьба позвать сотрудника отменена.",
  unreadable: "Такое сообщение я прочитать не могу. Напишите, пожалуйста, словами.",
  unpaid: "Сейчас я не могу ответить. Ваше сообщение сохранено.",
  limited: "За этот час я уже дал вам все ответы. Сообщение сохранено. Спросите позже. /person — позвать сотрудника.",
  inactive: "Ассистент сейчас отключён. Ваше сообщение сохранено.",
  tooLarge: (file) => `(${file}: слишком большой файл, не принят)`,
  tooFast:
    "Вы пишете быстрее, чем я успеваю отвечать. Сообщения сохранены. Подождите минуту и спросите ещё раз. /person — позвать сотрудника.",
};

/** The phrases in the language of a text; for a text without letters, in the language of the visitor's app. */
export function phrasesFor(text: string, appLanguage: string | null = null): ChannelPhrases {
  if (!/\p{L}/u.test(text)) return appLanguage?.startsWith("ru") ? ru : en;
  return languageOf(text).code === "ru" ? ru : en;
}
