const archived = /^https?:\/\/(?:web\.archive\.org\/web|wayback\.[\w.-]{2,60}(?:\/[\w-]{1,30}){0,3}|webarchive\.[\w.-]{2,60}(?:\/[\w-]{1,30}){0,3})\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/\S{1,2000})$/u;

/** An address into a web archive told apart: the page's own, and when the archive took it. */
export function archivedAddress(address: string): { readonly url: string; readonly captured: string } | null {
  const found = archived.exec(address);
  const captured = found?.[1] === undefined ? null : moment(found[1]);
  return found?.[2] === undefined || captured === null ? null : { url: found[2], captured };
}

/** '20240305090000', as archives write a moment; null where there is no such moment. */
function moment(digits: string): string | null {
  const text = digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u, "$1-$2-$3T$4:$5:$6Z");
  const at = Date.parse(text);
  return Number.isNaN(at) || `${new Date(at).toISOString().slice(0, 19)}Z` !== text ? null : text;
}
