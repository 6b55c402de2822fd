import { inject } from "vitest";
import type { ReceivedMail, SmtpBehaviour } from "../../support/fake-smtp.ts";

export interface MailServer {
  port: number;
  behave(behaviour: SmtpBehaviour): Promise<void>;
  read(): Promise<{ received: ReceivedMail[]; logins: string[] }>;
}

/** A mail server on 127.0.0.1, for a test inside workerd; `options` are those of `smtp-server`. */
export async function startMailServer(options: object = {}): Promise<MailServer> {
  const control = inject("smtpServers");
  const ask = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    return (await fetch(`${control}/${path}`, init)).json();
  };
  const { port } = (await ask("POST", "", options)) as { port: number };
  return {
    port,
    behave: async (behaviour) => void (await ask("PATCH", String(port), behaviour)),
    read: async () => (await ask("GET", String(port))) as Awaited<ReturnType<MailServer["read"]>>,
  };
}
