/** Every limit of the product, in one place. Units stand in the names. */
export const limits = {
  /** Code units of a signed note in an act. */
  checkpointUnits: 4_096,
  /** An original larger than this is kept and not read, and listed as such. There is no limit to what is kept. */
  originalBytes: 64 * 1024 * 1024,
  /** Text read out of one record. */
  textUnits: 8 * 1024 * 1024,
  /** Nesting of elements in a page, beyond which text is still read but depth is no longer told apart. */
  elementDepth: 512,
  readMilliseconds: 30_000,
  readMegabytes: 1024,
  actBytes: 32 * 1024,
  metadataBytes: 64 * 1024 * 1024,
  /** A ZIP file's entries, how far it may unpack beyond its own size, and from how many bytes on that is asked. */
  zipEntries: 2_000_000,
  zipRatio: 200,
  zipFreeBytes: 64 * 1024 * 1024,
  metadataFieldUnits: 2_000,
  /** A file of places that a person adds to a case, and how many of them count. */
  gazetteerBytes: 1024 * 1024,
  gazetteerPlaces: 5_000,
  quoteUnits: 300,
  quoteContextUnits: 40,
  folderDepth: 64,
  segmentActs: 1_000,
  requestBytes: 1024 * 1024,
  pageRows: 500,
  statementUnits: 20_000,
  /** A language model is asked about so many sentences and so much text at once; what is more goes into another question. */
  modelSentences: 60,
  modelQuestionUnits: 8_000,
  /** Questions about one record; an answer's length, and the statements that are taken from it. */
  modelParts: 500,
  modelAnswerUnits: 256 * 1024,
  modelStatements: 500,
  modelMilliseconds: 120_000,
  /** Records that one round of fixity names: an act has to hold their ids. */
  fixityRecords: 500,
} as const;
