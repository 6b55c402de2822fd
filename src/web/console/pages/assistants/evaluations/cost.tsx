import { useQuery } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { builtIn } from "../answers/built-in.ts";
import { evaluationsTexts } from "./texts.ts";

interface CostProps {
  assistantId: number;
  questions: number;
  /** The model that answers with the draft, when its questions are asked too. */
  draftModel?: string;
}

/** What a run of so many questions costs at most. */
export function Cost({ assistantId, questions, draftModel = builtIn }: CostProps) {
  const texts = useTexts(evaluationsTexts);
  const assistant = useQuery("GET /api/assistants/{assistant_id}", { path: { assistant_id: assistantId } });
  const prices = useQuery("GET /api/balance/prices", {});
  if (assistant.data === undefined || prices.data === undefined || questions === 0) return null;
  const { answering_model: model, model_failure: failure } = assistant.data;
  // A hosted model that fails may answer again.
  if (model === builtIn && failure === null && draftModel === builtIn) return <p class="quiet">{texts.free}</p>;
  const { currency, services } = prices.data;
  const money = new Intl.NumberFormat(locale(), { style: "currency", currency });
  return <p class="quiet">{texts.costs(money.format(services.ai_message.price * questions))}</p>;
}
