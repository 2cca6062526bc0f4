// A clause, or a document, and the source that it is cited as are two nodes with an id each: whoever keeps what is given by
// its id has one thing under it.

MATCH (cited:Source) WHERE cited:Clause OR cited:Document
CREATE (source:Source {id: 's-' + cited.id, title: cited.title, publisher: cited.publisher,
                       publishedOn: cited.publishedOn, publishedOnPrecision: cited.publishedOnPrecision})
CREATE (source)-[:TEXT_OF]->(cited)
REMOVE cited:Source, cited.title, cited.publisher, cited.publishedOnPrecision;

MATCH (:Source)-[:TEXT_OF]->(clause:Clause)
REMOVE clause.publishedOn;

MATCH (fact)-[:STATED_IN]->(cited)<-[:TEXT_OF]-(source:Source)
WITH fact, collect(cited.id) AS ids, collect(source) AS sources
SET fact.sourceIds = [id IN fact.sourceIds | CASE WHEN id IN ids THEN 's-' + id ELSE id END]
WITH fact, sources
UNWIND sources AS source
MERGE (fact)-[:STATED_IN]->(source);

MATCH (:Source)-[:TEXT_OF]->(cited)
WITH collect(cited.id) AS ids
MATCH ()-[tie]->() WHERE any(id IN tie.sourceIds WHERE id IN ids)
SET tie.sourceIds = [id IN tie.sourceIds | CASE WHEN id IN ids THEN 's-' + id ELSE id END];
