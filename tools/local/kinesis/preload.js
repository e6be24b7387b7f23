// Loaded before kinesis-local, which would listen on every interface and outlive the process that started it.
const { Server } = require('node:net');

const LOOPBACK = '127.0.0.1';
const { listen } = Server.prototype;

Server.prototype.listen = function (where, ...rest) {
  const options = typeof where === 'object' ? where : { port: Number(where) };
  const listening = rest.filter((argument) => typeof argument === 'function');
  return listen.call(this, { ...options, host: LOOPBACK }, ...listening);
};

// The other end of this pipe is held by the parent, and closed by the system however that ends.
process.stdin.on('end', () => process.exit());
process.stdin.resume();
