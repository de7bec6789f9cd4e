import type { DefaultTreeAdapterTypes } from 'parse5';
import { isHidden } from './visible.ts';

export type Node = DefaultTreeAdapterTypes.Node;

/** What is to be done when the node and everything inside it have been visited. */
export type Leave = () => void;

/** Visits every visible node in document order, without recursion: pages nest without bound. */
export function walkVisible(root: Node, visit: (node: Node) => Leave): void {
  const open: { node: Node; next: number; leave: Leave }[] = [{ node: root, next: 0, leave: visit(root) }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child: Node | undefined = 'childNodes' in top.node ? top.node.childNodes[top.next] : undefined;
    top.next += 1;
    if (!child) {
      top.leave();
      open.pop();
    } else if (!('tagName' in child && isHidden(child))) {
      open.push({ node: child, next: 0, leave: visit(child) });
    }
  }
}
