/** Which request it is: the same caller, route and key mean the same act. */
export interface RequestName {
  caller: string;
  route: string;
  key: string;
}

/** An answer as it was given. */
export interface KeptAnswer {
  status: number;
  /** JSON. */
  body: string;
}

/** A request that may run under `leaseId`, or the answer that it had. */
export type Claim = { kind: "run"; leaseId: string } | { kind: "answered"; answer: KeptAnswer };
