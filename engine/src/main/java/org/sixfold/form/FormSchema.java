package org.sixfold.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A task form as deployed.
 *
 * @param id kind of the task
 * @param version of the file's text: 16 hex digits of its SHA-256
 * @param json the {@code .form} file as text, as the page's renderer takes it
 */
public record FormSchema(String id, String version, String json) {

  public static FormSchema of(String id, String json) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return new FormSchema(id, HexFormat.of().formatHex(digest, 0, 8), json);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
