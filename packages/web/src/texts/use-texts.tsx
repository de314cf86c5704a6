import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { en, type Texts } from "./en.js";
import { fr } from "./fr.js";

export const languages = ["en", "fr"] as const;
export type ScreenLanguage = (typeof languages)[number];

const all: Readonly<Record<ScreenLanguage, Texts>> = { en, fr };
const key = "affiant.language";

interface Spoken {
  readonly t: Texts;
  readonly language: ScreenLanguage;
  readonly speak: (language: ScreenLanguage) => void;
}

const Speaking = createContext<Spoken>({ t: en, language: "en", speak: () => undefined });

/** The texts of the chosen language; the choice stays on this machine. */
export function useTexts(): Spoken {
  return use(Speaking);
}

export function TextsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speak = useCallback((next: ScreenLanguage) => {
    keep(next);
    setLanguage(next);
  }, []);
  const spoken = useMemo(() => ({ t: all[language], language, speak }), [language, speak]);
  return <Speaking value={spoken}>{children}</Speaking>;
}

function firstLanguage(): ScreenLanguage {
  try {
    const kept = localStorage.getItem(key);
    if (kept === "en" || kept === "fr") return kept;
  } catch {
    // No storage: follow the browser.
  }
  return navigator.language.startsWith("fr") ? "fr" : "en";
}

function keep(language: ScreenLanguage): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // No storage: the choice lasts as long as the page.
  }
}
