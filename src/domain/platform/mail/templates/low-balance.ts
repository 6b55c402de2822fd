import type { MailContent } from "../types.ts";

/** The balance has fallen below the owner's warning threshold. Amounts include their currency. */
export function lowBalance(
  language: "en" | "ru",
  { balance, threshold, link }: { balance: string; threshold: string; link: string },
): MailContent {
  if (language === "ru") {
    return {
      subject: `Баланс: ${balance}`,
      parts: [
        { text: `На балансе осталось ${balance}, это меньше ${threshold}.` },
        { text: "Когда баланс закончится, ассистент перестанет отвечать и будет предлагать позвать человека." },
        { link },
      ],
    };
  }
  return {
    subject: `Your balance is ${balance}`,
    parts: [
      { text: `Your balance is ${balance}, which is less than ${threshold}.` },
      { text: "When the balance is used up, the assistant stops answering and offers to call a person." },
      { link },
    ],
  };
}
