const en = {
  who: "Who answers",
  name: "Name",
  nameHint: "Visitors see it.",
  noName: "The assistant needs a name.",
  description: "Note",
  descriptionHint: "For your team. Visitors do not see it.",
  isActive: "The assistant answers",
  isActiveHint: "While it is off, messages are kept, and people can answer them.",
  model: "Model and instructions",
  modelName: "Hosted model",
  modelHint: "Used where the platform has a key for it; otherwise the built-in model answers.",
  noModel: "Name a model.",
  answersNow: (model: string) => `${model} answers now.`,
  modelFails: (failure: string, since: string) =>
    `The hosted model has not answered since ${since} (${failure}). The built-in model answers in its place.`,
  builtIn: "The built-in model answers now. It quotes your documents word for word and writes nothing of its own.",
  builtInHonours:
    "It honours Q&A pairs, the bound below, the handoff rules and the visitor's language. It does not read the instructions: only a hosted model does.",
  instructions: "Instructions",
  instructionsHint:
    "Tone, length and what to mention, as you would tell a new colleague. For example: “Answer in two sentences. Be friendly, say ‘you’.” What is not in the documents stays unanswered.",
  languages: "It answers in the language of the question.",
  greeting: "The greeting is under Widget.",
  whenUnsure: "When it is not sure",
  boundWhy:
    "The built-in model says how sure it is of an answer, from 0 to 1. Below the bound it does not answer: it says that it does not know, and offers a person. A hosted model judges for itself; the bound then counts only when the built-in model stands in for it.",
  platformBound: (bound: string) => `Use the platform's bound (${bound})`,
  bound: "Bound",
  answersMore: "answers more, errs more",
  refusesMore: "refuses more, errs less",
  measuredAt: (refused: string, answered: string) =>
    `At this bound, of the questions that your documents answer ${refused} are refused, and of those that they do not answer ${answered} are answered all the same.`,
  measuredCurve: "Errors by bound",
  refused: "refused although it is in the documents",
  answered: "answered although it is not",
  measuredNote: "Measured with customers' questions of other companies, not with yours.",
  toEvaluations: "An evaluation shows your own figures.",
  ownAt: (coverage: string, risk: string) =>
    `In your last evaluation ${coverage} of the questions are answered at this bound, and ${risk} of these answers are wrong.`,
  ownCurve: "Your last evaluation by bound",
  coverage: "answered",
  risk: "of these, wrong",
};
const ru: typeof en = {
  who: "Кто отвечает",
  name: "Имя",
  nameHint: "Его видят посетители.",
  noName: "Ассистенту нужно имя.",
  description: "Заметка",
  descriptionHint: "Для вашей команды. Посетители её не видят.",
  isActive: "Ассистент отвечает",
  isActiveHint: "Пока он выключен, сообщения сохраняются и на них могут отвечать люди.",
  model: "Модель и инструкции",
  modelName: "Внешняя модель",
  modelHint: "Используется, если у платформы есть к ней ключ; иначе отвечает встроенная модель.",
  noModel: "Укажите модель.",
  answersNow: (model) => `Сейчас отвечает ${model}.`,
  modelFails: (failure, since) => `Внешняя модель не отвечает с ${since} (${failure}). Вместо неё отвечает встроенная.`,
  builtIn: "Сейчас отвечает встроенная модель. Она дословно цитирует ваши документы, а сама ничего не сочиняет.",
  builtInHonours:
    "Она учитывает готовые вопросы и ответы, порог ниже, правила передачи человеку и язык посетителя. Инструкции она не читает: их выполняет только внешняя модель.",
  instructions: "Инструкции",
  instructionsHint:
    "Тон, длина и что упоминать — как вы объяснили бы новому коллеге. Например: «Отвечай двумя предложениями, дружелюбно, на „вы“». На то, чего нет в документах, ответа не будет.",
  languages: "Он отвечает на языке вопроса.",
  greeting: "Приветствие — на вкладке «Виджет».",
  whenUnsure: "Когда он не уверен",
  boundWhy:
    "Встроенная модель оценивает, насколько уверена в ответе, от 0 до 1. Ниже порога она не отвечает: говорит, что не знает, и предлагает человека. Внешняя модель решает сама; тогда порог действует, только когда её заменяет встроенная.",
  platformBound: (bound) => `Порог платформы (${bound})`,
  bound: "Порог",
  answersMore: "чаще отвечает и чаще ошибается",
  refusesMore: "чаще отказывается и реже ошибается",
  measuredAt: (refused, answered) =>
    `При таком пороге из вопросов, на которые ответ в документах есть, без ответа остаются ${refused}, а из тех, на которые его нет, ответ всё же получают ${answered}.`,
  measuredCurve: "Ошибки в зависимости от порога",
  refused: "не ответил, хотя ответ в документах есть",
  answered: "ответил, хотя его там нет",
  measuredNote: "Измерено на вопросах клиентов других компаний, не ваших.",
  toEvaluations: "Ваши собственные цифры покажет проверка.",
  ownAt: (coverage, risk) =>
    `В вашей последней проверке при таком пороге ответ получают ${coverage} вопросов, и ${risk} этих ответов неверны.`,
  ownCurve: "Ваша последняя проверка в зависимости от порога",
  coverage: "с ответом",
  risk: "из них неверны",
};

export const answersTexts = { en, ru };
