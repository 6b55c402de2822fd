import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { SMTPServerOptions } from "smtp-server";
import type { TestProject } from "vitest/node";
import { type FakeSmtp, type SmtpBehaviour, startFakeSmtp } from "../support/fake-smtp.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where tests inside workerd ask for a mail server: they cannot be one themselves. */
    smtpServers: string;
  }
}

/** `POST /` with options starts a mail server and gives its port; `PATCH /{port}` changes it, `GET /{port}` reads it. */
export default async function serveMail(project: TestProject): Promise<() => Promise<void>> {
  const servers = new Map<string, FakeSmtp>();
  const control = createServer(async (request, response) => {
    if (request.method === "POST") {
      const smtp = await startFakeSmtp((await bodyOf(request)) as SMTPServerOptions);
      servers.set(String(smtp.port), smtp);
      return response.end(JSON.stringify({ port: smtp.port }));
    }
    const smtp = servers.get((request.url ?? "/").slice(1));
    if (smtp === undefined) return response.writeHead(404).end();
    if (request.method === "PATCH") smtp.behave((await bodyOf(request)) as SmtpBehaviour);
    response.end(JSON.stringify({ received: smtp.received, logins: smtp.logins }));
  });
  await new Promise<void>((resolve) => control.listen(0, "127.0.0.1", resolve));
  project.provide("smtpServers", `http://127.0.0.1:${(control.address() as AddressInfo).port}`);
  return async () => {
    await Promise.all([...servers.values()].map((smtp) => smtp.stop()));
    control.closeAllConnections();
    await new Promise((resolve) => control.close(resolve));
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return JSON.parse(body);
}
