import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../texts/use-texts.js";

/** A native modal dialog: the browser keeps the focus inside, closes it with Esc and gives the focus back. */
export function Dialog({ title, close, wide = false, children }: {
  readonly title: ReactNode;
  readonly close: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => { shown?.close(); };
  }, []);
  return (
    <dialog
      ref={dialog} className={wide ? "dialog is-wide" : "dialog"} aria-labelledby="dialog-title" onClose={close}
      onClick={(event) => { if (event.target === event.currentTarget) close(); }}
    >
      <div className="dialog-in">
        <header className="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button className="button is-text" type="button" onClick={close}>{t.close} <kbd>Esc</kbd></button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
