import { readableColour } from "./readable-colour.ts";
import type { LauncherSettings } from "./types.ts";

/** The launcher's style sheet; a constructed one, because a page's content security policy cannot block it. */
export function stylesOf({ primary_color, text_color, position }: LauncherSettings): CSSStyleSheet {
  const side = position === "bottom-left" ? "left" : "right";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host{all:initial;position:fixed;z-index:2147483000;bottom:20px;${side}:20px;color-scheme:normal}
button{all:unset;position:relative;box-sizing:border-box;display:grid;place-items:center;width:56px;height:56px;border-radius:50%;cursor:pointer;background:${primary_color};color:${readableColour(primary_color, text_color)};box-shadow:0 4px 16px #0004;transition:transform .15s}
button:hover{transform:scale(1.06)}
button:focus-visible{outline:3px solid ${primary_color};outline-offset:3px;box-shadow:0 0 0 3px #fff,0 4px 16px #0004}
svg{width:26px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;inset-inline-end:-4px;box-sizing:border-box;min-width:22px;padding:0 6px;border-radius:11px;background:#b91c1c;color:#fff;font:bold 13px/22px system-ui,sans-serif;text-align:center}
iframe{position:fixed;bottom:88px;${side}:20px;width:min(400px,100vw - 40px);height:min(640px,100vh - 108px);border:0;border-radius:16px;background:transparent;box-shadow:0 8px 40px #0005}
[hidden]{display:none}
@media(max-width:480px){iframe{inset:0;top:var(--top,0);width:100%;height:var(--height,100%);border-radius:0}iframe:not([hidden])~button{display:none}}
@media(prefers-reduced-motion:reduce){button{transition:none}}`);
  return sheet;
}
