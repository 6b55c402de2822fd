import type { eventsEn } from "./events-en.ts";

/** The sentences about events of a dialog, in Russian. */
export const eventsRu: typeof eventsEn = {
  requested: {
    keyword: "Посетитель попросил оператора.",
    user_request: "Посетитель попросил оператора.",
    low_confidence: "Ассистент нашёл слишком мало и вызвал оператора.",
    operator: "Коллега вызвал оператора.",
    api: "Сайт вызвал оператора.",
  },
  started: (name) => `Диалог ведёт ${name}. Ассистент молчит.`,
  released: {
    released: "Диалог возвращён. Ассистент снова отвечает.",
    cancelled: "Вызов отменён. Ассистент снова отвечает.",
    reset: "Работа оператора завершена. Ассистент снова отвечает.",
    expired: "Оператор вовремя не пришёл. Ассистент снова отвечает.",
  },
  closed: "Диалог закрыт.",
  reopened: "Диалог снова открыт.",
  breached: (metric, policy) => `SLA «${policy}»: ${metric} — срок нарушен.`,
  labels: (by, names) =>
    names === "" ? `${by ?? "Switchboard"}: метки сняты.` : `${by ?? "Switchboard"}: метки — ${names}.`,
  variables: (by) => `${by ?? "Switchboard"}: переменные изменены.`,
  priority: (by, name) => `${by ?? "Switchboard"}: приоритет — ${name}.`,
  snoozed: (by, until) =>
    `${by ?? "Switchboard"}: отложено до ${new Date(until).toLocaleString("ru", { dateStyle: "medium", timeStyle: "short" })}.`,
  snoozeEnded: {
    due: "Время отложенного диалога наступило.",
    message: "Диалог больше не отложен: посетитель написал.",
    operator: "Диалог больше не отложен: так решил коллега.",
    archived: "Диалог больше не отложен: он закрыт.",
  },
  team: (by, name) => `${by ?? "Switchboard"}: назначено группе «${name}».`,
  merges: {
    merged_into: (by, id) => `${by ?? "Switchboard"}: диалог присоединён к диалогу № ${id}.`,
    merged_from: (by, id) => `${by ?? "Switchboard"}: к этому диалогу присоединён диалог № ${id}.`,
    merge_undone: (by, id) => `${by ?? "Switchboard"}: объединение с диалогом № ${id} отменено.`,
  },
  noTeam: (by) => `${by ?? "Switchboard"}: группа снята.`,
};
