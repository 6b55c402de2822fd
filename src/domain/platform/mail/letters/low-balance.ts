import type { Letter } from "../types.ts";

/** The balance has fallen below what its owner wants to be told of. Amounts come with their currency. */
export function lowBalance(
  language: "en" | "ru",
  { balance, threshold, link }: { balance: string; threshold: string; link: string },
): Letter {
  if (language === "ru") {
    return {
      subject: `Баланс: ${balance}`,
      parts: [
        { says: `На балансе осталось ${balance}, это меньше ${threshold}.` },
        { says: "Когда баланс закончится, ассистент перестанет отвечать и будет предлагать позвать человека." },
        { link },
      ],
    };
  }
  return {
    subject: `Your balance is ${balance}`,
    parts: [
      { says: `${balance} is left of your balance: less than ${threshold}.` },
      { says: "When nothing is left, the assistant stops answering and offers to call a person." },
      { link },
    ],
  };
}
