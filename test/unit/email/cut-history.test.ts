import { expect, test } from "vitest";
import { cutHistory } from "../../../src/domain/channels/email/cut-history.ts";

const cut = (text: string) => cutHistory(text, { isForward: false });
const quote = "> How much is a berth?\n> It is 40 a night.";

/** The line above the quotation, as each program writes it in its language. */
const introductions: [string, string][] = [
  ["Gmail, English", "On Tue, Nov 10, 2026 at 12:34 PM Anna Berg <anna@harbour.example> wrote:"],
  [
    "Gmail, English, broken",
    "On Tue, Nov 10, 2026 at 12:34 PM Anna Very-Long Double-Barrelled Name\n<anna@harbour.example> wrote:",
  ],
  [
    "Gmail, English, broken inside the date",
    "On Tue, Nov 10,\n2026 at 12:34 PM Anna Berg <anna@harbour.example> wrote:",
  ],
  ["Apple Mail, English", "On 10 Nov 2026, at 12:34, Anna Berg <anna@harbour.example> wrote:"],
  ["Thunderbird, English", "On 11/10/26 12:34, Anna Berg wrote:"],
  ["Gmail, German", "Am Di., 10. Nov. 2026 um 12:34 Uhr schrieb Anna Berg <anna@harbour.example>:"],
  ["Gmail, French", "Le mar. 10 nov. 2026 à 12:34, Anna Berg <anna@harbour.example> a écrit :"],
  ["Gmail, Spanish", "El mar, 10 nov 2026 a las 12:34, Anna Berg (<anna@harbour.example>) escribió:"],
  ["Gmail, Italian", "Il giorno mar 10 nov 2026 alle ore 12:34 Anna Berg <anna@harbour.example> ha scritto:"],
  ["Gmail, Portuguese", "Em ter., 10 de nov. de 2026 às 12:34, Anna Berg <anna@harbour.example> escreveu:"],
  ["Gmail, Dutch", "Op di 10 nov 2026 om 12:34 schreef Anna Berg <anna@harbour.example>:"],
  ["Gmail, Swedish", "Den tis 10 nov. 2026 kl 12:34 skrev Anna Berg <anna@harbour.example>:"],
  ["Gmail, Finnish", "ti 10. marrask. 2026 klo 12.34 Anna Berg (anna@harbour.example) kirjoitti:"],
  ["Gmail, Polish", "wt., 10 lis 2026 o 12:34 Anna Berg <anna@harbour.example> napisał(a):"],
  ["Thunderbird, Polish", "W dniu 10.11.2026 o 12:34, Anna Berg pisze:"],
  ["Gmail, Czech", "út 10. 11. 2026 v 12:34 odesílatel Anna Berg <anna@harbour.example> napsal:"],
  ["Gmail, Turkish", "Anna Berg <anna@harbour.example>, 10 Kas 2026 Sal, 12:34 tarihinde\nşunu yazdı:"],
  ["Gmail, Russian, which has no verb", "вт, 10 нояб. 2026 г. в 12:34, Анна Берг <anna@harbour.example>:"],
  ["Mail.ru", "Вторник, 10 ноября 2026, 12:34 +03:00 от Анна Берг <anna@harbour.example>:"],
  ["Yandex", '10.11.2026, 12:34, "Анна Берг" <anna@harbour.example>:'],
  ["Thunderbird, Russian", "10.11.2026 12:34, Анна Берг пишет:"],
  ["Gmail, Ukrainian", "вт, 10 лист. 2026 р. о 12:34 Анна Берг <anna@harbour.example> пише:"],
  ["Gmail, Japanese", "2026年11月10日(火) 12:34 Anna Berg <anna@harbour.example>:"],
  ["Gmail, Chinese", "Anna Berg <anna@harbour.example> 于2026年11月10日周二 12:34写道："],
  ["Gmail, Korean", "2026년 11월 10일 (화) 오후 12:34, Anna Berg <anna@harbour.example>님이 작성:"],
];

test.each(introductions)("the history under the line of %s is cut, and the answer stays", (_, introduction) => {
  expect(cut(`Yes, two nights please.\n\n${introduction}\n\n${quote}\n`)).toBe("Yes, two nights please.");
  expect(cut(`Yes, two nights please.\n${introduction}\n${quote}`)).toBe("Yes, two nights please.");
});

test.each(introductions)("an answer under the quotation stays without it: %s", (_, introduction) => {
  expect(cut(`${introduction}\n${quote}\n\nYes, two nights please.`)).toBe("Yes, two nights please.");
});

