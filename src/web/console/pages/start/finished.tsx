import { useTexts } from "../../texts/use-texts.ts";
import type { Assistant } from "./steps.ts";
import { startTexts } from "./texts.ts";

/** What comes after the first steps. */
export function Finished({ assistant }: { assistant: Assistant }) {
  const texts = useTexts(startTexts);
  return (
    <section class="card stack">
      <h2 id="start-heading" tabIndex={-1}>
        {texts.finished(assistant.name)}
      </h2>
      <p class="quiet">{texts.leaves}</p>
      <ul class="start-after">
        <li>
          <a href="/console/inbox">{texts.toInbox}</a>
        </li>
        <li>
          <a href={`/console/assistants/${assistant.id}/handoff`}>{texts.toHandoff}</a>
        </li>
        <li>
          <a href="/console/knowledge">{texts.toKnowledge}</a>
        </li>
        <li>
          <a href="/console/start/knowledge">{texts.again}</a>
        </li>
      </ul>
    </section>
  );
}
