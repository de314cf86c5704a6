/** Small documents made by code: what they hold is invented, and known to the letter. */
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { ZipFile } from "yazl";

/** A PDF set from typst markup: real fonts, hyphenation, columns. */
export function typstPdf(markup: string): Uint8Array {
  const compiler = NodeCompiler.create();
  const { result } = compiler.compile({ mainFileContent: markup });
  if (!result) throw new Error("the markup does not compile");
  return new Uint8Array(compiler.pdf(result));
}

/** A piece of text at points from the lower left corner, as PDF counts. */
export interface Drawn { readonly x: number; readonly y: number; readonly size: number; readonly text: string }

/** The plainest PDF: Helvetica, 600 by 800 points a page, each text drawn where it is told. */
export function plainPdf(pages: readonly (readonly Drawn[])[], extra = ""): Uint8Array {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  const kids: string[] = [];
  for (const page of pages) {
    const content = page.map(({ x, y, size, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/gu, "\\$&")}) Tj ET`).join("\n");
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`;
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0), compress: name !== "mimetype" });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** `body`: what stands inside `w:body`. */
export function docx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Uint8Array> {
  return zipOf({
    "_rels/.rels": '<Relationships xmlns="x"><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Chapeau"><w:basedOn w:val="Titre1"/></w:style></w:styles>`,
    ...more,
  });
}

/** A part of a Word document beside its text: notes, heads, feet. */
export function wordPart(name: string, inside: string): string {
  return `<w:${name} ${word}>${inside}</w:${name}>`;
}

/** `text`: what stands inside `office:text`. */
export function odt(text: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Uint8Array> {
  const names = ["office", "text", "table", "style", "dc", "meta", "draw"].map((name) => `xmlns:${name}="urn:${name}"`).join(" ");
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${names}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${names}><style:header><text:p>Quay Watch bulletin</text:p></style:header><style:footer><text:p>Lynn, Harbour Street 4</text:p></style:footer></office:document-styles>`,
    "meta.xml": `<office:document-meta ${names}><office:meta><dc:title>Crane falls on the quay at night</dc:title><meta:initial-creator>Ida Marsh</meta:initial-creator><meta:creation-date>2021-05-04T10:00:00</meta:creation-date></office:meta></office:document-meta>`,
    ...more,
  });
}
