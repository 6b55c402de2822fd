import "./preview.css";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FrameMessage, PageMessage } from "../../../../embed/types.ts";
import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { direction } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Launcher } from "./launcher.tsx";
import { widgetTexts } from "./texts.ts";

export type Widget = Output<"GET /api/assistants/{assistant_id}/widget-settings">;

interface PreviewProps {
  assistantId: number;
  /** As it would be stored. */
  widget: Widget;
  width: "phone" | "desktop";
}

/** The chat as visitors see it, with settings that are not stored yet. */
export function Preview({ assistantId, ...rest }: PreviewProps) {
  const texts = useTexts(widgetTexts);
  const site = useQuery("GET /api/site-token", { query: { assistant_id: assistantId } });
  return (
    <Loaded query={site}>
      {({ site_token: token, website_integration: isOn }) =>
        token !== null && isOn ? (
          <Stage address={`/chat/${assistantId}?token=${token}`} {...rest} />
        ) : (
          <Notice kind="warn">{token === null ? texts.previewRevoked : texts.previewOff}</Notice>
        )
      }
    </Loaded>
  );
}

function Stage({ address, widget, width }: Omit<PreviewProps, "assistantId"> & { address: string }) {
  const texts = useTexts(widgetTexts);
  const frame = useRef<HTMLIFrameElement>(null);
  // How often the chat has become ready: it may load anew.
  const [loads, setLoads] = useState(0);
  const shown = JSON.stringify(widget);
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<FrameMessage | null>) => {
      if (source === null || source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data?.switchboard === "ready") setLoads((count) => count + 1);
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, []);
  useEffect(() => {
    if (loads === 0) return;
    const message = { switchboard: "preview", settings: JSON.parse(shown) } as PageMessage;
    frame.current?.contentWindow?.postMessage(message, location.origin);
  }, [loads, shown]);
  return (
    <div class={`assistants-stage ${width} ${widget.position === "bottom-left" ? "at-left" : ""}`}>
      <div class="assistants-page" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <iframe ref={frame} src={`${address}&dir=${direction.value}#${location.origin}`} title={texts.preview} />
      <Launcher primary={widget.primary_color} text={widget.text_color} />
    </div>
  );
}
