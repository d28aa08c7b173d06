package org.sixfold.shared.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read once to know its hash and is read again by the handler. */
final class KeptBody extends HttpServletRequestWrapper {

  private final byte[] body;
  private final String hash;

  private KeptBody(HttpServletRequest request, byte[] body, String hash) {
    super(request);
    this.body = body;
    this.hash = hash;
  }

  /**
   * Reads the body. The server keeps the parts of a form by itself, big ones on disk; anything else
   * is kept here, its size being limited by {@link BodyLimitFilter}.
   */
  static KeptBody of(HttpServletRequest request) throws IOException, ServletException {
    Digests digests = new Digests().add(request.getQueryString());
    if (!isForm(request)) {
      byte[] body = request.getInputStream().readAllBytes();
      return new KeptBody(request, body, digests.add(body).hex());
    }
    byte[] buffer = new byte[8192];
    for (Part part : request.getParts()) {
      digests.add(part.getName()).add(part.getSubmittedFileName());
      try (InputStream content = part.getInputStream()) {
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          digests.piece(buffer, n);
        }
      }
      digests.add(String.valueOf(part.getSize()));
    }
    return new KeptBody(request, null, digests.hex());
  }

  static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
  }

  String hash() {
    return hash;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body == null ? super.getInputStream() : new Bytes(new ByteArrayInputStream(body));
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return body == null
        ? super.getReader()
        : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Bytes(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
      return bytes.read(target, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read the body blocking");
    }
  }
}
