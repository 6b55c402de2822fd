/** A field that the platform refused, with the reason. */
export interface Issue {
  field: string;
  message: string;
}

/** The platform refused a request, or failed. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status; 0 in a stream, whose status was sent before. */
  readonly status: number;
  /** The platform's code, for example `NOT_FOUND`; empty when it sent none. Decide by this, not by the message. */
  readonly code: string;
  /** Of an unexpected failure: tell it to support. */
  readonly requestId: string | null;
  /** Of a validation error: each field. */
  readonly issues: Issue[];
  /** Seconds to wait before the next request, where the platform told them. */
  readonly retryAfter: number | null;
  /** The body as it was sent. */
  readonly body: unknown;

  constructor(status: number, body: unknown, headers: Headers = new Headers()) {
    const read = readBody(body);
    super(read.message || `The platform answered with ${status}.`);
    this.status = status;
    this.code = read.code;
    this.issues = read.issues;
    this.requestId = headers.get("x-request-id") ?? /\breq_[\w-]+/.exec(read.message)?.[0] ?? null;
    this.retryAfter = retryAfterOf(headers);
    this.body = body;
  }
}

/** There was no response: no network, no server, or none in time. `cause` is what `fetch` said. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  /** Whether the time limit of the attempt was reached. */
  readonly isTimeout: boolean;

  constructor(message: string, { cause, isTimeout = false }: { cause?: unknown; isTimeout?: boolean } = {}) {
    super(message, { cause });
    this.isTimeout = isTimeout;
  }
}

/** `Retry-After` in seconds, given as a number or as a date; null without one. */
function retryAfterOf(headers: Headers): number | null {
  const value = headers.get("retry-after");
  if (value === null || value.trim() === "") return null;
  const seconds = Number(value);
  if (!Number.isNaN(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : Math.max(0, (moment - Date.now()) / 1000);
}

interface Fields {
  detail?: unknown;
  error?: unknown;
  code?: unknown;
  message?: unknown;
  errors?: unknown;
}

/** The three dialects write errors in three shapes. */
function readBody(body: unknown): { code: string; message: string; issues: Issue[] } {
  if (typeof body !== "object" || body === null) {
    return { code: "", message: typeof body === "string" ? body.slice(0, 500) : "", issues: [] };
  }
  const { detail, error, code, message, errors } = body as Fields;
  const issues = [...replyxIssues(detail), ...chatbotsIssues(errors), ...replycxIssues(message)];
  const inner = typeof error === "object" && error !== null ? (error as Fields) : {};
  const said = [detail, message, inner.message, error].find((each) => typeof each === "string") ?? "";
  const listed = issues.map(({ field, message }) => (field === "" ? message : `${field}: ${message}`)).join("; ");
  const written = typeof detail === "string" || issues.length === 0 ? said : listed;
  return { code: String(code ?? inner.code ?? ""), message: written as string, issues };
}

function replyxIssues(detail: unknown): Issue[] {
  if (!Array.isArray(detail)) return [];
  return detail.map(({ loc, msg }: { loc: (string | number)[]; msg: string }) => ({
    field: loc.slice(1).join("."),
    message: msg,
  }));
}

function chatbotsIssues(errors: unknown): Issue[] {
  if (!Array.isArray(errors)) return [];
  return errors.map(({ field, message }: Issue) => ({ field, message }));
}

function replycxIssues(message: unknown): Issue[] {
  if (typeof message !== "object" || message === null) return [];
  return Object.entries(message as Record<string, string[]>).flatMap(([field, messages]) =>
    messages.map((each) => ({ field, message: each })),
  );
}
