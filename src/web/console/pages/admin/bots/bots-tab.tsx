import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
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
import { SearchField } from "../parts/search-field.tsx";
import { Table } from "../parts/table.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { botTexts } from "./texts.ts";

type Bot = Output<"GET /api/admin/bots-monitoring">["bots"][number];
type Status = Bot["status"];
type Act = "start" | "stop" | "restart" | "delete";

const badges = { created: "", pending: "warn", running: "good", stopped: "", error: "bad" } as const;
const act = "POST /api/admin/bots/{bot_id}/action";

/** The bots of all accounts, their state and traffic, and how to start, stop and delete them. */
export function BotsTab() {
  const texts = useTexts(botTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const [status, search] = [filters.of("status") as Status | "", filters.of("search")];
  const wanted = { ...(status !== "" && { status }), ...(search !== "" && { search }) };
  const input = { query: { period: "week" as const, ...wanted, limit: pageSize, offset: filters.offset } };
  const query = useQuery("GET /api/admin/bots-monitoring", input, { keepPrevious: true });
  return (
    <div class="stack">
      <div class="admin-filters">
        <SearchField label={texts.find} value={search} onSearch={(text) => filters.set({ search: text })} />
        <Choice<Status | "">
          label={texts.status}
          value={status}
          options={[["", common.all], ...(Object.entries(texts.statuses) as [Status, string][])]}
          onChoose={(chosen) => filters.set({ status: chosen })}
        />
      </div>
      <Loaded query={query}>
        {({ bots, total }) =>
          bots.length === 0 ? (
            <p class="card">{status === "" && search === "" ? texts.empty : texts.noneFound}</p>
          ) : (
            <>
              <Table
                name={common.tabs.bots}
                columns={[texts.bot, texts.status, texts.owner, texts.traffic, texts.acts]}
              >
                {bots.map((bot) => (
                  <BotRow key={bot.id} bot={bot} />
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

function BotRow({ bot }: { bot: Bot }) {
  const texts = useTexts(botTexts);
  const format = useFormats();
  const name = bot.telegram_bot_username === null ? bot.name : `@${bot.telegram_bot_username}`;
  return (
    <tr>
      <td data-label={texts.bot}>
        {name}
        <div class="quiet small">{`${bot.assistant_name} · ${bot.telegram_token}`}</div>
      </td>
      <td data-label={texts.status}>
        <span class={`badge ${badges[bot.status]}`}>{texts.statuses[bot.status]}</span>
        {bot.status_reason && <div class="small bad-text">{bot.status_reason}</div>}
        {bot.status === "running" && bot.started_at && (
          <div class="quiet small">{texts.since(format.time(bot.started_at))}</div>
        )}
      </td>
      <td data-label={texts.owner}>
        <a href={`/console/admin/users/${bot.user_id}`}>{bot.user_email}</a>
      </td>
      <td data-label={texts.traffic}>{texts.trafficOf(format.number(bot.dialogs), format.number(bot.messages))}</td>
      <td data-label={texts.acts}>
        <Acts bot={bot} name={name} />
      </td>
    </tr>
  );
}

function Acts({ bot, name }: { bot: Bot; name: string }) {
  const texts = useTexts(botTexts);
  const [asked, setAsked] = useState<"stop" | "delete" | null>(null);
  const perform = async (action: Act) => {
    try {
      await call(act, { path: { bot_id: bot.id }, body: { action } });
      toast(texts.done);
    } finally {
      await invalidate("GET /api/admin/bots-monitoring", "GET /api/admin/failed-jobs", "GET /api/admin/audit-log");
    }
  };
  const running = useAction(perform);
  const button = (action: Act, onClick: () => void) => (
    <Button
      calls={act}
      {...(action === "delete" && { kind: "danger" as const })}
      aria-label={`${texts.actNames[action]}: ${name}`}
      isRunning={running.isRunning}
      onClick={onClick}
    >
      {texts.actNames[action]}
    </Button>
  );
  const isOn = bot.status === "running" || bot.status === "pending";
  return (
    <>
      <div class="row">
        {isOn && button("stop", () => setAsked("stop"))}
        {isOn ? button("restart", () => void running.run("restart")) : button("start", () => void running.run("start"))}
        {button("delete", () => setAsked("delete"))}
      </div>
      {running.problem && <Notice kind="bad">{running.problem}</Notice>}
      {asked !== null && (
        <Confirm
          title={texts.asks[asked](name)}
          text={texts.effects[asked]}
          act={texts.actNames[asked]}
          onConfirm={() => perform(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
