import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Choice } from "../parts/choice.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { jobTexts } from "./texts.ts";

type Jobs = Output<"GET /api/admin/failed-jobs">;
type Job = Jobs["jobs"][number];
type Kind = Job["kind"];

const retry = ({ kind, id }: Job) =>
  call("POST /api/admin/failed-jobs/{kind}/{job_id}/retry", { path: { kind, job_id: id } });
const reload = () => invalidate("GET /api/admin/failed-jobs", "GET /api/admin/mails", "GET /api/admin/bots-monitoring");

/** What failed for good on the whole platform, and the way to try it again. */
export function JobsTab() {
  const texts = useTexts(jobTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const format = useFormats();
  const kind = filters.of("kind") as Kind | "";
  const { offset } = filters;
  const input = { query: { ...(kind !== "" && { kind }), limit: pageSize, offset } };
  const query = useQuery("GET /api/admin/failed-jobs", input, { keepPrevious: true });
  const counts = query.data?.counts;
  const names = Object.entries(texts.kinds) as [Kind, string][];
  return (
    <div class="stack">
      <p class="quiet">{texts.hint}</p>
      <div class="admin-filters">
        <Choice<Kind | "">
          label={texts.kind}
          value={kind}
          options={[
            ["", common.all],
            ...names.map(([each, name]) => [each, `${name} (${format.number(counts?.[each] ?? 0)})`] as const),
          ]}
          onChoose={(chosen) => filters.set({ kind: chosen })}
        />
      </div>
      <Loaded query={query}>
        {({ jobs, total }) =>
          jobs.length === 0 ? (
            <p class="card">{kind === "" ? texts.empty : texts.emptyKind}</p>
          ) : (
            <>
              <RetryAll jobs={jobs.filter(({ can_retry }) => can_retry)} />
              <Table
                name={common.tabs.jobs}
                columns={[texts.kind, texts.what, texts.owner, texts.why, texts.when, texts.act]}
              >
                {jobs.map((job) => (
                  <JobRow key={`${job.kind}-${job.id}`} job={job} />
                ))}
              </Table>
              <Pager filters={filters} total={total} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function JobRow({ job }: { job: Job }) {
  const texts = useTexts(jobTexts);
  const format = useFormats();
  const action = useAction(async () => {
    await retry(job);
    toast(texts.started);
    await reload();
  });
  const { kind, title, owner_email, reason, code, failed_at, can_retry, id } = job;
  return (
    <tr>
      <td data-label={texts.kind}>{texts.kinds[kind]}</td>
      <td data-label={texts.what}>{title || `№ ${id}`}</td>
      <td data-label={texts.owner}>
        {owner_email && <a href={`/console/admin/users?search=${encodeURIComponent(owner_email)}`}>{owner_email}</a>}
      </td>
      <td data-label={texts.why}>
        {reason || texts.codes[code] || code}
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      </td>
      <td data-label={texts.when}>{format.time(failed_at)}</td>
      <td data-label={texts.act}>
        {can_retry ? (
          <Button
            calls="POST /api/admin/failed-jobs/{kind}/{job_id}/retry"
            title={texts.acts[kind]}
            aria-label={`${texts.retry}: ${title}`}
            isRunning={action.isRunning}
            onClick={() => void action.run()}
          >
            {texts.retry}
          </Button>
        ) : (
          <span class="quiet small">{texts.ownerStarts}</span>
        )}
      </td>
    </tr>
  );
}

function RetryAll({ jobs }: { jobs: Job[] }) {
  const texts = useTexts(jobTexts);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (jobs.length < 2) return null;
  const retryAll = async () => {
    const results = await Promise.allSettled(jobs.map(retry));
    const failures = results.flatMap((one) => (one.status === "rejected" ? [problemOf(one.reason)] : []));
    setProblem(failures[0] === undefined ? null : texts.notAll(failures.length, failures[0]));
    if (failures.length < jobs.length) toast(texts.started);
    await reload();
  };
  return (
    <>
      <div class="row">
        <Button calls="POST /api/admin/failed-jobs/{kind}/{job_id}/retry" onClick={() => setAsked(true)}>
          {texts.retryAll(jobs.length)}
        </Button>
      </div>
      {problem && <Notice kind="bad">{problem}</Notice>}
      {isAsked && (
        <Confirm
          title={texts.askAll}
          text={texts.asked(jobs.length)}
          act={texts.retry}
          onConfirm={retryAll}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
