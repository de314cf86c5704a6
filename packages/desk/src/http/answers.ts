import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { RefusedInput, Retry } from "../model/errors.js";
import type { ApiError, ErrorCode } from "./api-types.js";

/** Nothing under this name: a 404, never a reason to stop. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** More bytes than a limit of model/limits.ts allows. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

const messages: Readonly<Record<Exclude<ErrorCode, "refused" | "retry">, string>> = {
  "not-found": "There is nothing under this name.",
  broken: "Something that must always hold does not. Nothing was written.",
  "signed-out": "Open the desk by the address it printed when it started.",
  "wrong-host": "The desk answers under its own address only.",
  "wrong-origin": "The desk takes no request from another site.",
  "too-large": "This is larger than the desk takes in.",
};

/** An error of one of our own, as JSON. */
export function refuse(c: Context, status: ContentfulStatusCode, code: keyof typeof messages): Response {
  return c.json(errorBody(code, messages[code]), status);
}

/** What a caller may know of an error. Messages of refusals hold no words of a record; those of breakages stay inside. */
export function answerError(error: Error, c: Context): Response {
  if (error instanceof NotFound) return refuse(c, 404, "not-found");
  if (error instanceof TooLarge) return refuse(c, 413, "too-large");
  if (error instanceof RefusedInput) return c.json(errorBody("refused", error.message), 400);
  if (error instanceof HTTPException) return c.json(errorBody("refused", "The request could not be read."), 400);
  if (error instanceof Retry) return c.json(errorBody("retry", error.message), 503);
  return refuse(c, 500, "broken");
}

export function errorBody(code: ErrorCode, message: string): ApiError {
  return { error: { code, message } };
}

/** @throws NotFound when there is none. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new NotFound();
  return value;
}
