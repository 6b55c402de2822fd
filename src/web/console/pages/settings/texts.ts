const en = {
  tabsName: "Parts of the settings",
  tabs: {
    profile: "Profile",
    replies: "Saved replies",
    tokens: "API tokens",
    webhooks: "Webhooks",
    money: "Balance and limits",
    audit: "Audit log",
    data: "Personal data",
  },
};
const ru: typeof en = {
  tabsName: "Разделы настроек",
  tabs: {
    profile: "Профиль",
    replies: "Готовые ответы",
    tokens: "Токены API",
    webhooks: "Вебхуки",
    money: "Баланс и лимиты",
    audit: "Журнал",
    data: "Личные данные",
  },
};

export const settingTexts = { en, ru };
