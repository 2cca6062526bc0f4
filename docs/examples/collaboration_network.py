"""Weihai's network of collaboration in NetworkX and pandas, taken from the API over plain HTTP.

    pip install -r docs/examples/requirements.txt
    python docs/examples/collaboration_network.py http://127.0.0.1:4000

Each `# %%` begins a cell: VS Code, Spyder and Jupyter (by jupytext) run the file as a notebook.
"""

# %% How to ask
import json
import sys
import urllib.error
import urllib.parse
import urllib.request

import networkx as nx
import pandas as pd

SERVER = next((word for word in sys.argv[1:] if word.startswith("http")), "http://127.0.0.1:4000")


def ask(query, **variables):
    """The `data` of a GraphQL answer; what is wrong with the question is raised, with the argument it names."""
    request = urllib.request.Request(
        f"{SERVER}/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"content-type": "application/json"},
    )
    try:
        answer = json.load(urllib.request.urlopen(request))
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise ValueError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def ask_all(query, connection, **variables):
    """All nodes of a connection, page by page."""
    nodes, after = [], None
    while True:
        page = ask(query, after=after, **variables)[connection]
        nodes += [edge["node"] for edge in page["edges"]]
        if not page["pageInfo"]["hasNextPage"]:
            return nodes
        after = page["pageInfo"]["endCursor"]


# %% The network as of a day: Weihai's organizations and those elsewhere that they are tied to
SCOPE = {"regions": ["r-a001"], "includePartners": True, "asOf": "2024-01-01"}

query = urllib.parse.urlencode({"regions": "r-a001", "includePartners": "true", "asOf": SCOPE["asOf"], "lang": "en"})
with urllib.request.urlopen(f"{SERVER}/export/network.json?{query}") as file:
    network = nx.node_link_graph(json.load(file), edges="links")

print(f"{network.number_of_nodes()} organizations, {network.number_of_edges()} edges")
print(f"Left out: {network.graph['left_out']}")
print(f"To cite: {network.graph['citation']}")

# %% The API's measures as a table, one row an organization
MEASURES = """
query ($scope: NetworkScopeInput, $after: String) {
  organizationMeasures(scope: $scope, orderBy: { field: BETWEENNESS }, first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      organization { id nameZh roles }
      degree strength betweenness closeness pageRank coreNumber clustering constraint community
      brokerage(by: ROLE) { total liaison { count expected } }
    } }
  }
}"""

measures = pd.json_normalize(ask_all(MEASURES, "organizationMeasures", scope=SCOPE)).set_index("organization.id")
measures = measures.rename(columns={"organization.nameZh": "name", "organization.roles": "roles"})

print("\nWho bridges?")
print(measures[["name", "degree", "betweenness", "constraint"]].head(5).to_string())

# %% The same measures by NetworkX, on the file: two ways, one number
by_networkx = pd.DataFrame(
    {
        "degree": dict(network.degree()),
        "strength": dict(network.degree(weight="weight")),
        "betweenness": nx.betweenness_centrality(network),
        "closeness": nx.closeness_centrality(network),
        "pageRank": nx.pagerank(network, weight="weight", tol=1e-12, max_iter=1000),
        "coreNumber": nx.core_number(network),
        "clustering": nx.clustering(network),
        "constraint": nx.constraint(network, weight="weight"),
    }
)
differences = (measures[by_networkx.columns].astype(float) - by_networkx).abs().max()

print("\nLargest difference between the API and NetworkX")
print(differences.to_string())
assert set(measures.index) == set(network.nodes)
assert (differences < 1e-6).all()

# %% Communities: how large, who is the strongest, and which part of them plays which role
roles = measures["roles"].explode().str.get_dummies().groupby(level=0).max()
communities = measures.groupby("community").agg(
    size=("name", "size"), strongest=("strength", lambda strengths: measures.loc[strengths.idxmax(), "name"])
)
communities = communities.join(roles.groupby(measures["community"]).mean())
print("\nThe largest communities")
print(communities.sort_values("size", ascending=False).head(5).round(2).to_string())

# %% 政产学研金服用: observed over expected, the seven roles with each other
MIXING = """
query ($scope: NetworkScopeInput) {
  roleMixing(scope: $scope, counting: FRACTIONAL) { assortativity cells { from to observed expected ratio } }
}"""

mixing = ask(MIXING, scope=SCOPE)["roleMixing"]
cells = pd.DataFrame(mixing["cells"])
ROLES = cells["from"].unique()
matrix = cells.pivot(index="from", columns="to", values="ratio").loc[ROLES, ROLES]
print(f"\nTies between roles, observed over expected (assortativity {mixing['assortativity']:.3f})")
print(matrix.round(2).to_string())

# %% How it grew: a row a year
TREND = """
query ($scope: NetworkScopeInput) {
  networkTrend(scope: $scope, from: "2015-01-01", to: "2024-01-01", step: YEAR) {
    points { asOf organizationCount edgeCount componentCount datedShare }
  }
}"""

trend = pd.DataFrame(ask(TREND, scope={"regions": ["r-a001"], "includePartners": True})["networkTrend"]["points"])
print("\nYear by year")
print(trend.round(3).to_string(index=False))

# %% Back to where it is written: the sources of the strongest edge
one, other, edge = max(network.edges(data=True), key=lambda tied: (tied[2]["weight"], tied[0], tied[1]))
print(f"\n{network.nodes[one]['label']} – {network.nodes[other]['label']}: {edge['tie_count']} ties, since {edge.get('since')}")
for address in dict.fromkeys(edge["source_addresses"]):
    print(f"  {address}")
