package org.sixfold.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a name and password were right, so that a program does not pay the
 * slow hash at every call. What is kept is a hash with a key that dies with the process.
 */
@Component
class VerifiedCredentials {

  private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final int MAX_ENTRIES = 10_000;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Map<String, Verified> entries = new ConcurrentHashMap<>();

  VerifiedCredentials() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  Optional<SignedIn> find(String username, String password) {
    Verified entry = entries.get(hash(username, password));
    return entry == null || System.nanoTime() - entry.at > KEPT_NANOS
        ? Optional.empty()
        : Optional.of(entry.signedIn);
  }

  void remember(String password, SignedIn signedIn) {
    long now = System.nanoTime();
    entries.values().removeIf(entry -> now - entry.at > KEPT_NANOS);
    if (entries.size() < MAX_ENTRIES) {
      entries.put(hash(signedIn.username(), password), new Verified(signedIn, now));
    }
  }

  private String hash(String username, String password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(username.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Verified(SignedIn signedIn, long at) {}
}
