"""Writes fundings.json: what NetworkX makes of a made-up network of fundings, with direction and without, nodes without ties among its nodes.

Run by hand, with Python 3 and NetworkX 3.6: python3 test/network/golden/fundings.py
"""

import itertools
import json
import random
from fractions import Fraction
from pathlib import Path

import networkx as nx
from networkx.algorithms.community import modularity

chance = random.Random(106)
ROLES = ["GOVERNMENT", "INDUSTRY", "FINANCE"]
NODES = [f"n{number:02}" for number in range(24)]
ALONE = {"n03", "n11", "n20"}
PRECISE = {"max_iter": 100_000, "tol": 1e-13}

groups = {node: chance.choices(ROLES, [5, 3, 2])[0] for node in NODES}
directed = nx.DiGraph()
directed.add_nodes_from(NODES)
for funder, funded in itertools.permutations([node for node in NODES if node not in ALONE], 2):
    if chance.random() < 0.09:
        directed.add_edge(funder, funded, weight=chance.randint(1, 3))

undirected = nx.Graph()
undirected.add_nodes_from(NODES)
for funder, funded, weight in directed.edges(data="weight"):
    before = undirected.get_edge_data(funder, funded, {"weight": 0})["weight"]
    undirected.add_edge(funder, funded, weight=before + weight)


def role(own, a, c):
    if a == c:
        return "coordinator" if a == own else "consultant"
    if c == own:
        return "gatekeeper"
    return "representative" if a == own else "liaison"


def brokerage(graph, broker):
    """Counts by the definition, and what they are on average were the groups of all others dealt out among them."""
    others = [node for node in NODES if node != broker]
    open_pairs = [
        (a, c)
        for a, c in itertools.permutations(others, 2)
        if graph.has_edge(a, broker) and graph.has_edge(broker, c) and not graph.has_edge(a, c)
    ]
    names = ["coordinator", "consultant", "gatekeeper", "representative", "liaison"]
    counts = dict.fromkeys(names, 0)
    for a, c in open_pairs:
        counts[role(groups[broker], groups[a], groups[c])] += 1
    # Any two others are as likely to be dealt the groups of any two.
    dealt = list(itertools.permutations([groups[node] for node in others], 2))
    kinds = [role(groups[broker], a, c) for a, c in dealt]
    expected = {name: float(len(open_pairs) * Fraction(kinds.count(name), len(kinds))) for name in names}
    return {name: [counts[name], expected[name]] for name in names}


def listed(values):
    return [values[node] for node in NODES]


parts = [{node for node in NODES if groups[node] == one} for one in ROLES]
golden = {
    "nodes": NODES,
    "groups": listed(groups),
    "arcs": [list(arc) for arc in directed.edges(data="weight")],
    "directed": {
        "density": nx.density(directed),
        "inDegree": listed(dict(directed.in_degree())),
        "outDegree": listed(dict(directed.out_degree())),
        "inStrength": listed(dict(directed.in_degree(weight="weight"))),
        "outStrength": listed(dict(directed.out_degree(weight="weight"))),
        "pageRank": listed(nx.pagerank(directed, weight="weight", **PRECISE)),
        "brokerage": [brokerage(directed, node) for node in NODES],
    },
    "undirected": {
        "density": nx.density(undirected),
        "components": sorted(map(len, nx.connected_components(undirected)), reverse=True),
        "degrees": nx.degree_histogram(undirected),
        "averageClustering": nx.average_clustering(undirected),
        "groupModularity": modularity(undirected, parts, weight="weight"),
        "degree": listed(dict(undirected.degree())),
        "strength": listed(dict(undirected.degree(weight="weight"))),
        "betweenness": listed(nx.betweenness_centrality(undirected)),
        "closeness": listed(nx.closeness_centrality(undirected)),
        "harmonic": listed(nx.harmonic_centrality(undirected)),
        "eigenvector": listed(nx.eigenvector_centrality(undirected, weight="weight", **PRECISE)),
        "pageRank": listed(nx.pagerank(undirected, weight="weight", **PRECISE)),
        "coreNumber": listed(nx.core_number(undirected)),
        "clustering": listed(nx.clustering(undirected)),
        "brokerage": [brokerage(undirected, node) for node in NODES],
    },
}

text = json.dumps(golden, indent=1)
Path(__file__).with_name("fundings.json").write_text(text + "\n", encoding="utf8")
