const en = {
  hint: "Who changed what in your account. Passwords, texts and data of customers are not in it.",
  none: "Nothing was changed yet.",
  at: "Time",
  who: "Who",
  what: "What",
  on: "On",
  fields: "Fields",
  everybody: "Everybody",
  byToken: (id: number) => `Account token ${id}`,
};
const ru: typeof en = {
  hint: "Кто что изменил в вашем аккаунте. Паролей, текстов и данных клиентов здесь нет.",
  none: "Изменений пока не было.",
  at: "Время",
  who: "Кто",
  what: "Что",
  on: "Где",
  fields: "Поля",
  everybody: "Все",
  byToken: (id) => `Токен аккаунта ${id}`,
};

export const auditTexts = { en, ru };
