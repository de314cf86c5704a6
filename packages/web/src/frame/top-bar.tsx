import type { ReactNode } from "react";
import { hrefTo, screens, type Screen } from "../route/route.js";
import { languages, useTexts } from "../texts/use-texts.js";
import { themes, useTheme, type Theme } from "./use-theme.js";

export function TopBar({ screen, caseName, openFind }: { readonly screen: Screen; readonly caseName: string; readonly openFind: () => void }): ReactNode {
  const { t, language, speak } = useTexts();
  const [theme, chooseTheme] = useTheme();
  const links = screens.map((each) => (
    <li key={each}><a href={hrefTo(each)} aria-current={each === screen ? "page" : undefined}>{t.screens[each]}</a></li>
  ));
  return (
    <header className="top">
      <a className="mark" href={hrefTo("case")}>Affiant</a>
      <details className="menu" name="screens">
        <summary>{t.screens[screen]}</summary>
        <ul onClick={(event) => { event.currentTarget.closest("details")?.removeAttribute("open"); }}>{links}</ul>
      </details>
      <a className="casename" href={hrefTo("case")} dir="auto">{caseName}</a>
      <nav className="nav" aria-label={t.screensLabel}><ul>{links}</ul></nav>
      <div className="tools">
        <button className="find" type="button" onClick={openFind} aria-keyshortcuts="Control+K">
          <span className="what">{t.find}</span><kbd>Ctrl K</kbd>
        </button>
        <span className="lang" role="group" aria-label={t.languageLabel}>
          {languages.map((each) => (
            <button key={each} className="plain" type="button" lang={each} aria-pressed={each === language} onClick={() => { speak(each); }}>{each}</button>
          ))}
        </span>
        <select className="plain theme" aria-label={t.themeLabel} value={theme} onChange={(event) => { chooseTheme(event.target.value as Theme); }}>
          {themes.map((each) => <option key={each} value={each}>{t.themes[each]}</option>)}
        </select>
      </div>
    </header>
  );
}
