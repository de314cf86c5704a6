/** Meanings that one text uses for what another denies: the first stands for all of its line. */
const lines = `
heat heatstroke heatwave
licence permit
burn burn-injury
beat punch kick beat-up
forbid ban
breach failing misconduct
kill murder manslaughter
shut lock-device
order-to directive
extinguish eteint
`;

const kin = new Map(lines.trim().split("\n").flatMap((line) => {
  const [first = "", ...others] = line.split(" ");
  return others.map((other) => [other, first] as const);
}));

/** The meaning that stands for a meaning and its kin. */
export function kinOf(name: string): string {
  return kin.get(name) ?? name;
}
