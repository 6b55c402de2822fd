import path from "node:path";
import type { Plugin } from "vite";

const src = path.join(import.meta.dirname, "../../src/");

/**
 * Loads with a module of ours what it would load by `import()`. Vite's module runner asks Node about every `import()`, of a
 * loaded module too, and lets requests that ask at once share the answer; workerd then goes on with the wrong request ("I/O
 * on behalf of a different request"). The end-to-end tests run the modules as they are built.
 */
export function staticImports(): Plugin {
  return {
    name: "static-imports",
    transform(code, id) {
      if (!id.startsWith(src)) return;
      const names = new Map<string, string>();
      const body = code.replaceAll(/\bimport\(\s*("[^"]+")\s*\)/g, (_, specifier: string) => {
        const name = names.get(specifier) ?? `__lazy${names.size}`;
        names.set(specifier, name);
        return `Promise.resolve(${name})`;
      });
      if (names.size === 0) return;
      const imports = Array.from(names, ([specifier, name]) => `import * as ${name} from ${specifier};`);
      return { code: imports.join("") + body, map: null };
    },
  };
}
