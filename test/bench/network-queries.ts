/** What the bench asks of the network; arguments go into each as GraphQL, in brackets, or not at all. */

export const network = (about = '') => `{
  collaborationNetwork${about} {
    nodeCount edgeCount isolatedCount
    nodes { key nameZh degree strength isPartner }
    edges { key source target weight kinds since until basis }
    leftOut { nodes edges unreckoned textZh }
  }
}`;

export const egoNetwork = (about: string) => `{
  egoNetwork${about} { nodeCount edgeCount nodes { key nameZh degree distance } edges { key weight } leftOut { nodes edges } }
}`;

export const paths = (about: string) => `{
  networkPaths${about} { paths { length weakest organizations { id nameZh } steps { key weight } } }
}`;

export const neighbours = (about: string) => `{
  networkNeighbours${about} { totalCount edges { node { organization { id nameZh } tie { key weight kinds } } } }
}`;

export const roleMixing = (about = '') => `{
  roleMixing${about} { totalWeight assortativity cells { from to observed expected ratio } unreckoned }
}`;

export const roleHeptagon = (about: string) => `{
  roleHeptagon${about} {
    missing isComplete isConnected organizationCount unreckoned
    stars { role organizationCount strength tiedTo { role weight } }
  }
}`;

/** @param about of the trend, without brackets */
export const trend = (about: string) => `{
  networkTrend(${about}) {
    unreckoned
    points { asOf organizationCount edgeCount tieCount totalWeight componentCount largestComponent density datedShare
             newOrganizationCount goneOrganizationCount newTieCount goneTieCount }
  }
}`;

export const measures = (about = '') => `{
  networkMeasures${about} {
    size { nodeCount edgeCount density isolatedCount } components { count largestShare } clustering { average transitivity }
    averagePathLength { steps sources isSampled } degreeAssortativity { coefficient } modularity { value communityCount }
  }
}`;

/** @param about of the measures, without brackets */
export const organizationMeasures = (about = 'first: 50') => `{
  organizationMeasures(${about}) {
    totalCount
    edges { node {
      organization { id nameZh } degree strength betweenness closeness eigenvector pageRank coreNumber clustering
      constraint effectiveSize community
    } }
  }
}`;

export const communities = (about = '') => `{
  networkCommunities${about} { edges { node { nameZh size roles { role members } heldTogetherBy(limit: 3) { kind members } } } }
}`;
