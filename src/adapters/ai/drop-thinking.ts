const open = "<think>";
const close = "</think>";

/**
 * Creates a filter for a text stream that drops a leading `<think>…</think>` and the white space after it, which some
 * servers leave in the output of a reasoning model. Any other text passes unchanged.
 */
export function dropThinking(): (text: string) => string {
  let state: "start" | "thinking" | "gap" | "after" = "start";
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
    if (state === "thinking") {
      const end = held.indexOf(close);
      if (end < 0) return "";
      state = "gap";
      held = held.slice(end + close.length);
    }
    const left = held.trimStart();
    if (left !== "") state = "after";
    return left;
  };
}
