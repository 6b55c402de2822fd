const open = "<think>";
const close = "</think>";

/**
 * Makes a filter for a stream of text that drops a leading `<think>…</think>`, which some servers leave in the text
 * of a reasoning model. Everything after it, or a text that does not begin with it, passes unchanged.
 */
export function dropThinking(): (text: string) => string {
  let state: "start" | "thinking" | "after" = "start";
  let held = "";
  return (text) => {
    if (state === "after") return text;
    held += text;
    if (state === "start") {
      const begun = held.trimStart();
      if (begun.length < open.length && open.startsWith(begun)) return "";
      state = begun.startsWith(open) ? "thinking" : "after";
      if (state === "after") return held;
    }
    const end = held.indexOf(close);
    if (end < 0) return "";
    state = "after";
    return held.slice(end + close.length).trimStart();
  };
}
