const en = {
  intro: "What every account may install for its assistants.",
  add: "Add a plugin",
  added: "The plugin was added.",
  isChanged: "The plugin was changed.",
  empty: "There are no plugins yet.",
  plugin: "Plugin",
  address: "Address",
  tools: "Tools",
  changed: "Changed",
  acts: "Acts",
  isMcp: "MCP server",
  listedByServer: "listed by its server",
  change: "Change",
  changeOf: (name: string) => `Change ${name}`,
  withdraw: "Withdraw",
  withdrawOf: (name: string) => `Withdraw ${name}`,
  withdrawTitle: (name: string) => `Withdraw “${name}”?`,
  withdrawText:
    "It is removed from every assistant of every account at once, with its settings and secrets. This cannot be undone.",
  manifest: "Manifest",
  manifestHint:
    "JSON, with “endpoint” and “tools”, or “mcpServer”. Headers shown as ******** stay as they are. Assistants whose settings do not match a changed schema do not use it until they do.",
  notJson: "This is no JSON object.",
};
const ru: typeof en = {
  intro: "Что может установить каждый аккаунт для своих ассистентов.",
  add: "Добавить плагин",
  added: "Плагин добавлен.",
  isChanged: "Плагин изменён.",
  empty: "Плагинов пока нет.",
  plugin: "Плагин",
  address: "Адрес",
  tools: "Инструменты",
  changed: "Изменён",
  acts: "Действия",
  isMcp: "сервер MCP",
  listedByServer: "даёт сервер",
  change: "Изменить",
  changeOf: (name) => `Изменить ${name}`,
  withdraw: "Отозвать",
  withdrawOf: (name) => `Отозвать ${name}`,
  withdrawTitle: (name) => `Отозвать «${name}»?`,
  withdrawText:
    "Он сразу исчезнет у всех ассистентов всех аккаунтов вместе с настройками и секретами. Это нельзя отменить.",
  manifest: "Манифест",
  manifestHint:
    "JSON: «endpoint» и «tools» или «mcpServer». Заголовки, показанные как ********, не изменятся. Ассистенты, чьи настройки не подходят к новой схеме, не пользуются плагином, пока они не подойдут.",
  notJson: "Это не объект JSON.",
};

export const pluginTexts = { en, ru };
