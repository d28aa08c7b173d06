package org.sixfold.testsupport;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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

  /** Sends a request as it is and gives the whole answer. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.getWebServer().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A client that sends its name and password with every call. */
  public HttpClient basic(String username, String password) {
    return new HttpClient(server.getWebServer().getPort(), json, username + ":" + password);
  }
}
