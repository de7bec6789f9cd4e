import type { Node } from './elements.ts';

/** What is to be done when the node and everything inside it have been visited. */
export type Leave = () => void;

/** Visits nodes in document order, without recursion: pages nest without bound. A visit that answers `null` passes over what is inside. */
export function walkPage(root: Node, visit: (node: Node) => Leave | null): void {
  const open: { node: Node; next: number; leave: Leave }[] = [];
  const enter = (node: Node): void => {
    const leave = visit(node);
    if (leave) open.push({ node, next: 0, leave });
  };
  enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child: Node | undefined = 'childNodes' in top.node ? top.node.childNodes[top.next] : undefined;
    top.next += 1;
    if (child) enter(child);
    else {
      top.leave();
      open.pop();
    }
  }
}
