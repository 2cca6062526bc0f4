import type { Cut, LeftOut } from './cut';

/** The words of a left-out part. */
interface Words {
  textZh: string;
  textEn: string;
}

/** What was left out of a network. */
type Rest = LeftOut & { unreckoned: number };

/** A network that says in words, too, what of it was left out. */
export function withWords<Network extends { leftOut: Rest }>(
  network: Network,
  cut: Omit<Cut, 'rule'>,
): Network & { leftOut: Rest & Words } {
  const { leftOut } = network;
  const words = inWords(leftOut, cut);
  if (leftOut.unreckoned === 0) return { ...network, leftOut: { ...leftOut, ...words } };
  const all = {
    textZh: `范围过大，关系最少的${leftOut.unreckoned}个机构未计入。${words.textZh}`,
    textEn: `The scope is too large: its ${leftOut.unreckoned} organizations with the fewest relationships are not reckoned. ${words.textEn}`,
  };
  return { ...network, leftOut: { ...leftOut, ...all } };
}

function inWords(leftOut: LeftOut, cut: Omit<Cut, 'rule'>): Words {
  const { nodes, edges, strongest } = leftOut;
  if (edges === 0 && nodes === 0) return { textZh: '没有裁去任何节点或边。', textEn: 'Nothing is left out.' };
  const said = [
    ...nodesInWords(leftOut, cut),
    ...edgesInWords(leftOut, cut),
    {
      textZh: `共裁去${nodes}个节点、${edges}条边，其中最强的边权为${strongest}。`,
      textEn: `Left out in all are ${nodes} nodes and ${edges} edges, the strongest of weight ${strongest}.`,
    },
  ];
  return {
    textZh: said.map(({ textZh }) => textZh).join(''),
    textEn: said.map(({ textEn }) => textEn).join(' '),
  };
}

/** How nodes were left out; nothing where none was. */
function nodesInWords({ rule, k, isCoreCut }: LeftOut, { nodeLimit, center }: Omit<Cut, 'rule'>): Words[] {
  if (rule === null) return [];
  if (center !== undefined) {
    return [
      {
        textZh: `最多显示${nodeLimit}个节点，从中心机构向外逐边取其中最强的。`,
        textEn: `Of more than ${nodeLimit} nodes those are shown that the strongest edges join on, from the organization outward.`,
      },
    ];
  }
  if (rule === 'STRONGEST_TIES') {
    return [
      {
        textZh: `最多显示${nodeLimit}个节点，从最强的边起逐边取其节点。`,
        textEn: `Of more than ${nodeLimit} nodes those of the strongest edges are shown, taken edge by edge.`,
      },
    ];
  }
  return [
    isCoreCut
      ? {
          textZh: `最多显示${nodeLimit}个节点，${k}-核仍超出，显示其中最强的边的节点。`,
          textEn: `Even the ${k}-core has more than ${nodeLimit} nodes; those of its strongest edges are shown.`,
        }
      : {
          textZh: `最多显示${nodeLimit}个节点，显示${k}-核：其中每个节点至少与${k}个其他节点相连。`,
          textEn: `Of more than ${nodeLimit} nodes the ${k}-core is shown, in which each is tied to ${k} others or more.`,
        },
  ];
}

/** How edges among the nodes that stay were left out; nothing where none was. */
function edgesInWords({ edgesAmongShown }: LeftOut, { edgeLimit }: Omit<Cut, 'rule'>): Words[] {
  if (edgesAmongShown === 0) return [];
  return [
    {
      textZh: `所示节点之间的边只显示最强的${edgeLimit}条，为此裁去${edgesAmongShown}条。`,
      textEn: `Of the edges among these nodes only the ${edgeLimit} strongest are shown; ${edgesAmongShown} are left out for that.`,
    },
  ];
}
