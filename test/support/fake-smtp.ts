import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface ReceivedMail {
  from: string;
  to: string[];
  user: string;
  secure: boolean;
  /** The message as it came, headers and all. */
  raw: string;
}

/** What the server does from now on; the number is the code of its refusal. */
export type SmtpBehaviour =
  | { as: "take" }
  | { as: "refuse-mail" | "refuse-recipient" | "refuse-data" | "greet-badly"; code: number }
  | { as: "drop-at"; step: "connect" | "recipient" | "data" }
  | { as: "hang" };

export interface FakeSmtp {
  port: number;
  received: ReceivedMail[];
  /** Names and passwords that were tried. */
  logins: string[];
  behave(behaviour: SmtpBehaviour): void;
  stop(): Promise<void>;
}

/** A mail server on 127.0.0.1 that takes one user, `postman` with `let me:in`, and refuses what real ones refuse. */
export async function startFakeSmtp(options: SMTPServerOptions = {}): Promise<FakeSmtp> {
  let behaviour: SmtpBehaviour = { as: "take" };
  const received: ReceivedMail[] = [];
  const logins: string[] = [];
  const answer = (done: (error?: Error | null) => void, at: SmtpBehaviour["as"]) => {
    if (behaviour.as !== at || !("code" in behaviour)) return done();
    done(Object.assign(new Error("refused by the test"), { responseCode: behaviour.code }));
  };
  const isDroppedAt = (step: string) => behaviour.as === "drop-at" && behaviour.step === step;
  const sockets = new Set<{ destroy(): void }>();
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    ...options,
    onConnect: (_, done) => {
      if (behaviour.as === "hang") return;
      if (isDroppedAt("connect")) return drop();
      answer(done, "greet-badly");
    },
    onAuth: ({ username = "", password = "" }, _, done) => {
      logins.push(`${username}:${password}`);
      if (username === "postman" && password === "let me:in") return done(null, { user: username });
      done(Object.assign(new Error("no such login"), { responseCode: 535 }));
    },
    onMailFrom: (_, __, done) => answer(done, "refuse-mail"),
    onRcptTo: (_, __, done) => (isDroppedAt("recipient") ? drop() : answer(done, "refuse-recipient")),
    onData: async (stream, session, done) => {
      let raw = "";
      for await (const piece of stream.setEncoding("utf8")) raw += piece;
      if (isDroppedAt("data")) return drop();
      const { mailFrom, rcptTo } = session.envelope;
      const mail = { from: mailFrom === false ? "" : mailFrom.address, to: rcptTo.map(({ address }) => address), raw };
      if (behaviour.as !== "refuse-data")
        received.push({ ...mail, user: String(session.user ?? ""), secure: session.secure });
      answer(done, "refuse-data");
    },
  });
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  server.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    logins,
    behave: (next) => {
      behaviour = next;
    },
    stop: async () => {
      drop();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}
