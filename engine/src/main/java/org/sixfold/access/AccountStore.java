package org.sixfold.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.access.persistence.AccountMapper;
import org.sixfold.access.persistence.AccountRow;
import org.sixfold.audit.Audit;
import org.sixfold.shared.SixfoldClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords; every change is audited, the password itself nowhere. */
@Service
class AccountStore implements Accounts {

  private static final Logger LOG = LoggerFactory.getLogger(AccountStore.class);

  /** Without letters and digits that look alike. */
  private static final String ONE_TIME_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int ONE_TIME_LENGTH = 16;
  private static final int CHUNK = 100;

  private final AccountMapper mapper;
  private final PasswordEncoder encoder;
  private final SixfoldClock clock;
  private final Audit audit;
  private final SecureRandom random = new SecureRandom();

  AccountStore(AccountMapper mapper, PasswordEncoder encoder, SixfoldClock clock, Audit audit) {
    this.mapper = mapper;
    this.encoder = encoder;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  @Transactional
  public void setPasswordForAll(Collection<String> usernames, String password) {
    Set<String> missing = new HashSet<>(usernames);
    mapper.usernames().forEach(missing::remove);
    String hash = encoder.encode(password);
    List<AccountRow> rows = new ArrayList<>();
    for (String username : missing) {
      rows.add(new AccountRow(username, hash, false, 1, clock.now()));
    }
    for (int from = 0; from < rows.size(); from += CHUNK) {
      mapper.insertAll(rows.subList(from, Math.min(rows.size(), from + CHUNK)));
    }
  }

  @Override
  @Transactional
  public void createAdminWithOneTimePassword() {
    if (mapper.count() > 0) {
      return;
    }
    String password = setOneTimePassword(ADMIN);
    LOG.warn(
        "First start: sign in as {} with the one-time password {} and change it", ADMIN, password);
  }

  Optional<AccountRow> find(String username) {
    return Optional.ofNullable(mapper.find(username));
  }

  /** Gives the user a new random password, which is told once and should be changed. */
  @Transactional
  String setOneTimePassword(String username) {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < ONE_TIME_LENGTH; i++) {
      password.append(ONE_TIME_ALPHABET.charAt(random.nextInt(ONE_TIME_ALPHABET.length())));
    }
    set(username, password.toString(), true, "member.passwordReset");
    return password.toString();
  }

  /** Sets the password that the user chose. */
  @Transactional
  void setOwnPassword(String username, String password) {
    set(username, password, false, "member.passwordChanged");
  }

  private void set(String username, String password, boolean changeDue, String action) {
    AccountRow row = new AccountRow(username, encoder.encode(password), changeDue, 1, clock.now());
    if (mapper.update(row) == 0) {
      mapper.insertAll(List.of(row));
    }
    audit.record(new Audit.Change("member:" + username, action, Map.of()));
  }
}
