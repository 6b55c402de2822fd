import type { Texts } from "../texts/en.ts";
import { formatDay } from "./format-day.ts";

/** The date heading between messages. */
export function Day({ at, texts }: { at: string; texts: Texts }) {
  const day = new Date(at);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
  return (
    <li class="notice day">
      <time dateTime={date.join("-")}>{formatDay(at, Date.now(), texts)}</time>
    </li>
  );
}
