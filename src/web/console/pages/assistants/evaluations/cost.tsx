import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { evaluationsTexts } from "./texts.ts";

/** What a run of so many questions costs at most. */
export function Cost({ assistantId, questions }: { assistantId: number; questions: number }) {
  const texts = useTexts(evaluationsTexts);
  const assistant = useQuery("GET /api/assistants/{assistant_id}", { path: { assistant_id: assistantId } });
  const prices = useQuery("GET /api/balance/prices", {});
  if (assistant.data === undefined || prices.data === undefined || questions === 0) return null;
  if (assistant.data.answering_model === "extractive") return <p class="quiet">{texts.free}</p>;
  const { currency, services } = prices.data;
  const money = new Intl.NumberFormat(locale(), { style: "currency", currency });
  return <p class="quiet">{texts.costs(money.format(services.ai_message.price * questions))}</p>;
}
