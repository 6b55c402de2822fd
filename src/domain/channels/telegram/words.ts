import { languageOf } from "../../language/languages/language-of.ts";

/** What a channel says by itself. A phrase with a name or a number is a function of it. */
export interface ChannelWords {
  greeting: (assistant: string) => string;
  person: string;
  sources: string;
  page: (page: number) => string;
  queued: (position: number) => string;
  asked: string;
  joined: (operator: string) => string;
  released: string;
  cancelled: string;
  unreadable: string;
  unpaid: string;
  inactive: string;
  tooLarge: (file: string) => string;
  tooFast: string;
}

const en: ChannelWords = {
  greeting: (assistant) =>
    `Hello! I am ${assistant}. Ask me a question, and I will answer with its source. /person calls a person.`,
  person: "Talk to a person",
  sources: "Sources",
  page: (page) => `p. ${page}`,
  queued: (position) => `I have called a person. Your place in the queue: ${position}.`,
  asked: "I have called a person.",
  joined: (operator) => `${operator} is with you now.`,
  released: "The assistant answers again.",
  cancelled: "The request for a person is taken back.",
  unreadable: "I cannot read this kind of message. Please write it in words.",
  unpaid: "I cannot answer just now. Your message is kept.",
  inactive: "The assistant is switched off just now. Your message is kept.",
  tooLarge: (file) => `(${file}: too large to be taken over)`,
  tooFast:
    "You write faster than I can answer. Your messages are kept. Please wait a minute, then ask again. /person calls a person.",
};

const ru: ChannelWords = {
  greeting: (assistant) =>
    `Здравствуйте! Я ${assistant}. Задайте вопрос, и я отвечу со ссылкой на источник. /person — позвать сотрудника.`,
  person: "Позвать сотрудника",
  sources: "Источники",
  page: (page) => `с. ${page}`,
  queued: (position) => `Я позвал сотрудника. Ваше место в очереди: ${position}.`,
  asked: "Я позвал сотрудника.",
  joined: (operator) => `${operator} на связи.`,
  released: "Снова отвечает ассистент.",
  cancelled: "Просьба позвать сотрудника отменена.",
  unreadable: "Такое сообщение я прочитать не могу. Напишите, пожалуйста, словами.",
  unpaid: "Сейчас я не могу ответить. Ваше сообщение сохранено.",
  inactive: "Ассистент сейчас отключён. Ваше сообщение сохранено.",
  tooLarge: (file) => `(${file}: слишком большой файл, не принят)`,
  tooFast:
    "Вы пишете быстрее, чем я успеваю отвечать. Сообщения сохранены. Подождите минуту и спросите ещё раз. /person — позвать сотрудника.",
};

/** The words in the language of a text; of one without letters, in the language of the visitor's app. */
export function wordsFor(text: string, appLanguage: string | null = null): ChannelWords {
  if (!/\p{L}/u.test(text)) return appLanguage?.startsWith("ru") ? ru : en;
  return languageOf(text).code === "ru" ? ru : en;
}
