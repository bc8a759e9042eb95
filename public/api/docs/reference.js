const reference = window.SwaggerUIBundle({
  domNode: document.getElementById('reference'),
  url: '/api/schema',
  // Without this the document of a public host is sent to another one for validation.
  validatorUrl: null,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
  responseInterceptor: signInOnToken,
})

/** Whoever tries `POST /api/token` with success is signed in on this page from then on. */
function signInOnToken(response) {
  const { pathname } = new URL(response.url, location.href)
  if (response.status === 200 && /^\/api\/token(\/refresh)?\/?$/.test(pathname)) {
    reference.preauthorizeApiKey('bearer', JSON.parse(response.text).access)
  }
  return response
}
