import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from './side-by-side';

/** Many clients at once, each on a connection of its own, which asks again as soon as it is answered. */
export interface Crowd {
  clients: number;
  seconds: number;
  /** Whether they wait as long as they are told when they are refused. */
  isPatient: boolean;
}

/** How long a client waits for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Times in milliseconds. */
interface Answers {
  admitted: number[];
  refused: number[];
  unanswered: number;
}

/** Has a crowd ask a query. */
export async function crowd(url: string, query: string, { clients, seconds, isPatient }: Crowd): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: Number.POSITIVE_INFINITY });
  const body = JSON.stringify({ query });
  const answers: Answers = { admitted: [], refused: [], unanswered: 0 };
  const end = performance.now() + seconds * 1_000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const answer = await post(agent, url, body).catch(() => undefined);
      const took = performance.now() - start;
      if (answer?.status === 200) answers.admitted.push(took);
      else if (answer?.status === 503) answers.refused.push(took);
      else answers.unanswered += 1;
      if (answer?.status === 503 && isPatient) await delay(answer.retryAfterSeconds * 1_000);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return answers;
}

/** A line for those who were admitted and one for those who were refused. */
export function figures({ admitted, refused, unanswered }: Answers, seconds: number): string {
  const line = (name: string, times: number[]) => {
    const sorted = times.toSorted((a, b) => a - b);
    const [p50, p99] = [0.5, 0.99].map((share) => quantile({ sorted }, share).toFixed(0));
    return `    ${name.padEnd(9)} ${(times.length / seconds).toFixed(0)} a second  p50 ${p50} ms  p99 ${p99} ms`;
  };
  return `${line('admitted', admitted)}\n${line('refused', refused)}\n    unanswered within ${PATIENCE_MS / 1_000} s: ${unanswered}`;
}

function post(agent: Agent, url: string, body: string): Promise<{ status: number; retryAfterSeconds: number }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers, timeout: PATIENCE_MS }, (answer) => {
      const { statusCode = 0, headers: told } = answer;
      answer
        .once('end', () => resolve({ status: statusCode, retryAfterSeconds: Number(told['retry-after'] ?? 0) }))
        .once('error', reject)
        .resume();
    });
    sent.once('timeout', () => sent.destroy()).once('error', reject);
    sent.end(body);
  });
}
