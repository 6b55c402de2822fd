import * as z from "zod";
import type { Message } from "../../domain/conversations/dialog/types.ts";
import type { Draft } from "../../domain/conversations/draft/types.ts";
import type { DomainError, DomainErrorCode, FieldIssue } from "../../domain/errors.ts";
import type { SettingsDraft } from "../../domain/quality/settings-draft/types.ts";
import type { Dialect } from "../kit/dialect.ts";
import { refusalHeaders } from "../kit/limit-headers.ts";
import type { Written } from "../kit/respond.ts";
import { toMessage } from "./dialogs/convert.ts";
import { toDraft } from "./dialogs/draft-convert.ts";
import { type ErrorCode, errorCodes } from "./error-codes.ts";
import { toSettingsDraft } from "./evaluations/draft-convert.ts";

/** Both documented forms at once: `detail` of document 000 and `error` of document 001 (CONFLICTS C-04). */
export const ErrorBody = z
  .object({
    detail: z.union([
      z.string(),
      z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string(), type: z.string() })),
    ]),
    error: z.object({ code: z.enum(errorCodes), message: z.string(), details: z.record(z.string(), z.unknown()) }),
    retry_after: z.int().min(1).optional(),
  })
  .meta({ id: "ErrorBody" });

interface WireError {
  status: number;
  code: ErrorCode;
  /** Document 001's message, in Russian; `detail` has the English one. */
  message: string;
}

const table: Record<DomainErrorCode, WireError> = {
  unauthenticated: { status: 401, code: "TOKEN_EXPIRED", message: "JWT токен недействителен" },
  token_expired: { status: 401, code: "TOKEN_EXPIRED", message: "JWT токен истек" },
  invalid_credentials: { status: 401, code: "INVALID_CREDENTIALS", message: "Неверный email или пароль" },
  account_closed: { status: 401, code: "TOKEN_EXPIRED", message: "Аккаунт закрыт" },
  account_blocked: { status: 401, code: "TOKEN_EXPIRED", message: "Аккаунт заблокирован" },
  forbidden: { status: 403, code: "INSUFFICIENT_PERMISSIONS", message: "Недостаточно прав" },
  site_disabled: {
    status: 403,
    code: "WEBSITE_INTEGRATION_DISABLED",
    message: "Виджет этого ассистента отключён",
  },
  page_refused: { status: 403, code: "DOMAIN_NOT_ALLOWED", message: "Домен не разрешён для этого ассистента" },
  not_found: { status: 404, code: "NOT_FOUND", message: "Ресурс не найден" },
  not_a_member: { status: 404, code: "NOT_FOUND", message: "Сотрудник не найден" },
  team_not_found: { status: 404, code: "NOT_FOUND", message: "Группа не найдена" },
  knowledge_base_deleted: { status: 404, code: "NOT_FOUND", message: "База знаний удалена" },
  validation_failed: { status: 422, code: "VALIDATION_ERROR", message: "Некорректные данные" },
  conflict: { status: 409, code: "CONFLICT", message: "Конфликт с текущим состоянием" },
  changed_elsewhere: { status: 412, code: "CHANGED_ELSEWHERE", message: "Данные тем временем изменил кто-то другой" },
  email_taken: { status: 409, code: "EMAIL_TAKEN", message: "Пользователь с таким email уже существует" },
  rate_limited: { status: 429, code: "RATE_LIMIT_EXCEEDED", message: "Превышен лимит запросов" },
  answer_limit_reached: {
    status: 429,
    code: "ANSWER_LIMIT_REACHED",
    message: "Достигнут лимит ответов для посетителя на этот час",
  },
  insufficient_balance: { status: 400, code: "INSUFFICIENT_BALANCE", message: "Недостаточно средств" },
  invalid_amount: { status: 400, code: "INVALID_AMOUNT", message: "Некорректная сумма" },
  payment_failed: { status: 400, code: "PAYMENT_FAILED", message: "Ошибка платежа" },
  file_too_large: { status: 413, code: "FILE_TOO_LARGE", message: "Файл превышает лимит" },
  unsupported_format: { status: 400, code: "UNSUPPORTED_FORMAT", message: "Неподдерживаемый формат" },
  upload_quota_exceeded: { status: 429, code: "UPLOAD_QUOTA_EXCEEDED", message: "Превышена квота загрузок" },
  virus_detected: { status: 400, code: "VIRUS_DETECTED", message: "Обнаружен вирус" },
  bot_already_exists: { status: 400, code: "BOT_ALREADY_EXISTS", message: "Бот с таким токеном уже существует" },
  invalid_telegram_token: { status: 400, code: "INVALID_TELEGRAM_TOKEN", message: "Некорректный токен Telegram" },
  bot_startup_failed: { status: 500, code: "BOT_STARTUP_FAILED", message: "Ошибка запуска бота" },
  channel_not_enabled: { status: 400, code: "CHANNEL_NOT_ENABLED", message: "Канал не подключён" },
  sender_not_configured: { status: 404, code: "SENDER_NOT_CONFIGURED", message: "Номер отправителя не настроен" },
  channel_token_expired: { status: 400, code: "CHANNEL_TOKEN_EXPIRED", message: "Ключ канала недействителен" },
  recipient_opted_out: { status: 400, code: "RECIPIENT_OPTED_OUT", message: "Получатель отказался от сообщений" },
  window_closed: { status: 400, code: "WINDOW_CLOSED", message: "Прошло 24 часа: нужен шаблон" },
  template_not_found: { status: 404, code: "TEMPLATE_NOT_FOUND", message: "Шаблон не найден" },
  template_not_approved: { status: 400, code: "TEMPLATE_NOT_APPROVED", message: "Шаблон не одобрен" },
  channel_refused: { status: 400, code: "CHANNEL_REFUSED", message: "Канал отклонил запрос" },
  dialog_archived: { status: 409, code: "DIALOG_ARCHIVED", message: "Диалог в архиве" },
  contact_blocked: { status: 403, code: "CONTACT_BLOCKED", message: "Контакт заблокирован" },
  handoff_held: { status: 409, code: "HANDOFF_HELD", message: "Диалог уже ведёт другой оператор" },
  handoff_not_active: { status: 409, code: "CONFLICT", message: "На диалог отвечает ассистент" },
  newer_messages: { status: 409, code: "NEWER_MESSAGES", message: "Коллега уже ответил в этом диалоге" },
  operator_limit_reached: { status: 409, code: "CONFLICT", message: "У оператора слишком много диалогов" },
  same_operator: { status: 409, code: "CONFLICT", message: "Диалог передаётся тому же оператору" },
  dependency_failed: { status: 503, code: "DEPENDENCY_FAILED", message: "Сервис временно недоступен" },
};

