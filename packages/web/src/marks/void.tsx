import type { ReactNode } from "react";
import { DeskError } from "../api/ask.js";
import { useTexts } from "../texts/use-texts.js";

/** What a screen says when there is nothing to show. */
export function Void({ title, text, children, broken = false }: {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
  readonly broken?: boolean;
}): ReactNode {
  return (
    <div className={broken ? "void is-broken" : "void"} role={broken ? "alert" : undefined}>
      <h2>{title}</h2>
      {text === undefined ? null : <p>{text}</p>}
      {children === undefined ? null : <div className="row-actions">{children}</div>}
    </div>
  );
}

/** What a screen says when its question failed, by what a person can do next. */
export function Failure({ error, again }: { readonly error: Error; readonly again: () => unknown }): ReactNode {
  const { t } = useTexts();
  const code = error instanceof DeskError ? error.code : "broken";
  if (code === "signed-out") return <Void title={t.signedOut.title} text={t.signedOut.text} />;
  if (code === "not-found") return <Void title={t.notFound.title} text={t.notFound.text} />;
  if (code === "broken") return <Void broken title={t.broken.title} text={t.broken.text} />;
  return <Void title={t.failed} text={error.message}><button className="button" type="button" onClick={again}>{t.retry}</button></Void>;
}

export function Waiting(): ReactNode {
  const { t } = useTexts();
  return <p className="waiting" role="status">{t.loading}…</p>;
}
