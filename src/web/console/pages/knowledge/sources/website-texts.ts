import { counted } from "../format/counted.ts";

const en = {
  websites: "Websites",
  add: "Add a website",
  address: "Address",
  which: "What to read",
  modes: { crawl: "The site, by its links", sitemap: "The pages of its sitemap", page: "This page only" },
  modeHints: {
    crawl: "The page, and what it links to on the same host, up to ten clicks away.",
    sitemap: "What the sitemap of the site lists. You may give the address of the sitemap.",
    page: "One page or one linked document.",
  },
  maxPages: "Page limit",
  maxPagesHint: "Up to 2,000. You are told when a site has more.",
  again: "Read it again",
  every: { 0: "Only when I ask", 24: "Every day", 168: "Every week", 720: "Every 30 days" },
  parts: "Only some parts of the site",
  include: "Only these paths",
  exclude: "Without these paths",
  pathsHint: "One in each line: /help, /blog/*, /news$. Empty: no limit.",
  rules:
    "robots.txt and “noindex” are respected. One page is requested each half second. JavaScript does not run: what a page shows only with it is not read.",
  read: "Start reading",
  added: "The website is being read.",
  again_started: "The website is being read again. Unchanged pages stay as they are.",
  readAgain: "Read again",
  pagesRead: (count: number) => `${counted("en", count, { one: "page", other: "pages" })} read`,
  progress: (done: number, found: number) => `${done} of ${found} pages found so far`,
  next: "next time",
  left: (count: number, most: number) =>
    `${counted("en", count, { one: "more page was", other: "more pages were" })} found and not read: at most ${most} are. Add the site again with a higher number.`,
  notRead: (count: number) => `${counted("en", count, { one: "page was", other: "pages were" })} not read`,
  confirmRemove: (url: string) => `Delete ${url}?`,
  confirmRemoveText: "All its pages are deleted too, and answers no longer use them. This cannot be undone.",
};
const ru: typeof en = {
  websites: "Сайты",
  add: "Добавить сайт",
  address: "Адрес",
  which: "Что читать",
  modes: { crawl: "Сайт по ссылкам", sitemap: "Страницы из карты сайта", page: "Только эту страницу" },
  modeHints: {
    crawl: "Страницу и всё, на что она ссылается на том же узле, до десяти переходов.",
    sitemap: "То, что перечислено в карте сайта. Можно указать адрес самой карты.",
    page: "Одну страницу или один документ по ссылке.",
  },
  maxPages: "Предел страниц",
  maxPagesHint: "До 2000. Если на сайте страниц больше, вы об этом узнаете.",
  again: "Читать заново",
  every: { 0: "Только по просьбе", 24: "Каждый день", 168: "Каждую неделю", 720: "Каждые 30 дней" },
  parts: "Только часть сайта",
  include: "Только эти пути",
  exclude: "Без этих путей",
  pathsHint: "По одному в строке: /help, /blog/*, /news$. Пусто — без ограничений.",
  rules:
    "robots.txt и «noindex» соблюдаются. Страницы запрашиваются не чаще двух в секунду. JavaScript не выполняется: то, что видно только с ним, не читается.",
  read: "Начать чтение",
  added: "Сайт читается.",
  again_started: "Сайт читается заново. Неизменённые страницы остаются как есть.",
  readAgain: "Прочитать снова",
  pagesRead: (count) => `Прочитано: ${counted("ru", count, { one: "страница", few: "страницы", other: "страниц" })}`,
  progress: (done, found) => `${done} из ${found} найденных страниц`,
  next: "снова",
  left: (count, most) =>
    `Ещё найдено и не прочитано: ${counted("ru", count, { one: "страница", few: "страницы", other: "страниц" })}, предел — ${most}. Добавьте сайт снова с большим числом.`,
  notRead: (count) =>
    counted("ru", count, { one: "страница не прочитана", few: "страницы не прочитаны", other: "страниц не прочитано" }),
  confirmRemove: (url) => `Удалить ${url}?`,
  confirmRemoveText: "Все его страницы тоже удалятся, и ответы больше не будут на них основаны. Это нельзя отменить.",
};

export const websiteTexts = { en, ru };
