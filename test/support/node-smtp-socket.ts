import { connect, type Socket } from "node:net";
import { Writable } from "node:stream";
import { connect as connectTls } from "node:tls";
import type { OpenSmtpSocket, SmtpSocket } from "../../src/adapters/mail/smtp/smtp-socket.ts";

/** A connection as the Workers runtime gives one, over Node's; certificates are checked or not. */
export function nodeSmtpSocket(options: { checksCertificates: boolean }): OpenSmtpSocket {
  const tls = { rejectUnauthorized: options.checksCertificates, servername: "localhost" };
  return ({ hostname: host, port }, secureTransport) =>
    wrap(secureTransport === "on" ? connectTls({ host, port, ...tls }) : connect({ host, port }), (socket) =>
      connectTls({ socket, ...tls }),
    );
}

function wrap(socket: Socket, encrypt: (socket: Socket) => Socket): SmtpSocket {
  let encrypted: SmtpSocket | undefined;
  socket.on("error", () => {});
  const { readable, writable } = streamsOf(socket);
  return {
    readable,
    writable,
    startTls: () => {
      socket.removeAllListeners("data");
      encrypted = wrap(encrypt(socket), encrypt);
      return encrypted;
    },
    close: async () => {
      socket.destroy();
      await encrypted?.close();
    },
  };
}

function streamsOf(socket: Socket): { readable: ReadableStream<Uint8Array>; writable: WritableStream<Uint8Array> } {
  const readable = new ReadableStream<Uint8Array>({
    start(controller) {
      socket.on("data", (bytes) => controller.enqueue(new Uint8Array(bytes as Buffer)));
      socket.on("end", () => controller.close());
      socket.on("error", (error) => controller.error(error));
    },
  });
  const writable = Writable.toWeb(socket) as WritableStream<Uint8Array>;
  return { readable, writable };
}
