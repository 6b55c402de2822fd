/** A connection to a mail server, with the interface of `cloudflare:sockets`. */
export interface SmtpSocket {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
  /** The same connection with TLS; the certificate is verified. */
  startTls(): SmtpSocket;
  close(): Promise<void>;
}

export type OpenSmtpSocket = (
  address: { hostname: string; port: number },
  secureTransport: "on" | "starttls" | "off",
) => SmtpSocket;
