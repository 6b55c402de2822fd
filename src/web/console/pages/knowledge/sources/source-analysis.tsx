import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { readerTexts } from "./reader-texts.ts";
import type { Source } from "./source.ts";

type Analysis = Output<"POST /api/analyze-document/{doc_id}">;

/** Suggests facts and questions from a source, and confirms those that its owner ticks. */
export function SourceAnalysis({ source }: { source: Source }) {
  const texts = useTexts(readerTexts);
  const [analysis, setAnalysis] = useState<Analysis | null>(null);
  const analyse = useAction(async () =>
    setAnalysis(await call("POST /api/analyze-document/{doc_id}", { path: { doc_id: source.id } })),
  );
  if (analysis !== null) return <Suggestions source={source} analysis={analysis} onEnd={() => setAnalysis(null)} />;
  return (
    <div class="row">
      <Button calls="POST /api/knowledge/confirm" isRunning={analyse.isRunning} onClick={() => void analyse.run()}>
        {analyse.isRunning ? texts.suggesting : texts.suggest}
      </Button>
      {analyse.problem && <Notice kind="bad">{analyse.problem}</Notice>}
    </div>
  );
}

interface SuggestionsProps {
  source: Source;
  analysis: Analysis;
  onEnd(): void;
}

function Suggestions({ source, analysis, onEnd }: SuggestionsProps) {
  const texts = useTexts(readerTexts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { method, model, summary, is_partial: isPartial, model_failure: failure } = analysis;
  const facts = analysis.key_facts.map(({ text }) => ({ id: `fact:${text}`, text }));
  const pairs = analysis.suggested_qa.map(({ question, answer }) => ({ id: `pair:${question}`, question, answer }));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const confirm = useAction(async () => {
    const { confirmed } = await call("POST /api/knowledge/confirm", {
      body: {
        ...{ assistant_id: source.assistant_id, document_id: source.id },
        facts: facts.filter(({ id }) => chosen.has(id)).map(({ text }) => text),
        qa_pairs: pairs
          .filter(({ id }) => chosen.has(id))
          .map(({ question, answer }) => ({ question, answer, tags: [] })),
      },
    });
    toast(texts.confirmed(confirmed.length));
    await invalidate("GET /api/qa-knowledge", "GET /api/knowledge/stats");
    onEnd();
  });
  const item = (id: string, text: string, more?: string) => (
    <label class="check" key={id}>
      <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
      <span dir="auto">
        {text}
        {more !== undefined && <span class="quiet knowledge-block">{more}</span>}
      </span>
    </label>
  );
  return (
    <section class="card stack">
      <h3>{texts.summary}</h3>
      <p dir="auto">{summary}</p>
      <p class="small quiet">
        {failure !== null ? texts.modelFailed : method === "model" ? texts.byModel(model) : texts.bySentences}
        {isPartial && ` ${texts.partial}`}
      </p>
      {facts.length + pairs.length === 0 ? <p>{texts.none}</p> : <p>{texts.confirmHint}</p>}
      {facts.length > 0 && <h3>{texts.facts}</h3>}
      {facts.map(({ id, text }) => item(id, text))}
      {pairs.length > 0 && <h3>{texts.pairs}</h3>}
      {pairs.map(({ id, question, answer }) => item(id, question, answer))}
      {confirm.problem && <Notice kind="bad">{confirm.problem}</Notice>}
      {facts.length + pairs.length > 0 && (
        <div class="row">
          <Button
            kind="primary"
            calls="POST /api/knowledge/confirm"
            disabled={chosen.size === 0}
            isRunning={confirm.isRunning}
            onClick={() => void confirm.run()}
          >
            {texts.confirm(chosen.size)}
          </Button>
        </div>
      )}
    </section>
  );
}
