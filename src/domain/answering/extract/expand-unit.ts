import type { Unit } from "./unit.ts";

/**
 * The units that belong to the one at `at` and are shown with it, including itself; empty when it stands alone. A line
 * that ends in a colon includes what it introduces; with `asksHow` a step includes all steps, a sentence the steps that
 * follow it, and a sentence of a section `onTopic` its whole paragraph.
 */
export function expandUnit(text: string, units: Unit[], at: number, asksHow: boolean, onTopic: boolean): Unit[] {
  const unit = units[at]!;
  if (introduces(text, unit)) return units.slice(at, endOfIntroduced(units, at));
  if (!asksHow) return [];
  if (unit.kind === "step") return stepsAround(units, at);
  const next = units[at + 1];
  if (unit.kind !== "sentence") return [];
  if (next?.kind === "step") return units.slice(at, endOfIntroduced(units, at));
  const leadsToSteps = next !== undefined && introduces(text, next) && units[at + 2]?.kind === "step";
  if (leadsToSteps) return units.slice(at, endOfIntroduced(units, at + 1));
  return onTopic ? units.filter(({ block }) => block === unit.block) : [];
}

function introduces(text: string, unit: Unit): boolean {
  return unit.kind !== "row" && unit.kind !== "code" && text[unit.end - 1] === ":";
}

function endOfIntroduced(units: Unit[], at: number): number {
  const next = units[at + 1];
  let end = Math.min(at + 2, units.length);
  if (next && next.kind !== "sentence") while (units[end]?.block === next.block) end++;
  return end;
}

function stepsAround(units: Unit[], at: number): Unit[] {
  const block = units[at]!.block;
  const steps = units.filter((unit) => unit.block === block);
  const intro = units[units.indexOf(steps[0]!) - 1];
  return intro && steps[0]!.lead?.start === intro.start ? [intro, ...steps] : steps;
}
