/** Acts that describe more than they tell: alone they tie no two texts together. */
export const paleActs: ReadonlySet<string> = new Set([
  "show", "begin", "end", "lose", "cost", "order", "promise", "remain", "arrive", "attempt", "live", "identify", "return", "settle", "hide", "discredit", "deploy", "testify", "inquire", "punish",
  "complain", "warn", "see", "ask", "respect",
]);
