import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Milliseconds to tag the texts (reading a document tags its words) with wink-nlp and nothing else, its model already loaded. */
export function tagAlone(texts: readonly string[]): number {
  const nlp = winkNLP(model);
  nlp.readDoc("A first sentence, so that nothing is loaded while the clock runs.");
  const start = performance.now();
  for (const text of texts) nlp.readDoc(text);
  return performance.now() - start;
}
