/** Connections of those who begin a request and never end it. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type ApiClient } from '../api/api-client.js';

/** Begins so many requests, one byte at a time from then on. */
export const connectSlowly = async (api: ApiClient, count: number): Promise<readonly Socket[]> => {
  const port = Number(new URL(api.server.url).port);
  const sockets = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
  for (const socket of sockets) socket.on('error', () => undefined).resume(); // unread answers would keep it open
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  for (const [index, socket] of sockets.entries())
    socket.write(
      index % 2 === 0
        ? 'GET /api/v1/overdue HTTP/1.1\r\nHost: localhost\r\nX-Slow: '
        : 'POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{',
    );
  return sockets;
};
