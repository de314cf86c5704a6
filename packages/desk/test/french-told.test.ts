import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "#desk/3-read/read-text.js";
import { findStatements } from "#desk/4-attribute/statements/find-statements.js";
import { noDescription } from "#desk/model/reading.js";

function told(text: string): string[] {
  const reading = readText(new TextEncoder().encode(text), "text", { ...noDescription, language: "fr" });
  return findStatements(reading).map((s) => `${s.speaker ?? "?"}${s.via.length > 0 ? ` (${s.via.join()})` : ""}: ${reading.text.slice(s.start, s.end)}`);
}

/** Text, and who says what in it. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ["Le maire, Luc Ferrand, reçoit. Interrogé sur la grue, il botte en touche : « C’est l’objet de l’enquête. »", "Luc Ferrand: « C’est l’objet de l’enquête. »"],
  ["Luc Ferrand montre ses mains. Il se reprend, cherche, trouve : « Je conduis. La nuit, je conduis. »", "Luc Ferrand: « Je conduis. La nuit, je conduis. »"],
  ["Point presse de Luc Ferrand à la mairie. « Le quai tiendra », déclare-t-il.", "Luc Ferrand: « Le quai tiendra »"],
  ["Sur TéléLynn, le syndicaliste Luc Ferrand y voit « un geste de secours ».", "Luc Ferrand (TéléLynn): « un geste de secours »"],
  ["Luc Ferrand aurait déclaré, selon le port, que le quai tenait encore.", "Luc Ferrand (le port): le quai tenait encore"],
  ["L’avocate, Me Ida Lenoir, en tire argument : pour elle, l’acte « n’a touché personne » et la vente était nulle.", "Ida Lenoir: l’acte « n’a touché personne » et la vente était nulle"],
  ["Ida Lenoir brandit la copie d’un papier daté du 17 mai et portant, selon Luc Ferrand, le cachet du port.", "Luc Ferrand: le cachet du port"],
  ["La procureure, Ida Lenoir, a saisi deux juges. Elle s’en explique : [Son] « Nous saisirons toutes les images. »", "Ida Lenoir: « Nous saisirons toutes les images. »"],
  ["« On m’a prévenu tard », soupire le bourgmestre, Luc Ferrand.\n\nDans les prairies, Noël Brenn a rentré ses vaches. L’agriculteur montre une pellicule noire. Il craint que la laiterie ne refuse son lait.", "Luc Ferrand: « On m’a prévenu tard »", "Noël Brenn: la laiterie ne refuse son lait"],
  // Nothing is said here.
  ["Docker depuis vingt ans, Luc Ferrand raconte la nuit de l’accident."],
  ["Le port a vendu l’acte et la clé."],
];

describe("French, told in other ways", () => {
  for (const [text, ...wanted] of rows) it(text, () => { assert.deepEqual(told(text), wanted); });
});

describe("an interview that no mark tells from other texts", () => {
  const head = "« Nous avions vu la fissure »\n\nDockère depuis vingt ans, Édith Lenoir revient sur la nuit de l’accident.\n\nPropos recueillis par Luc Ferrand\n\n";
  const turns = [
    "Comment avez-vous appris l’accident ?", "Par un coup de téléphone, à six heures. Le quai avait cédé.",
    "Le port parle d’un défaut ancien, tout de même.", "Tout dépend de ce que vous appelez ancien. La fissure avait trois mois.",
    "Que demandez-vous ?", "La vérité. Les papiers existent, je les ai vus.",
  ];
  it("gives each answer to who answers, and not what the house adds", () => {
    assert.deepEqual(told(`${head}${turns.join("\n\n")}\n\nCet entretien a été relu par Édith Lenoir.`), [1, 3, 5].map((i) => `Édith Lenoir: ${turns[i] ?? ""}`));
  });
  it("is none where a story asks now and then", () => {
    const story = Array.from({ length: 12 }, (_, i) => `Édith Lenoir marchait le long du quai, et je la suivais de loin, sans un mot. C’était le jour ${String(i)}.`);
    const asked = story.flatMap((line, i) => (i % 6 === 2 ? [line, "Que voulait-elle donc, ce soir-là ?"] : [line]));
    assert.deepEqual(told(asked.join("\n\n")), []);
  });
});

describe("a title whose article tells the gender", () => {
  it("is not who 'elle' is", () => {
    const text = "« Rien n’a été pris », a déclaré à l’agence le commissaire Dako Lenfant, qui commandait sur le quai.\n\nJointe jeudi par téléphone, l’intéressée répond d’une voix lasse. « J’ai crié toute la nuit », dit-elle.";
    assert.ok(told(text).includes("Dako Lenfant: « Rien n’a été pris »"));
    assert.ok(!told(text).includes("Dako Lenfant: « J’ai crié toute la nuit »"));
  });
});

describe("who presents a programme", () => {
  const turns = "VEIL: Le port a fermé la grille à midi, mardi.\n\nLENOIR: Elle est restée ouverte toute la nuit.\n\nVEIL: Les clés ont été perdues ce jour-là.\n\nLENOIR: Elles étaient sur le bureau depuis le matin.";
  it("asks, and says nothing of their own", () => {
    assert.ok(told(`Quai FM\n\nTranscription de l’émission de mardi. Présentation : Luc Veil.\n\n${turns}`).every((one) => /lenoir: /iu.test(one)));
    assert.ok(told(`Quai FM\n\nTranscription de l’émission de mardi.\n\n${turns}`).some((one) => /veil: /iu.test(one)));
  });
});
