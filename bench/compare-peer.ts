/** `node compare-peer.js COUNT`: the same articles, every pair by the cosine of TF-IDF, as one writes it first. Prints what it took as JSON. */
import { syntheticRecord } from "./synthetic-events.js";

const [count = 1000] = process.argv.slice(2).map(Number);
const texts = Array.from({ length: count }, (_, at) => syntheticRecord(at).reading.text);
const start = process.cpuUsage();
const counted = texts.map((text) => {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
});
const frequency = new Map<string, number>();
for (const words of counted) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
const ids = new Map([...frequency.keys()].map((word, id) => [word, id]));
const vectors = counted.map((words) => {
  const terms = [...words].map(([word, times]) => ({ id: ids.get(word) ?? 0, weight: (1 + Math.log(times)) * Math.log(count / (frequency.get(word) ?? 1)) }));
  const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return { ids: Uint32Array.from(terms, ({ id }) => id), weights: Float64Array.from(terms, ({ weight }) => weight / length) };
});
const laid = new Float64Array(ids.size);
let alike = 0;
vectors.forEach((one, a) => {
  one.ids.forEach((id, at) => { laid[id] = one.weights[at] ?? 0; });
  for (let b = a + 1; b < vectors.length; b++) {
    const other = vectors[b] ?? one;
    let sum = 0;
    for (let at = 0; at < other.ids.length; at++) sum += (laid[other.ids[at] ?? 0] ?? 0) * (other.weights[at] ?? 0);
    if (sum >= 0.3) alike++;
  }
  for (const id of one.ids) laid[id] = 0;
});
const { user, system } = process.cpuUsage(start);
process.stdout.write(JSON.stringify({ processor: (user + system) / 1e6, alike }));
