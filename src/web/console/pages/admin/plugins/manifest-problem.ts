import { fieldProblem } from "../../../client/field-problem.ts";
import type { Language } from "../../../session/appearance.ts";

/** What the server says of a manifest, and the same in Russian. `$1` is what the pattern has found. */
const russian: [RegExp, string][] = [
  [/^A name has 1 to (\d+) characters\.$/, "В названии от 1 до $1 символов."],
  [/^A version is written as in 1\.4\.0\.$/, "Версия записывается так: 1.4.0."],
  [/^A description has at most (\d+) characters\.$/, "В описании не больше $1 символов."],
  [/^A manifest has either tools .*$/, "В манифесте либо инструменты с «endpoint», либо сервер MCP."],
  [/^An MCP server lists its tools itself\.$/, "Сервер MCP перечисляет свои инструменты сам."],
  [/^A manifest has 1 to (\d+) tools\.$/, "В манифесте от 1 до $1 инструментов."],
  [/^A tool's name begins .*$/, "Имя инструмента начинается с буквы: до 48 латинских букв, цифр, _ и -."],
  [/^This name belongs to the platform\.$/, "Это имя занято платформой."],
  [/^Another tool has this name\.$/, "Такое имя уже есть у другого инструмента."],
  [/^A tool needs a description of at most (\d+) characters\.$/, "Инструменту нужно описание: до $1 символов."],
  [/^At most (\d+) headers are sent\.$/, "Отправляется не больше $1 заголовков."],
  [/^must have at most (\d+) headers$/, "Возможно не больше $1 заголовков."],
  [/^The URL must begin with https:\/\/\.$/, "Адрес должен начинаться с https://."],
  [/^The URL must begin with http:.*$/, "Адрес должен начинаться с http:// или https://."],
  [/^This is not a valid URL\.$/, "Это не адрес."],
  [/^The URL must not contain .*$/, "В адресе не должно быть имени пользователя и пароля."],
  [/^Only ports 80 and 443 are allowed\.$/, "Возможны только порты 80 и 443."],
  [/^The URL points to a private network\.$/, "Адрес ведёт в частную сеть."],
  [/^This header cannot be set\.$/, "Этот заголовок задать нельзя."],
  [/^A header has at most (\d+) printable ASCII characters\.$/, "В заголовке до $1 печатных символов ASCII."],
  [/^A setting is written as \{\{config\.name\}\}\.$/, "Настройка записывается так: {{config.name}}."],
  [
    /^The configuration has no setting (\S+) that is .*$/,
    "В настройках нет «$1», которая была бы текстом, числом или флагом.",
  ],
  [/^A JSON Schema must be an object\.$/, "JSON Schema должна быть объектом."],
  [/^A schema may have at most (\d+) characters\.$/, "В схеме может быть не больше $1 символов."],
  [/^The type of the outermost schema must be "object"\.$/, "Тип внешней схемы должен быть «object»."],
  [/^Only the drafts .*$/, "Поддерживаются только версии JSON Schema 7, 2019-09 и 2020-12."],
  [/^The schema is too large once .*$/, "Схема слишком велика, если раскрыть её ссылки."],
  [/^The schema is nested too deeply\.$/, "Схема вложена слишком глубоко."],
  [/^This keyword is not supported\.$/, "Это ключевое слово не поддерживается."],
  [/^This must be a text\.$/, "Это должен быть текст."],
  [/^This must be true or false\.$/, "Это должно быть true или false."],
  [/^This must be a number\.$/, "Это должно быть число."],
  [/^This must be a number above 0\.$/, "Это должно быть число больше 0."],
  [/^This must be a whole number from 0\.$/, "Это должно быть целое число от 0."],
  [/^This is no type of JSON Schema\.$/, "Такого типа в JSON Schema нет."],
  [/^This must be a list of 1 to (\d+) values\.$/, "Это должен быть список от 1 до $1 значений."],
  [/^This format is not checked\. Known are: (.*)\.$/, "Этот формат не проверяется. Известные: $1."],
  [
    /^Only simple patterns are supported: .*$/,
    "Поддерживаются только простые выражения: без повторяемых групп, ссылок и проверок вокруг, не больше одного неограниченного повтора (после ^ — двух).",
  ],
  [/^This must be a list of names\.$/, "Это должен быть список имён."],
  [/^This must be a list\.$/, "Это должен быть список."],
  [/^This must be a list of schemas\.$/, "Это должен быть список схем."],
  [/^This must be an object of schemas\.$/, "Это должен быть объект из схем."],
  [/^A reference must name a definition .*$/, "Ссылка должна называть определение этой схемы: #/$$defs/name."],
  [
    /^A secret must be a property .*$/,
    "Секрет должен быть свойством типа «string», а не в списке, выборе или определении.",
  ],
  [
    /^There is no setting ([^,]+), so nobody could give it\.$/,
    "Настройки «$1» нет, поэтому её никто не мог бы задать.",
  ],
  [/^Invalid input: expected (\w+)(?:\W.*)?$/, "Здесь нужно значение типа «$1»."],
  [/^Invalid string: must match pattern .*$/, "Неверный вид записи."],
  [/^Too big: expected array to have <=(\d+) items$/, "В списке возможно не больше $1 элементов."],
  [/^Too small: expected array to have >=(\d+) items$/, "В списке нужно не меньше $1 элементов."],
];

/** What is wrong with a manifest, in the user's language where there are words for it. */
export function manifestProblem(message: string, language: Language): string {
  if (language === "en") return message;
  const found = russian.find(([pattern]) => pattern.test(message));
  return found === undefined ? (fieldProblem(message, language) ?? message) : message.replace(found[0], found[1]);
}
