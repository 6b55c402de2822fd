import { layoutTexts } from "../../layout/texts.ts";
import { useTexts } from "../../texts/use-texts.ts";

export default function Page() {
  const texts = useTexts(layoutTexts);
  return (
    <div class="page">
      <header>
        <h1>{texts.pages.inbox}</h1>
      </header>
    </div>
  );
}
