import type { MailContent } from "../types.ts";

const reasons: Record<string, readonly [en: string, ru: string]> = {
  unauthorized: ["its provider does not accept the key", "провайдер не принимает ключ"],
  insufficient_quota: ["there is no credit left at its provider", "у провайдера закончились средства"],
  model_unavailable: ["its provider does not offer it", "провайдер её не предоставляет"],
  exhausted: ["no AI token can be used now", "сейчас нельзя использовать ни один токен ИИ"],
  timeout: ["it does not answer in time", "она не отвечает вовремя"],
};

/** The hosted model of an account has failed; `failure` is a `ChatModelFailure`. */
export function modelFailing(
  language: "en" | "ru",
  { failure, model, link }: { failure: string; model: string; link: string },
): MailContent {
  const [en, ru] = reasons[failure] ?? [`the last failure was "${failure}"`, `последняя ошибка — «${failure}»`];
  if (language === "ru") {
    return {
      subject: "Модель ИИ не отвечает",
      parts: [
        { text: `Ваш ассистент не может использовать модель ${model}: ${ru}.` },
        {
          text: "Пока это так, отвечает встроенная модель: она цитирует ваши документы. Мы напишем снова, только если модель заработает и откажет ещё раз.",
        },
        { link },
      ],
    };
  }
  return {
    subject: "The AI model does not answer",
    parts: [
      { text: `Your assistant cannot use the model ${model}: ${en}.` },
      {
        text: "Meanwhile the built-in model answers, which quotes your documents. We write again only when the model has worked and fails anew.",
      },
      { link },
    ],
  };
}
