"""Reads the exports of a network in a folder with NetworkX, and prints what it found as JSON."""

import json
import pathlib
import sys

import networkx


def found(graph):
    return {
        "graph": {name: value for name, value in graph.graph.items() if isinstance(value, str)},
        "nodes": {node: attributes for node, attributes in graph.nodes(data=True)},
        "edges": {"~".join(sorted((source, target))): attributes for source, target, attributes in graph.edges(data=True)},
        "edgeCount": graph.number_of_edges(),
    }


folder = pathlib.Path(sys.argv[1])
print(
    json.dumps(
        {
            "gexf": found(networkx.read_gexf(folder / "network.gexf", version="1.3")),
            "graphml": found(networkx.read_graphml(folder / "network.graphml")),
            "json": found(networkx.node_link_graph(json.loads((folder / "network.json").read_text("utf-8")), edges="links")),
            "net": found(networkx.read_pajek(folder / "network.net")),
        }
    )
)
