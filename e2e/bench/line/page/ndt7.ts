import ndt7 from '@m-lab/ndt7';
import downloadWorker from '@m-lab/ndt7/src/ndt7-download-worker.js?raw';
import uploadWorker from '@m-lab/ndt7/src/ndt7-upload-worker.js?raw';
import type { Answer } from '../answer';
import { plainFinding } from './plainFinding';

/** Here already, so that they need not be fetched over the line that is measured. */
const workerFile = (source: string) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

/** Its client as it is. Rates and delay are taken as M-Lab's own page takes them. */
export async function measureWithNdt7(origin: string): Promise<Answer['found']> {
  let downloadMbps: number | undefined;
  let uploadMbps: number | undefined;
  let roundTripMs: number | undefined;
  await ndt7.test(
    {
      server: new URL(origin).host,
      protocol: 'ws',
      mlabDataPolicyInapplicable: true,
      downloadworkerfile: workerFile(downloadWorker),
      uploadworkerfile: workerFile(uploadWorker),
    },
    {
      error: () => {},
      downloadComplete({ LastClientMeasurement: client, LastServerMeasurement: server }) {
        downloadMbps = client?.MeanClientMbps;
        roundTripMs = server?.TCPInfo?.MinRTT === undefined ? undefined : server.TCPInfo.MinRTT / 1000;
      },
      uploadComplete({ LastServerMeasurement: server }) {
        const { BytesReceived: bytes, ElapsedTime: microseconds } = server?.TCPInfo ?? {};
        if (bytes !== undefined && microseconds) uploadMbps = (bytes * 8) / microseconds;
      },
    },
  );
  return {
    download: plainFinding('download', downloadMbps),
    upload: plainFinding('upload', uploadMbps),
    roundTrip: plainFinding('roundTrip', roundTripMs),
  };
}
