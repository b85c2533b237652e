/** The client has no types of its own. Only what we use of it. */
declare module '@m-lab/ndt7' {
  interface Complete {
    readonly LastClientMeasurement?: { readonly MeanClientMbps: number };
    readonly LastServerMeasurement?: {
      /** Microseconds. */
      readonly TCPInfo?: {
        readonly MinRTT?: number;
        readonly BytesReceived?: number;
        readonly ElapsedTime?: number;
      };
    };
  }
  const ndt7: {
    test(
      config: Readonly<Record<string, string | boolean>>,
      callbacks: {
        error(message: string): void;
        downloadComplete(result: Complete): void;
        uploadComplete(result: Complete): void;
      },
    ): Promise<number>;
  };
  export default ndt7;
}
