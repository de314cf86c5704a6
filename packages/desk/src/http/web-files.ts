import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { MiddlewareHandler } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves the files that stood in `root` when the desk opened, by their exact names: no path of a request reaches the disk. */
export function webFiles(root: string): MiddlewareHandler {
  const files = new Map<string, string>();
  if (existsSync(root)) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !(extname(entry.name) in types)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(`/${relative(root, path).split(sep).join("/")}`, path);
    }
  }
  return async (c, next) => {
    const path = files.get(c.req.path === "/" ? "/index.html" : c.req.path);
    if (path === undefined || (c.req.method !== "GET" && c.req.method !== "HEAD")) {
      await next();
      return undefined;
    }
    return c.body(new Uint8Array(await readFile(path)), 200, { "content-type": types[extname(path)] ?? "application/octet-stream", "cache-control": "no-cache" });
  };
}
