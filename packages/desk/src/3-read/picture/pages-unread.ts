import type { ReadingNote } from "../../model/reading.js";

/** Said, since another machine may have time for them. */
export function pagesUnread(pages: readonly number[]): readonly ReadingNote[] {
  return pages.length === 0 ? [] : [{ code: "pages-unread", pages }];
}
