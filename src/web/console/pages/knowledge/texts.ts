import type { Tab } from "./tabs.ts";

const en = {
  tabs: {
    sources: "Sources",
    qa: "Questions and answers",
    unanswered: "Unanswered",
    gaps: "Gaps",
    playground: "Playground",
    cost: "Cost and storage",
  } satisfies Record<Tab, string>,
  views: "Views of knowledge",
  assistant: "Assistant",
  noAssistant: "You have no assistant yet.",
  noAssistantHint: "Knowledge belongs to an assistant: it answers from these sources, and from nothing else.",
  createAssistant: "Create an assistant",
};
const ru: typeof en = {
  tabs: {
    sources: "Источники",
    qa: "Вопросы и ответы",
    unanswered: "Без ответа",
    gaps: "Пробелы",
    playground: "Проверка",
    cost: "Расходы и объём",
  },
  views: "Разделы знаний",
  assistant: "Ассистент",
  noAssistant: "У вас пока нет ассистента.",
  noAssistantHint: "Знания принадлежат ассистенту: он отвечает по этим источникам и ни по чему другому.",
  createAssistant: "Создать ассистента",
};

export const knowledgeTexts = { en, ru };
