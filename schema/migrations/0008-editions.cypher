// What was loaded before editions were noted is of one before them all: until now there was no other way to tell anything.
// What is made up is of none.

MATCH (fact) WHERE fact.synthetic IS NULL AND fact.id IS NOT NULL AND NOT fact:Migration AND NOT fact:SeedLoad AND NOT fact:StartLock
SET fact.edition = 'before';

MATCH (from)-[fact]->(to) WHERE from.edition = 'before' AND to.edition = 'before'
SET fact.edition = 'before';