export const errors: Dialect["errors"] = {
  schema: ErrorBody,
  formsOf: (code) => [{ ...table[code], example: exampleOf(table[code]) }],
  write: writeError,
  unrouted: (status) =>
    status === 404
      ? plain(404, "Not Found", "NOT_FOUND", "Ресурс не найден")
      : plain(405, "Method Not Allowed", "METHOD_NOT_ALLOWED", "Метод не поддерживается"),
  unexpected: (requestId) =>
    plain(
      500,
      `Internal server error. Contact support with request ID: ${requestId}`,
      "INTERNAL_ERROR",
      "Внутренняя ошибка",
    ),
};

/** What the reference shows for a code. */
function exampleOf({ code, message }: WireError) {
  return { detail: "What is wrong, in words.", error: { code, message, details: {} } };
}

function writeError(error: DomainError): Written {
  const { status, code, message } = table[error.code];
  const { issues, retryAfterSeconds, limitBytes, holder, draft, missed, settingsDraft, changed } = error.params;
  const [first] = issues ?? [];
  const details =
    first !== undefined
      ? { field: fieldOf(first.path), issue: first.issue }
      : {
          ...(limitBytes === undefined ? {} : { limit_bytes: limitBytes }),
          ...(holder === undefined ? {} : { holder }),
          ...(changed === undefined ? {} : { changed }),
          ...(missed === undefined ? {} : { missed: (missed as Message[]).map(toMessage) }),
          ...(draft === undefined ? {} : { draft: toDraft(draft as Draft) }),
          ...(settingsDraft === undefined ? {} : { settings_draft: toSettingsDraft(settingsDraft as SettingsDraft) }),
        };
  return {
    status,
    body: {
      detail: issues === undefined || status !== 422 ? error.message : issues.map(writeIssue),
      error: { code, message, details },
      ...(retryAfterSeconds === undefined ? {} : { retry_after: retryAfterSeconds }),
    },
    headers: refusalHeaders(error.params),
  };
}

/** The name of the field: of an entry of a list, the list's. */
function fieldOf(path: (string | number)[]): string {
  return String(path.findLast((key) => typeof key === "string") ?? path.at(-1));
}

function writeIssue(issue: FieldIssue) {
  const [part] = issue.path;
  const loc =
    part === "body" || part === "query" || part === "path" || part === "header" ? issue.path : ["body", ...issue.path];
  return { loc, msg: issue.issue, type: issue.kind === "missing" ? "value_error.missing" : "value_error" };
}

function plain(status: number, detail: string, code: ErrorCode, message: string): Written {
  return { status, body: { detail, error: { code, message, details: {} } } };
}
