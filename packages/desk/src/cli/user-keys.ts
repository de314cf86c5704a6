import { KeysOnDisk } from "../stores/keys/keys-on-disk.js";
import { homeFolder } from "../stores/user-folders.js";
import { askNewPassphrase, askPassphrase, readPassphrase } from "./ask-passphrase.js";

const orElse = "Run the command in a terminal, or give --passphrase-file.";
let passphraseFile: string | null = null;
let shared: KeysOnDisk | null = null;

/** What `--passphrase-file` named, for the whole of this command. */
export function usePassphraseFile(path: string | undefined): void {
  passphraseFile = path ?? null;
  shared = null;
}

/** The keys of who runs this command. The passphrase, where they have one, is asked for once, and only when a key is needed. */
export function userKeys(): KeysOnDisk {
  const folder = homeFolder();
  if (shared?.folder !== folder) {
    shared = new KeysOnDisk(folder, undefined, () => givenPassphrase("Passphrase of your keys"));
  }
  return shared;
}

/** From `--passphrase-file` where that is given, else asked for. */
export function givenPassphrase(question: string): Promise<string> {
  return passphraseFile === null ? askPassphrase(question, orElse) : readPassphrase(passphraseFile);
}

/** A passphrase to protect the keys with from now on. */
export function newPassphrase(file: string | undefined, question = "New passphrase for your keys"): Promise<string> {
  return file === undefined ? askNewPassphrase(question, orElse) : readPassphrase(file);
}
