import { KeysOnDisk } from "../stores/keys/keys-on-disk.js";
import { homeFolder } from "../stores/user-folders.js";
import { askNewPassphrase, askPassphrase, readPassphrase } from "./ask-passphrase.js";
import { namedPassphraseFile } from "./passphrase-file.js";

const orElse = "Run the command in a terminal, or give --passphrase-file.";
let shared: { readonly keys: KeysOnDisk; readonly passphraseFile: string | null } | null = null;

/** The keys of who runs this command. The passphrase, where they have one, is asked for once, and only when a key is needed. */
export function userKeys(): KeysOnDisk {
  const folder = homeFolder();
  const passphraseFile = namedPassphraseFile();
  if (shared?.keys.folder !== folder || shared.passphraseFile !== passphraseFile) {
    const ask = (): Promise<string> => (passphraseFile === null ? askPassphrase("Passphrase of your keys", orElse) : readPassphrase(passphraseFile));
    shared = { keys: new KeysOnDisk(folder, undefined, ask), passphraseFile };
  }
  return shared.keys;
}

/** A passphrase to protect the keys with from now on. */
export function newPassphrase(file: string | undefined): Promise<string> {
  return file === undefined ? askNewPassphrase("New passphrase for your keys", orElse) : readPassphrase(file);
}
