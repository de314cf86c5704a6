import type { Statement } from "@affiant/desk/api";
import { useId, useState, type ReactNode } from "react";
import { useTexts } from "../../texts/use-texts.js";

/** Names who says it; left empty, nobody is named. */
export function SpeakerForm({ said, speakers, save, stop }: {
  readonly said: Statement;
  readonly speakers: readonly string[];
  readonly save: (speaker: string | null) => void;
  readonly stop: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState(said.speaker ?? "");
  const list = useId();
  return (
    <form
      className="speaker-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(name.trim() === "" ? null : name.trim());
      }}
      onKeyDown={(event) => { if (event.key === "Escape") stop(); }}
    >
      <input
        className="input" autoFocus aria-label={t.reader.speakerPrompt} placeholder={t.reader.speakerHint} list={list} maxLength={300} value={name}
        onChange={(event) => { setName(event.target.value); }} onFocus={(event) => { event.target.select(); }}
      />
      <datalist id={list}>{speakers.map((speaker) => <option key={speaker} value={speaker} />)}</datalist>
      <button className="button" type="submit">{t.reader.speakerSave} <kbd>↵</kbd></button>
    </form>
  );
}
