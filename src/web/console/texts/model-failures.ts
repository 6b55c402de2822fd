/** How a hosted model fails, by the code of the API; the API may have newer codes. */
const en: Record<string, string> = {
  unauthorized: "the provider refuses the key",
  insufficient_quota: "the provider's quota or balance is used up",
  model_unavailable: "the key has no access to the model",
  rate_limited: "too many requests for the provider",
  out_of_capacity: "the provider is overloaded",
  timeout: "the provider did not answer in time",
  refused: "the provider refused the request",
  unreachable: "the provider is not reached",
  malformed: "the provider's answer could not be read",
  exhausted: "no token can be used now",
};

const ru: typeof en = {
  unauthorized: "провайдер не принимает ключ",
  insufficient_quota: "квота или баланс у провайдера исчерпаны",
  model_unavailable: "у ключа нет доступа к модели",
  rate_limited: "слишком много запросов к провайдеру",
  out_of_capacity: "провайдер перегружен",
  timeout: "провайдер не ответил вовремя",
  refused: "провайдер отклонил запрос",
  unreachable: "провайдер недоступен",
  malformed: "ответ провайдера не удалось разобрать",
  exhausted: "сейчас нет ни одного годного токена",
};

export const modelFailureTexts = { en, ru };
