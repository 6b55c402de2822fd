import { en } from "./texts/en.ts";
import { ru } from "./texts/ru.ts";

export type InboxTexts = typeof en;

export const inboxTexts: { en: InboxTexts; ru: InboxTexts } = { en, ru };
