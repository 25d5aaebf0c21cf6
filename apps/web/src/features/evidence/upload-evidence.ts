import { ConnectionError, refusalOf } from '../../app/refusal-error';

export interface UploadedEvidence {
  id: string;
  name: string;
}

/**
 * Sends the file as it is, telling how much of it has gone (0 … 1). XMLHttpRequest, since fetch tells nothing of an upload.
 * Throws RefusalError, ConnectionError.
 */
export function uploadEvidence(file: File, onProgress: (share: number) => void): Promise<UploadedEvidence> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/evidence?${new URLSearchParams({ name: file.name }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-koro-request', '1');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    });
    request.addEventListener('error', () => reject(new ConnectionError('no answer')));
    request.addEventListener('load', () => {
      const answer = request.response as { id?: unknown } | null;
      if (request.status !== 201) reject(refusalOf(answer));
      else if (answer?.id === undefined) reject(new ConnectionError(`unreadable answer (${request.status})`));
      else resolve({ id: String(answer.id), name: file.name });
    });
    request.send(file);
  });
}
