/** An address of a server that can be asked over HTTP; null for anything else, and for one that holds a user, a password or a fragment. */
export function plainAddress(text: string): URL | null {
  const address = URL.canParse(text) ? new URL(text) : null;
  const plain = address !== null && ["http:", "https:"].includes(address.protocol) && address.username === "" && address.password === "" && address.hash === "";
  return plain ? address : null;
}
