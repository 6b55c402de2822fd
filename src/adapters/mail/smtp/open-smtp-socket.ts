import { connect } from "cloudflare:sockets";
import type { OpenSmtpSocket, SmtpSocket } from "./smtp-socket.ts";

/** A connection over the Workers runtime. Refuses nothing by itself: reading or writing tells what went wrong. */
export const openSmtpSocket: OpenSmtpSocket = (address, secureTransport) => {
  return quiet(connect(address, { secureTransport, allowHalfOpen: false }));
};

/** `opened` and `closed` reject beside the streams; who reads the streams has heard of it already. */
function quiet(socket: Socket): SmtpSocket {
  const ignore = () => {};
  socket.opened.catch(ignore);
  socket.closed.catch(ignore);
  let encrypted: SmtpSocket | undefined;
  return {
    readable: socket.readable,
    writable: socket.writable,
    startTls: () => {
      encrypted = quiet(socket.startTls());
      return encrypted;
    },
    close: () => (encrypted === undefined ? socket.close().catch(ignore) : encrypted.close()),
  };
}
