import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { shareText } from "./share-text.ts";
import { playgroundTexts } from "./texts.ts";

/** How sure the best passage is, with the bound on the same scale. */
export function EvidenceMeter({ evidence, bound }: { evidence: number; bound: number }) {
  const texts = useTexts(playgroundTexts);
  const share = (value: number) => shareText(language.value, value);
  const isEnough = evidence >= bound;
  return (
    <div class="knowledge-evidence">
      <span class="small" title={texts.evidenceHint}>
        {texts.evidence}: {share(evidence)} · {texts.bound}: {share(bound)}
      </span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label={texts.evidenceHint}>
        <rect class="scale" width="100" height="6" />
        <rect class={isEnough ? "enough" : "short"} width={evidence * 100} height="6" />
        <rect class="bound" x={Math.min(99.4, bound * 100)} width="0.6" height="6" />
      </svg>
    </div>
  );
}
