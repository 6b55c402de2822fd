import type { MailContent } from "../types.ts";

/** The link by which an invited colleague joins an account; `name` is who invites, empty where unknown. */
export function invitation(
  language: "en" | "ru",
  { name, link, days }: { name: string; link: string; days: number },
): MailContent {
  if (language === "ru") {
    return {
      subject: "Приглашение в команду",
      parts: [
        {
          text:
            name === ""
              ? "Вас приглашают отвечать клиентам в Switchboard."
              : `${name} приглашает вас отвечать клиентам в Switchboard.`,
        },
        { text: "По этой ссылке вы укажете своё имя и придумаете пароль:" },
        { link },
        { text: `Ссылка действует ${days} дней и только один раз.` },
        { text: "Если вы не знаете, от кого это письмо, ничего делать не нужно." },
      ],
    };
  }
  return {
    subject: "You are invited to a team",
    parts: [
      {
        text:
          name === ""
            ? "You are invited to answer customers in Switchboard."
            : `${name} invites you to answer customers in Switchboard.`,
      },
      { text: "Set your name and choose a password here:" },
      { link },
      { text: `The link works once and is valid for ${days} days.` },
      { text: "If you do not know who this is from, you can ignore this mail." },
    ],
  };
}
