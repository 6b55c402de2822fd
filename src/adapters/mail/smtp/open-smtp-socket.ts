import { connect } from "cloudflare:sockets";
import type { OpenSmtpSocket, SmtpSocket } from "./smtp-socket.ts";

/** A connection over the Workers runtime. Does not fail by itself: reading or writing reports errors. */
export const openSmtpSocket: OpenSmtpSocket = (address, secureTransport) => {
  return withoutUnhandledRejections(connect(address, { secureTransport, allowHalfOpen: false }));
};

/** `opened` and `closed` also reject on errors; the reader of the streams has already received them. */
function withoutUnhandledRejections(socket: Socket): SmtpSocket {
  const ignore = () => {};
  socket.opened.catch(ignore);
  socket.closed.catch(ignore);
  let encrypted: SmtpSocket | undefined;
  return {
    readable: socket.readable,
    writable: socket.writable,
    startTls: () => {
      encrypted = withoutUnhandledRejections(socket.startTls());
      return encrypted;
    },
    close: () => (encrypted === undefined ? socket.close().catch(ignore) : encrypted.close()),
  };
}
