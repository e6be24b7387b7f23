// A file is below /assets/ or, with a dot in its name, at the root. Everything else is a page, which the site itself
// routes: a ticker symbol may contain a dot, so a dot alone does not mean a file.
const FILE = /^\/(assets\/.+|[^/]+\.[^/]+)$/;

function handler(event) {
  const request = event.request;
  if (!FILE.test(request.uri)) {
    request.uri = '/index.html';
  }
  return request;
}
