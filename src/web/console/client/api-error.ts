interface FieldProblem {
  loc: (string | number)[];
  msg: string;
}

interface ErrorBody {
  /** In English; of a malformed request, a list of its fields. */
  detail?: string | FieldProblem[];
  /** `message` is in Russian. */
  error?: { code?: string; message?: string; details?: Record<string, unknown> };
  /** The form of routes under `/api/v1`, with the paths of fields: `config.apiKey`. */
  message?: string;
  code?: string;
  errors?: { field: string; message: string }[];
  changed?: Record<string, unknown>;
}

/** A refusal of the API. `problemOf` has the sentence that a user is shown. */
export class ApiError extends Error {
  /** The HTTP status; 0 when the server was not reached. */
  readonly status: number;
  readonly code: string;
  /** In English; empty when the server gave none. */
  readonly detail: string;
  readonly russian: string;
  /** What is wrong with fields, by their paths: `config.apiKey`. */
  readonly issues: readonly { field: string; message: string }[];
  /** What is wrong with a field, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly details: Readonly<Record<string, unknown>>;
  /** What the fields that somebody else has changed are now; null when this is not why it was refused. */
  readonly changed: Readonly<Record<string, unknown>> | null;
  /** Seconds after which the call may succeed; null when the server names none. */
  readonly retryAfter: number | null;

  constructor(status: number, body: ErrorBody, retryAfter: number | null = null) {
    const { detail: given, error } = body;
    const problems = Array.isArray(given) ? given : [];
    const issues = problems.map(({ loc, msg }) => ({
      field: (loc.length > 1 ? loc.slice(1) : loc).join("."),
      message: msg,
    }));
    const sentence = typeof given === "string" ? given : problems.map(({ msg }) => msg).join(" ");
    const detail = sentence || (body.message ?? "");
    super(detail);
    this.status = status;
    this.code = error?.code ?? body.code ?? "";
    this.detail = detail;
    this.russian = error?.message ?? "";
    this.issues = body.errors ?? issues;
    this.fields = Object.fromEntries(this.issues.map(({ field, message }) => [field.split(".").at(-1), message]));
    this.details = error?.details ?? {};
    const changed = (this.details["changed"] ?? body.changed ?? null) as Record<string, unknown> | null;
    this.changed = status === 412 ? changed : null;
    this.retryAfter = retryAfter;
  }

  /** Whether the login is not accepted any more; a wrong password is a 401 too. */
  get endsSession(): boolean {
    return this.status === 401 && this.code !== "INVALID_CREDENTIALS";
  }

  /** Whether the same call may succeed later: the server was not reached, is busy or has failed. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  static unreachable(): ApiError {
    return new ApiError(0, {});
  }

  /** The refusal of a change that was compared here. */
  static changedElsewhere(changed: Record<string, unknown>): ApiError {
    return new ApiError(412, { changed });
  }

  static async from(response: Response): Promise<ApiError> {
    const body = (await response.json().catch(() => ({}))) as ErrorBody;
    const after = Number(response.headers.get("retry-after"));
    return new ApiError(response.status, body, after > 0 ? after : null);
  }
}
