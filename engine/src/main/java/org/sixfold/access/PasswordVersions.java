package org.sixfold.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.sixfold.access.persistence.AccountMapper;
import org.sixfold.access.persistence.AccountRow;
import org.springframework.stereotype.Component;

/**
 * The present version of each user's password, read from the database at most once a minute a user:
 * a changed password ends sessions and remembered credentials at once here, within a minute on
 * other nodes.
 */
@Component
class PasswordVersions {

  private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final AccountMapper mapper;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  PasswordVersions(AccountMapper mapper) {
    this.mapper = mapper;
  }

  /** Ask only for names that somebody has signed in with: each is kept in memory. */
  Optional<Integer> of(String username) {
    return Optional.ofNullable(known(username).version);
  }

  /** Whether somebody else chose the present password. */
  boolean isChangeDue(String username) {
    return known(username).changeDue;
  }

  private Known known(String username) {
    long now = System.nanoTime();
    Known entry = known.get(username);
    if (entry == null || now - entry.readAt > KEPT_NANOS) {
      AccountRow row = mapper.find(username);
      entry =
          row == null
              ? new Known(null, false, now)
              : new Known(row.version(), row.changeDue(), now);
      known.put(username, entry);
    }
    return entry;
  }

  void forget(String username) {
    known.remove(username);
  }

  private record Known(Integer version, boolean changeDue, long readAt) {}
}
