/** A WebSocket that a test opens, speaks for and closes. */
export class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  readonly url: string;
  isClosed = false;

  constructor(url: string) {
    super();
    this.url = url;
  }

  send(data: string): void {
    this.sent.push(data);
  }

  close(): void {
    this.isClosed = true;
  }

  open(): void {
    this.dispatchEvent(new Event("open"));
  }

  receive(...frames: object[]): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frames) }));
  }

  lose(code: number): void {
    this.dispatchEvent(Object.assign(new Event("close"), { code }));
  }
}
