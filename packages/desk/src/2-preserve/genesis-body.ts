import { base64url, type Act, type Genesis } from "@affiant/proof";

/** The body of a genesis act (docs/formats/act.md, 'The genesis act'). */
export function genesisBody(genesis: Genesis): Act["body"] {
  const { parent } = genesis;
  return {
    format: genesis.format,
    origin: genesis.origin,
    keys: genesis.keys.map(({ role, key, person }) => ({ role, key: base64url(key), person })),
    parent: parent && { origin: parent.origin, size: parent.size, root: base64url(parent.root) },
  };
}
