import { badUserInput, PublicError } from '../../src/errors';
import { type Serving, serve } from './serving';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let server: Serving;

beforeAll(async () => {
  server = await serve({
    routes: (app) => {
      app.get('/table', (_request, reply) => {
        reply.headers({ 'content-disposition': 'attachment', 'cache-control': 'public', 'content-type': 'text/csv' });
        throw badUserInput('asOf', 'asOf is "<b>"; a day is written 2020-12-31.');
      });
      app.get('/later', () => {
        throw new PublicError('QUERY_TIMEOUT', 'Ask for less.');
      });
      app.get('/fails', () => {
        throw new Error('secret');
      });
    },
  });
});
afterAll(() => server.close());

function open(path: string, language = 'zh-CN,zh;q=0.9,en;q=0.8') {
  return server.fetch(path, { headers: { accept: BROWSER, 'accept-language': language } });
}

test.each([
  ['/nowhere', 404, '没有这个页面', 'There is nothing at /nowhere.'],
  ['/table?asOf=%3Cb%3E', 400, '地址里的参数有误', 'asOf is &quot;&lt;b&gt;&quot;; a day is written 2020-12-31.'],
  ['/%zz', 400, '地址里的参数有误', 'The address is not a valid URL'],
  ['/later', 503, '现在不能回答，请稍后再试', 'Ask for less.'],
  ['/fails', 500, '服务出错了', 'report the request id'],
])('a person at %s sees a page with status %i', async (path, status, verdict, message) => {
  const answer = await open(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.text).toContain(`<h1>${verdict}</h1>`);
  expect(answer.text).toContain(message);
  expect(answer.text).not.toMatch(/<script|<b>|src=|secret/);
});

test('the page names the parameter at fault and leads on', async () => {
  const { text } = await open('/table?asOf=x');
  expect(text).toContain('<code>asOf</code>');
  expect([...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['?', '/', '/graphql']);
});

test.each([
  ['/nowhere', 'en-GB,en', 'en'],
  ['/nowhere', 'de,en;q=0.5,zh;q=0.2', 'en'],
  ['/nowhere', 'de', 'zh-CN'],
  ['/nowhere?lang=en', 'zh-CN', 'en'],
  ['/nowhere?lang=zh', 'en', 'zh-CN'],
  ['/nowhere?lang=de', 'en', 'en'],
])('%s for a browser that asks for %s is in %s', async (path, language, tag) => {
  expect((await open(path, language)).text).toContain(`<html lang="${tag}">`);
});

test.each(['*/*', 'application/json', 'application/json, text/html', 'text/csv', ''])(
  'a program that accepts "%s" gets JSON',
  async (accept) => {
    for (const [path, status, code] of [
      ['/nowhere', 404, 'NOT_FOUND'],
      ['/table', 400, 'BAD_USER_INPUT'],
    ] as const) {
      const answer = await server.fetch(path, { headers: { accept } });
      expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    }
  },
);

test.each(['*/*', BROWSER])('for "%s" an error keeps nothing of the answer it stands for', async (accept) => {
  const { headers } = await server.fetch('/table', { headers: { accept } });
  expect(headers.get('content-disposition')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('vary')).toMatch(/\bAccept\b/);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
});
