import { counted } from "../format/counted.ts";

const en = {
  look: "See what will be read",
  title: "What will be read",
  reads: (count: number, isWhole: boolean) =>
    isWhole
      ? `${counted("en", count, { one: "page", other: "pages" })} will be read.`
      : `At least ${counted("en", count, { one: "page", other: "pages" })} will be read; more are found by their links.`,
  startNotRead: "The start page cannot be read.",
  overLimit: (found: number, limit: number) =>
    `${found} pages are known, and the limit is ${limit}: the rest is left out. Raise the limit to read all.`,
  pages: (shown: number, found: number) =>
    shown === found ? `The first pages (${found})` : `The first ${shown} of ${found} pages`,
  leftOut: (count: number) => `${counted("en", count, { one: "address is", other: "addresses are" })} left out`,
  reasons: { robots_disallowed: "robots.txt forbids it", excluded: "not in the chosen paths" },
  listed: (count: number) => `lists ${counted("en", count, { one: "page", other: "pages" })}`,
  robots: "The site has a robots.txt, and it is obeyed.",
  noRobots: "The site has no rules for crawlers.",
  delay: (seconds: number) => `It asks for ${seconds} s between pages.`,
};
const ru: typeof en = {
  look: "Что будет прочитано?",
  title: "Что будет прочитано",
  reads: (count, isWhole) =>
    isWhole
      ? `Будет прочитано: ${counted("ru", count, { one: "страница", few: "страницы", other: "страниц" })}.`
      : `Будет прочитано не меньше: ${counted("ru", count, { one: "страница", few: "страницы", other: "страниц" })}; остальные найдутся по ссылкам.`,
  startNotRead: "Начальную страницу прочитать нельзя.",
  overLimit: (found, limit) =>
    `Известно страниц: ${found}, предел — ${limit}. Остальные останутся за пределом; увеличьте его, чтобы прочитать все.`,
  pages: (shown, found) => (shown === found ? `Первые страницы (${found})` : `Первые ${shown} из ${found} страниц`),
  leftOut: (count) => `Не войдёт: ${counted("ru", count, { one: "адрес", few: "адреса", other: "адресов" })}`,
  reasons: { robots_disallowed: "запрещено в robots.txt", excluded: "вне выбранных путей" },
  listed: (count) => `перечислено: ${counted("ru", count, { one: "страница", few: "страницы", other: "страниц" })}`,
  robots: "У сайта есть robots.txt, и он соблюдается.",
  noRobots: "Правил для роботов у сайта нет.",
  delay: (seconds) => `Сайт просит делать паузу ${seconds} с между страницами.`,
};

export const previewTexts = { en, ru };
