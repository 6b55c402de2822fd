export interface ServerEvent {
  type: string;
  data: string;
}

/** Reads server-sent events (WHATWG HTML, "event stream interpretation"): the type and the data of each. */
export async function* readEvents(response: Response): AsyncGenerator<ServerEvent, void, undefined> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value = "" } = await reader.read();
      if (done) return;
      // A line may end with CR, LF or both; a CR at the end of a piece may be half of both.
      const text = rest + value;
      const end = text.endsWith("\r") ? text.length - 1 : text.length;
      const blocks = text.slice(0, end).replace(/\r\n?/g, "\n").split("\n\n");
      rest = (blocks.pop() ?? "") + text.slice(end);
      for (const block of blocks) {
        const event = readBlock(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function readBlock(block: string): ServerEvent | null {
  let type = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? [];
    if (name === "event") type = value;
    if (name === "data") data.push(value);
  }
  return data.length === 0 ? null : { type, data: data.join("\n") };
}
