import type { Output } from "../../../client/call.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { modelFailureTexts } from "../../../texts/model-failures.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { jobTexts } from "../jobs/texts.ts";
import { Facts } from "../parts/facts.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { overviewTexts } from "./texts.ts";

type SystemHealth = Output<"GET /api/admin/system/health">;

const kinds = { healthy: "good", degraded: "warn", unhealthy: "bad" } as const;

/** Whether the parts of the platform work, why models fail, and what has failed for good. */
export function Health() {
  const texts = useTexts(overviewTexts);
  const common = useTexts(adminTexts);
  const query = useQuery("GET /api/admin/system/health", {});
  const refresh = () =>
    invalidate(
      "GET /api/admin/system/health",
      "GET /api/ai/debug",
      "GET /api/admin/failed-jobs",
      "GET /api/admin/realtime-stats",
    );
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.health}</h2>
        <Button isRunning={query.isFetching} onClick={() => void refresh()}>
          {common.refresh}
        </Button>
      </div>
      <Loaded query={query}>{(health) => <Parts health={health} />}</Loaded>
      <Models />
      <Failed />
    </section>
  );
}

function Parts({ health }: { health: SystemHealth }) {
  const texts = useTexts(overviewTexts);
  const format = useFormats();
  const names = Object.entries(texts.parts) as [keyof typeof texts.parts, string][];
  const parts = names.map(([key, name]) => {
    const { connected, latency_ms } = health[key];
    const state = connected ? texts.works(format.milliseconds(latency_ms)) : texts.down;
    return [name, <span class={`badge ${connected ? "good" : "bad"}`}>{state}</span>] as const;
  });
  const { late_documents, late_mails } = health.queues;
  const late = (count: number) => <span class={`badge ${count > 0 ? "warn" : "good"}`}>{format.number(count)}</span>;
  return (
    <>
      <Notice kind={kinds[health.status]}>{texts.statuses[health.status]}</Notice>
      <Facts facts={[...parts, [texts.lateDocuments, late(late_documents)], [texts.lateMails, late(late_mails)]]} />
    </>
  );
}

function Models() {
  const texts = useTexts(overviewTexts);
  const failures = useTexts(modelFailureTexts);
  const query = useQuery("GET /api/ai/debug", {});
  return (
    <div class="stack admin-close">
      <h3>{texts.models}</h3>
      <Loaded query={query}>
        {({ failing, tokens, own_tokens }) =>
          failing.length === 0 ? (
            <p class="quiet">{tokens.length + own_tokens === 0 ? texts.noModel : texts.modelsWork}</p>
          ) : (
            <ul class="stack admin-close">
              {failing.map(({ failure, accounts }) => (
                <li key={failure} class="row">
                  <span class="badge bad">{failures[failure] ?? failure}</span>
                  <span class="quiet small">{texts.modelFails(accounts)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function Failed() {
  const texts = useTexts(overviewTexts);
  const jobs = useTexts(jobTexts);
  const format = useFormats();
  const query = useQuery("GET /api/admin/failed-jobs", { query: { limit: 1 } });
  return (
    <div class="stack admin-close">
      <h3>{texts.failed}</h3>
      <Loaded query={query}>
        {({ counts, total }) =>
          total === 0 ? (
            <p class="quiet">{texts.nothingFailed}</p>
          ) : (
            <ul class="row">
              {(Object.entries(counts) as [keyof typeof counts, number][])
                .filter(([, count]) => count > 0)
                .map(([kind, count]) => (
                  <li key={kind}>
                    <a class="badge warn" href={`/console/admin/jobs?kind=${kind}`}>
                      {jobs.kinds[kind]}: {format.number(count)}
                    </a>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
