/** What a browser sees at `/` and `/graphql`. It loads nothing, so that it works without the internet. */
export function startPage(port: number): string {
  const url = `http://localhost:${port}/graphql`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Innovation platform graph</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
  pre { background: #8882; padding: 1rem; overflow-x: auto; }
</style>
<h1>Innovation platform graph <span lang="zh">创新平台图谱</span></h1>
<p>This is a GraphQL API. Point a GraphQL client at <code>/graphql</code>; it can read the schema from there.</p>
<p lang="zh">这是一个 GraphQL 接口，地址为 <code>/graphql</code>，可用任意 GraphQL 客户端查询。</p>
<h2>Example <span lang="zh">示例</span></h2>
<p>Which of the five platform types (<span lang="zh">五个一</span>) each key industry has:</p>
<pre>${EXAMPLE_QUERY}</pre>
<p>From a terminal:</p>
<pre>curl ${url} -H 'content-type: application/json' \\
  -d '{"query": "${EXAMPLE_QUERY.replace(/\s+/g, ' ')}"}'</pre>
<h2>State <span lang="zh">状态</span></h2>
<ul>
  <li><a href="/health">/health</a>: whether the server runs</li>
  <li><a href="/ready">/ready</a>: whether it can answer queries</li>
</ul>
</html>
`;
}

const EXAMPLE_QUERY = `{
  coverage {
    units {
      industry { nameZh }
      cells { slot status }
    }
  }
}`;
