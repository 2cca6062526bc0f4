import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context';
import { oncePerField } from '../../graphql/gate/wanted';
import { LongIn } from '../../graphql/long';
import { CollaborationNetwork, NetworkNode } from '../ties/network.types';
import * as domain from './node-measures';
import { OrganizationMeasures } from './organization-measures.types';

/** The fields of the measures that are selected. */
const wantedOf = oncePerField((_, info) => {
  const { fieldsByTypeName } = parseResolveInfo(info) as ResolveTree;
  return Object.values(fieldsByTypeName[OrganizationMeasures.name] ?? {}).map(({ name }) => name);
});

@Resolver(() => CollaborationNetwork)
export class NetworkNodesResolver {
  @FieldResolver(() => [NetworkNode], { description: '节点: all that are not left out, the strongest first' })
  nodes(@Root() network: domain.AskedNetwork, @Ctx() { graph, projections }: Context) {
    const measuresOf = domain.measuresOfNodes(graph, projections, network);
    return network.nodes.map((node) => ({ ...node, ...measuresOf(node.key) }));
  }
}

@Resolver(() => NetworkNode)
export class NodeMeasuresResolver {
  @LongIn('collaborationNetwork', 'egoNetwork')
  @FieldResolver(() => OrganizationMeasures, {
    nullable: true,
    description:
      '机构测度: how an organization stands in the whole network of the scope, as `organizationMeasures` has it: before the network is cut and, around an organization, beyond the steps that are shown. Only what is asked for is reckoned. Null of what is no organization or, around one, outside the scope; where it can not be reckoned null of all nodes, beside one error',
  })
  measures(@Root() node: domain.NodeMeasures, @Info() info: GraphQLResolveInfo) {
    return node.measures(wantedOf({}, info));
  }

  @LongIn('collaborationNetwork', 'egoNetwork')
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      '社群: the number of its community in that whole network, as `networkCommunities` has it, of a platform too. Null of industries and roles, of what is outside the scope around an organization and, beside one error, where it can not be reckoned',
  })
  community(@Root() node: domain.NodeMeasures) {
    return node.community();
  }
}
