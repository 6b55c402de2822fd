import { counted } from "../format/counted.ts";

const en = {
  hint: "What customers asked and the assistant could not answer, was rated badly for, or handed over. Similar questions are one group.",
  state: "State",
  states: { open: "Open", answered: "Answered", dismissed: "Dismissed", all: "All" },
  times: (count: number) => counted("en", count, { one: "time asked", other: "times asked" }),
  reasons: {
    abstained: (count: number) => `${count} not answered`,
    badly_rated: (count: number) => `${count} rated badly`,
    handed_off: (count: number) => `${count} handed over`,
  },
  examples: (count: number) => counted("en", count, { one: "example", other: "examples" }),
  lastAsked: "last asked",
  answer: "Answer it",
  question: "Question",
  answerLabel: "Answer",
  answerHint: "It becomes a question and answer pair: this question and similar ones get it.",
  save: "Save the answer",
  saved: "Saved as a question and answer. Customers get it from now on.",
  dismiss: "Dismiss",
  dismissed: "Dismissed. You find it under “Dismissed”, and can still answer it.",
  openDialog: "Open the conversation",
  none: {
    open: "Nothing is unanswered",
    answered: "Nothing is answered yet",
    dismissed: "Nothing was dismissed",
    all: "Nothing here yet",
  },
  noneHint: "When the assistant cannot answer, the question appears here within seconds.",
};
const ru: typeof en = {
  hint: "На что ассистент не ответил, за что получил плохую оценку или передал оператору. Похожие вопросы собраны вместе.",
  state: "Состояние",
  states: { open: "Открытые", answered: "С ответом", dismissed: "Скрытые", all: "Все" },
  times: (count) => `Спросили ${counted("ru", count, { one: "раз", few: "раза", other: "раз" })}`,
  reasons: {
    abstained: (count) => `без ответа: ${count}`,
    badly_rated: (count) => `плохая оценка: ${count}`,
    handed_off: (count) => `передано: ${count}`,
  },
  examples: (count) => counted("ru", count, { one: "пример", few: "примера", other: "примеров" }),
  lastAsked: "последний раз",
  answer: "Ответить",
  question: "Вопрос",
  answerLabel: "Ответ",
  answerHint: "Он станет парой «вопрос и ответ»: его получат этот вопрос и похожие.",
  save: "Сохранить ответ",
  saved: "Сохранено как вопрос и ответ. Клиенты получают его уже сейчас.",
  dismiss: "Скрыть",
  dismissed: "Скрыто. Вопрос остался в «Скрытых», ответить на него ещё можно.",
  openDialog: "Открыть разговор",
  none: {
    open: "Вопросов без ответа нет",
    answered: "Отвеченных пока нет",
    dismissed: "Скрытых нет",
    all: "Здесь пока пусто",
  },
  noneHint: "Если ассистент не сможет ответить, вопрос появится здесь через несколько секунд.",
};

export const unansweredTexts = { en, ru };
