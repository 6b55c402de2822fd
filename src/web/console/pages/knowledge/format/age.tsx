import { serverNow } from "../../../client/server-time.ts";
import { language } from "../../../session/appearance.ts";
import { ageText } from "./age-text.ts";
import { timeText } from "./time-text.ts";

/** How long ago something was; the exact time on hover. */
export function Age({ time }: { time: string }) {
  return (
    <time dateTime={time} title={timeText(language.value, time)}>
      {ageText(language.value, time, serverNow())}
    </time>
  );
}
