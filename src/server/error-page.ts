import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import { inEachLanguage, LANGUAGES, type Language } from '../export/table/language';
import { Html, html } from '../export/table/safe-text';

const TEXTS = inEachLanguage({
  tag: { zh: 'zh-CN', en: 'en' },
  title: { zh: '创新平台知识图谱', en: 'Innovation platform graph' },
  /** What it comes to, by the status of the answer. */
  verdict: {
    wrong: { zh: '地址里的参数有误', en: 'Something in the address is wrong' },
    nowhere: { zh: '没有这个页面', en: 'There is no such page' },
    refused: { zh: '这个请求不能回答', en: 'This request can’t be answered' },
    later: { zh: '现在不能回答，请稍后再试', en: 'No answer at the moment; try again later' },
    failed: { zh: '服务出错了', en: 'Something failed on our side' },
  },
  argument: { zh: '参数：', en: 'Parameter: ' },
  without: { zh: '不带参数打开', en: 'Open it without parameters' },
  start: { zh: '回到首页', en: 'To the start page' },
});

const STYLE = new Html(`
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 44rem; margin: 12vh auto; padding: 0 1.2rem; }
h1 { font-size: 1.6rem; font-weight: 600; }
p { overflow-wrap: anywhere; }
li { margin: 0.3rem 0; }
`);

/**
 * An error as a person sees it at a browser, in the language that `lang` or the browser asks for. What went wrong in
 * particular is said as programs get it, in English. The page loads nothing and runs nothing.
 */
export function errorPage(
  { message, extensions }: GraphQLFormattedError,
  status: number,
  request: FastifyRequest,
): string {
  const texts = TEXTS[languageOf(request)];
  const verdict = texts.verdict[verdictOf(status)];
  const hasParameters = request.url.includes('?');
  const argument = extensions?.argument;
  const page = html`<!doctype html>
<html lang="${texts.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict} · ${texts.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p>${String(status)}</p>
<h1>${verdict}</h1>
${typeof argument === 'string' ? html`<p>${texts.argument}<code>${argument}</code></p>` : ''}
<p lang="en">${message}</p>
<ul>
${status === 400 && hasParameters ? html`<li><a href="?">${texts.without}</a></li>` : ''}
<li><a href="/">${texts.start}</a></li>
<li><a href="/graphql">GraphiQL</a></li>
</ul>
</main>
</body>
</html>
`;
  return page.text;
}

function verdictOf(status: number): keyof (typeof TEXTS)['zh']['verdict'] {
  if (status === 400) return 'wrong';
  if (status === 404) return 'nowhere';
  if (status === 503) return 'later';
  return status < 500 ? 'refused' : 'failed';
}

function languageOf({ query, raw }: FastifyRequest): Language {
  const { lang } = (query ?? {}) as { lang?: unknown };
  const accepted = new Negotiator(raw).language([...LANGUAGES]);
  return LANGUAGES.find((language) => language === lang) ?? (accepted as Language | undefined) ?? 'zh';
}
