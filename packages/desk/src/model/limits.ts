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
  readMilliseconds: 120_000,
  readMegabytes: 1024,
  /** Pages of one record, and pieces of text on one of them; what is beyond is not read. */
  pages: 5_000,
  pagePieces: 50_000,
  /** Bytes that one part of a document may unpack to, all of its parts together, and how many parts it may have. */
  partBytes: 64 * 1024 * 1024,
  partsBytes: 128 * 1024 * 1024,
  packedParts: 10_000,
  /** A picture of more pixels than this is not decoded; it is looked at for letters, and recognised, at no more than the other two. */
  picturePixels: 64 * 1024 * 1024,
  lookPixels: 1_200_000,
  recognisedPixels: 9_000_000,
  /** Pages of one record whose letters are recognised, the time in all, and the memory of what recognises them. */
  recognisedPages: 500,
  recognisedMilliseconds: 2 * 60 * 60 * 1000,
  recogniserMegabytes: 1024,
  actBytes: 32 * 1024,
  metadataBytes: 64 * 1024 * 1024,
  /** A ZIP file's entries, how far it may unpack beyond its own size, and from how many bytes on that is asked. */
  zipEntries: 2_000_000,
  zipRatio: 200,
  zipFreeBytes: 64 * 1024 * 1024,
  metadataFieldUnits: 2_000,
  /** Parts of containers: how deep they nest, how many one holds, and their bytes. `zipRatio` and `zipFreeBytes` count for all kinds. */
  partDepth: 4,
  takenParts: 100_000,
  takenBytes: 64 * 1024 * 1024 * 1024,
  /** A mail is held whole to be taken apart. */
  mailBytes: 128 * 1024 * 1024,
  /** Code units of a part's name, of its path in the container, and of the id that the container gives it. */
  partNameUnits: 200,
  partPathUnits: 1_000,
  partIdUnits: 300,
  /** Heads of WARC records and of the answers in them. */
  warcHeadBytes: 64 * 1024,
  /** Without a word for so long, whatever takes parts out is ended. */
  partsMilliseconds: 120_000,
  partsMegabytes: 1024,
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
