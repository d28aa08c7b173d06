package org.sixfold.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over several texts and contents, kept apart from each other. */
final class Digests {

  private final MessageDigest digest;

  Digests() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Digests add(String text) {
    return add(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
  }

  Digests add(byte[] content) {
    digest.update(content);
    digest.update((byte) 0);
    return this;
  }

  /** A piece of a longer content; end it with {@link #add}. */
  void piece(byte[] buffer, int length) {
    digest.update(buffer, 0, length);
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
