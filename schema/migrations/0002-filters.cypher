// The filters that the API leads with.

CREATE INDEX platform_kind IF NOT EXISTS FOR (n:Platform) ON (n.kind);
CREATE INDEX organization_kind IF NOT EXISTS FOR (n:Organization) ON (n.kind);
CREATE INDEX industry_kind IF NOT EXISTS FOR (n:Industry) ON (n.kind);
CREATE INDEX collaboration_kind IF NOT EXISTS FOR (n:Collaboration) ON (n.kind);
CREATE INDEX designation_kind IF NOT EXISTS FOR (n:Designation) ON (n.kind);
CREATE INDEX designation_level IF NOT EXISTS FOR (n:Designation) ON (n.level);
CREATE INDEX region_kind IF NOT EXISTS FOR (n:Region) ON (n.kind);
CREATE INDEX task_number IF NOT EXISTS FOR (n:Task) ON (n.number);
CREATE INDEX clause_number IF NOT EXISTS FOR (n:Clause) ON (n.number);
CREATE INDEX slot_rule_slot IF NOT EXISTS FOR (n:SlotRule) ON (n.slot);
CREATE INDEX source_published_on IF NOT EXISTS FOR (n:Source) ON (n.publishedOn);
CREATE INDEX platform_opened_on IF NOT EXISTS FOR (n:Platform) ON (n.openedOn);
CREATE INDEX collaboration_since IF NOT EXISTS FOR (n:Collaboration) ON (n.since);

// Sorting and exact look-up by name.

CREATE INDEX platform_name_zh IF NOT EXISTS FOR (n:Platform) ON (n.nameZh);
CREATE INDEX organization_name_zh IF NOT EXISTS FOR (n:Organization) ON (n.nameZh);
CREATE INDEX industry_name_zh IF NOT EXISTS FOR (n:Industry) ON (n.nameZh);
