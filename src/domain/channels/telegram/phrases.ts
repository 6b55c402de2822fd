import { type PhraseLanguage, phraseLanguage, type SharedPhrases, sharedPhrases } from "../outbound/phrases.ts";

/** The phrases of Telegram. A phrase with a name or a number is a function. */
export interface ChannelPhrases extends SharedPhrases {
  greeting: (assistant: string) => string;
  person: string;
  limited: string;
  tooFast: string;
}

const own: Record<PhraseLanguage, Omit<ChannelPhrases, keyof SharedPhrases>> = {
  en: {
    greeting: (assistant) =>
      `Hello! I am ${assistant}. Ask me a question, and I will answer with its source. Send /person to talk to a person.`,
    person: "Talk to a person",
    limited:
      "You have had all my answers for this hour. Your message was saved. Try again later, or send /person to talk to a person.",
    tooFast:
      "You write faster than I can answer. Your messages were saved. Please wait a minute, then ask again. Send /person to talk to a person.",
  },
  ru: {
    greeting: (assistant) =>
      `Здравствуйте! Я ${assistant}. Задайте вопрос, и я отвечу со ссылкой на источник. /person — позвать сотрудника.`,
    person: "Позвать сотрудника",
    limited: "За этот час я уже дал вам все ответы. Сообщение сохранено. Спросите позже. /person — позвать сотрудника.",
    tooFast:
      "Вы пишете быстрее, чем я успеваю отвечать. Сообщения сохранены. Подождите минуту и спросите ещё раз. /person — позвать сотрудника.",
  },
};

/** The phrases in the language of a text; for a text without letters, in the language of the visitor's app. */
export function phrasesFor(text: string, appLanguage: string | null = null): ChannelPhrases {
  const language = phraseLanguage(text, appLanguage);
  return { ...sharedPhrases(language), ...own[language] };
}
