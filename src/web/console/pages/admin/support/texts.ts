const en = {
  hint: "What users and visitors wrote to the administrators. Each also came to you as a mail, where mail is set up.",
  empty: "Nobody has written to the administrators.",
  from: "From",
  user: (id: number) => `User ${id}`,
  visitor: (assistant: number) => `Visitor of assistant ${assistant}`,
  account: (id: number) => `account ${id}`,
  reply: "Reply by mail",
  replyTo: (address: string) => `Reply by mail to ${address}`,
  noAddress: "no address for a reply",
  noSubject: "Without a subject",
};
const ru: typeof en = {
  hint: "Что написали администраторам пользователи и посетители. Если почта настроена, каждое обращение пришло и письмом.",
  empty: "Администраторам пока никто не писал.",
  from: "От кого",
  user: (id) => `Пользователь ${id}`,
  visitor: (assistant) => `Посетитель ассистента ${assistant}`,
  account: (id) => `аккаунт ${id}`,
  reply: "Ответить письмом",
  replyTo: (address) => `Ответить письмом на ${address}`,
  noAddress: "адреса для ответа нет",
  noSubject: "Без темы",
};

export const supportTexts = { en, ru };
