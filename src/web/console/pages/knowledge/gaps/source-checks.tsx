import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { gapsTexts } from "./texts.ts";

type Report = Output<"POST /api/assistants/{assistant_id}/validate-knowledge">;

/** Sources that are empty or may be out of date, and fixed questions that get another answer now; checked when asked. */
export function SourceChecks({ assistantId }: { assistantId: number }) {
  const texts = useTexts(gapsTexts);
  const [report, setReport] = useState<Report | null>(null);
  const check = useAction(async () => {
    const path = { assistant_id: assistantId };
    setReport(await call("POST /api/assistants/{assistant_id}/validate-knowledge", { path, body: {} }));
  });
  return (
    <section class="card stack" aria-label={texts.checks}>
      <div class="row spread">
        <h2>{texts.checks}</h2>
        <Button isRunning={check.isRunning} onClick={() => void check.run()}>
          {check.isRunning ? texts.checking : texts.check}
        </Button>
      </div>
      <p class="quiet">{texts.checksHint}</p>
      {check.problem && <Notice kind="bad">{check.problem}</Notice>}
      {report !== null && <Checked report={report} />}
    </section>
  );
}

function Checked({ report }: { report: Report }) {
  const texts = useTexts(gapsTexts);
  const { empty_sources: empty, stale_sources: stale, golden_questions: golden } = report;
  const rows = [
    ...empty.map(({ source_id: id, title, reason }) => ({ id, title, why: [texts.empty[reason]] })),
    ...stale.map(({ source_id: id, title, reasons }) => ({
      ...{ id, title },
      why: reasons.map((each) =>
        each.reason === "not_updated"
          ? texts.stale.not_updated(each.days ?? 0)
          : texts.stale[each.reason](each.date ?? ""),
      ),
    })),
    ...golden.map(({ question, problem }) => ({ id: null, title: question, why: [texts.golden[problem]] })),
  ];
  return (
    <>
      <p role="status">
        {texts.checked(report.sources_checked, report.passages_checked)} {rows.length === 0 && texts.sound}
      </p>
      <ul class="knowledge-rows">
        {rows.map(({ id, title, why }) => (
          <li key={`${id}:${title}`}>
            <div class="knowledge-main">
              {id === null ? (
                <strong dir="auto">{title}</strong>
              ) : (
                <a class="knowledge-title" href={`/console/knowledge/sources/${id}`} dir="auto">
                  {title}
                </a>
              )}
              <span class="small quiet">{why.join(" ")}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
