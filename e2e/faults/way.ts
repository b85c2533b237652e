import { type Gate, startGate } from '../lab/gate';
import { type RunningNode, startNode } from '../lab/node/startNode';
import { serveProduct } from '../lab/product';
import { handleSpeed } from '../lab/speed/handleSpeed';

/** A node and a page for one row, each behind a gate: what goes wrong here goes wrong for nobody else. */
export interface Way {
  readonly node: RunningNode;
  readonly toNode: Gate;
  /** Also the origin of the page. */
  readonly page: Gate;
}

export async function startWay(after: (end: () => Promise<void>) => void): Promise<Way> {
  const node = await startNode({ also: [handleSpeed] });
  after(() => node.close());
  const toNode = await startGate(node.origin);
  after(() => toNode.close());
  const product = await serveProduct(toNode.origin, '127.0.0.1', 0);
  after(() => product.close());
  const page = await startGate(product.origin);
  after(() => page.close());
  return { node, toNode, page };
}
