/** Every code that an error of this dialect has. New ones may come. */
export const errorCodes = [
  "CHANGED_ELSEWHERE",
  "CONFLICT",
  "FORBIDDEN",
  "INSUFFICIENT_BALANCE",
  "METHOD_NOT_ALLOWED",
  "NOT_FOUND",
  "PAYLOAD_TOO_LARGE",
  "RATE_LIMIT_EXCEEDED",
  "SERVER_ERROR",
  "SERVICE_UNAVAILABLE",
  "UNAUTHORIZED",
  "VALIDATION_ERROR",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