test.each([
  [
    "Outlook, English",
    "From: Anna Berg <anna@harbour.example>\nSent: Tuesday, November 10, 2026 12:34\nTo: Ben\nSubject: Berth",
  ],
  ["Outlook, German", "Von: Anna Berg\nGesendet: Dienstag, 10. November 2026 12:34\nAn: Ben\nBetreff: AW: Liegeplatz"],
  ["Outlook, French", "De : Anna Berg\nEnvoyé : mardi 10 novembre 2026 12:34\nÀ : Ben\nObjet : RE: Place"],
  ["Outlook, Russian", "От: Анна Берг\nОтправлено: 10 ноября 2026 г. 12:34\nКому: Бен\nТема: RE: Место"],
  [
    "Outlook, Finnish",
    "Lähettäjä: Anna Berg\nLähetetty: tiistai 10. marraskuuta 2026 12.34\nVastaanottaja: Ben\nAihe: VS: Paikka",
  ],
  ["Outlook, Turkish", "Kimden: Anna Berg\nGönderildi: 10 Kasım 2026 Salı 12:34\nKime: Ben\nKonu: YNT: Yer"],
  [
    "Outlook on the web, with bold labels",
    "*From:* Anna Berg\n*Sent:* 10 November 2026\n*To:* Ben\n*Subject:* Re: Berth",
  ],
])("a message quoted under a header is cut: %s", (_, header) => {
  const history = `${header}\n\nIt is 40 a night.\nRegards`;
  expect(cut(`Yes, please.\n\n${history}`)).toBe("Yes, please.");
  expect(cut(`Yes, please.\n\n________________________________\n${history}`)).toBe("Yes, please.");
});

test.each([
  "-----Original Message-----",
  "-------- Ursprüngliche Nachricht --------",
  "-----Исходное сообщение-----",
  "----- Початкове повідомлення -----",
  "-----Alkuperäinen viesti-----",
  "-----Özgün İleti-----",
  "------------------ 原始邮件 ------------------",
])("a message quoted under %s is cut", (line) => {
  expect(cut(`Yes, please.\n\n${line}\nFrom: Anna\n\nIt is 40 a night.`)).toBe("Yes, please.");
});

test("an unmarked quotation is cut where the line above names who wrote and when", () => {
  expect(cut("Yes.\n\nOn Tue, 10 Nov 2026 at 12:34, Anna Berg wrote:\n\nIt is 40 a night.")).toBe("Yes.");
});

test("answers between quotations keep what they answer", () => {
  const mail =
    "On 10 Nov 2026, at 12:34, Anna <a@b.example> wrote:\n> Which day?\nMonday.\n> How long?\nTwo nights.\n\n> Bye";
  expect(cut(mail)).toBe(
    "On 10 Nov 2026, at 12:34, Anna <a@b.example> wrote:\n> Which day?\nMonday.\n> How long?\nTwo nights.",
  );
});

test.each([
  ["a signature", "Can I moor?\n\n-- \nBen Carter\n+44 20 7946 0000", "Can I moor?"],
  [
    "a signature above the history",
    `Can I moor?\n--\nBen\n\nOn 10 Nov 2026 12:34, Ann wrote:\n${quote}`,
    "Can I moor?",
  ],
  ["a phone's line", "Can I moor?\n\nSent from my iPhone", "Can I moor?"],
  ["a German phone's line", "Darf ich anlegen?\n\nVon meinem iPhone gesendet", "Darf ich anlegen?"],
  ["a Russian phone's line", "Можно причалить?\n\nОтправлено с iPhone", "Можно причалить?"],
  ["Outlook's line on phones", "Can I moor?\n\nGet Outlook for iOS<https://aka.ms/o0ukef>", "Can I moor?"],
])("%s is cut", (_, mail, own) => {
  expect(cut(mail)).toBe(own);
});

test.each([
  ["words about writing", "My brother wrote to you yesterday:\nhe wants a berth for 3 nights."],
  ["a list after a colon", "I need at 12:30:\n- water\n- power"],
  ["a header that is none", "From: Riga\nto Tallinn, two people.\nIs there a ferry?"],
  ["dashes", "We arrive on Monday.\n---\nWe leave on Friday."],
  ["a colon after an address without a date", "Write to ben@boats.example:\nhe decides."],
])("%s stay", (_, mail) => {
  expect(cut(mail)).toBe(mail);
});

test("of a forwarded mail everything stays", () => {
  const mail =
    "Please answer her.\n\n---------- Forwarded message ---------\nFrom: Ann <a@b.example>\nDate: Mon\nSubject: Hi\n\nIs there a berth?";
  expect(cut(mail)).toBe(mail);
  const outlook = "See below.\n\nFrom: Ann\nSent: Monday\nTo: Ben\nSubject: Hi\n\nIs there a berth?";
  expect(cutHistory(outlook, { isForward: true })).toBe(outlook);
});

test("a text of which nothing would be left stays", () => {
  expect(cut(quote)).toBe(quote);
});
