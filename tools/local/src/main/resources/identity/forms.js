// A form that is sent twice would end the session that its first answer began.
for (const form of document.forms) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  // Back from the next page, it can be sent again.
  addEventListener('pageshow', () => {
    sent = false;
  });
}
