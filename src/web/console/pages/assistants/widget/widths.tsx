import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { widgetTexts } from "./texts.ts";

interface WidthsProps {
  width: "phone" | "desktop";
  onChoose(width: "phone" | "desktop"): void;
}

/** How wide the preview is. */
export function Widths({ width, onChoose }: WidthsProps) {
  const texts = useTexts(widgetTexts);
  return (
    <fieldset class="assistants-choices" aria-label={texts.width}>
      {(["desktop", "phone"] as const).map((each) => (
        <Button key={each} aria-pressed={each === width} onClick={() => onChoose(each)}>
          {texts.widths[each]}
        </Button>
      ))}
    </fieldset>
  );
}
