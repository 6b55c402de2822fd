import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Choice } from "../parts/choice.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { mailTexts } from "./texts.ts";

type Mail = Output<"GET /api/admin/mails">["mails"][number];

const badges = { queued: "warn", sent: "good", kept: "brand", failed: "bad" } as const;

/** The platform's own mails: sent, kept, queued and failed. */
export function MailsTab() {
  const texts = useTexts(mailTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const status = filters.of("status") as Mail["status"] | "";
  const input = { query: { ...(status !== "" && { status }), limit: pageSize, offset: filters.offset } };
  const query = useQuery("GET /api/admin/mails", input, { keepPrevious: true });
  return (
    <div class="stack">
      <p class="quiet">{texts.hint}</p>
      <div class="admin-filters">
        <Choice<Mail["status"] | "">
          label={texts.status}
          value={status}
          options={[["", common.all], ...(Object.entries(texts.statuses) as [Mail["status"], string][])]}
          onChoose={(chosen) => filters.set({ status: chosen })}
        />
      </div>
      <Loaded query={query}>
        {({ mails, total }) =>
          mails.length === 0 ? (
            <p class="card">{status === "" ? texts.empty : texts.noneFound}</p>
          ) : (
            <>
              <Table name={common.tabs.mails} columns={[texts.when, texts.kind, texts.to, texts.status, texts.text]}>
                {mails.map((mail) => (
                  <MailRow key={mail.id} mail={mail} />
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

function MailRow({ mail }: { mail: Mail }) {
  const texts = useTexts(mailTexts);
  const format = useFormats();
  const { id, kind, recipient, status, attempts, error, next_attempt_at, subject, text } = mail;
  const action = useAction(async () => {
    await call("POST /api/admin/failed-jobs/{kind}/{job_id}/retry", { path: { kind: "mail", job_id: id } });
    toast(texts.started);
    await invalidate("GET /api/admin/mails", "GET /api/admin/failed-jobs");
  });
  return (
    <tr>
      <td data-label={texts.when}>{format.time(mail.created_at)}</td>
      <td data-label={texts.kind}>{texts.kinds[kind] ?? kind}</td>
      <td data-label={texts.to}>{recipient}</td>
      <td data-label={texts.status}>
        <span class={`badge ${badges[status]}`}>{texts.statuses[status]}</span>
        {attempts > 1 && <div class="quiet small">{`${texts.attempts}: ${format.number(attempts)}`}</div>}
        {error && <div class="small bad-text">{error}</div>}
        {next_attempt_at && attempts > 0 && <div class="quiet small">{texts.next(format.time(next_attempt_at))}</div>}
        {status === "failed" && (
          <Button
            calls="POST /api/admin/failed-jobs/{kind}/{job_id}/retry"
            aria-label={texts.retryOf(recipient)}
            isRunning={action.isRunning}
            onClick={() => void action.run()}
          >
            {texts.retry}
          </Button>
        )}
        {action.problem && <Notice kind="bad">{action.problem}</Notice>}
      </td>
      <td data-label={texts.text}>
        {text !== null && (
          <details>
            <summary>{subject}</summary>
            <p class="admin-letter">{text}</p>
          </details>
        )}
      </td>
    </tr>
  );
}
