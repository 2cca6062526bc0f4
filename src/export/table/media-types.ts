/** The types of files by their endings, with their parameters. */
export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  gexf: 'application/gexf+xml; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  net: 'text/plain; charset=utf-8',
  nt: 'application/n-triples',
  ttl: 'text/turtle; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};
export type Ending = keyof typeof MEDIA_TYPES;
