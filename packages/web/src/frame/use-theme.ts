import { useCallback, useState } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
const key = "affiant.theme";

/** The theme follows the system until someone chooses; the choice stays on this machine. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  const choose = useCallback((next: Theme) => {
    const root = document.documentElement;
    if (next === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // No storage: the choice lasts as long as the page.
    }
    setTheme(next);
  }, []);
  return [theme, choose];
}

function keptTheme(): Theme {
  const kept = document.documentElement.dataset["theme"];
  return kept === "light" || kept === "dark" ? kept : "system";
}
