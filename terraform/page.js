// A file is below /assets/ or, with a dot in its name, at the root. Everything else is a page, which the site itself
// routes: a ticker symbol may contain a dot, so a dot alone does not mean a file.
const FILE = /^\/(assets\/.+|[^/]+\.[^/]+)$/;

// The pages there are, by the form of their address; which instruments exist, only the API knows. A symbol may be in any
// usual spelling, such as ^GSPC, BRK/B, "brk b" or LON:VOD, from which the page leads to the one that addresses have.
const PAGE = /^\/(about|account|alerts|api|record|signed-in|unsubscribe|watchlist|instruments(?:\/(?:[A-Za-z]{2,6}(?::|%3[Aa]))?(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd])(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd]|%2[Ff]|%20){0,11}(?:\/forecasts\/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?\/?$/;

// The pages of which the API has the HTML, with a head of their own, and what search engines ask for. The distribution
// sends these addresses, and all others of an instrument, to the API.
const HEADED = /^\/(?:about|api|record|robots\.txt|sitemap\.xml|instruments(?:\/(?:[A-Z0-9.^=-]|%5E|%3D){1,12}(?:\/forecasts\/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?$/;

const OF_API = '/api/pages';

// Also index.html, but answered with 404: the site then says that there is no such page.
const NOT_FOUND = '/not-found.html';
const NOT_FOUND_PAGE = '/not-found';

function handler(event) {
  return event.response ? answered(event.request, event.response) : asked(event.request);
}

function asked(request) {
  request.uri = place(request.uri);
  return request;
}

function place(uri) {
  const page = PAGE.test(uri);
  if (HEADED.test(uri) && (page || FILE.test(uri))) {
    return OF_API + (uri === '/' ? '/overview' : uri);
  }
  if (uri.startsWith('/instruments/')) {
    return OF_API + (page ? '/app' : NOT_FOUND_PAGE);
  }
  return page ? '/index.html' : FILE.test(uri) ? uri : NOT_FOUND;
}

// The request may be the one that was rewritten or the visitor's own: both say the same. A 304 stays: what the browser
// has kept is a 404 already.
function answered(request, response) {
  const found = request.uri.startsWith(OF_API)
    ? !request.uri.endsWith(NOT_FOUND_PAGE)
    : request.uri !== NOT_FOUND && (PAGE.test(request.uri) || FILE.test(request.uri));
  if (!found && response.statusCode === 200) {
    response.statusCode = 404;
    response.statusDescription = 'Not Found';
  }
  return response;
}
