/** Endpoints of one account. */
export const maxEndpoints = 20;

/** Longest URL: what the guard of outgoing requests accepts. */
export const maxUrlLength = 2048;
export const maxDescriptionLength = 200;

/** Longest token that is sent to an endpoint. */
export const maxTokenLength = 500;

/** Hours for which the secret before a rotation stays valid. */
export const overlapHours = { default: 24, most: 168 };

/** Deliveries that one call replays at most. */
export const maxReplay = 10_000;

/** A new signing secret: 256 random bits in base64, with the prefix of the Standard Webhooks convention. */
export function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}

/** Why a response does not count as delivered; null for 2xx, which does. */
export function failureOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `The endpoint answered ${status}: redirects are not followed.`;
  return `The endpoint answered ${status}.`;
}

/**
 * How long a response asks to wait (`Retry-After`, RFC 9110, 10.2.3: seconds or a date), milliseconds, an hour at most; 0 when
 * it does not.
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  // `Date.parse` reads a year in almost any number.
  const isDate = /^[A-Z][a-z]{2,8},/.test(header);
  const wait = isDate ? Date.parse(header) - now : /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : 0;
  return Number.isNaN(wait) ? 0 : Math.min(3_600_000, Math.max(0, wait));
}
