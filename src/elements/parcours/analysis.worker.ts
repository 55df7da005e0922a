import { answer, type Question } from './analysis-away.js';

// A file of its own, which a page starts for long work on the types of paths: `askAway`.
self.onmessage = ({ data }: MessageEvent<Question>) => answer(data, (said, transfer) => self.postMessage(said, { transfer }));
