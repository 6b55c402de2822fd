import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest in its project: begun last it would run alone at the end, beside an idle core. */
const slow = ["security/matrix.test.ts", "security/fuzz.test.ts", "telegram/outbound.test.ts", "e2e/readme.test.ts"];

/** Vitest's own order, project by project, but the slow files of a project first. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    const isSlow = ({ moduleId }: TestSpecification) => slow.some((name) => moduleId.endsWith(name));
    return [...projects.values()].flatMap((all) => all.toSorted((a, b) => Number(isSlow(b)) - Number(isSlow(a))));
  }
}
