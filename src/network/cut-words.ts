import type { Cut, LeftOut } from './cut';

/** What was left out, in words. */
export function inWords({ nodes, edges, rule, k, strongest }: LeftOut, { limit, edgeLimit }: Omit<Cut, 'rule'>) {
  if (edges === 0 && nodes === 0) return { textZh: '没有裁去任何节点或边。', textEn: 'Nothing is left out.' };
  const rest = {
    textZh: `裁去${nodes}个节点、${edges}条边，其中最强的边权为${strongest}。`,
    textEn: `Left out are ${nodes} nodes and ${edges} edges, the strongest of weight ${strongest}.`,
  };
  if (rule === null) {
    return {
      textZh: `最多显示${edgeLimit}条边，显示其中最强的。${rest.textZh}`,
      textEn: `Of more than ${edgeLimit} edges the strongest are shown. ${rest.textEn}`,
    };
  }
  return rule === 'K_CORE'
    ? {
        textZh: `最多显示${limit}个节点，显示${k}-核：其中每个节点至少与${k}个其他节点相连。${rest.textZh}`,
        textEn: `Of more than ${limit} nodes the ${k}-core is shown, in which each is tied to ${k} others or more. ${rest.textEn}`,
      }
    : {
        textZh: `最多显示${limit}个节点，从最强的边起逐边取其节点。${rest.textZh}`,
        textEn: `Of more than ${limit} nodes those of the strongest edges are shown, taken edge by edge. ${rest.textEn}`,
      };
}
