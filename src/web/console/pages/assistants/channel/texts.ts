import type { FieldName, KindName } from "./kinds.ts";

const states = { active: "Works", pending: "Not checked yet", failed: "Does not work", expired: "Credentials refused" };
const statesRu = { active: "Работает", pending: "Ещё не проверен", failed: "Не работает", expired: "Ключи не приняты" };

const secrets: Partial<Record<FieldName, string>> = {
  auth_token: "Auth token",
  access_token: "Access token",
  app_secret: "App secret",
};

const en = {
  intro: "The same assistant, documents and inbox: visitors write where they like.",
  another: "Connect another",
  connect: "Connect and test",
  kinds: {
    sms: {
      name: "SMS (Twilio)",
      connect: "Connect a number of Twilio",
      steps: [
        "In the Twilio console, on the first page, copy the Account SID and the Auth token.",
        "Enter them here with the number that you have there, in international form, and connect.",
        "Then copy the address that appears here into Twilio: Phone numbers → your number → “A message comes in” → Webhook, HTTP POST.",
      ],
    },
    whatsapp: {
      name: "WhatsApp (Meta)",
      connect: "Connect a number of WhatsApp",
      steps: [
        "In Meta for Developers open your app → WhatsApp → API setup: copy the number, the Phone number ID and the WhatsApp Business Account ID.",
        "In Business settings → System users make a permanent token with whatsapp_business_messaging and whatsapp_business_management. The app secret is in App settings → Basic.",
        "Enter them here and connect.",
        "Then copy the address and the verify token that appear here into WhatsApp → Configuration → Webhook, and subscribe to messages and message_template_status_update.",
      ],
    },
    email: {
      name: "E-mail",
      connect: "Connect an e-mail address",
      steps: [
        "The address must be of a domain whose mail comes to this platform.",
        "Enter it here and connect. To use the address that your customers know, forward its mail to this one.",
      ],
    },
  } satisfies Record<KindName, object>,
  fields: {
    sms: { address: "Number", provider_account: "Account SID", ...secrets },
    whatsapp: {
      ...{ address: "Number", sender_id: "Phone number ID", provider_account: "WhatsApp Business Account ID" },
      ...secrets,
    },
    email: { address: "E-mail address" },
  } as Record<KindName, Partial<Record<FieldName, string>>>,
  secrets,
  states,
  toasts: {
    active: "Connected: the provider confirms it.",
    pending: "Saved. The provider could not be asked yet: test again in a minute.",
    failed: "Saved, but it does not work: see the reason.",
    expired: "Saved, but the provider refuses the credentials.",
  } satisfies Record<keyof typeof states, string>,
  neverChecked: "Never tested.",
  checkedAt: (when: string) => `Last tested ${when}.`,
  webhook: "Address to enter at the provider",
  webhookHints: {
    twilio: "Phone numbers → your number → “A message comes in” → Webhook, HTTP POST.",
    meta: "WhatsApp → Configuration → Webhook → Callback URL.",
    mail: "",
  },
  verifyToken: "Verify token",
  isOn: "The channel is on",
  test: "Test the connection",
  replace: "Replace",
  secretHint: (masked: string) => `Now ${masked}. Empty: it stays.`,
  removeTitle: (name: string) => `Disconnect ${name}?`,
  removeText: "Messages from there do not arrive any more. Its dialogs stay in the inbox.",
  connectBot: "Connect a Telegram bot",
  botSteps: [
    "In Telegram write to @BotFather, send /newbot, and answer its two questions.",
    "Copy the token that it sends, and paste it here.",
    "Connect: nothing is to be entered at Telegram, the platform tells it its address.",
  ],
  botToken: "Token of the bot",
  botRuns: "Connected: the bot answers.",
  botStates: {
    created: "Not started",
    pending: "Starting",
    running: "Works",
    stopped: "Stopped",
    error: "Does not work",
  },
  botStart: "Start",
  botStop: "Stop",
  botCheck: "Test the connection",
  botTest: "The test tells Telegram the platform's address again, and shows what Telegram says.",
  replaceToken: "Replace the token",
};
const secretsRu: typeof secrets = {
  auth_token: "Auth token",
  access_token: "Токен доступа",
  app_secret: "Секрет приложения",
};
const ru: typeof en = {
  intro: "Тот же ассистент, те же документы и те же входящие: посетители пишут, где им удобно.",
  another: "Подключить ещё",
  connect: "Подключить и проверить",
  kinds: {
    sms: {
      name: "SMS (Twilio)",
      connect: "Подключить номер Twilio",
      steps: [
        "На первой странице консоли Twilio скопируйте Account SID и Auth token.",
        "Введите их здесь вместе с номером, который у вас там есть, в международном виде, и подключите.",
        "Затем вставьте появившийся здесь адрес в Twilio: Phone numbers → ваш номер → «A message comes in» → Webhook, HTTP POST.",
      ],
    },
    whatsapp: {
      name: "WhatsApp (Meta)",
      connect: "Подключить номер WhatsApp",
      steps: [
        "В Meta for Developers откройте приложение → WhatsApp → API setup: скопируйте номер, Phone number ID и WhatsApp Business Account ID.",
        "В Business settings → System users создайте постоянный токен с правами whatsapp_business_messaging и whatsapp_business_management. Секрет приложения — в App settings → Basic.",
        "Введите их здесь и подключите.",
        "Затем вставьте появившиеся здесь адрес и проверочный токен в WhatsApp → Configuration → Webhook и подпишитесь на messages и message_template_status_update.",
      ],
    },
    email: {
      name: "Почта",
      connect: "Подключить адрес почты",
      steps: [
        "Адрес должен быть в домене, почта которого приходит на эту платформу.",
        "Введите его здесь и подключите. Чтобы использовать адрес, который знают клиенты, настройте с него пересылку на этот.",
      ],
    },
  },
  fields: {
    sms: { address: "Номер", provider_account: "Account SID", ...secretsRu },
    whatsapp: {
      ...{ address: "Номер", sender_id: "Phone number ID", provider_account: "WhatsApp Business Account ID" },
      ...secretsRu,
    },
    email: { address: "Адрес почты" },
  },
  secrets: secretsRu,
  states: statesRu,
  toasts: {
    active: "Подключено: провайдер подтвердил.",
    pending: "Сохранено. Провайдера пока не удалось спросить: проверьте ещё раз через минуту.",
    failed: "Сохранено, но не работает: посмотрите причину.",
    expired: "Сохранено, но провайдер не принимает ключи.",
  },
  neverChecked: "Ещё не проверялось.",
  checkedAt: (when) => `Проверено ${when}.`,
  webhook: "Адрес, который нужно указать у провайдера",
  webhookHints: {
    twilio: "Phone numbers → ваш номер → «A message comes in» → Webhook, HTTP POST.",
    meta: "WhatsApp → Configuration → Webhook → Callback URL.",
    mail: "",
  },
  verifyToken: "Проверочный токен",
  isOn: "Канал включён",
  test: "Проверить соединение",
  replace: "Заменить",
  secretHint: (masked) => `Сейчас ${masked}. Если пусто: не изменится.`,
  removeTitle: (name) => `Отключить ${name}?`,
  removeText: "Сообщения оттуда больше не придут. Диалоги останутся во входящих.",
  connectBot: "Подключить бота Telegram",
  botSteps: [
    "Напишите в Telegram @BotFather, отправьте /newbot и ответьте на два вопроса.",
    "Скопируйте присланный токен и вставьте сюда.",
    "Подключите: в Telegram указывать ничего не нужно, платформа сама сообщит свой адрес.",
  ],
  botToken: "Токен бота",
  botRuns: "Подключено: бот отвечает.",
  botStates: {
    created: "Не запущен",
    pending: "Запускается",
    running: "Работает",
    stopped: "Остановлен",
    error: "Не работает",
  },
  botStart: "Запустить",
  botStop: "Остановить",
  botCheck: "Проверить соединение",
  botTest: "Проверка заново сообщает Telegram адрес платформы и показывает его ответ.",
  replaceToken: "Заменить токен",
};

export const channelsTexts = { en, ru };
