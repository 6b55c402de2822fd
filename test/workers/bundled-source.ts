import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, type OnLoadArgs } from "esbuild";
import type { Plugin } from "vite";
import { boundedPdfjs } from "../../scripts/bound-pdfjs.ts";

const root = path.join(import.meta.dirname, "../..");
const src = path.join(root, "src/");
const scripts = path.join(root, "scripts/");
/** Where the bundle would be: it is kept in memory. */
const outdir = path.join(root, "dist/tests");
/** Packages that tests import beside the modules of ours that import them too. */
const packages = ["drizzle-orm", "stripe"];

interface Built {
  code: string;
  map: string;
}

interface Bundle {
  /** What was built for a module that tests import. */
  entries: Map<string, string>;
  files: Map<string, Built>;
}

let bundling: Promise<Bundle> | undefined;

/**
 * Serves `src` and its packages as a bundle, split so that tests and Worker share one instance of each module. A runtime loads
 * modules one by one over a socket, and the bundle has a quarter as many. In watch mode each module is served as it is.
 */
export function bundledSource(): Plugin {
  let isWatching = false;
  return {
    name: "bundled-source",
    enforce: "pre",
    configureVitest({ vitest }) {
      isWatching = vitest.config.watch;
    },
    async resolveId(id, importer, options) {
      if (isWatching) return;
      bundling ??= bundleSource();
      const { entries, files } = await bundling;
      if (importer !== undefined && files.has(importer)) {
        const file = path.resolve(path.dirname(importer), id);
        return files.has(file) ? file : undefined;
      }
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (resolved === null) return;
      // Scripts, which build before the tests, run in Node with the modules as they are.
      if (importer?.startsWith(scripts) || importer?.startsWith(src)) return resolved;
      const built = entries.get(resolved.id);
      if (built === undefined && resolved.id.startsWith(src)) throw new Error(`${resolved.id} is not in the bundle`);
      return built ?? resolved;
    },
    async load(id) {
      return (await bundling)?.files.get(id);
    },
    transform(code, id) {
      if (id.startsWith(src)) return { code: importStatically(code), map: null };
    },
  };
}

async function bundleSource(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/index.ts", ...packages, ...sourcesOfTests()],
    ...{ outdir, outbase: root, write: false, metafile: true },
    ...{ bundle: true, splitting: true, format: "esm", target: "es2024", sourcemap: "external", sourcesContent: false },
    // Each runtime loads the whole bundle. A failure still shows the file and line of the source.
    minifyWhitespace: true,
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    external: ["cloudflare:*", "node:*"],
    logLevel: "warning",
    plugins: [{ name: "static-imports", setup: ({ onLoad }) => onLoad({ filter: /\.ts$/ }, loadSource) }, boundedPdfjs],
  });
  const texts = new Map(outputFiles.map((file) => [file.path, file.text]));
  const bundle: Bundle = { entries: new Map(), files: new Map() };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) {
    const file = path.join(root, name);
    const [code, map] = [texts.get(file), texts.get(`${file}.map`)];
    if (code === undefined || map === undefined) continue;
    bundle.files.set(file, { code, map });
    if (entryPoint !== undefined) bundle.entries.set(path.join(root, entryPoint), file);
  }
  return bundle;
}

/** The modules that the tests import themselves. */
function sourcesOfTests(): Set<string> {
  const files = globSync("test/{workers,contract,support,fuzz}/**/*.ts", { cwd: root });
  return new Set(
    files.flatMap((file) => {
      const imports = readFileSync(path.join(root, file), "utf8").matchAll(
        /(?:from |import\()"(\.[^"]*\/src\/[^"]+)"/g,
      );
      return Array.from(imports, ([, name = ""]) => path.join(path.dirname(file), name));
    }),
  );
}

function loadSource({ path: file }: OnLoadArgs): { contents: string; loader: "ts" } | undefined {
  if (!file.startsWith(src)) return;
  return { contents: importStatically(readFileSync(file, "utf8")), loader: "ts" };
}

/**
 * Replaces each `import()` of a module by a static import. Vite's module runner asks Node about every `import()`, also of a
 * loaded module, and concurrent requests share the answer. workerd then continues the wrong request ("I/O on behalf of a
 * different request"). The end-to-end tests run the modules as they are built.
 */
function importStatically(code: string): string {
  const names = new Map<string, string>();
  const body = code.replaceAll(/\bimport\(\s*("[^"]+")\s*\)/g, (_, specifier: string) => {
    const name = names.get(specifier) ?? `__lazy${names.size}`;
    names.set(specifier, name);
    return `Promise.resolve(${name})`;
  });
  return Array.from(names, ([specifier, name]) => `import * as ${name} from ${specifier};`).join("") + body;
}
