export const ownHost = ['Host: natecaj.vitrina.test']

type OddRequest = {
  readonly name: string
  readonly status: number
  readonly lines: readonly string[]
}

const json = 'Content-Type: application/json'
const form = 'Content-Type: application/x-www-form-urlencoded'

/** Requests that no page of the site makes, and the status each gets where the town "velenje" is. */
export const oddRequests: readonly OddRequest[] = [
  request('two slashes', 404, 'GET //evil.example/x'),
  request('a slash and a backslash', 404, 'GET /\\evil.example/x'),
  request('an address in absolute form', 404, 'GET http://evil.example/x'),
  { name: 'another host', status: 302, lines: ['GET / HTTP/1.1', 'Host: evil.example'] },
  { name: 'no host', status: 400, lines: ['GET / HTTP/1.1'] },
  request('an odd escape', 404, 'GET /%c0%ae/%zz'),
  request('two slashes to go on to', 302, 'GET /account/language?next=//evil.example'),
  request('a tab to go on to', 302, 'GET /account/language?next=/%09/evil.example'),
  request('a line to go on to', 302, 'GET /account/language?next=/%0d%0aX:%20y'),
  request('letters to go on to', 302, 'GET /account/language?next=/%c4%8d'),
  { name: 'no HTTP', status: 400, lines: ['HELLO'] },
  request('a large header', 431, 'GET /', `X-Large: ${'x'.repeat(20_000)}`),
  request('an unknown method', 400, 'BREW /'),
  request('PUT', 405, 'PUT /account'),
  request('DELETE', 405, 'DELETE /account'),
  request('TRACE', 405, 'TRACE /account'),
  request('OPTIONS', 405, 'OPTIONS *'),
  request('a POST from nowhere', 403, 'POST /account', 'Content-Length: 0'),
  request('a POST from elsewhere', 403, 'POST /account', 'Origin: https://evil.example', form),
  request('an empty POST', 400, 'POST /account', 'Sec-Fetch-Site: same-origin', form),
  request('a POST of no kind', 400, 'POST /account', 'Sec-Fetch-Site: same-origin'),
  request('a POST of JSON', 400, 'POST /account', 'Sec-Fetch-Site: same-origin', json),
]

function request(name: string, status: number, first: string, ...headers: string[]): OddRequest {
  return { name, status, lines: [`${first} HTTP/1.1`, ...ownHost, ...headers] }
}
