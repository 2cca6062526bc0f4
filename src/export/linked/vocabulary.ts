import { LABELS, NOUNS } from '../../facts/nouns';
import { PLATFORM_VIEWS } from '../../facts/platform-views';
import { inEnglish, termOf, type Vocabulary, valuesOf } from '../../vocabulary';
import { wordIri } from './iri';
import { WORDS_USED } from './mapping';
import { OWN_PROPERTIES } from './own-properties';
import type { Thing } from './thing';

/** The project's own vocabulary: classes, properties, and the words of its lists as concepts. */
export function ownVocabulary(): Thing[] {
  return [
    { '@id': 'ns:', '@type': ['owl:Ontology'], label: { zh: '创新平台图谱词汇', en: 'innovation platform graph' } },
    ...[...LABELS].sort().map((label) => classThing(label, NOUNS[label].meaning, NOUNS[label].published)),
    ...Object.entries(PLATFORM_VIEWS).map(([name, { meaning }]) => classThing(name, meaning, 'ns:Platform')),
    ...Object.entries(OWN_PROPERTIES).map(([name, [, ...said]]) => propertyThing(name, said)),
    ...WORDS_USED.flatMap(wordThings),
  ];
}

/** A meaning in English, Chinese term first, and in Chinese. */
type Said = readonly [meaning: string, zh: string];

function classThing(name: string, said: Said, wider: string | undefined): Thing {
  return { ...termThing(name, 'rdfs:Class', said), ...(wider !== undefined && { subClassOf: [wider] }) };
}

function propertyThing(name: string, said: Said): Thing {
  return { ...termThing(name, 'rdf:Property', said), ...(name === 'funds' && { inverseOf: ['schema:funder'] }) };
}

function termThing(name: string, type: string, [meaning, meaningZh]: Said): Thing {
  const { zh, en } = parted(meaning);
  return {
    '@id': `ns:${name}`,
    '@type': [type],
    label: { zh, en: wordsOf(name) },
    comment: { zh: meaningZh, en },
    isDefinedBy: ['ns:'],
  };
}

function wordThings(vocabulary: Vocabulary): Thing[] {
  const { zh, en } = parted(vocabulary.description);
  const scheme = `ns:${vocabulary.name}`;
  return [
    {
      '@id': scheme,
      '@type': ['skos:ConceptScheme'],
      prefLabel: { zh, en: wordsOf(vocabulary.name) },
      definition: { en },
    },
    ...valuesOf(vocabulary).map(
      (word): Thing => ({
        '@id': wordIri(vocabulary.name, word),
        '@type': ['skos:Concept'],
        notation: word,
        prefLabel: { zh: termOf(vocabulary, word), en: inEnglish(word) },
        definition: { en: parted(vocabulary.values[word] as string).en },
        inScheme: [scheme],
      }),
    ),
  ];
}

/** A meaning into its Chinese term and the rest. */
function parted(meaning: string): { zh: string; en: string } {
  const [zh = '', ...rest] = meaning.split(': ');
  return { zh, en: rest.join(': ') };
}

/** A name in camel case as words. */
function wordsOf(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (sign) => ` ${sign}`).toLowerCase();
}
