import { useLayoutEffect, type ReactNode } from "react";
import { useRoute } from "./route/route.js";
import { CaseScreen } from "./screens/case/case-screen.js";
import { CompareScreen } from "./screens/compare/compare-screen.js";
import { CopyScreen } from "./screens/compare/copy-screen.js";
import { InquiriesScreen } from "./screens/inquiries/inquiries-screen.js";
import { ReaderScreen } from "./screens/reader/reader-screen.js";
import { RecordsScreen } from "./screens/records/records-screen.js";
import { ReviewScreen } from "./screens/review/review-screen.js";

/** The screen that the address names. */
export function App(): ReactNode {
  const route = useRoute();
  // Before any screen brings its own place into view.
  useLayoutEffect(() => { scrollTo(0, 0); }, [route.screen, route.id]);
  switch (route.screen) {
    case "case": return <CaseScreen />;
    case "records": return route.id === null ? <RecordsScreen query={route.query} /> : <ReaderScreen key={route.id} id={route.id} query={route.query} />;
    case "review": return <ReviewScreen />;
    case "compare": return route.query.has("copy") ? <CopyScreen query={route.query} /> : <CompareScreen query={route.query} />;
    case "inquiries": return <InquiriesScreen />;
  }
}
