const en = {
  contact: "Data of a customer",
  contactHint: "A customer may ask what you know of them, or ask you to delete it.",
  search: "Search by name, address or number",
  noMatch: "No customer matches.",
  unnamed: "Without a name",
  save: "Save the data",
  erase: "Delete for good",
  eraseTitle: (name: string) => `Delete ${name} for good?`,
  eraseText: "The customer, all their conversations, messages, notes and files are deleted. It cannot be undone.",
  erased: "The customer was deleted.",
  saving: "Preparing the file…",
  account: "Data of your account",
  accountHint:
    "A file with your data, your colleagues, and your customers with all their conversations. With many it takes a while.",
  saveAccount: "Save all data",
  close: "Close the account",
  closeHint:
    "Nobody can log in any more, assistants, bots and widgets stop, and everything except the bookings is deleted. It cannot be undone.",
  closeTitle: "Close the account for good?",
  typeEmail: (email: string) => `Type the address of the account: ${email}`,
  password: "Your password",
  closeNow: "Close the account for good",
};
const ru: typeof en = {
  contact: "Данные клиента",
  contactHint: "Клиент может спросить, что вы о нём знаете, или попросить это удалить.",
  search: "Поиск по имени, адресу или номеру",
  noMatch: "Подходящих клиентов нет.",
  unnamed: "Без имени",
  save: "Скачать данные",
  erase: "Удалить навсегда",
  eraseTitle: (name) => `Удалить навсегда: ${name}?`,
  eraseText: "Удалятся клиент, все его разговоры, сообщения, заметки и файлы. Отменить это нельзя.",
  erased: "Клиент удалён.",
  saving: "Готовим файл…",
  account: "Данные вашего аккаунта",
  accountHint: "Файл с вашими данными, коллегами и клиентами со всеми разговорами. Если их много, это займёт время.",
  saveAccount: "Скачать все данные",
  close: "Закрыть аккаунт",
  closeHint:
    "Никто не сможет войти, ассистенты, боты и виджеты остановятся, всё, кроме операций по балансу, удалится. Отменить это нельзя.",
  closeTitle: "Закрыть аккаунт навсегда?",
  typeEmail: (email) => `Наберите адрес аккаунта: ${email}`,
  password: "Ваш пароль",
  closeNow: "Закрыть аккаунт навсегда",
};

export const dataTexts = { en, ru };
