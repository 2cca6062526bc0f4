"""Measures of classic graphs by NetworkX, which the tests hold ours against.

    pip install -r docs/examples/requirements.txt && python test/network/golden/make-golden.py

writes one JSON file a graph beside this script. Each holds the graph itself (node names, ties with weights, a group for
each node) and its measures, lists in the order of the nodes, or of the pairs that `ofPairs` names. Numbers that are not defined are null.
"""

import json
import math
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite
from networkx.algorithms.community import greedy_modularity_communities, modularity

PRECISE = {"max_iter": 100_000, "tol": 1e-13}


def communities(graph):
    """A group for each node of a graph whose data has none."""
    return {node: index for index, part in enumerate(greedy_modularity_communities(graph)) for node in part}


def karate():
    graph = nx.karate_club_graph()
    return graph, nx.get_node_attributes(graph, "club")


def davis_two_mode():
    graph = nx.davis_southern_women_graph()
    return graph, nx.get_node_attributes(graph, "bipartite")


def davis_women():
    both = nx.davis_southern_women_graph()
    graph = bipartite.weighted_projected_graph(both, both.graph["top"])
    return graph, communities(graph)


def les_miserables():
    graph = nx.les_miserables_graph()
    return graph, communities(graph)


def florentine():
    graph = nx.florentine_families_graph()
    # The family that married into none of the others: without it no isolated node would be tested.
    graph.add_node("Pucci")
    return graph, communities(graph)


def mean_distance(graph):
    """Over the pairs that reach each other: NetworkX's own refuses a graph of several components."""
    lengths = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
    return sum(lengths) / len(lengths)


def diameters(graph):
    """Of each component, the largest first: NetworkX's own refuses a graph of several."""
    parts = sorted(nx.connected_components(graph), key=len, reverse=True)
    return [nx.diameter(graph.subgraph(part)) for part in parts]


def known_modularity(graph, groups, parts):
    """As if it were not known which nodes are in the group of the first."""
    known = {group: part for group, part in parts.items() if group != groups[next(iter(graph))]}
    among = graph.subgraph(set().union(*known.values()))
    return modularity(among, known.values(), weight="weight") if among.size() else None


def of_nodes(graph):
    return {
        "degree": dict(graph.degree()),
        "strength": dict(graph.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
        "harmonic": nx.harmonic_centrality(graph),
        "eigenvector": nx.eigenvector_centrality(graph, weight="weight", **PRECISE),
        "pageRank": nx.pagerank(graph, weight="weight", **PRECISE),
        "coreNumber": nx.core_number(graph),
        "clustering": nx.clustering(graph),
        "constraint": nx.constraint(graph, weight="weight"),
        # Node by node, since for all at once 3.6.1 takes a short cut that departs from its definition where weights differ.
        "effectiveSize": nx.effective_size(graph, nodes=list(graph), weight="weight"),
    }


def of_graph(graph, groups):
    nx.set_node_attributes(graph, groups, "group")
    parts = {}
    for node, group in groups.items():
        parts.setdefault(group, set()).add(node)
    return {
        "density": nx.density(graph),
        "components": sorted(map(len, nx.connected_components(graph)), reverse=True),
        "degrees": nx.degree_histogram(graph),
        "averageClustering": nx.average_clustering(graph),
        "transitivity": nx.transitivity(graph),
        "averagePathLength": mean_distance(graph),
        "degreeAssortativity": nx.degree_assortativity_coefficient(graph),
        "groupAssortativity": nx.attribute_assortativity_coefficient(graph, "group"),
        "groupModularity": modularity(graph, parts.values(), weight="weight"),
        "knownGroupModularity": known_modularity(graph, groups, parts),
        "diameter": max(diameters(graph)),
        "largestComponentDiameter": diameters(graph)[0],
    }


def of_pairs(graph, index):
    """Indices of link prediction for pairs that are not tied: 100 of them, evenly taken."""
    pairs = sorted(tuple(sorted((index[a], index[b]))) for a, b in nx.non_edges(graph))
    pairs = pairs[:: math.ceil(len(pairs) / 100)]
    nodes = list(graph)
    named = [(nodes[a], nodes[b]) for a, b in pairs]
    return {
        "pairs": pairs,
        "commonNeighbours": [len(list(nx.common_neighbors(graph, a, b))) for a, b in named],
        "adamicAdar": [p for _, _, p in nx.adamic_adar_index(graph, named)],
        "resourceAllocation": [p for _, _, p in nx.resource_allocation_index(graph, named)],
        "preferentialAttachment": [p for _, _, p in nx.preferential_attachment(graph, named)],
    }


def plain(number):
    number = number.item() if hasattr(number, "item") else number
    return None if isinstance(number, float) and math.isnan(number) else number


def golden(graph, groups):
    nodes = list(graph)
    index = {node: position for position, node in enumerate(nodes)}
    return {
        "nodes": [str(node) for node in nodes],
        "groups": [str(groups[node]) for node in nodes],
        "ties": [[index[a], index[b], plain(w)] for a, b, w in graph.edges(data="weight", default=1)],
        "ofGraph": {name: plain(value) for name, value in of_graph(graph, groups).items()},
        "ofNodes": {
            name: [plain(values[node]) for node in nodes] for name, values in of_nodes(graph).items()
        },
        "ofPairs": of_pairs(graph, index),
    }


GRAPHS = [karate, davis_two_mode, davis_women, les_miserables, florentine]

for make in GRAPHS:
    path = Path(__file__).with_name(f"{make.__name__.replace('_', '-')}.json")
    path.write_text(json.dumps(golden(*make())) + "\n")
