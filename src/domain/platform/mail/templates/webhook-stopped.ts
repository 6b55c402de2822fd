import type { MailContent } from "../types.ts";

/** A webhook was paused because its deliveries fail, or disabled because its endpoint answered 410. */
export function webhookStopped(
  language: "en" | "ru",
  { url, isGone, failure, link }: { url: string; isGone: boolean; failure: string; link: string },
): MailContent {
  if (language === "ru") {
    return {
      subject: isGone ? "Ваш вебхук отключён" : "Ваш вебхук приостановлен",
      parts: [
        { code: url },
        {
          text: isGone
            ? "Этот адрес ответил 410 Gone, поэтому события на него больше не отправляются."
            : "События не удавалось доставить на этот адрес целый день. Последняя ошибка:",
        },
        ...(isGone ? [] : [{ quote: failure }]),
        {
          text: isGone
            ? "Если это ошибка, включите вебхук снова: недоставленные события можно отправить повторно."
            : "Новые события сохраняются. Когда адрес снова заработает, возобновите вебхук, и они будут доставлены.",
        },
        { link },
      ],
    };
  }
  return {
    subject: isGone ? "Your webhook is disabled" : "Your webhook is paused",
    parts: [
      { code: url },
      {
        text: isGone
          ? "This address answered 410 Gone, so events are no longer sent to it."
          : "Events could not be delivered to this address for a whole day. The last error:",
      },
      ...(isGone ? [] : [{ quote: failure }]),
      {
        text: isGone
          ? "If this was a mistake, enable the webhook again: events that were not delivered can be replayed."
          : "New events are kept. When the address works again, resume the webhook, and they will be delivered.",
      },
      { link },
    ],
  };
}
