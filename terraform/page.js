// A file lies in /assets/ or, with a dot in its name, at the root. All else is a page, which the site itself routes:
// a ticker symbol may hold a dot, so a dot alone makes no file.
const FILE = /^\/(assets\/.+|[^/]+\.[^/]+)$/;

function handler(event) {
  const request = event.request;
  if (!FILE.test(request.uri)) {
    request.uri = '/index.html';
  }
  return request;
}
