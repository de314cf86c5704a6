/** The system's name of an error. Its message may hold a path, and with it a name. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
