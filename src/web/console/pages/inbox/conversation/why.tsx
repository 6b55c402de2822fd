import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import type { InboxTexts } from "../texts.ts";

interface WhyProps {
  dialogId: number;
  messageId: number;
  texts: InboxTexts;
  onClose(): void;
}

/** How an answer came about: what was understood, which passages were found and used, how sure it was, and what took how long. */
export function Why({ dialogId, messageId, texts, onClose }: WhyProps) {
  const path = { dialog_id: dialogId, message_id: messageId };
  const query = useQuery("GET /api/dialogs/{dialog_id}/messages/{message_id}/trace", { path });
  const percent = (share: number) => new Intl.NumberFormat(language.value, { style: "percent" }).format(share);
  const ms = (value: number) =>
    new Intl.NumberFormat(language.value, { style: "unit", unit: "millisecond", maximumFractionDigits: 0 }).format(
      value,
    );
  return (
    <Modal title={texts.whyTitle} isWide onClose={onClose}>
      <Loaded query={query}>
        {({ outcome, confidence, bound, model, model_failure: failure, trace, tool_calls: tools, intent }) => (
          <div class="stack inbox-why">
            <p>
              {texts.outcomes[outcome]} · {texts.confidence(percent(confidence))}
              {bound !== null && ` · ${texts.bound(percent(bound))}`} · {texts.model(model)}
            </p>
            {failure !== null && <p class="bad-text">{texts.modelFailedWhy(failure)}</p>}
            {intent?.label && <p>{texts.intent(intent.label, percent(intent.confidence))}</p>}
            {trace === null && <p class="quiet">{texts.noTrace}</p>}
            {trace?.searches.map((search, at) => (
              <section key={at} class="stack">
                <h3 dir="auto">{texts.searchedFor(search.understood)}</h3>
                {search.is_stored_answer && <p>{texts.storedAnswer}</p>}
                <ol class="inbox-passages">
                  {search.passages.map((passage) => (
                    <li key={passage.chunk_id} class={passage.use === "cited" ? "cited" : ""}>
                      <p>
                        <b dir="auto">{passage.title}</b> <span class="badge">{texts.uses[passage.use]}</span>{" "}
                        {passage.confidence !== null && (
                          <span class="quiet small">{texts.confidence(percent(passage.confidence))}</span>
                        )}
                      </p>
                      <blockquote dir="auto">{passage.excerpt}</blockquote>
                    </li>
                  ))}
                </ol>
              </section>
            ))}
            {tools.length > 0 && (
              <ul>
                {tools.map((tool, at) => (
                  <li key={at}>{texts.toolCall(tool.tool, tool.state === "succeeded", ms(tool.milliseconds))}</li>
                ))}
              </ul>
            )}
            {trace !== null && (
              <p class="quiet small">
                {trace.steps.map(({ step, milliseconds }) => `${texts.steps[step]} ${ms(milliseconds)}`).join(" · ")}
              </p>
            )}
          </div>
        )}
      </Loaded>
    </Modal>
  );
}
