declare module "snowball-stemmers" {
  const snowball: { newStemmer(language: string): { stem(word: string): string } };
  export default snowball;
}

declare module "lunr" {
  interface Builder {
    pipeline: { reset(): void };
    searchPipeline: { reset(): void };
    ref(name: string): void;
    field(name: string): void;
    add(document: Record<string, unknown>): void;
  }
  interface Query {
    term(term: string, options: object): void;
  }
  export default function lunr(build: (builder: Builder) => void): {
    query(make: (query: Query) => void): { ref: string; score: number }[];
  };
}

declare module "wink-bm25-text-search" {
  export default function bm25(): {
    defineConfig(config: { fldWeights: Record<string, number> }): void;
    definePrepTasks(tasks: ((input: never) => unknown)[]): void;
    addDoc(document: Record<string, string>, id: number): number;
    consolidate(): void;
    search(text: string, limit: number): [string, number][];
  };
}

declare module "wink-nlp-utils" {
  const utils: {
    string: Record<"lowerCase" | "removeExtraSpaces" | "tokenize0", (text: string) => unknown>;
    tokens: Record<"propagateNegations" | "removeWords" | "stem", (tokens: string[]) => string[]>;
  };
  export default utils;
}
