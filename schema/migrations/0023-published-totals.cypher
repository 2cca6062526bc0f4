// The figures that are totals of platforms are found by that they say whether they count as the graph does.

CREATE INDEX indicator_is_comparable IF NOT EXISTS FOR (n:Indicator) ON (n.isComparable);
CREATE INDEX synthetic_indicator_is_comparable IF NOT EXISTS FOR (n:SyntheticIndicator) ON (n.isComparable);
