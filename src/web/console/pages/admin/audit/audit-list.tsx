import type { Output } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Table } from "../parts/table.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { changedFields } from "./changed-fields.ts";
import { auditTexts } from "./texts.ts";

type Act = Output<"GET /api/admin/audit-log">["acts"][number];

/** Acts of administrators: who did what, when, and what it changed. */
export function AuditList({ acts }: { acts: Act[] }) {
  const texts = useTexts(auditTexts);
  const common = useTexts(adminTexts);
  const format = useFormats();
  if (acts.length === 0) return <p class="quiet">{texts.empty}</p>;
  return (
    <Table name={common.tabs.audit} columns={[texts.when, texts.who, texts.what, texts.target, texts.changes]}>
      {acts.map((act) => (
        <tr key={act.id}>
          <td data-label={texts.when}>{format.time(act.created_at)}</td>
          <td data-label={texts.who}>{act.actor_email}</td>
          <td data-label={texts.what}>{texts.actions[act.action] ?? act.action}</td>
          <td data-label={texts.target}>
            <Target act={act} />
          </td>
          <td data-label={texts.changes}>
            <Changes act={act} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Target({ act: { target_kind, target_id } }: { act: Act }) {
  const texts = useTexts(auditTexts);
  const name = `${texts.targetKinds[target_kind] ?? target_kind} ${target_id}`;
  return target_kind === "user" ? <a href={`/console/admin/users/${target_id}`}>{name}</a> : <span>{name}</span>;
}

function Changes({ act: { before, after } }: { act: Act }) {
  const texts = useTexts(auditTexts);
  const fields = changedFields(before, after);
  if (fields.length === 0) return null;
  return (
    <details>
      <summary>{`${texts.show} (${fields.length})`}</summary>
      <dl class="admin-changes">
        {fields.map((field) => (
          <div key={field.name}>
            <dt class="small">{field.name}</dt>
            <dd>
              {field.before !== "" && <del title={texts.before}>{field.before}</del>}{" "}
              {field.after !== "" && <ins title={texts.after}>{field.after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
