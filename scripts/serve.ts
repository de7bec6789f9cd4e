import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD_DIR } from './support/paths.ts';
import { say, stop } from './support/say.ts';
import { createSiteServer } from './support/site-server.ts';

/** Serves the built site until Ctrl-C. `PORT` and `HOST` change the address. */
export function serveSite(): void {
  if (!existsSync(join(BUILD_DIR, 'index.html'))) {
    stop(
      '还没有构建：请先运行 npm run build（或直接 npm start）。',
      'Nothing is built yet: run npm run build, or npm start.',
    );
  }
  const host = process.env['HOST'] ?? '127.0.0.1';
  const port = Number(process.env['PORT'] ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop('PORT 应为 0–65535 的整数。', 'PORT must be 0-65535.');
  const server = createSiteServer(BUILD_DIR);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      stop(
        `端口 ${port} 已被占用：请关闭占用它的程序，或换一个端口，例如 PORT=${port + 1} npm start`,
        `Port ${port} is taken: stop the program that uses it, or choose another, for example PORT=${port + 1} npm start`,
      );
    }
    stop(`无法在 ${host}:${port} 上提供服务：${error.message}`, `Cannot serve on ${host}:${port}: ${error.message}`);
  });
  server.listen(port, host, () => {
    const address = server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    say(
      `年报看板已就绪，请在浏览器打开 http://${host}:${actual} （按 Ctrl-C 停止）`,
      'Nianbao is ready; Ctrl-C stops it.',
    );
  });
  const end = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) serveSite();
