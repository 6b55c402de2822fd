import type { z } from "zod";
import type { DomainError, DomainErrorCode } from "../../domain/errors.ts";
import type { Written } from "./respond.ts";
import type { Route } from "./route.ts";

/** An error as clients see it. */
export interface ErrorForm {
  status: number;
  code: string;
  /** A whole body, where the dialect has fixed ones. */
  example?: unknown;
}

/** A dialect: its routes and its error format. It translates and never decides. */
export interface Dialect {
  name: string;
  title: string;
  description: string;
  /** What the routes of a tag are about, by tag. */
  tags: Readonly<Record<string, string>>;
  routes: Route[];
  /** The bodies that the platform sends to webhooks, by the type of the event. */
  webhooks?: Readonly<Record<string, z.ZodType>>;
  errors: {
    /** What clients get for an error code on a route, for the published document: a status and the dialect's own code, at least one. */
    formsOf(code: DomainErrorCode, route: Route): [ErrorForm, ...ErrorForm[]];
    /** `route` is null for a path or method that no route serves. */
    write(error: DomainError, request: Request, route: Route | null): Written;
    /** A path or method that no route serves. */
    unrouted(status: 404 | 405, request: Request): Written;
    /** Any other error: logged with the request's id and shown as one fixed sentence. */
    unexpected(requestId: string): Written;
    schema: z.ZodType;
  };
}
