const en = {
  find: "Bot, assistant or owner",
  status: "State",
  statuses: {
    created: "created",
    pending: "waits for Telegram",
    running: "running",
    stopped: "stopped",
    error: "fails",
  },
  bot: "Bot",
  owner: "Account",
  traffic: "Last 7 days",
  trafficOf: (dialogs: string, messages: string) => `dialogs: ${dialogs}, messages: ${messages}`,
  acts: "Acts",
  actNames: { start: "Start", stop: "Stop", restart: "Restart", delete: "Delete" },
  asks: {
    stop: (name: string) => `Stop ${name}?`,
    delete: (name: string) => `Delete ${name}?`,
  },
  effects: {
    stop: "The bot answers nobody until it is started. Telegram keeps messages for a day.",
    delete:
      "The bot is disconnected from its assistant, and its token is forgotten. Its dialogs stay. This cannot be undone.",
  },
  done: "Done",
  empty: "No bot is connected yet.",
  noneFound: "No bot matches. Change the search or the state.",
  since: (time: string) => `since ${time}`,
};
const ru: typeof en = {
  find: "Бот, ассистент или владелец",
  status: "Состояние",
  statuses: { created: "создан", pending: "ждёт Telegram", running: "работает", stopped: "остановлен", error: "сбой" },
  bot: "Бот",
  owner: "Аккаунт",
  traffic: "За 7 дней",
  trafficOf: (dialogs, messages) => `диалогов: ${dialogs}, сообщений: ${messages}`,
  acts: "Действия",
  actNames: { start: "Запустить", stop: "Остановить", restart: "Перезапустить", delete: "Удалить" },
  asks: {
    stop: (name) => `Остановить ${name}?`,
    delete: (name) => `Удалить ${name}?`,
  },
  effects: {
    stop: "Бот никому не ответит, пока его не запустят. Telegram хранит сообщения сутки.",
    delete: "Бот отключится от ассистента, его токен будет забыт. Диалоги останутся. Это нельзя отменить.",
  },
  done: "Готово",
  empty: "Ботов пока нет.",
  noneFound: "Ничего не найдено. Измените запрос или состояние.",
  since: (time) => `с ${time}`,
};

export const botTexts = { en, ru };
