// Run by itself: `tsx e2e/lab/speed/main.ts [port] [host]`.
import { startSpeedServer } from './startSpeedServer';

const [port = '4180', host = '127.0.0.1'] = process.argv.slice(2);
const { origin } = await startSpeedServer({ port: Number(port), host });
console.log(`Measuring endpoint at ${origin}`);
