let named: string | null = null;

/** What `--passphrase-file` named, for the whole of this command. Apart from the keys, which most commands need not load. */
export function usePassphraseFile(path: string | undefined): void {
  named = path ?? null;
}

/** Null where none was named. */
export function namedPassphraseFile(): string | null {
  return named;
}
