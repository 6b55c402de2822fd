/** A connection to a mail server, as `cloudflare:sockets` gives one. */
export interface SmtpSocket {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
  /** The same connection, encrypted from now on; the certificate is checked. */
  startTls(): SmtpSocket;
  close(): Promise<void>;
}

export type OpenSmtpSocket = (
  address: { hostname: string; port: number },
  secureTransport: "on" | "starttls" | "off",
) => SmtpSocket;
