/** A mail server for outgoing mail. */
export interface SmtpServer {
  host: string;
  port: number;
  /** `implicit`: TLS from the first byte; `starttls`: required before anything else; `none`: this machine only. */
  tls: "implicit" | "starttls" | "none";
  user: string;
  password: string;
}

/**
 * Parses `smtps://user:password@host` (port 465) or `smtp://user:password@host` (port 587), user and password
 * percent-encoded. Only connections to this machine are unencrypted. Throws when it is neither.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isImplicit = url?.protocol === "smtps:";
  if (url === null || url.hostname === "" || !(isImplicit || url.protocol === "smtp:")) {
    throw new Error("must be smtp://user:password@host:port or smtps://…");
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const isThisMachine = host === "localhost" || host === "::1" || /^127\./.test(host);
  return {
    host,
    port: url.port === "" ? (isImplicit ? 465 : 587) : Number(url.port),
    tls: isImplicit ? "implicit" : isThisMachine ? "none" : "starttls",
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
