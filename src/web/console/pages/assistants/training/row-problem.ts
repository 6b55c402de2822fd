import type { Language } from "../../../session/appearance.ts";

/** What the server says of a row or of a training, and the same in Russian. `$1` is what the pattern has found. */
const russian: [RegExp, string][] = [
  [/^has no text$/, "нет текста"],
  [/^has a text of more than (\d+) characters$/, "текст длиннее $1 символов"],
  [/^has no "intent": null stands for none of the intents$/, "не указано намерение"],
  [/^has an intent that is not a text$/, "намерение не является текстом"],
  [/^has an intent of more than (\d+) characters$/, "название намерения длиннее $1 символов"],
  [/^has an action but no intent$/, "указано действие, но не намерение"],
  [/^has an answer, a plugin or a tool that is not a text$/, "ответ, плагин или инструмент не является текстом"],
  [/^has a "handoff" that is neither true nor false$/, "в «handoff» возможно только true или false"],
  [/^has an answer of more than (\d+) characters$/, "ответ длиннее $1 символов"],
  [/^needs both "plugin" and "tool", or none of them$/, "нужны и «plugin», и «tool», или ни одного из них"],
  [/^has a plugin or a tool of more than (\d+) characters$/, "название плагина или инструмента длиннее $1 символов"],
  [
    /^has more than one of an answer, a tool and a handoff$/,
    "возможно только одно: ответ, инструмент или передача человеку",
  ],
  [/^has a quotation mark that is not closed$/, "кавычка не закрыта"],
  [/^has too few cells for its text and intent$/, "не хватает ячеек для текста и намерения"],
  [/^has more cells than columns: .*$/, "ячеек больше, чем столбцов: возьмите текст с разделителем в кавычки"],
  [/^is not JSON: .*$/, "это не JSON"],
  [/^is not a JSON object$/, "это не объект JSON"],
];
const sentences: [RegExp, string][] = [
  [/^The import has more than (\d+) rows, .*$/, "В файле больше $1 строк: столько не помещается в набор."],
  [/^A table may have at most (\d+) columns\.$/, "В таблице может быть не больше $1 столбцов."],
  [
    /^The first line of a table must name its columns, .*$/,
    "В первой строке таблицы должны быть названия столбцов, среди них «text» и «intent».",
  ],
  [/^The import is not JSON: .*$/, "Файл не является JSON."],
  [/^The import must be a JSON array, .*$/, "В файле должен быть массив JSON или объект с массивом «examples»."],
  [
    /^A dataset has at most (\d+) examples: this one would have (\d+)\.$/,
    "В наборе может быть не больше $1 примеров, а получилось бы $2.",
  ],
  [/^A dataset has at most (\d+) intents\.$/, "В наборе может быть не больше $1 намерений."],
  [/^A training needs examples of at least two intents: .*$/, "Для обучения нужны примеры хотя бы двух намерений."],
  [
    /^A training has at most (\d+) intents: there are (\d+)\.$/,
    "Обучить можно не больше чем на $1 намерениях, а их $2.",
  ],
  [
    /^A training has at most (\d+) examples: there are (\d+)\.$/,
    "Обучить можно не больше чем на $1 примерах, а их $2.",
  ],
  [
    /^Each intent needs at least (\d+) different examples; these have fewer: (.*)\.$/,
    "Каждому намерению нужно хотя бы $1 разных примера. Меньше у этих: $2.",
  ],
  [
    /^The datasets "([^"]*)" and "([^"]*)" say different things of what "([^"]*)" does\.$/,
    "В наборах «$1» и «$2» для намерения «$3» указаны разные действия.",
  ],
];

/** What is wrong with a row of an import, or with a training, in the user's language where there are words for it. */
export function rowProblem(message: string, language: Language): string {
  if (language === "en") return message;
  const row = /^(?:Row|Line|Entry) (\d+) (.*?)\.?$/s.exec(message);
  if (row !== null) {
    const found = russian.find(([pattern]) => pattern.test(row[2] ?? ""));
    return found === undefined ? message : `Строка ${row[1]}: ${(row[2] ?? "").replace(found[0], found[1])}.`;
  }
  const found = sentences.find(([pattern]) => pattern.test(message));
  return found === undefined ? message : message.replace(found[0], found[1]);
}
