import type { FileProblem } from "./check-file.ts";

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

const en = {
  uploads: "Files on their way",
  clear: "Hide those that were not taken",
  hide: "Hide",
  paused: (seconds: number) =>
    `The platform takes no more files for now. The next one goes in ${clock(seconds)}. Keep this tab open.`,
  waiting: (size: string) => `${size} · waits for its turn`,
  checking: "Sent. The platform checks the file…",
  sent: (sent: string, size: string) => `${sent} of ${size}`,
  left: (seconds: number) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
  stalled: "nothing has left for some seconds: the connection is slow. Keep this tab open",
  broken: (sent: string, size: string) => `The connection broke after ${sent} of ${size}. Nothing was added.`,
  againIn: (seconds: number) => `It is sent again from the beginning in ${seconds} s. Keep this tab open.`,
  againByHand: "It is sent again from the beginning as soon as you are online, or when you try again.",
  refusals: {
    empty: () => "The file is empty. Check that it opens, and choose it again.",
    too_large: (size) => `${size} is more than the 25 MB that a file may have. Split it, or reduce its pictures.`,
    old_office: () => "This older format cannot be read. Save the file as DOCX, XLSX, PPTX or PDF, and add that.",
    picture: () => "Pictures cannot be read: there is no text recognition. Add a PDF with text, or write the text.",
    media: () => "Sound and video cannot be read. Add a transcript as a text.",
    archive: () => "Archives are not opened. Unpack it, and add the files in it.",
    program: () => "Programs cannot be added.",
    other_format: () =>
      "This format cannot be read. PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON and plain text can.",
  } satisfies Record<FileProblem, (size: string) => string>,
};
const ru: typeof en = {
  uploads: "Файлы в пути",
  clear: "Скрыть непринятые",
  hide: "Скрыть",
  paused: (seconds) =>
    `Пока платформа больше не принимает файлы. Следующий уйдёт через ${clock(seconds)}. Не закрывайте вкладку.`,
  waiting: (size) => `${size} · ждёт очереди`,
  checking: "Отправлен. Платформа проверяет файл…",
  sent: (sent, size) => `${sent} из ${size}`,
  left: (seconds) => (seconds < 60 ? `осталось около ${seconds} с` : `осталось около ${Math.ceil(seconds / 60)} мин`),
  stalled: "уже несколько секунд ничего не уходит: связь медленная. Не закрывайте вкладку",
  broken: (sent, size) => `Связь прервалась после ${sent} из ${size}. Ничего не добавлено.`,
  againIn: (seconds) => `Файл уйдёт заново через ${seconds} с. Не закрывайте вкладку.`,
  againByHand: "Файл уйдёт заново, когда появится связь или когда вы нажмёте «Повторить».",
  refusals: {
    empty: () => "Файл пуст. Проверьте, что он открывается, и выберите его ещё раз.",
    too_large: (size) => `${size} — больше 25 МБ, допустимых для файла. Разделите его или уменьшите картинки.`,
    old_office: () => "Этот старый формат не читается. Сохраните файл как DOCX, XLSX, PPTX или PDF и добавьте его.",
    picture: () => "Картинки не читаются: распознавания текста нет. Добавьте PDF с текстом или напишите текст.",
    media: () => "Звук и видео не читаются. Добавьте расшифровку как текст.",
    archive: () => "Архивы не открываются. Распакуйте его и добавьте файлы.",
    program: () => "Программы добавить нельзя.",
    other_format: () =>
      "Этот формат не читается. Подходят PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, EPUB, HTML, Markdown, CSV, JSON и простой текст.",
  },
};

export const uploadTexts = { en, ru };
