import { LICENCE, OPEN_DATA_FILES } from './open-data-files.js';
import type { PublishedDocument, PublishedEntry } from './open-data.types.js';

const both = (ja: string, en: string) => [
  { '@value': ja, '@language': 'ja' },
  { '@value': en, '@language': 'en' },
];
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const moment = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' });
const to = (address: string) => ({ '@id': address });

const PUBLISHER = {
  '@type': 'foaf:Organization',
  'foaf:name': both('広島県', 'Hiroshima Prefecture'),
};

/** The catalogue of everything published, in DCAT 3 as JSON-LD. The newest publication first. */
export function catalogueOf(
  published: readonly { entry: PublishedEntry; document: PublishedDocument }[],
  origin: string,
): object {
  const moments = published.map(({ entry }) => entry.publishedAt).toSorted();
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${origin}/open-data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': both('プランの指標のオープンデータ', 'Open data of the plan’s indicators'),
    'dct:description': both(
      'プランの指標の公表値。公表ごとに固定され、訂正は別の公表として追加されます。',
      'The published figures of the plan’s indicators. Each publication is frozen; a correction is another one.',
    ),
    'dct:publisher': PUBLISHER,
    'dct:license': to(LICENCE),
    'dct:language': [
      to('http://id.loc.gov/vocabulary/iso639-1/ja'),
      to('http://id.loc.gov/vocabulary/iso639-1/en'),
    ],
    ...(moments.length > 0
      ? { 'dct:issued': moment(moments[0] ?? ''), 'dct:modified': moment(moments.at(-1) ?? '') }
      : {}),
    'dcat:dataset': published.map(({ entry, document }) => datasetOf(entry, document, origin)),
  };
}

function datasetOf(entry: PublishedEntry, document: PublishedDocument, origin: string): object {
  const addressOf = (slug: string): string => `${origin}/open-data/${slug}`;
  const { slug, plan, asOf, publishedAt, corrects } = document;
  return {
    '@id': addressOf(slug),
    '@type': 'dcat:Dataset',
    'dct:identifier': slug,
    'dct:title': both(document.titleJa, document.titleEn),
    'dct:description': both(
      `${plan.nameJa}の指標（${asOf}現在）${document.reasonJa ? `。訂正の理由：${document.reasonJa}` : ''}`,
      `Indicators of ${plan.nameEn} as of ${asOf}${document.reasonEn ? `. Corrected: ${document.reasonEn}` : ''}`,
    ),
    'dct:publisher': PUBLISHER,
    'dct:license': to(LICENCE),
    'dct:issued': moment(publishedAt),
    'dct:modified': moment(publishedAt),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(plan.startsOn),
      'dcat:endDate': day(asOf),
    },
    'dcat:landingPage': to(`${origin}/public/publications/${slug}`),
    ...(corrects
      ? {
          'dct:replaces': to(addressOf(corrects.slug)),
          'dcat:previousVersion': to(addressOf(corrects.slug)),
          'dct:isVersionOf': to(addressOf(corrects.slug)),
        }
      : {}),
    ...(entry.correctedBy ? { 'dct:isReplacedBy': to(addressOf(entry.correctedBy)) } : {}),
    'dcat:distribution': Object.entries(OPEN_DATA_FILES).map(([name, file]) => ({
      '@id': `${addressOf(slug)}/${name}`,
      '@type': 'dcat:Distribution',
      'dct:title': both(file.titleJa, file.titleEn),
      'dcat:accessURL': to(`${origin}/public/publications/${slug}`),
      'dcat:downloadURL': to(`${addressOf(slug)}/${name}`),
      'dcat:mediaType': to(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
      'dcat:byteSize': {
        '@value': String(file.write(document, origin).length),
        '@type': 'xsd:nonNegativeInteger',
      },
      'dct:license': to(LICENCE),
      'dct:issued': moment(publishedAt),
      ...(name === 'publication.json'
        ? { 'dct:conformsTo': to(`${origin}/open-data/publication.schema.json`) }
        : {}),
    })),
  };
}
