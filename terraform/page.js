// A file is below /assets/ or, with a dot in its name, at the root. Everything else is a page, which the site itself
// routes: a ticker symbol may contain a dot, so a dot alone does not mean a file.
const FILE = /^\/(assets\/.+|[^/]+\.[^/]+)$/;

// The pages there are, by the form of their address; which instruments exist, only the API knows. A symbol may be in any
// usual spelling, such as ^GSPC, BRK/B, "brk b" or LON:VOD, from which the page leads to the one that addresses have.
const PAGE = /^\/(about|account|record|signed-in|watchlist|instruments(?:\/(?:[A-Za-z]{2,6}(?::|%3[Aa]))?(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd])(?:[A-Za-z0-9.^=-]|%5[Ee]|%3[Dd]|%2[Ff]|%20){0,11}(?:\/forecasts\/[0-9]{4}-[0-9]{2}-[0-9]{2})?)?)?\/?$/;

// Also index.html, but answered with 404: the site then says that there is no such page.
const NOT_FOUND = '/not-found.html';

function handler(event) {
  return event.response ? answered(event.request, event.response) : asked(event.request);
}

function asked(request) {
  if (PAGE.test(request.uri)) {
    request.uri = '/index.html';
  } else if (!FILE.test(request.uri)) {
    request.uri = NOT_FOUND;
  }
  return request;
}

// The request may be the one that was rewritten or the visitor's own: both say the same. A 304 stays: what the browser
// has kept is a 404 already.
function answered(request, response) {
  const found = request.uri !== NOT_FOUND && (PAGE.test(request.uri) || FILE.test(request.uri));
  if (!found && response.statusCode === 200) {
    response.statusCode = 404;
    response.statusDescription = 'Not Found';
  }
  return response;
}
