import type { ReactNode } from "react";

export function Key({ keys, children }: { readonly keys: string; readonly children: ReactNode }): ReactNode {
  return <span><kbd>{keys}</kbd> {children}</span>;
}
