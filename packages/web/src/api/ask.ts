import type { ApiError, ErrorCode } from "@affiant/desk/api";

/** An answer that is not the one asked for; `code` says what to do next. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: ErrorCode | "unreachable";
  constructor(code: ErrorCode | "unreachable", message: string) {
    super(message);
    this.code = code;
  }
}

export type Asked = Readonly<Record<string, string | number | null | undefined>>;

/** @throws DeskError */
export async function ask<T>(path: string, query: Asked = {}, signal?: AbortSignal): Promise<T> {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null && value !== undefined && value !== "") asked.set(name, String(value));
  return await answerOf<T>(`/api/${path}${asked.size > 0 ? `?${asked.toString()}` : ""}`, signal === undefined ? {} : { signal });
}

/** @throws DeskError */
export async function tell<T>(path: string, body: unknown): Promise<T> {
  return await answerOf<T>(`/api/${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** @throws DeskError */
export async function send(path: string, file: Blob): Promise<void> {
  await answerOf(`/api/${path}`, { method: "PUT", body: file });
}

async function answerOf<T>(address: string, request: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new DeskError("unreachable", "");
  }
  if (answer.ok) return (await answer.json()) as T;
  const body = (await answer.json().catch(() => null)) as ApiError | null;
  throw new DeskError(body?.error.code ?? "broken", body?.error.message ?? "");
}
