/** The public door of the verifier: everything a stranger needs to check an Affiant log, and nothing that reads or writes. */
export type { Act } from "./act.js";
