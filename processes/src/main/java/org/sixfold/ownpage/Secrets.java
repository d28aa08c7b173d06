package org.sixfold.ownpage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Tokens, codes and session secrets: random, and kept as hashes only. */
final class Secrets {

  /** 160 bits. */
  private static final int TOKEN_BYTES = 20;

  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** What stands in a link, or in a cookie: 27 characters that need no escaping. */
  static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Six digits that people can say on the phone; guessing is what the lock is for. */
  static String code() {
    return "%06d".formatted(RANDOM.nextInt(CODES));
  }

  /** Enough for what is random and long; codes are hashed slowly instead. */
  static String hash(String token) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
