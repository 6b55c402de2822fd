/** The names of the fields in which two records differ; values are compared as JSON. */
export function differing<T extends object, K extends keyof T>(names: readonly K[], one: T, other: T): K[] {
  return names.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
