// Traffic for the tests of the line, run by bare Node at either end. Prints one line of JSON for what it saw.
//   serve                          answers below; prints "ready"
//   take HOST SECONDS              a TCP download: [[ms since the first byte, bytes so far], …]
//   listen                         prints "ready"; after standard input has ended, and what waited has been read, UDP:
//                                  [[ms since the first packet, its number], …]
//   send HOST PACKETS BYTES EACH   UDP, numbered, EACH in a millisecond
import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';

const TCP_PORT = 9000;
const UDP_PORT = 9001;
const [what, ...words] = process.argv.slice(2);
const say = (value) => console.log(JSON.stringify(value));

const commands = {
  serve() {
    const noise = Buffer.alloc(65_536, 1);
    const server = createServer((socket) => {
      const send = () => {
        while (!socket.destroyed && socket.write(noise));
      };
      socket.on('drain', send).on('error', () => {});
      send();
    });
    server.listen(TCP_PORT, '0.0.0.0', () => say('ready'));
  },

  take(host, seconds) {
    const seen = [];
    let bytes = 0;
    let began = 0;
    const socket = connect(TCP_PORT, host);
    socket.on('data', (chunk) => {
      began ||= performance.now();
      bytes += chunk.length;
      seen.push([performance.now() - began, bytes]);
    });
    setTimeout(
      () => {
        socket.destroy();
        say(seen);
      },
      Number(seconds) * 1000,
    );
  },

  listen() {
    const seen = [];
    let began = 0;
    let ending;
    const socket = createSocket('udp4');
    const end = () => {
      socket.close();
      say(seen);
    };
    socket.on('message', (packet) => {
      began ||= performance.now();
      seen.push([performance.now() - began, packet.readUInt32BE(0)]);
      ending?.refresh();
    });
    process.stdin.resume().on('end', () => {
      ending = setTimeout(end, 100);
    });
    socket.bind(UDP_PORT, '0.0.0.0', () => say('ready'));
  },

  send(host, packets, bytes, each) {
    const socket = createSocket('udp4');
    let sent = 0;
    const timer = setInterval(() => {
      for (let k = 0; k < Number(each) && sent < Number(packets); k += 1) {
        const packet = Buffer.alloc(Number(bytes));
        packet.writeUInt32BE(sent, 0);
        sent += 1;
        socket.send(packet, UDP_PORT, host, sent < Number(packets) ? undefined : () => socket.close());
      }
      if (sent >= Number(packets)) clearInterval(timer);
    }, 1);
  },
};

commands[what](...words);
