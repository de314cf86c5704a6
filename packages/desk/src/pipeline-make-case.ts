/** The start of the way: stores know no stage, so whoever makes a case hands them this. */
export { makeGenesis } from "./2-preserve/make-genesis.js";
