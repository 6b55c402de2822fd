/** How mail programs introduce quotations and sign messages, by language; all in lower case. */

/**
 * The verb of the line above a quotation ("On … Ann wrote:"), as Gmail, Outlook, Apple Mail, Thunderbird, Yahoo and Yandex write it.
 * Gmail's line has none in Russian and Japanese: such lines are recognised by the address and the date.
 */
export const wroteWords = [
  ...["wrote", "writes", "schrieb", "geschrieben", "a écrit", "écrit", "escribió", "ha scritto", "scritto", "escreveu"],
  ...["schreef", "geschreven", "skrev", "kirjoitti", "napisał", "napisała", "napisał(a)", "pisze", "napsal", "napsala"],
  ...["napsal(a)", "napísal", "napísala", "írta", "a scris", "написал", "написала", "написал(а)", "пишет", "писал"],
  ...["написав", "написала", "написав(-ла)", "пише", "писав", "yazdı", "έγραψε", "rašė", "rakstīja", "kirjutas"],
  ...["написа", "je napisao", "je napisala", "napisao", "je napisal", "đã viết", "menulis", "เขียน", "כתב", "كتب"],
  ...["写道", "寫道", "のメッセージ", "は書きました", "書きました", "작성", "님이 작성"],
];

/** How such a line begins: where it is broken, the beginning is not on the line with the verb. */
export const wroteBeginnings = [
  ...["on ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "dnia ", "w dniu ", "dne ", "pe ", "ma ", "ti ", "ke "],
  ...["to ", "la ", "su ", "в ", "пн, ", "вт, ", "ср, ", "чт, ", "пт, ", "сб, ", "вс, ", "нд, ", "στις ", "в пн"],
];

/** The line above a quoted message that is not marked otherwise, between dashes: "-----Original Message-----". */
export const originalWords = [
  ...["original message", "original email", "ursprüngliche nachricht", "originalnachricht", "message d'origine"],
  ...["message original", "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht"],
  ...["ursprungligt meddelande", "originalmeddelande", "oprindelig meddelelse", "opprinnelig melding"],
  ...["alkuperäinen viesti", "alkuperäinen sähköposti", "wiadomość oryginalna", "oryginalna wiadomość"],
  ...["původní zpráva", "pôvodná správa", "eredeti üzenet", "mesaj original", "исходное сообщение"],
  ...["оригинальное сообщение", "початкове повідомлення", "оригінальне повідомлення", "özgün ileti", "orijinal mesaj"],
  ...["αρχικό μήνυμα", "元のメッセージ", "原始邮件", "原始郵件", "원본 메시지", "원본 메일"],
];

/** The line above a forwarded message, which is kept: it is what the mail is about. */
export const forwardedWords = [
  ...["forwarded message", "begin forwarded message", "weitergeleitete nachricht", "message transféré"],
  ...["mensaje reenviado", "messaggio inoltrato", "mensagem encaminhada", "doorgestuurd bericht"],
  ...["vidarebefordrat meddelande", "videresendt meddelelse", "videresendt melding", "välitetty viesti"],
  ...[
    "wiadomość przekazana",
    "przekazana wiadomość",
    "přeposlaná zpráva",
    "továbbított üzenet",
    "пересылаемое сообщение",
  ],
  ...["пересланное сообщение", "переслане повідомлення", "iletilen ileti", "iletilmiş mesaj", "転送されたメッセージ"],
  ...["转发的邮件", "轉寄郵件", "전달된 메시지"],
];

/** Labels of the header that Outlook and others write above a quoted message: who, when, to whom, about what. */
export const headerLabels = {
  from: [
    ...[
      "from",
      "von",
      "de",
      "da",
      "van",
      "från",
      "fra",
      "lähettäjä",
      "od",
      "feladó",
      "de la",
      "от",
      "от кого",
      "отправитель",
    ],
    ...[
      "від",
      "від кого",
      "kimden",
      "gönderen",
      "από",
      "差出人",
      "发件人",
      "寄件者",
      "보낸 사람",
      "מאת",
      "من",
      "saatja",
      "no",
      "nuo",
    ],
  ],
  others: [
    ...["sent", "date", "to", "cc", "subject", "gesendet", "datum", "an", "betreff", "envoyé", "à", "objet", "enviado"],
    ...["enviada", "enviado el", "fecha", "para", "asunto", "assunto", "data", "inviato", "a", "oggetto", "verzonden"],
    ...[
      "aan",
      "onderwerp",
      "skickat",
      "till",
      "ämne",
      "sendt",
      "til",
      "emne",
      "dato",
      "lähetetty",
      "vastaanottaja",
      "aihe",
    ],
    ...["päivämäärä", "kopio", "wysłano", "do", "temat", "odesláno", "komu", "předmět", "küldve", "címzett", "tárgy"],
    ...[
      "trimis",
      "către",
      "subiect",
      "отправлено",
      "дата",
      "кому",
      "тема",
      "копия",
      "надіслано",
      "копія",
      "gönderildi",
    ],
    ...[
      "gönderme tarihi",
      "tarih",
      "kime",
      "konu",
      "στάλθηκε",
      "προς",
      "θέμα",
      "送信日時",
      "宛先",
      "件名",
      "日付",
      "发送时间",
    ],
    ...["收件人", "主题", "日期", "抄送", "보낸 날짜", "받는 사람", "제목", "날짜"],
  ],
};

/** What programs on phones and others add under a message. */
export const sentFrom = [
  ...["sent from my ", "sent from mail for ", "sent from yahoo", "sent from outlook", "get outlook for "],
  ...[
    "sent with proton",
    "von meinem ",
    "gesendet von ",
    "gesendet mit ",
    "envoyé de ",
    "envoyé depuis ",
    "enviado desde ",
  ],
  ...[
    "enviado do meu ",
    "enviado de ",
    "inviato da ",
    "verzonden vanaf ",
    "verstuurd vanaf ",
    "skickat från ",
    "sendt fra ",
  ],
  ...[
    "lähetetty ",
    "wysłano z ",
    "wysłane z ",
    "odesláno z ",
    "отправлено с ",
    "отправлено из ",
    "надіслано з ",
    "gönderen: ",
  ],
  ...["iphone'umdan gönderildi", "iphone'dan gönderildi", "outlook für ", "télécharger outlook", "obtener outlook"],
  ...["iphoneから送信", "发自我的", "從我的", "나의 iphone에서 보냄", "скачать outlook", "завантажити outlook"],
];
