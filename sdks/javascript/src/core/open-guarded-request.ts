/** The part of a browser's XMLHttpRequest that an upload uses: not every runtime that this is compiled for declares it. */
export interface UploadRequest {
  responseType: string;
  response: ArrayBuffer;
  responseURL: string;
  status: number;
  upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  send(body: Blob): void;
  abort(): void;
}

interface Node {
  append(child: Node): void;
  remove(): void;
  addEventListener(type: string, listener: () => void, options?: { once: boolean }): void;
}

interface Frame extends Node {
  hidden: boolean;
  contentWindow: { XMLHttpRequest: new () => UploadRequest };
  contentDocument: Page;
}

interface Page extends Node {
  head: Node;
  documentElement: Node;
  createElement(name: "iframe"): Frame;
  createElement(name: "meta"): Node & { httpEquiv: string; content: string };
}

export interface GuardedRequest {
  request: UploadRequest;
  /** Whether the request was led to another origin, and stopped. */
  isLedAway(): boolean;
  end(): void;
}

/**
 * An XMLHttpRequest follows redirects and takes the credential along. This one belongs to an empty frame with a policy that
 * allows only the origin of `url`: the browser stops a redirect to another one before anything is sent there. Null where there
 * are no such policies, as in a web worker.
 */
export async function openGuardedRequest(url: string): Promise<GuardedRequest | null> {
  const { document, SecurityPolicyViolationEvent } = globalThis as unknown as {
    document?: Page;
    SecurityPolicyViolationEvent?: unknown;
  };
  const { origin } = new URL(url);
  // A policy cannot name an address of IPv6.
  if (document === undefined || SecurityPolicyViolationEvent === undefined || origin.includes("[")) return null;
  const frame = document.createElement("iframe");
  frame.hidden = true;
  // Firefox replaces the frame's document once, and then tells that it is loaded.
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  document.documentElement.append(frame);
  await loaded;
  const policy = frame.contentDocument.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = `connect-src ${origin}`;
  frame.contentDocument.head.append(policy);
  let isStopped = false;
  frame.contentDocument.addEventListener("securitypolicyviolation", () => {
    isStopped = true;
  });
  return { request: new frame.contentWindow.XMLHttpRequest(), isLedAway: () => isStopped, end: () => frame.remove() };
}
