"""Writes davis.json: what NetworkX makes of Davis's Southern women, for network tests to be held against.

Run by hand, with Python 3 and NetworkX 3.6: python3 test/network/golden/davis.py
"""

import itertools
import json
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite

davis = nx.davis_southern_women_graph()
women = sorted(davis.graph["top"])
events = sorted(davis.graph["bottom"], key=lambda event: int(event[1:]))


def edges(graph):
    return sorted([*sorted((a, b)), data["weight"]] for a, b, data in graph.edges(data=True))


def each_event_counts_one(graph, a, b):
    sizes = [graph.degree(event) for event in set(graph[a]) & set(graph[b])]
    return sum(2 / (size * (size - 1)) for size in sizes)


count = bipartite.weighted_projected_graph(davis, women)
few = count.copy()
few.remove_edges_from([(a, b) for a, b, weight in count.edges(data="weight") if weight < 3])

clustering = bipartite.robins_alexander_clustering(davis)
paths = sum((davis.degree(a) - 1) * (davis.degree(b) - 1) for a, b in davis.edges)

golden = {
    # Rings of four nodes are what its definition closes paths to: 4 · cycles / paths.
    "robinsAlexander": {"coefficient": clustering, "paths": paths, "cycles": round(clustering * paths / 4)},
    "events": {event: sorted(davis[event]) for event in events},
    "COUNT": edges(count),
    "NEWMAN": edges(bipartite.collaboration_weighted_projected_graph(davis, women)),
    "FRACTIONAL": edges(bipartite.generic_weighted_projected_graph(davis, women, weight_function=each_event_counts_one)),
    # Of the women who share three events or more, so that cores, balls and paths are not those of one clique.
    "sharingThree": {
        "cores": nx.core_number(few),
        "balls": {str(depth): sorted(nx.ego_graph(few, "Charlotte McDowd", radius=depth)) for depth in (1, 2, 3)},
        "pathLengths": {
            target: [
                len(path) - 1
                for path in itertools.islice(nx.shortest_simple_paths(few, "Eleanor Nye", target), 10)
            ]
            for target in nx.node_connected_component(few, "Eleanor Nye") - {"Eleanor Nye"}
        },
    },
}

text = json.dumps(golden, ensure_ascii=False, indent=1, sort_keys=True)
Path(__file__).with_name("davis.json").write_text(text + "\n", encoding="utf8")
