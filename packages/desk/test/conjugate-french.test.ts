import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conjugateFrench } from "#desk/4-attribute/words/conjugate-french.js";
import type { FrenchTense } from "#desk/4-attribute/words/conjugate-french.js";
import { frenchCues } from "#desk/4-attribute/statements/cues/cues-fr.js";

function forms(verb: string, tense: FrenchTense): string {
  return conjugateFrench(verb).filter((f) => f.tense === tense).sort((a, b) => a.person - b.person).map((f) => f.form).join(" ");
}

/** Verb, tense, forms from je to ils. */
const tables: readonly (readonly [string, FrenchTense, string])[] = [
  ["affirmer", "present", "affirme affirmes affirme affirmons affirmez affirment"],
  ["affirmer", "past", "affirmai affirmas affirma affirmâmes affirmâtes affirmèrent"],
  ["affirmer", "conditional", "affirmerais affirmerais affirmerait affirmerions affirmeriez affirmeraient"],
  ["annoncer", "imperfect", "annonçais annonçais annonçait annoncions annonciez annonçaient"],
  ["juger", "present", "juge juges juge jugeons jugez jugent"],
  ["juger", "past", "jugeai jugeas jugea jugeâmes jugeâtes jugèrent"],
  ["rappeler", "present", "rappelle rappelles rappelle rappelons rappelez rappellent"],
  ["rappeler", "future", "rappellerai rappelleras rappellera rappellerons rappellerez rappelleront"],
  ["rejeter", "present", "rejette rejettes rejette rejetons rejetez rejettent"],
  ["marteler", "present", "martèle martèles martèle martelons martelez martèlent"],
  ["interpeller", "present", "interpelle interpelles interpelle interpellons interpellez interpellent"],
  ["enlever", "subjunctive", "enlève enlèves enlève enlevions enleviez enlèvent"],
  ["espérer", "present", "espère espères espère espérons espérez espèrent"],
  ["suggérer", "imperfect", "suggérais suggérais suggérait suggérions suggériez suggéraient"],
  ["alléguer", "present", "allègue allègues allègue alléguons alléguez allèguent"],
  ["appuyer", "present", "appuie appuies appuie appuyons appuyez appuient"],
  ["évoquer", "present", "évoque évoques évoque évoquons évoquez évoquent"],
  ["avertir", "present", "avertis avertis avertit avertissons avertissez avertissent"],
  ["avertir", "past", "avertis avertis avertit avertîmes avertîtes avertirent"],
  ["dire", "present", "dis dis dit disons dites disent"],
  ["dire", "past", "dis dis dit dîmes dîtes dirent"],
  ["prédire", "imperfect", "prédisais prédisais prédisait prédisions prédisiez prédisaient"],
  ["contredire", "present", "contredis contredis contredit contredisons contredisez contredisent"],
  ["écrire", "past", "écrivis écrivis écrivit écrivîmes écrivîtes écrivirent"],
  ["soutenir", "present", "soutiens soutiens soutient soutenons soutenez soutiennent"],
  ["maintenir", "past", "maintins maintins maintint maintînmes maintîntes maintinrent"],
  ["promettre", "present", "promets promets promet promettons promettez promettent"],
  ["reprendre", "past", "repris repris reprit reprîmes reprîtes reprirent"],
  ["répondre", "present", "réponds réponds répond répondons répondez répondent"],
  ["répondre", "future", "répondrai répondras répondra répondrons répondrez répondront"],
  ["craindre", "present", "crains crains craint craignons craignez craignent"],
  ["enjoindre", "past", "enjoignis enjoignis enjoignit enjoignîmes enjoignîtes enjoignirent"],
  ["reconnaître", "present", "reconnais reconnais reconnaît reconnaissons reconnaissez reconnaissent"],
  ["croire", "past", "crus crus crut crûmes crûtes crurent"],
  ["prévoir", "present", "prévois prévois prévoit prévoyons prévoyez prévoient"],
  ["savoir", "subjunctive", "sache saches sache sachions sachiez sachent"],
  ["conclure", "present", "conclus conclus conclut concluons concluez concluent"],
  ["poursuivre", "past", "poursuivis poursuivis poursuivit poursuivîmes poursuivîtes poursuivirent"],
  ["découvrir", "present", "découvre découvres découvre découvrons découvrez découvrent"],
  ["démentir", "present", "démens démens dément démentons démentez démentent"],
  ["requérir", "present", "requiers requiers requiert requérons requérez requièrent"],
  ["faire", "present", "fais fais fait faisons faites font"],
  ["faire", "subjunctive", "fasse fasses fasse fassions fassiez fassent"],
  ["émouvoir", "present", "émeus émeus émeut émouvons émouvez émeuvent"],
  ["traduire", "past", "traduisis traduisis traduisit traduisîmes traduisîtes traduisirent"],
  ["convaincre", "present", "convaincs convaincs convainc convainquons convainquez convainquent"],
];

describe("French verbs", () => {
  for (const [verb, tense, expected] of tables) it(`${verb}, ${tense}`, () => { assert.equal(forms(verb, tense), expected); });
  it("have participles that agree, and one present participle", () => {
    assert.equal(forms("dénoncer", "participle"), "dénoncé dénoncée dénoncés dénoncées");
    assert.equal(forms("promettre", "participle"), "promis promise promises");
    assert.equal(forms("craindre", "participle"), "craint crainte craints craintes");
    assert.equal(forms("savoir", "gerund"), "sachant");
    assert.equal(forms("annoncer", "gerund"), "annonçant");
  });
  it("of two spellings give both", () => {
    assert.match(forms("balayer", "present"), /balaie .*balaye /u);
    assert.match(forms("considérer", "future"), /considérera .*considèrera/u);
  });
  it("of speech have six persons in every tense", () => {
    const verbs = frenchCues.flatMap((group) => group.verbs.split(" ")).map((verb) => verb.replace(/^(?:s'|se_)/u, "").split("_")[0] ?? "");
    for (const verb of new Set(verbs)) {
      const made = conjugateFrench(verb);
      for (const tense of ["present", "imperfect", "past", "future", "conditional", "subjunctive"]) {
        assert.deepEqual([...new Set(made.filter((f) => f.tense === tense).map((f) => f.person))].sort(), [1, 2, 3, 4, 5, 6], `${verb}, ${tense}`);
      }
      assert.ok(made.every(({ form }) => /^\p{Ll}+$/u.test(form)), verb);
    }
  });
});
