import type { PageName } from "./page-names.ts";

const en = {
  navigation: "Pages",
  skip: "Skip to the page",
  account: "Your account",
  theme: "Theme",
  themes: { system: "As the system", light: "Light", dark: "Dark" },
  mirrored: "Right to left",
  logOut: "Log out",
  offline: "No connection. What you see may be out of date.",
  replaced: (email: string) => `Another tab logged in as ${email}.`,
  reload: "Continue as this user",
  notLoaded: "This page could not be loaded. Check your connection, then load it again.",
  loadAnew: "Load again",
  pages: {
    inbox: "Inbox",
    knowledge: "Knowledge",
    assistants: "Assistants",
    figures: "Figures",
    team: "Team",
    settings: "Settings",
    admin: "Platform",
    start: "First steps",
  } satisfies Record<PageName, string>,
};
const ru: typeof en = {
  navigation: "Страницы",
  skip: "Перейти к странице",
  account: "Ваш аккаунт",
  theme: "Тема",
  themes: { system: "Как в системе", light: "Светлая", dark: "Тёмная" },
  mirrored: "Справа налево",
  logOut: "Выйти",
  offline: "Нет соединения. Данные на экране могли устареть.",
  replaced: (email) => `В другой вкладке вошли как ${email}.`,
  reload: "Продолжить под этим именем",
  notLoaded: "Страница не загрузилась. Проверьте соединение и загрузите её ещё раз.",
  loadAnew: "Загрузить ещё раз",
  pages: {
    inbox: "Диалоги",
    knowledge: "Знания",
    assistants: "Ассистенты",
    figures: "Показатели",
    team: "Команда",
    settings: "Настройки",
    admin: "Платформа",
    start: "Первые шаги",
  },
};

export const layoutTexts = { en, ru };
