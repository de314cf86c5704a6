/**
 * How French verbs go that do not follow -er or -ir as 'parler' and 'finir' do. A model is found by the end of the infinitive;
 * longer ends come first. After the end of the infinitive a row gives what takes its place:
 *   third person present · stem of its plural · stem of 'nous' and the imperfect · participle · simple past without its ending · stem of the future
 * 'dire: dit dis dis dit di dir' makes il dit, ils disent, nous disons, il disait, dit, il dit, il dira. Written for this project
 * from the rules of French grammar; no list was copied.
 */
const rows = `
  contredire: contredit contredis contredis contredit contredi contredir
  dire: dit dis dis dit di dir
  crire: crit criv criv crit crivi crir
  lire: lit lis lis lu lu lir
  rire: rit ri ri ri ri rir
  uire: uit uis uis uit uisi uir
  tenir: tient tienn ten tenu tin tiendr
  venir: vient vienn ven venu vin viendr
  mettre: met mett mett mis mi mettr
  battre: bat batt batt battu batti battr
  prendre: prend prenn pren pris pri prendr
  vaincre: vainc vainqu vainqu vaincu vainqui vaincr
  indre: int ign ign int igni indr
  ndre: nd nd nd ndu ndi ndr
  rdre: rd rd rd rdu rdi rdr
  naître: naît naiss naiss nu nu naîtr
  paraître: paraît paraiss paraiss paru paru paraîtr
  croire: croit croi croy cru cru croir
  percevoir: perçoit perçoiv percev perçu perçu percevr
  cevoir: çoit çoiv cev çu çu cevr
  émouvoir: émeut émeuv émouv ému ému émouvr
  savoir: sait sav sav su su saur
  voir: voit voi voy vu vi verr
  clure: clut clu clu clu clu clur
  suivre: suit suiv suiv suivi suivi suivr
  ouvrir: ouvre ouvr ouvr ouvert ouvri ouvrir
  frir: fre fr fr fert fri frir
  entir: ent ent ent enti enti entir
  quérir: quiert quièr quér quis qui querr
  faire: fait fais fais fait fi fer
`;

export interface VerbModel {
  readonly ending: string;
  readonly third: string;
  readonly plural: string;
  readonly middle: string;
  readonly participle: string;
  readonly past: string;
  readonly future: string;
}

export const verbModels: readonly VerbModel[] = rows.trim().split("\n").map((row) => {
  const [ending = "", third = "", plural = "", middle = "", participle = "", past = "", future = ""] = row.trim().replace(":", "").split(" ");
  return { ending, third, plural, middle, participle, past, future };
});

/** Forms that no rule gives, by the end of the infinitive: they take the place of what the model makes. */
export const oddForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  contredire: {},
  dire: { "present-5": "dites" },
  faire: { "present-5": "faites", "present-6": "font", "subjunctive-": "fass" },
  savoir: { "subjunctive-": "sach", gerund: "sachant" },
};
