import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { supportTexts } from "./texts.ts";

type Message = Output<"GET /api/admin/support-messages">["messages"][number];

/** What users and visitors wrote to the administrators. */
export function SupportTab() {
  const texts = useTexts(supportTexts);
  const filters = useFilters();
  const input = { query: { limit: pageSize, offset: filters.offset } };
  const query = useQuery("GET /api/admin/support-messages", input, { keepPrevious: true });
  return (
    <div class="stack">
      <p class="quiet">{texts.hint}</p>
      <Loaded query={query}>
        {({ messages, total }) =>
          messages.length === 0 ? (
            <p class="card">{texts.empty}</p>
          ) : (
            <>
              {messages.map((message) => (
                <Shown key={message.id} message={message} />
              ))}
              <Pager filters={filters} total={total} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Shown({
  message: { subject, message, user_id, assistant_id, account_id, reply_to, created_at },
}: {
  message: Message;
}) {
  const texts = useTexts(supportTexts);
  const format = useFormats();
  const title = subject || texts.noSubject;
  return (
    <article class="card stack admin-close">
      <div class="row spread">
        <h2>{title}</h2>
        <span class="quiet small">{format.time(created_at)}</span>
      </div>
      <p class="quiet small">
        {user_id === null ? (
          texts.visitor(assistant_id ?? 0)
        ) : (
          <a href={`/console/admin/users/${user_id}`}>{texts.user(user_id)}</a>
        )}
        {`, ${texts.account(account_id)}`}
      </p>
      <p class="admin-letter">{message}</p>
      {reply_to === null ? (
        <p class="quiet small">{texts.noAddress}</p>
      ) : (
        <div class="row">
          <a
            class="button"
            href={`mailto:${encodeURIComponent(reply_to)}?subject=${encodeURIComponent(`Re: ${title}`)}`}
            aria-label={texts.replyTo(reply_to)}
          >
            {texts.reply}
          </a>
          <span class="quiet small">{reply_to}</span>
        </div>
      )}
    </article>
  );
}
