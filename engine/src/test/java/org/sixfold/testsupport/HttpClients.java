package org.sixfold.testsupport;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Makes clients of the running server. */
public class HttpClients {

  private final ServletWebServerApplicationContext server;
  private final JsonMapper json;

  HttpClients(ServletWebServerApplicationContext server, JsonMapper json) {
    this.server = server;
    this.json = json;
  }

  /** A client that has not signed in; it keeps cookies. */
  public HttpClient anonymous() {
    return new HttpClient(server.getWebServer().getPort(), json, null);
  }

  /** A client that sends its name and password with every call. */
  public HttpClient basic(String username, String password) {
    return new HttpClient(server.getWebServer().getPort(), json, username + ":" + password);
  }
}
