import { BaseSequencer, type TestSpecification } from "vitest/node";
import { platformFiles } from "../workers/platform-files.ts";

/** The slowest files of their projects. Started last, they would run alone at the end while one core is idle. */
const slow = [
  ...["unit/regular-expressions.test.ts", "unit/sdks/generated.test.ts", "ingest/damaged-files.test.ts"],
  ...["security/matrix.test.ts", "security/fuzz.test.ts", "security/every-route.test.ts"],
  ...["e2e/readme.test.ts", "e2e/kill-under-load.test.ts", "e2e/fuzz.test.ts", "e2e/demo-desk.test.ts"],
  ...["e2e/demo-page.test.ts", "e2e/webhooks-and-sms-survive-kill.test.ts", "e2e/evaluate.test.ts"],
  ...["contract/replycx/replycx.test.ts", "contract/chatbots/chatbots.test.ts", "contract/replyx/knowledge.test.ts"],
];

/** Vitest's own order, project by project, but the files about the whole platform and the slow ones of a project first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((all) => all.toSorted((a, b) => placeOf(a) - placeOf(b)));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const isOf = (names: string[]) => names.some((name) => moduleId.endsWith(name));
  return isOf(platformFiles) ? 0 : isOf(slow) ? 1 : 2;
}
