import { isAccepted } from '../../contract/rich-kinds.js';
import { isPicture, pictureRefusal, preparePicture, type PictureLimits, type PictureRefusal } from '../../ui/prepare-picture.js';
import { toBase64 } from '../../ui/to-base64.js';

export interface FileLimits {
  readonly accept: readonly string[];
  /** bytes */
  readonly maxSize: number;
}

/** Why a file can't be taken. */
export type Refusal = PictureRefusal;

interface Prepared {
  readonly type: string;
  readonly size: number;
  readonly data: string;
  readonly preview?: string | undefined;
}

const ofPictures = ({ accept, maxSize }: FileLimits): PictureLimits => ({ takes: (type) => isAccepted(type, accept), maxSize });

/** What can be said of a file before it is read; undefined: it may be tried. */
export function refusalOf(file: File, limits: FileLimits): Refusal | undefined {
  const refusal = pictureRefusal(file, ofPictures(limits));
  if (refusal !== 'kind') return refusal;
  if (!isAccepted(file.type, limits.accept)) return 'kind';
  return file.size > limits.maxSize ? 'heavy' : undefined;
}

/** Makes a file ready: a picture without its metadata and light enough, anything else as it is. */
export async function prepareFile(file: File, limits: FileLimits): Promise<Prepared | Refusal> {
  if (isPicture(file)) return preparePicture(file, ofPictures(limits));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { type: file.type, size: bytes.length, data: toBase64(bytes) };
}
