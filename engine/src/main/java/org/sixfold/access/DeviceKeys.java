package org.sixfold.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.sixfold.access.persistence.DeviceKeyMapper;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * A secret per user, from which the page derives the key of what it keeps on a device. It is given
 * to its signed-in user only, so that what a signed-out device still holds can be read by nobody
 * else, however good at computers; see ADR 24.
 */
@Service
public class DeviceKeys {

  private static final int BYTES = 32;

  private final CurrentUser currentUser;
  private final DeviceKeyMapper keys;
  private final SixfoldClock clock;
  private final SecureRandom random = new SecureRandom();

  DeviceKeys(CurrentUser currentUser, DeviceKeyMapper keys, SixfoldClock clock) {
    this.currentUser = currentUser;
    this.keys = keys;
    this.clock = clock;
  }

  /** The signed-in user's own secret: 32 bytes in Base64, the same at every call. */
  public String own() {
    String username = currentUser.get().username();
    String secret = keys.find(username);
    if (secret != null) {
      return secret;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    secret = Base64.getEncoder().encodeToString(bytes);
    try {
      keys.insert(username, secret, clock.now());
      return secret;
    } catch (DuplicateKeyException otherDeviceAsked) {
      return keys.find(username);
    }
  }

  /**
   * Forgets a user's secret, for a device that was lost: what it holds can't be read any more once
   * it is locked. The next sign-in makes another secret.
   *
   * @throws ProblemException 403 {@code access.forbidden}
   */
  public void forget(String username) {
    currentUser.get().require(Role.ADMIN);
    keys.delete(username);
  }
}
