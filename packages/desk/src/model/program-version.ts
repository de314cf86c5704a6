/** Version of the program, as package.json has it; named in custody acts, papers and seals. */
export const programVersion = "0.1.0";
