/**
 * A process of its own that sets pages: papers as JSON come in as a message, a PDF goes out as one. The compiler is native code and some text
 * makes it end its process (a lone direction mark does), so it never runs in the program's own.
 */
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/**
 * The page's form. The papers come in as data (`sys.inputs`), never as markup: whatever a record's words hold, they are
 * only ever shown. Long digests may break anywhere.
 */
const template = `
#let papers = json(bytes(sys.inputs.papers))
#set document(title: papers.title, date: none)
#set page(paper: "a4", margin: (x: 22mm, y: 24mm), footer: context [
  #set text(8pt, fill: luma(90))
  #papers.record #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set text(font: ("Libertinus Serif", "New Computer Modern"), size: 10pt, lang: papers.language)
#set par(leading: 0.6em)
#let breakable(words) = words.replace(regex("[0-9a-f]{8}"), it => it.text + "\\u{200b}")
#let pairs(rows) = grid(columns: (48mm, 1fr), column-gutter: 4mm, row-gutter: 0.7em,
  ..rows.map(row => (text(fill: luma(70), row.at(0)), text(breakable(row.at(1))))).flatten())
#text(18pt, weight: "bold", papers.title)
#v(2mm)
#pairs(papers.top)
#v(2mm)
#for line in papers.limits { block(below: 0.7em, text(style: "italic", line)) }
#for section in papers.sections {
  block(above: 1.6em, below: 0.8em, sticky: true, text(12pt, weight: "bold", section.heading))
  if section.rows.len() > 0 { pairs(section.rows) }
  for line in section.lines { block(below: 0.6em, text(breakable(line))) }
}
`;


/** The PDF; `archival` is false where no font of this machine has some of its letters, so that it cannot be PDF/A. */
export interface SetPages {
  readonly bytes: Uint8Array;
  readonly archival: boolean;
}

function setPages(papers: string): SetPages {
  const compiler = NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: template, inputs: { papers } });
  if (!compiled.result) throw new Error("the pages could not be set");
  try {
    return { bytes: compiler.pdf(compiled.result, { pdfStandard: "a-2b" }), archival: true };
  } catch {
    return { bytes: compiler.pdf(compiled.result), archival: false };
  }
}

process.once("message", (papers) => {
  process.send?.(setPages(String(papers)), () => { process.disconnect(); });
});
