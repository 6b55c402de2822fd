import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { ConnectForm } from "./connect-form.tsx";
import { Connected } from "./connected.tsx";
import { kindNames } from "./kinds.ts";
import { Telegram } from "./telegram.tsx";
import { channelsTexts } from "./texts.ts";

/** Where the assistant answers besides the website. */
export function ChannelsTab({ assistantId }: { assistantId: number }) {
  const texts = useTexts(channelsTexts);
  const channels = useQuery("GET /api/channels", {});
  return (
    <div class="assistants-tab stack">
      <p class="quiet">{texts.intro}</p>
      <Telegram assistantId={assistantId} />
      <Loaded query={channels}>
        {(all) =>
          kindNames.map((kind) => {
            const own = all.filter((one) => one.assistant_id === assistantId && one.channel === kind);
            return (
              <section class="card stack" key={kind} aria-labelledby={`channel-${kind}`}>
                <h2 id={`channel-${kind}`}>{texts.kinds[kind].name}</h2>
                {own.map((channel) => (
                  <Connected key={channel.id} channel={channel} />
                ))}
                <details open={false}>
                  <summary>{own.length === 0 ? texts.kinds[kind].connect : texts.another}</summary>
                  <ConnectForm assistantId={assistantId} kind={kind} />
                </details>
              </section>
            );
          })
        }
      </Loaded>
    </div>
  );
}
